package solve

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// variables are the package-level variables that the package has to do with, in
// sight or not.
type variables struct {
	byGlobal map[*ssa.Global]*transfer.Variable
	byName   map[[2]string]*transfer.Variable
}

// Variable implements [transfer.Env].
func (p *Program) Variable(g *ssa.Global) *transfer.Variable {
	v := p.variables.byGlobal[g]
	if v == nil {
		v = p.Named(g.Pkg.Pkg.Path(), g.Name())
		p.variables.byGlobal[g] = v
	}
	return v
}

// Named implements [transfer.Env].
func (p *Program) Named(pkg, name string) *transfer.Variable {
	key := [2]string{pkg, name}
	v := p.variables.byName[key]
	if v == nil {
		in := p.in.Pkg
		v = &transfer.Variable{Package: pkg, Name: name, Mine: pkg == in.Pkg.Path()}
		if !v.Mine {
			in = in.Prog.ImportedPackage(pkg)
		}
		if in != nil {
			v.Global, _ = in.Members[name].(*ssa.Global)
		}
		p.variables.byName[key] = v
	}
	return v
}

// Open implements [transfer.Env]. It is a variable of this package in which a function
// that importers can call stores what it gets, one that a summary of another package
// says so of, or one of another package that is not in sight: why else would
// a summary name it.
func (p *Program) Open(v *transfer.Variable) bool { return p.open[v] || v.Global == nil && !v.Mine }

// SetOpen implements [transfer.Env].
func (p *Program) SetOpen(v *transfer.Variable) {
	if p.Open(v) {
		return
	}
	p.open[v] = true
	if c := p.globals[v]; c != nil {
		p.stored(c.readers)
		p.stored(p.writers[v])
	}
}

// fill opens a variable of the package for what importers store there, if that is
// what a function does.
func (p *Program) fill(v *transfer.Variable, n *summary.Node) {
	st := p.current()
	if !v.Mine || v.Global == nil || st == nil || p.open[v] || isSetting(v.Global.Type().Underlying().(*types.Pointer).Elem()) {
		return
	}
	fn, ok := st.fn.Object().(*types.Func)
	if ok && fn.Exported() && n.HasLabel(func(l *summary.Label) bool { return l.In >= 0 }) {
		p.SetOpen(v)
	}
}

// isSetting reports whether a variable of type t is rather a setting than a place for
// data.
func isSetting(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&(types.IsNumeric|types.IsBoolean) != 0
}

// Global implements [transfer.Env]. What a package-level variable holds is
// what the tags of its type say, and what any function stores there: to a function
// that runs, any that does.
func (p *Program) Global(v *transfer.Variable) *summary.Node {
	c := p.globalCell(v)
	st := p.current()
	if st == nil {
		return c.node
	}
	c.readers[st] = true
	if c.unused == nil || st.fn.Synthetic == "" && !p.unused(st.fn) {
		return c.node
	}
	return summary.Join(c.node, c.unused) // the initialisation may keep a pointer to it
}

// Unread implements [transfer.Env]. Whether the variable is open counts all the same.
func (p *Program) Unread(v *transfer.Variable) *summary.Node {
	if st := p.current(); st != nil {
		if p.writers[v] == nil {
			p.writers[v] = map[*state]bool{}
		}
		p.writers[v][st] = true
	}
	return p.globalCell(v).node
}

func (p *Program) globalCell(v *transfer.Variable) *cell {
	c := p.globals[v]
	if c == nil {
		c = &cell{node: p.initialGlobal(v), readers: map[*state]bool{}}
		p.globals[v] = c
	}
	return c
}

func (p *Program) initialGlobal(of *transfer.Variable) *summary.Node {
	unknown := summary.OfLabel(summary.Unknown(0))
	if of.Global == nil {
		return summary.Join(unknown, p.in.Facts.Stored(of.Package, of.Name, p.typeByName))
	}
	v, ok := of.Global.Object().(*types.Var)
	if !ok {
		return nil
	}
	if of.Global.Pkg == p.in.Pkg {
		return p.ownGlobal(v, unknown)
	}
	return summary.Join(p.importedGlobal(v, unknown), p.in.Facts.Stored(of.Package, of.Name, p.typeByName))
}

// importedGlobal starts a variable of a package that is imported.
func (p *Program) importedGlobal(v *types.Var, unknown *summary.Node) *summary.Node {
	if n := p.in.Facts.Global(v, p.typeByName); n != nil {
		return n
	}
	if pkg := p.in.Catalog.Lookup(v.Pkg().Path()); pkg != nil {
		row := pkg.Var(v.Name())
		switch {
		case row != nil && row.Random:
			return summary.Of(summary.Fact(flow.Random, flow.Drawn))
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
func (p *Program) AddGlobal(v *transfer.Variable, n *summary.Node) {
	p.fill(v, n)
	c := p.globalCell(v)
	if v.Global != nil {
		n = withOpen(n, v.Global.Type().Underlying().(*types.Pointer).Elem(), 0)
	}
	known := n.MapLabels(own).ForgetKeys()
	if st := p.current(); v.Global != nil && st != nil && p.unused(st.fn) {
		p.addTo(c, &c.unused, known)
		return
	}
	c.stored = true
	p.add(c, known)
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
