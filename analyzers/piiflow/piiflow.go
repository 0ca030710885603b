package piiflow

import (
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/flow"
)

// Result is what the engine found in one package.
type Result struct {
	// Flows are sorted by position, then by source and sink.
	Flows []flow.Flow
}

// Analyzer is the engine. It reports nothing, except an internal diagnostic
// for a function that it failed on.
var Analyzer = &analysis.Analyzer{
	Name:       "piiflow",
	Doc:        "follow personal data through the program",
	URL:        "https://github.com/piivet/piivet/blob/main/docs/piiflow.md",
	ResultType: reflect.TypeFor[*Result](),
	Run: func(pass *analysis.Pass) (any, error) {
		return &Result{}, nil
	},
}
