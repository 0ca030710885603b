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
	"github.com/piivet/piivet/internal/solve"
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
			return collect(pass, solved.Solved, c.Own), nil
		},
	}
}

// collect is usage.Of, of which a defect costs the answers about the package and
// becomes one diagnostic, as a defect of the engine does.
func collect(pass *analysis.Pass, p *solve.Program, own func(string) bool) (pkg *usage.Package) {
	defer func() {
		if r := recover(); r != nil {
			pkg = &usage.Package{Path: pass.Pkg.Path()}
			pass.Report(analysis.Diagnostic{
				Pos:      pass.Files[0].Package,
				Category: "internal",
				Message:  fmt.Sprintf("piivet failed on what %s does with stores and says nothing about it: %v; please report this", pass.Pkg.Path(), r),
			})
		}
	}()
	return usage.Of(p, own)
}
