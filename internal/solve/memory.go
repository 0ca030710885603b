package solve

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// Global implements [transfer.Env]. What a package-level variable holds is
// what the tags of its type say, and what any function stores there.
func (p *Program) Global(g *ssa.Global) *summary.Node {
	c := p.globals[g]
	if c == nil {
		c = &cell{node: p.initialGlobal(g), readers: map[*state]bool{}}
		p.globals[g] = c
	}
	if st := p.current(); st != nil {
		c.readers[st] = true
	}
	return c.node
}

func (p *Program) initialGlobal(g *ssa.Global) *summary.Node {
	v, ok := g.Object().(*types.Var)
	if !ok {
		return nil
	}
	unknown := summary.OfLabel(summary.Unknown(0))
	if g.Pkg == p.in.Pkg {
		return p.ownGlobal(v, unknown)
	}
	if n := p.in.Facts.Global(v, p.typeByName); n != nil {
		return n
	}
	if pkg := p.in.Catalog.Lookup(v.Pkg().Path()); pkg != nil {
		row := pkg.Var(v.Name())
		switch {
		case row == nil || row.Writer == nil:
		case *row.Writer == model.Writer{}: // it drops what it gets, and is nothing else
			return (*summary.Node)(nil).WithWriters([]model.Writer{{}})
		default:
			return unknown.WithWriters([]model.Writer{*row.Writer})
		}
	}
	return unknown
}

// ownGlobal starts a variable of this package: of an interface, function or
// template, and of fields and elements that are interfaces or functions, what is
// stored there is all that it can be; a variable that others may write is what its
// type says. That they write templates is left out of account.
func (p *Program) ownGlobal(v *types.Var, unknown *summary.Node) *summary.Node {
	switch v.Type().Underlying().(type) {
	case *types.Interface, *types.Signature:
		if !v.Exported() {
			return nil
		}
	}
	if p.IsTemplate(elemOf(v.Type())) {
		return nil
	}
	if !v.Exported() {
		return withoutFuncs(unknown, v.Type(), 0)
	}
	return unknown
}

// elemOf is the type of the elements of a map, slice or array; t for others.
func elemOf(t types.Type) types.Type {
	switch u := t.Underlying().(type) {
	case *types.Map:
		return u.Elem()
	case *types.Slice:
		return u.Elem()
	case *types.Array:
		return u.Elem()
	}
	return t
}

// AddGlobal implements [transfer.Env]. Data of inputs stays in the summary:
// only callers know what it is.
func (p *Program) AddGlobal(g *ssa.Global, n *summary.Node) {
	p.Global(g)
	c := p.globals[g]
	known := withOpen(n, g.Type().Underlying().(*types.Pointer).Elem(), 0).MapLabels(own)
	joined := summary.Join(c.node, known)
	if summary.Equal(joined, c.node) {
		return
	}
	c.node = joined
	p.changed(c.readers)
}

// own keeps of a function's data what does not depend on its callers: data of
// an input counts when the tag of a field says what it is, and a guess counts.
func own(l summary.Label) (summary.Label, bool) {
	if l.In != summary.None && l.Personal() {
		l.In, l.Path = summary.None, ""
	}
	l.Unless, l.If = 0, nil
	return l, l.In == summary.None
}

// FieldFuncs implements [transfer.Env].
func (p *Program) FieldFuncs(field *types.Var) []*summary.Func {
	c := fieldCell(p.fieldFuncs, field)
	if st := p.current(); st != nil {
		c.readers[st] = true
	}
	if c.node == nil {
		return nil
	}
	return c.node.Funcs()
}

func fieldCell(cells map[*types.Var]*cell, field *types.Var) *cell {
	c := cells[field]
	if c == nil {
		c = &cell{readers: map[*state]bool{}}
		cells[field] = c
	}
	return c
}

// AddFieldFuncs implements [transfer.Env].
func (p *Program) AddFieldFuncs(field *types.Var, funcs []*summary.Func) {
	c := fieldCell(p.fieldFuncs, field)
	joined := summary.Join(c.node, summary.OfFuncs(withoutInputs(funcs)...))
	if summary.Equal(joined, c.node) {
		return
	}
	c.node = joined
	p.changed(c.readers)
}

// FieldFacts implements [transfer.Env].
func (p *Program) FieldFacts(field *types.Var) *summary.Node {
	c := fieldCell(p.fieldFacts, field)
	if st := p.current(); st != nil {
		c.readers[st] = true
	}
	return c.node
}

// AddFieldFacts implements [transfer.Env].
func (p *Program) AddFieldFacts(field *types.Var, n *summary.Node) {
	c := fieldCell(p.fieldFacts, field)
	joined := summary.Join(c.node, n)
	if summary.Equal(joined, c.node) {
		return
	}
	c.node = joined
	p.changed(c.readers)
}

// withoutInputs drops from captured values what only the callers of the
// function that made them know.
func withoutInputs(funcs []*summary.Func) []*summary.Func {
	out := make([]*summary.Func, len(funcs))
	for i, fn := range funcs {
		g := *fn
		g.Bound = make([]*summary.Node, len(fn.Bound))
		for k, b := range fn.Bound {
			g.Bound[k] = b.MapLabels(own)
		}
		out[i] = &g
	}
	return out
}

// TypeWriters implements [transfer.Env].
func (p *Program) TypeWriters(t types.Type) []model.Writer {
	pkg, name := p.typeModel(t)
	if pkg == nil {
		return nil
	}
	if row := pkg.Type(name); row != nil && row.Writer != nil {
		return []model.Writer{*row.Writer}
	}
	return nil
}

// Sends implements [transfer.Env].
func (p *Program) Sends(t types.Type) bool {
	pkg, name := p.typeModel(t)
	return pkg != nil && pkg.Sends(name)
}

// Quotes implements [transfer.Env].
func (p *Program) Quotes(t types.Type) (fields []string, modelled bool) {
	pkg, name := p.typeModel(t)
	if pkg == nil {
		return nil, false
	}
	if row := pkg.Type(name); row != nil {
		return row.Quotes, true
	}
	return nil, true
}

// typeModel is the model of the package that declares a type, or the type that
// it points to; nil when there is none.
func (p *Program) typeModel(t types.Type) (pkg *model.Package, name string) {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return nil, ""
	}
	return p.in.Catalog.Lookup(n.Obj().Pkg().Path()), n.Obj().Name()
}
