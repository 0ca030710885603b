package emit

import (
	"go/types"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/resolve"
)

// choose picks a type argument for each type parameter.
func choose(params *types.TypeParamList) []types.Type {
	chosen := map[*types.TypeParam]types.Type{}
	var list []types.Type
	for p := range params.TypeParams() {
		list = append(list, argument(p, chosen))
	}
	return list
}

// argument picks a type that satisfies the constraint of p: text when it may be.
func argument(p *types.TypeParam, chosen map[*types.TypeParam]types.Type) types.Type {
	if t, ok := chosen[p]; ok {
		return t
	}
	chosen[p] = types.Typ[types.String] // for a constraint that mentions p itself
	t := satisfying(p.Constraint(), chosen)
	chosen[p] = t
	return t
}

func satisfying(constraint types.Type, chosen map[*types.TypeParam]types.Type) types.Type {
	iface := constraint.Underlying().(*types.Interface)
	if iface.IsMethodSet() && iface.NumMethods() > 0 {
		return constraint
	}
	terms := termsOf(iface)
	if len(terms) == 0 {
		return types.Typ[types.String]
	}
	for _, t := range terms {
		if b, ok := t.Underlying().(*types.Basic); ok && b.Kind() == types.String {
			return types.Typ[types.String]
		}
	}
	return substitute(terms[0], chosen)
}

// termsOf lists the types of a constraint.
func termsOf(iface *types.Interface) (terms []types.Type) {
	for embedded := range iface.EmbeddedTypes() {
		switch e := embedded.(type) {
		case *types.Union:
			for term := range e.Terms() {
				terms = append(terms, flatten(term.Type())...)
			}
		default:
			terms = append(terms, flatten(e)...)
		}
	}
	return terms
}

func flatten(t types.Type) []types.Type {
	if inner, ok := t.Underlying().(*types.Interface); ok {
		return termsOf(inner)
	}
	return []types.Type{t}
}

// substitute puts the chosen types into a term such as []E.
func substitute(t types.Type, chosen map[*types.TypeParam]types.Type) types.Type {
	switch t := t.(type) {
	case *types.TypeParam:
		return argument(t, chosen)
	case *types.Slice:
		return types.NewSlice(substitute(t.Elem(), chosen))
	case *types.Pointer:
		return types.NewPointer(substitute(t.Elem(), chosen))
	case *types.Map:
		return types.NewMap(substitute(t.Key(), chosen), substitute(t.Elem(), chosen))
	case *types.Chan:
		return types.NewChan(t.Dir(), substitute(t.Elem(), chosen))
	}
	return t
}

// callee is how a function is called from outside its package.
type callee struct {
	fn  *types.Func
	sig *types.Signature // without type parameters
	// recv is the type that the method is called on: the one that declares it,
	// or an exported one that promotes it. Nil for a function.
	recv types.Type
	// path leads from a value of type recv to what the method is called on:
	// ".V1Customers".
	path string
	// value is an exported variable to call the method on, when no type that
	// has it can be written down.
	value *types.Var
	// ofType says that fn stands for any function of the type of its name.
	ofType bool
	// args are the type arguments of a generic function.
	args []types.Type
}

// param is the type of one argument at a parameter: an element of the variadic one.
func (c callee) param(i int) types.Type {
	t := c.sig.Params().At(i).Type()
	if c.variadic(i) {
		if s, ok := types.Unalias(t).(*types.Slice); ok {
			return s.Elem()
		}
	}
	return t
}

func (c callee) variadic(i int) bool {
	return c.sig.Variadic() && i == c.sig.Params().Len()-1
}

// operand is the type of the operand at a base.
func (c callee) operand(base int) types.Type {
	if base == model.Recv {
		return c.recv
	}
	return c.param(base)
}

// calleeOf finds out how to call fn; ok is false when nobody outside can.
func calleeOf(fn *types.Func) (c callee, ok bool) {
	c = callee{fn: fn, sig: fn.Signature()}
	if !fn.Exported() {
		return c, false
	}
	if c.sig.Recv() == nil {
		c.ofType = resolve.OfType(fn)
		return c.instantiated()
	}
	named := namedOf(c.sig.Recv().Type())
	if named == nil {
		return c, false
	}
	if params := named.TypeParams(); params.Len() > 0 {
		instance, err := types.Instantiate(nil, named.Origin(), choose(params), true)
		if err != nil {
			return c, false
		}
		named = instance.(*types.Named)
		object, _, _ := types.LookupFieldOrMethod(named, true, fn.Pkg(), fn.Name())
		c.fn = object.(*types.Func)
		c.sig = c.fn.Signature()
	}
	c.recv = receiver(c.sig, named)
	if c.recv == nil {
		c.recv, c.path = fieldHolder(named)
	}
	if c.recv == nil {
		c.recv, c.value = named, variable(named)
	}
	return c, canSpell(c.recv) || c.value != nil
}

// fieldHolder finds an exported type with an exported field of a type.
func fieldHolder(named *types.Named) (holder types.Type, path string) {
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		object, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || !object.Exported() {
			continue
		}
		s, ok := object.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for f := range s.Fields() {
			if f.Exported() && namedOf(f.Type()) == named {
				return types.NewPointer(object.Type()), "." + f.Name()
			}
		}
	}
	return nil, ""
}

// variable finds an exported variable of a type in its package.
func variable(named *types.Named) *types.Var {
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		if v, ok := scope.Lookup(name).(*types.Var); ok && v.Exported() && namedOf(v.Type()) == named {
			return v
		}
	}
	return nil
}

func (c callee) instantiated() (callee, bool) {
	params := c.sig.TypeParams()
	if params.Len() == 0 {
		return c, true
	}
	c.args = choose(params)
	instance, err := types.Instantiate(nil, c.sig, c.args, true)
	if err != nil {
		return c, false
	}
	c.sig = instance.(*types.Signature)
	return c, true
}

func namedOf(t types.Type) *types.Named {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, _ := types.Unalias(t).(*types.Named)
	return n
}

// receiver is a type to call the method of sig on; nil when there is none.
func receiver(sig *types.Signature, named *types.Named) types.Type {
	if canSpell(named) {
		if _, pointer := types.Unalias(sig.Recv().Type()).(*types.Pointer); pointer {
			return types.NewPointer(named)
		}
		return named
	}
	return promoter(named)
}

// promoter finds an exported type of the package that embeds named.
func promoter(named *types.Named) types.Type {
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		object, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || !object.Exported() || object.IsAlias() || !embeds(object.Type(), named) {
			continue
		}
		if _, iface := object.Type().Underlying().(*types.Interface); iface {
			return object.Type()
		}
		return types.NewPointer(object.Type())
	}
	return nil
}

// embeds reports whether t embeds named, directly or through others.
func embeds(t types.Type, named *types.Named) bool {
	switch u := t.Underlying().(type) {
	case *types.Struct:
		for f := range u.Fields() {
			if n := namedOf(f.Type()); f.Embedded() && n != nil && (n == named || !n.Obj().Exported() && embeds(n, named)) {
				return true
			}
		}
	case *types.Interface:
		for e := range u.EmbeddedTypes() {
			if types.Identical(e, named) {
				return true
			}
		}
	}
	return false
}
