package remedy

import (
	"go/token"
	"go/types"

	"github.com/piivet/piivet/internal/expose"
)

// honoured reports whether the sink's encoder would call the method, if the type
// of the argument had it, and show nothing else of the value. The encoder is shown
// a type that has it.
func (r *Finder) honoured(h *holder, named *types.Named, m generated) bool {
	result := r.resultOf(m)
	if obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(named), false, r.pass.Pkg, m.name); obj != nil || result == nil {
		return false
	}
	with, added := extended(named, m.name, result)
	var t types.Type = with
	if _, ok := types.Unalias(r.typeOf(h.expr)).(*types.Pointer); ok {
		t = types.NewPointer(with)
	}
	called, bare := false, false
	for _, view := range h.views {
		r.shown.Walk(view, t, &probe{added: added, called: &called}, func(v expose.Value, _ types.Type, _ expose.View) {
			bare = bare || !v.(*probe).safe
		})
	}
	return called && !bare
}

// resultOf is the type of the result of a method; nil when no package that is
// imported has it.
func (r *Finder) resultOf(m generated) types.Type {
	scope := types.Universe
	if m.pkg != "" {
		pkg := find(r.pass.Pkg, m.pkg, map[*types.Package]bool{})
		if pkg == nil {
			return nil
		}
		scope = pkg.Scope()
	}
	if tn, ok := scope.Lookup(m.result).(*types.TypeName); ok {
		return tn.Type()
	}
	return nil
}

// find looks for a package among those that one imports, directly or not.
func find(pkg *types.Package, path string, seen map[*types.Package]bool) *types.Package {
	if pkg.Path() == path {
		return pkg
	}
	if seen[pkg] {
		return nil
	}
	seen[pkg] = true
	for _, imp := range pkg.Imports() {
		if found := find(imp, path, seen); found != nil {
			return found
		}
	}
	return nil
}

// extended is a type like another with one method more.
func extended(named *types.Named, name string, result types.Type) (*types.Named, *types.Func) {
	obj := named.Obj()
	like := types.NewNamed(types.NewTypeName(token.NoPos, obj.Pkg(), obj.Name(), nil), named.Underlying(), nil)
	for m := range named.Methods() {
		var recv types.Type = like
		if _, ok := types.Unalias(m.Signature().Recv().Type()).(*types.Pointer); ok {
			recv = types.NewPointer(like)
		}
		sig := m.Signature()
		like.AddMethod(types.NewFunc(token.NoPos, obj.Pkg(), m.Name(), signature(recv, sig.Params(), sig.Results(), sig.Variadic())))
	}
	results := types.NewTuple(types.NewVar(token.NoPos, obj.Pkg(), "", result))
	added := types.NewFunc(token.NoPos, obj.Pkg(), name, signature(like, nil, results, false))
	like.AddMethod(added)
	return like, added
}

func signature(recv types.Type, params, results *types.Tuple, variadic bool) *types.Signature {
	return types.NewSignatureType(types.NewVar(token.NoPos, nil, "", recv), nil, nil, params, results, variadic)
}

// probe is a value of which an encoder shows what it may: it is safe when it is
// what the added method returned.
type probe struct {
	added  *types.Func
	called *bool
	safe   bool
}

var _ expose.Value = (*probe)(nil)

func (p *probe) Field(*types.Struct, int) expose.Value         { return p }
func (p *probe) Elem(types.Type) expose.Value                  { return p }
func (p *probe) Key(types.Type) expose.Value                   { return p }
func (p *probe) Unseen(types.Type) (unseen, rest expose.Value) { return nil, p }
func (p *probe) Dynamic() ([]types.Type, bool)                 { return nil, p.safe }
func (p *probe) Held(types.Type) expose.Value                  { return p }

func (p *probe) Call(m *types.Func, _ int, _ expose.View) expose.Value {
	next := *p
	if m == p.added {
		*p.called, next.safe = true, true
	}
	return &next
}
