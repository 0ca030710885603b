package solve

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/std"
	"github.com/piivet/piivet/internal/transfer"
)

// Interface implements [transfer.Env].
func (p *Program) Interface(m *types.Func, recv types.Type) (transfer.Target, bool) {
	t := p.lookup(m.Origin())
	if t.Row != nil {
		return t, true
	}
	if row := loggerRow(m, recv); row != nil {
		t.Row = row
		return t, true
	}
	return t, false
}

type implKey struct {
	method *types.Func
	iface  types.Type
}

// Implementations implements [transfer.Env]. Candidates are the types of this
// package, the exported types of its direct imports, and what these hand out as an
// interface: no driver shows more.
func (p *Program) Implementations(m *types.Func, recv types.Type) []transfer.Target {
	iface, ok := recv.Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	key := implKey{m, recv}
	found, ok := p.impls[key]
	if ok {
		return p.fresh(found)
	}
	for _, n := range p.candidates() {
		if len(found) >= bounds.Callees.Limit {
			break
		}
		if t, ok := p.implementation(n, iface, m); ok {
			found = append(found, t)
		}
	}
	if len(found) < bounds.Callees.Limit {
		found = append(found, p.handedOut(iface, m)...)
		found = found[:min(len(found), bounds.Callees.Limit)]
	}
	p.impls[key] = found
	return found
}

// fresh brings the summaries of functions of this package up to date, and
// notes that they were used.
func (p *Program) fresh(targets []transfer.Target) []transfer.Target {
	out := make([]transfer.Target, len(targets))
	for i, t := range targets {
		out[i] = t
		if t.Again != nil {
			out[i] = t.Again()
		}
	}
	return out
}

func (p *Program) implementation(n *types.Named, iface *types.Interface, m *types.Func) (transfer.Target, bool) {
	if !mayHave(n, m.Name()) {
		return transfer.Target{}, false
	}
	var t types.Type = n
	if !types.Implements(t, iface) {
		t = types.NewPointer(n)
		if !types.Implements(t, iface) {
			return transfer.Target{}, false
		}
	}
	target, ok := p.methodOf(t, m.Pkg(), m.Name())
	target.Again = func() transfer.Target {
		again, _ := p.methodOf(t, m.Pkg(), m.Name())
		return again
	}
	return target, ok
}

// mayHave reports whether a type declares a method of that name, or may have one
// from what it embeds: whether it implements an interface costs more to tell.
func mayHave(n *types.Named, method string) bool {
	for i := range n.NumMethods() {
		if n.Method(i).Name() == method {
			return true
		}
	}
	return embeds(n) > 0
}

// candidates lists the named types that an interface call may reach.
func (p *Program) candidates() []*types.Named {
	if p.named != nil {
		return p.named
	}
	p.named = namedTypes(p.in.Pkg.Pkg, false)
	for _, imp := range p.in.Pkg.Pkg.Imports() {
		if !p.standard(imp.Path()) {
			p.named = append(p.named, namedTypes(imp, true)...)
		}
	}
	return p.named
}

// namedTypes are the types of a package that have methods: all, or the exported ones and
// those that its functions return.
func namedTypes(pkg *types.Package, exported bool) []*types.Named {
	var all []*types.Named
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if exported && !obj.Exported() {
			continue
		}
		switch obj := obj.(type) {
		case *types.TypeName:
			if n, ok := obj.Type().(*types.Named); ok && !obj.IsAlias() && hasMethods(n) {
				all = append(all, n)
			}
		case *types.Func:
			for v := range obj.Signature().Results().Variables() {
				n := namedOf(v.Type())
				if exported && n != nil && !n.Obj().Exported() && n.Obj().Pkg() == pkg && hasMethods(n) && !slices.Contains(all, n) {
					all = append(all, n)
				}
			}
		}
	}
	return all
}

// hasMethods reports whether values of a type may be behind an interface with methods;
// of a generic type, its instances are.
func hasMethods(n *types.Named) bool {
	return n.TypeParams().Len() == 0 && n.TypeArgs().Len() == 0 && !types.IsInterface(n) && n.NumMethods()+embeds(n) > 0
}

// embeds counts what a type may have methods from beside its own.
func embeds(n *types.Named) int {
	st, ok := n.Underlying().(*types.Struct)
	if !ok {
		return 0
	}
	count := 0
	for i := range st.NumFields() {
		if st.Field(i).Embedded() {
			count++
		}
	}
	return count
}

// standard reports whether a package is of the standard library.
func (p *Program) standard(path string) bool { return std.Has(path) }
