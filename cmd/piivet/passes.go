package main

import (
	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piilog"
	"github.com/piivet/piivet/analyzers/piimail"
	"github.com/piivet/piivet/analyzers/piishare"
	"github.com/piivet/piivet/analyzers/piistore"
)

// passes lists the analyzers that piivet runs.
func passes() []*analysis.Analyzer {
	return []*analysis.Analyzer{piilog.Analyzer, piimail.Analyzer, piistore.Analyzer, piishare.Analyzer}
}
