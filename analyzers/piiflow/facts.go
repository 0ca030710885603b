package piiflow

import (
	"cmp"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/solve"
	"github.com/piivet/piivet/internal/summary"
)

// packageFact is a pack of the functions and variables of a package by their
// names, of variables of other packages that it stores in ("var
// example.com/shop.last"), what those of enumerations are ("= Topic"), and of the methods of types that importers cannot name by
// type and method: "*example.com/shop.echo.Write".
type packageFact struct{ Pack []byte }

// typeFact is on a type: its directives, and a pack of its methods. Drivers
// show it to all who can see the type; a package fact, to direct importers.
type typeFact struct {
	Directives []string
	Methods    []byte
}

// funcFact is on a function or method with directives.
type funcFact struct{ Directives []string }

// fieldFact is on a tagged field: where it stands.
type fieldFact struct{ Line, Column int }

func (*packageFact) AFact() {}
func (*typeFact) AFact()    {}
func (*funcFact) AFact()    {}
func (*fieldFact) AFact()   {}

func (*packageFact) String() string { return "summaries" }
func (*typeFact) String() string    { return "methods" }
func (*funcFact) String() string    { return "directives" }
func (*fieldFact) String() string   { return "tagged" }

func export(pass *analysis.Pass, e solve.Exports) {
	pkg := summary.NewPack()
	methods := map[*types.TypeName]*summary.Pack{}
	for _, f := range e.Funcs {
		if len(f.Directives) > 0 {
			pass.ExportObjectFact(f.Func, &funcFact{f.Directives})
		}
		if f.Summary == nil {
			continue
		}
		pack := pkg
		if t := receiver(f.Func); t != nil {
			if pack = methods[t]; pack == nil {
				pack = summary.NewPack()
				methods[t] = pack
			}
		}
		pack.AddSummary(f.Func.Name(), f.Summary)
	}
	for _, g := range e.Globals {
		pkg.AddNode(globalName(g.Package, g.Name), g.Content)
	}
	for _, g := range e.Enumerated {
		pkg.AddNode(enumeratedName(g.Name), g.Content)
	}
	for _, h := range e.Hidden {
		pkg.AddSummary(h.Type+"."+h.Method, h.Summary)
	}
	if data := pkg.Bytes(); len(data) > 0 {
		pass.ExportPackageFact(&packageFact{data})
	}
	exportTypes(pass, e.Types, methods)
	for _, f := range e.Fields {
		pass.ExportObjectFact(f.Field, &fieldFact{f.Line, f.Column})
	}
}

func exportTypes(pass *analysis.Pass, directives []solve.TypeExport, methods map[*types.TypeName]*summary.Pack) {
	facts := map[*types.TypeName]*typeFact{}
	for _, t := range directives {
		facts[t.Type] = &typeFact{Directives: t.Directives}
	}
	for t, pack := range methods {
		if facts[t] == nil {
			facts[t] = &typeFact{}
		}
		facts[t].Methods = pack.Bytes()
	}
	for t, fact := range facts {
		pass.ExportObjectFact(t, fact)
	}
}

