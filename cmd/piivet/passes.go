package main

import (
	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers"
)

// passes lists the analyzers that piivet runs, with a configuration that they
// ask when they run.
func passes(conf *configuration) []*analysis.Analyzer {
	return analyzers.New(analyzers.Options{Configuration: conf.of})
}

// withEngine adds the engine to passes. It reports only the functions that it
// failed on, which the command line shows anyway; go vet shows nothing of an
// analyzer that it is not given.
func withEngine(passes []*analysis.Analyzer) []*analysis.Analyzer {
	return append(passes, analyzers.Engine(passes))
}
