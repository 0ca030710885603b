package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A function that asks of which type an argument is, `switch e := e.(type)`, does one
// thing or another as a function does that is told what to do by a constant. Callers
// know the type as a rule: the condition compares the part [access.Dynamic] of the
// argument with the name of the type.

// testOfType is what the outcome of a type assertion says of a parameter, if anything.
func (f *Frame) testOfType(is *ssa.TypeAssert, outcome bool) (_ summary.Test, ok bool) {
	asked, want, ok := askedOfType(is.AssertedType)
	if !ok {
		return summary.Test{}, false
	}
	at := summary.Place{In: summary.Input(slices.IndexFunc(f.fn.Params, func(p *ssa.Parameter) bool { return p == is.X }))}
	if at.In < 0 {
		at, ok = f.askedPlace(is.X)
	}
	if !ok {
		return summary.Test{}, false
	}
	t := summary.Is
	if !outcome {
		t = summary.IsNot
	}
	return t(at.In, want).Of(at.Path.Append(asked)), true
}

// askedOfType is the part of an interface value that a type assertion asks for, and what it
// wants that to be: the type by its name, or whether it has the methods of an interface.
func askedOfType(t types.Type) (asked access.Step, want summary.Constant, ok bool) {
	if iface, isInterface := t.Underlying().(*types.Interface); isInterface {
		methods, ok := methodsOf(iface)
		return access.Implements(methods), implemented, ok && !isTypeParam(t)
	}
	name, ok := uniqueName(t)
	return access.Dynamic, name, ok
}

// uniqueName is a name that no other type has; ok is false where there is none, as of types
// that are declared in a function or made of type parameters, and of interfaces.
func uniqueName(t types.Type) (_ summary.Constant, ok bool) {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		return summary.Constant(types.Typ[t.Kind()].Name()), true
	case *types.Pointer:
		name, ok := uniqueName(t.Elem())
		return "*" + name, ok
	case *types.Slice:
		name, ok := partName(t.Elem())
		return "[]" + name, ok
	case *types.Map:
		key, keyOK := partName(t.Key())
		name, ok := partName(t.Elem())
		return "map[" + key + "]" + name, ok && keyOK
	case *types.Named:
		obj := t.Obj()
		declared := obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope()
		return summary.Constant(types.TypeString(t, nil)), declared && t.TypeParams().Len() == 0 && !summary.HasTypeParam(t) && !types.IsInterface(t)
	}
	return "", false
}

// partName is uniqueName for the type of keys or elements, which may be any.
func partName(t types.Type) (_ summary.Constant, ok bool) {
	if iface, isInterface := types.Unalias(t).(*types.Interface); isInterface && iface.Empty() {
		return "any", true
	}
	return uniqueName(t)
}

// aboutType is the part of an input whose type a test asks about, and what a type says to
// that, if that is known; ok is false for a test of something else.
func (f *Frame) aboutType(t summary.Test) (of access.Path, says func(summary.DynType) (summary.Constant, bool), ok bool) {
	if of, ok = t.Path.OfDynamic(); ok {
		return of, func(d summary.DynType) (summary.Constant, bool) { return uniqueName(d.Type) }, true
	}
	of, methods, ok := t.Path.OfImplements()
	return of, func(d summary.DynType) (summary.Constant, bool) { return f.hasMethods(d, methods) }, ok
}

// allowsType reports whether a test of a type may come out true of a part of an input
// of the callee. Where the callers of the function at hand have to say, left is the test
// of theirs.
func (a *application) allowsType(t summary.Test, of access.Path, says func(summary.DynType) (summary.Constant, bool)) (left *summary.Test, ok bool) {
	n := a.part(t.In, of).node
	switch {
	case n == nil || n.MayHoldMore():
	case len(n.Types()) > 0:
		return nil, slices.ContainsFunc(n.Types(), func(d summary.DynType) bool {
			said, known := says(d)
			return !known || t.Allows(said)
		})
	}
	at, ok := a.f.ownPlace(n)
	if !ok || len(n.Types()) > 0 {
		return nil, true
	}
	t.In, t.Path = at.In, at.Path+t.Path[len(of):]
	return &t, true
}
