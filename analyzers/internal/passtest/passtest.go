// Package passtest makes packages and flows by hand, to test what is done with
// flows without the engine that finds them.
package passtest

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/flow"
)

// Package is a package that was type-checked from text. A comment of one
// word, /*here*/, marks the place after it.
type Package struct {
	Pass *analysis.Pass
	// Reported are the diagnostics that a pass reported.
	Reported []analysis.Diagnostic

	t     *testing.T
	marks map[string]token.Pos
}

// Load checks the files, given by their names. It may import the standard
// library.
func Load(t *testing.T, path string, files map[string]string) *Package {
	t.Helper()
	p := &Package{t: t, marks: map[string]token.Pos{}}
	p.Pass = &analysis.Pass{
		Fset:     token.NewFileSet(),
		ResultOf: map[*analysis.Analyzer]any{},
		Report:   func(d analysis.Diagnostic) { p.Reported = append(p.Reported, d) },
		TypesInfo: &types.Info{
			Defs:  map[*ast.Ident]types.Object{},
			Uses:  map[*ast.Ident]types.Object{},
			Types: map[ast.Expr]types.TypeAndValue{},
		},
	}
	for _, name := range sortedNames(files) {
		p.parse(name, files[name])
	}
	conf := types.Config{Importer: importer.ForCompiler(p.Pass.Fset, "source", nil)}
	pkg, err := conf.Check(path, p.Pass.Fset, p.Pass.Files, p.Pass.TypesInfo)
	if err != nil {
		t.Fatal(err)
	}
	p.Pass.Pkg = pkg
	return p
}

func sortedNames(files map[string]string) []string {
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func (p *Package) parse(name, text string) {
	p.t.Helper()
	file, err := parser.ParseFile(p.Pass.Fset, filepath.Join("/src", name), text, parser.ParseComments)
	if err != nil {
		p.t.Fatal(err)
	}
	p.Pass.Files = append(p.Pass.Files, file)
	for _, group := range file.Comments {
		for _, c := range group.List {
			word, isMark := strings.CutPrefix(c.Text, "/*")
			word = strings.TrimSuffix(word, "*/")
			if isMark && !strings.ContainsAny(word, " \n") {
				p.marks[word] = c.End()
			}
		}
	}
}

// At is the position that /*mark*/ marks.
func (p *Package) At(mark string) token.Pos {
	p.t.Helper()
	pos, ok := p.marks[mark]
	if !ok {
		p.t.Fatalf("no /*%s*/ in the package", mark)
	}
	return pos
}

// Place is the position that /*mark*/ marks, as paths have it.
func (p *Package) Place(mark string) flow.Pos {
	p.t.Helper()
	at := p.Pass.Fset.Position(p.At(mark))
	return flow.Pos{Package: p.Pass.Pkg.Path(), File: filepath.Base(at.Filename), Line: at.Line, Column: at.Column}
}

// Step is a step of a path at a mark.
func (p *Package) Step(kind flow.StepKind, name, mark string) flow.Step {
	p.t.Helper()
	return flow.Step{Kind: kind, Func: name, Pos: p.Place(mark)}
}

// Flow is an e-mail address that reaches a sink of that kind, by a path whose
// last step is the sink. Its apex is at a mark.
func (p *Package) Flow(kind flow.Kind, apex string, path ...flow.Step) flow.Flow {
	p.t.Helper()
	return flow.Flow{
		Source: flow.Source{Name: "User.Email", Full: "example.com/shop.User.Email", Categories: []string{"contact.email"}},
		Sink:   flow.Sink{Kind: kind, Func: "sink"},
		Path:   path,
		Apex:   p.At(apex),
		End:    p.At(apex) + 1,
	}
}

// Run runs an analyzer on the package, given the results of those that it
// requires, and returns its result.
func (p *Package) Run(a *analysis.Analyzer, results map[*analysis.Analyzer]any) any {
	p.t.Helper()
	pass := *p.Pass
	pass.Analyzer, pass.ResultOf = a, results
	result, err := a.Run(&pass)
	if err != nil {
		p.t.Fatal(err)
	}
	return result
}
