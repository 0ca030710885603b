package main

import (
	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piiflow"
)

// passes lists the analyzers that piivet runs.
func passes() []*analysis.Analyzer { return []*analysis.Analyzer{piiflow.Analyzer} }