// receiver is the type that has the method; nil for a function.
func receiver(fn *types.Func) *types.TypeName {
	recv := fn.Signature().Recv()
	if recv == nil {
		return nil
	}
	t := types.Unalias(recv.Type())
	if ptr, ok := t.(*types.Pointer); ok {
		t = types.Unalias(ptr.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		return n.Origin().Obj()
	}
	return nil // a method of an interface without a name
}

// imported answers from the facts of the packages that this one imports.
type imported struct {
	pass *analysis.Pass
	// packages are packs of the direct imports, in the order of their paths.
	packages []*pack
	types    map[*types.TypeName]*pack
	hidden   map[method]*summary.Summary
}

type method struct{ typeName, name string }

// pack is opened when something of it is wanted.
type pack struct {
	path   string
	data   []byte
	bundle *summary.Bundle
}

var _ solve.Facts = (*imported)(nil)

func importFacts(pass *analysis.Pass) *imported {
	im := &imported{pass: pass, types: map[*types.TypeName]*pack{}, hidden: map[method]*summary.Summary{}}
	for _, pkg := range pass.Pkg.Imports() {
		var fact packageFact
		if pass.ImportPackageFact(pkg, &fact) {
			im.packages = append(im.packages, &pack{path: pkg.Path(), data: fact.Pack})
		}
	}
	slices.SortFunc(im.packages, func(a, b *pack) int { return cmp.Compare(a.path, b.path) })
	return im
}

// open is the content of a pack; nil when there is none.
func (p *pack) open(resolve summary.Resolve) (*summary.Bundle, error) {
	if p == nil || len(p.data) == 0 {
		return nil, nil
	}
	if p.bundle != nil {
		return p.bundle, nil
	}
	b, err := summary.Unpack(p.data, resolve)
	p.bundle = b
	return b, err
}

// of is the pack of a package that is imported directly; drivers show others
// or not.
func (im *imported) of(pkg *types.Package) *pack {
	i, ok := slices.BinarySearchFunc(im.packages, pkg.Path(), func(p *pack, path string) int { return cmp.Compare(p.path, path) })
	if !ok {
		return nil
	}
	return im.packages[i]
}

func (im *imported) methods(t *types.TypeName) *pack {
	p, ok := im.types[t]
	if !ok {
		var fact typeFact
		if im.pass.ImportObjectFact(t, &fact) {
			p = &pack{data: fact.Methods}
		}
		im.types[t] = p
	}
	return p
}

func (im *imported) Func(fn *types.Func, resolve summary.Resolve) ([]string, *summary.Summary, error) {
	var fact funcFact
	im.pass.ImportObjectFact(fn, &fact)
	p := im.of(fn.Pkg())
	if t := receiver(fn); t != nil {
		p = im.methods(t)
	}
	s, err := find(p, fn.Name(), resolve)
	return fact.Directives, s, err
}

// find is the summary of that name in a pack; nil when there is none.
func find(p *pack, name string, resolve summary.Resolve) (*summary.Summary, error) {
	b, err := p.open(resolve)
	if b == nil {
		return nil, err
	}
	return b.Summary(name)
}

// globalName is a variable as a pack of a package names it; pkg is empty for one of
// that package.
func globalName(pkg, name string) string {
	if pkg == "" {
		return name
	}
	return "var " + pkg + "." + name
}

// enumeratedName is a variable of an enumeration as a pack has what it is.
func enumeratedName(name string) string { return "= " + name }

func (im *imported) Enumerated(v *types.Var, resolve summary.Resolve) *summary.Node {
	b, _ := im.of(v.Pkg()).open(resolve)
	if b == nil {
		return nil
	}
	n, _ := b.Node(enumeratedName(v.Name()))
	return n
}

func (im *imported) Global(v *types.Var, resolve summary.Resolve) *summary.Node {
	b, _ := im.of(v.Pkg()).open(resolve)
	if b == nil {
		return nil
	}
	n, _ := b.Node(v.Name())
	return n
}

// Stored implements [solve.Facts].
func (im *imported) Stored(pkg, name string, resolve summary.Resolve) (all *summary.Node) {
	for _, p := range im.packages {
		if b, _ := p.open(resolve); b != nil {
			n, _ := b.Node(globalName(pkg, name))
			all = summary.Join(all, n)
		}
	}
	return all
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

func (im *imported) Hidden(typeName, name string, resolve summary.Resolve) *summary.Summary {
	key := method{typeName, name}
	s, ok := im.hidden[key]
	for i := 0; !ok && s == nil && i < len(im.packages); i++ {
		s, _ = find(im.packages[i], typeName+"."+name, resolve)
	}
	im.hidden[key] = s
	return s
}

func (im *imported) HiddenMethods(typeName string, resolve summary.Resolve) []string {
	var names []string
	for _, p := range im.packages {
		b, _ := p.open(resolve)
		if b == nil {
			continue
		}
		rest, _ := b.With(typeName + ".")
		for _, name := range rest {
			if !strings.ContainsAny(name, "./") {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
