package piiflow

import (
	"cmp"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/solve"
)

// funcFact is on a function or method: its summary and its directives.
type funcFact struct {
	Summary    []byte
	Directives []string
}

// globalFact is on a package-level variable that holds more than its type
// says.
type globalFact struct{ Content []byte }

// typeFact is on a type with directives.
type typeFact struct{ Directives []string }

// fieldFact is on a tagged field: where it stands.
type fieldFact struct{ Line, Column int }

// packageFact has the methods of types that importers cannot name, sorted by
// type and method.
type packageFact struct{ Hidden []hidden }

type hidden struct {
	Type, Method string
	Summary      []byte
}

func (*funcFact) AFact()    {}
func (*globalFact) AFact()  {}
func (*typeFact) AFact()    {}
func (*fieldFact) AFact()   {}
func (*packageFact) AFact() {}

func (*funcFact) String() string    { return "summary" }
func (*globalFact) String() string  { return "content" }
func (*typeFact) String() string    { return "directives" }
func (*fieldFact) String() string   { return "tagged" }
func (*packageFact) String() string { return "hidden methods" }

func export(pass *analysis.Pass, e solve.Exports) {
	for _, f := range e.Funcs {
		pass.ExportObjectFact(f.Func, &funcFact{f.Summary, f.Directives})
	}
	for _, g := range e.Globals {
		pass.ExportObjectFact(g.Var, &globalFact{g.Content})
	}
	for _, t := range e.Types {
		pass.ExportObjectFact(t.Type, &typeFact{t.Directives})
	}
	for _, f := range e.Fields {
		pass.ExportObjectFact(f.Field, &fieldFact{f.Line, f.Column})
	}
	if len(e.Hidden) == 0 {
		return
	}
	fact := &packageFact{}
	for _, h := range e.Hidden {
		fact.Hidden = append(fact.Hidden, hidden(h))
	}
	pass.ExportPackageFact(fact)
}

// imported answers from the facts of the packages that this one imports.
type imported struct {
	pass   *analysis.Pass
	hidden []hidden
}

var _ solve.Facts = (*imported)(nil)

func importFacts(pass *analysis.Pass) *imported {
	im := &imported{pass: pass}
	for _, pkg := range pass.Pkg.Imports() {
		var fact packageFact
		if pass.ImportPackageFact(pkg, &fact) {
			im.hidden = append(im.hidden, fact.Hidden...)
		}
	}
	slices.SortFunc(im.hidden, compareHidden)
	im.hidden = slices.CompactFunc(im.hidden, func(a, b hidden) bool { return compareHidden(a, b) == 0 })
	return im
}

func compareHidden(a, b hidden) int {
	return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.Method, b.Method))
}

func (im *imported) Func(fn *types.Func) ([]byte, []string) {
	var fact funcFact
	im.pass.ImportObjectFact(fn, &fact)
	return fact.Summary, fact.Directives
}

func (im *imported) Global(v *types.Var) []byte {
	var fact globalFact
	im.pass.ImportObjectFact(v, &fact)
	return fact.Content
}

func (im *imported) Type(t *types.TypeName) []string {
	var fact typeFact
	im.pass.ImportObjectFact(t, &fact)
	return fact.Directives
}

func (im *imported) FieldPos(f *types.Var) (line, column int, ok bool) {
	var fact fieldFact
	ok = im.pass.ImportObjectFact(f, &fact)
	return fact.Line, fact.Column, ok
}

func (im *imported) Hidden(typeName, method string) []byte {
	i, ok := slices.BinarySearchFunc(im.hidden, hidden{Type: typeName, Method: method}, compareHidden)
	if !ok {
		return nil
	}
	return im.hidden[i].Summary
}

func (im *imported) HiddenMethods(typeName string) []string {
	var names []string
	for _, h := range im.hidden {
		if h.Type == typeName {
			names = append(names, h.Method)
		}
	}
	return names
}
