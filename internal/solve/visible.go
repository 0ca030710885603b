package solve

import (
	"go/types"
	"strings"
)

// visible finds the types that importers can come across in types alone:
// drivers show them the facts on these, and on no others.
type visible struct {
	p     *Program
	names map[*types.TypeName]bool
	seen  map[types.Type]bool
}

func (p *Program) visible() *visible {
	v := &visible{p: p, names: map[*types.TypeName]bool{}, seen: map[types.Type]bool{}}
	scope := p.in.Pkg.Pkg.Scope()
	for _, name := range scope.Names() {
		if obj := scope.Lookup(name); obj.Exported() {
			v.add(obj.Type())
		}
	}
	return v
}

func (v *visible) add(t types.Type) {
	switch t := t.(type) {
	case *types.Basic:
		return
	case *types.Named:
		v.each(t.TypeArgs())
		v.named(t.Origin())
		return
	case *types.Alias:
		v.each(t.TypeArgs())
		v.add(types.Unalias(t))
		return
	}
	if v.seen[t] {
		return
	}
	v.seen[t] = true
	v.parts(t)
}

func (v *visible) each(list *types.TypeList) {
	for i := range list.Len() {
		v.add(list.At(i))
	}
}

// named does not look into the standard library: it knows no types of others.
func (v *visible) named(n *types.Named) {
	obj := n.Obj()
	if v.names[obj] || obj.Pkg() == nil || v.p.standard(obj.Pkg().Path()) {
		return
	}
	v.names[obj] = true
	v.add(n.Underlying())
	for i := range n.NumMethods() {
		v.add(n.Method(i).Type())
	}
	for i := range n.TypeParams().Len() {
		v.add(n.TypeParams().At(i))
	}
}

func (v *visible) parts(t types.Type) {
	switch t := t.(type) {
	case *types.Struct:
		for i := range t.NumFields() {
			v.add(t.Field(i).Type())
		}
	case *types.Signature:
		v.add(t.Params())
		v.add(t.Results())
		for i := range t.TypeParams().Len() {
			v.add(t.TypeParams().At(i))
		}
	case *types.Tuple:
		for i := range t.Len() {
			v.add(t.At(i).Type())
		}
	case *types.Interface:
		for i := range t.NumExplicitMethods() {
			v.add(t.ExplicitMethod(i).Type())
		}
		for i := range t.NumEmbeddeds() {
			v.add(t.EmbeddedType(i))
		}
	case *types.Map:
		v.add(t.Key())
		v.add(t.Elem())
	case *types.Union:
		for i := range t.Len() {
			v.add(t.Term(i).Type())
		}
	case *types.TypeParam:
		v.add(t.Constraint())
	case interface{ Elem() types.Type }:
		v.add(t.Elem())
	}
}

// leftOpen names the unexported methods of interfaces of this package whose
// calls it leaves to its callers: of all unexported methods, only these are
// ever called from outside.
func (p *Program) leftOpen() map[string]bool {
	open := map[string]bool{}
	for _, st := range p.order {
		for _, c := range st.sum.Calls {
			if i := strings.LastIndexByte(c.Method, '.'); i >= 0 {
				open[c.Method[i+1:]] = true
			}
		}
	}
	return open
}
