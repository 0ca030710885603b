package piiflow

import (
	_ "embed"
	"fmt"
	"go/token"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/passdoc"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/solve"
	"github.com/piivet/piivet/internal/std"
)

//go:embed doc.go
var doc string

// Result is what the engine found in one package.
type Result struct {
	// Flows are sorted by position, then by source and sink.
	Flows []flow.Flow
	// Copies are what the package stores in fields without a tag.
	Copies []flow.Copy
	// Directives are those of the package's files, in the order of the files.
	Directives []*directive.Located
	// Solved is the package as the engine has understood it; nil for one that it
	// did not look at.
	Solved *solve.Program
	// Policy is what the configuration that the engine was given wants flows to
	// be held to; nil where it was given none. The engine only hands it on.
	Policy *policy.Policy
}

// Analyzer is the engine as it is by default. It reports nothing, except one
// internal diagnostic for a function that it failed on. Its flag configuration is
// the text of a configuration, for packages in its scope.own.
var Analyzer = configurable()

// Config is what the engine can be told. Its functions are called from several
// goroutines.
type Config struct {
	// Overlay is what a configuration tells about the package at hand. It returns nil for packages that are not our
	// own; nil in its place stands for no configuration.
	Overlay func(*analysis.Pass) *overlay.Overlay
	// Policy becomes that of the result; nil stands for none.
	Policy func(*analysis.Pass) *policy.Policy
	// SkipTests reports whether nobody wants to hear of flows in _test.go files,
	// whose functions then are not looked at. It is asked when a package is
	// analysed; nil stands for false.
	SkipTests func() bool
	// Key is added to the name of the analyzer, for drivers that keep facts by
	// names: what the facts depend on beside the source. It has letters, digits
	// and underscores only.
	Key string
}

// New returns the engine.
func New(c Config) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "piiflow" + c.Key,
		Doc:        passdoc.Must(doc, "piiflow"),
		URL:        "https://github.com/piivet/piivet/blob/main/docs/piiflow.md",
		ResultType: reflect.TypeFor[*Result](),
		FactTypes:  []analysis.Fact{(*packageFact)(nil), (*typeFact)(nil), (*funcFact)(nil), (*fieldFact)(nil)},
		Run: func(pass *analysis.Pass) (any, error) {
			path, _, _ := strings.Cut(pass.Pkg.Path(), " ")
			if Covered(path) {
				return &Result{}, nil
			}
			var over *overlay.Overlay
			if c.Overlay != nil {
				over = c.Overlay(pass)
			}
			result := run(pass, over, c.SkipTests != nil && c.SkipTests())
			if c.Policy != nil {
				result.Policy = c.Policy(pass)
			}
			return result, nil
		},
	}
}

func run(pass *analysis.Pass, over *overlay.Overlay, skipTests bool) (result *Result) {
	defer func() {
		if r := recover(); r != nil {
			internal(pass, token.NoPos, pass.Pkg.Path(), fmt.Sprint(r))
			result = &Result{}
		}
	}()
	nothing := Nothing(pass)
	files := pass.Files
	if skipTests {
		if files = withoutTests(pass); len(files) == 0 {
			return nothing
		}
	}
	p := solve.Package(solve.Input{
		Pkg:        build(pass, files),
		Fset:       pass.Fset,
		Files:      files,
		Info:       pass.TypesInfo,
		Facts:      importFacts(pass),
		Catalog:    catalog(over),
		Directives: nothing.Directives,
		Overlay:    over,
	})
	export(pass, p.Exports())
	for _, f := range p.Failures() {
		internal(pass, f.Pos, f.Func, f.What)
	}
	return &Result{Flows: p.Flows(), Copies: p.Copies(), Directives: nothing.Directives, Solved: p}
}

// Nothing is the result for a package in which nothing is found.
func Nothing(pass *analysis.Pass) *Result {
	r := new(Result)
	for _, file := range pass.Files {
		r.Directives = append(r.Directives, directive.File(pass.Fset, file)...)
	}
	return r
}

// catalog is what models say, those of the configuration among them.
func catalog(over *overlay.Overlay) *model.Catalog {
	if over == nil {
		return model.NewCatalog()
	}
	return model.NewCatalog(over.Models...).Below(over.Packages...)
}

// Covered reports whether models say all that matters of a package, by its
// path: the engine does not look at it, and exports nothing.
func Covered(path string) bool {
	if std.Has(path) {
		return true
	}
	// What is internal to a library, only the library calls.
	outer, _, _ := strings.Cut(path, "/internal")
	pkg := model.Lookup(outer)
	return pkg != nil && pkg.Closed
}

// internal reports a defect of the engine, at a place in the package at hand.
func internal(pass *analysis.Pass, pos token.Pos, fn, what string) {
	if !pos.IsValid() && len(pass.Files) > 0 {
		pos = pass.Files[0].Package
	}
	pass.Report(analysis.Diagnostic{
		Pos:      pos,
		Category: "internal",
		Message:  fmt.Sprintf("piivet failed on %s and says nothing about it: %s; please report this", fn, what),
	})
}
