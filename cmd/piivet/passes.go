package main

import (
	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers"
)

// passes lists the analyzers that piivet runs.
func passes() []*analysis.Analyzer {
	return analyzers.All()
}
