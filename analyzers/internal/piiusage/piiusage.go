// Package piiusage is an analyzer that tells what own packages do with stores and
// tagged fields. It reports nothing; its result is a *[usage.Package], for those
// who put all packages of a run together.
package piiusage

import (
	"fmt"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/usage"
)

// Config is what the analyzer can be told.
type Config struct {
	// Engine analyses the package: its result is a *piiflow.Result.
	Engine *analysis.Analyzer
	// Own reports whether a package, by its path without a mark of a test
	// variant, is the program's own and not a library. Of libraries the result is
	// empty. It is called from several goroutines.
	Own func(pkgPath string) bool
}

// New returns the analyzer.
func New(c Config) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "piiusage",
		Doc:        "tell what a package erases, reads back and reads of tagged fields",
		URL:        "https://github.com/piivet/piivet/blob/main/docs/program.md",
		Requires:   []*analysis.Analyzer{c.Engine},
		ResultType: reflect.TypeFor[*usage.Package](),
		Run: func(pass *analysis.Pass) (any, error) {
			solved, ok := pass.ResultOf[c.Engine].(*piiflow.Result)
			if !ok {
				return nil, fmt.Errorf("%s has analysed nothing", c.Engine.Name)
			}
			path, _, _ := strings.Cut(pass.Pkg.Path(), " ")
			if solved.Solved == nil || !c.Own(path) {
				return &usage.Package{Path: path}, nil
			}
			return usage.Of(solved.Solved, c.Own), nil
		},
	}
}
