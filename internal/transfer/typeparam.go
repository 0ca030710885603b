package transfer

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/summary"
)

// A generic function is looked at once, for all that its type parameters stand for. What
// it makes of them, a type behind an interface or a key, a call says more of: it knows
// what stands there.

func isTypeParam(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.TypeParam)
	return ok
}

// mayBe reports whether a value of concrete type t may be one of type want; nil is any
// type, and a type parameter stands for any.
func mayBe(t, want types.Type) bool {
	if want == nil || isTypeParam(want) || isTypeParam(t) {
		return true
	}
	if iface, ok := want.Underlying().(*types.Interface); ok {
		return summary.OfTypeParam(t) || types.Implements(t, iface)
	}
	return types.Identical(t, want) || mayBeInstance(t, want)
}

// mayBeInstance is mayBe for types that are put together of others.
func mayBeInstance(t, want types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		want, ok := types.Unalias(want).(*types.Named)
		if !ok || t.Origin() != want.Origin() || t.TypeArgs().Len() != want.TypeArgs().Len() {
			return false
		}
		for i := range t.TypeArgs().Len() {
			if !mayStandFor(t.TypeArgs().At(i), want.TypeArgs().At(i)) {
				return false
			}
		}
		return true
	case *types.Pointer:
		want, ok := types.Unalias(want).(*types.Pointer)
		return ok && mayStandFor(t.Elem(), want.Elem())
	case *types.Slice:
		want, ok := types.Unalias(want).(*types.Slice)
		return ok && mayStandFor(t.Elem(), want.Elem())
	case *types.Map:
		want, ok := types.Unalias(want).(*types.Map)
		return ok && mayStandFor(t.Key(), want.Key()) && mayStandFor(t.Elem(), want.Elem())
	}
	return false
}

// mayStandFor reports whether two types are one, where a type parameter may be any.
func mayStandFor(a, b types.Type) bool {
	return isTypeParam(a) || isTypeParam(b) || types.Identical(a, b) || mayBeInstance(a, b)
}

// instance is a type of the callee, made of type parameters, as this call makes it; ok is
// false where nobody knows.
func (a *application) instance(d summary.DynType) (_ summary.DynType, ok bool) {
	if a.t.TypeArgs == nil && a.sharesParams() {
		return d, true
	}
	return a.f.env.Instance(d, a.t.TypeArgs)
}

// instanceOf is a function that the callee hands out: a function literal in a generic
// function is another one for each call of that. Its name says which.
func (a *application) instanceOf(fn *summary.Func) summary.Func {
	g := *fn
	if !a.isGeneric(fn) || a.t.TypeArgs == nil && a.sharesParams() {
		return g
	}
	name, _, known := strings.Cut(fn.Name, "[of ")
	if args := fn.TypeArgs; known {
		g.TypeArgs = a.instances(args)
	} else {
		g.TypeArgs = a.t.TypeArgs
	}
	names := make([]string, len(g.TypeArgs))
	for i, arg := range g.TypeArgs {
		names[i] = summary.TypeName(arg)
	}
	g.Name = name + "[of " + strings.Join(names, ",") + "]"
	return g
}

// isGeneric reports whether a function that the callee hands out may be a literal in a
// generic function.
func (a *application) isGeneric(fn *summary.Func) bool {
	code, ok := fn.Code.(*ssa.Function)
	if !ok {
		return fn.Sum != nil && len(a.t.TypeArgs)+len(fn.TypeArgs) > 0
	}
	return code.Parent() != nil && declaring(code).TypeParams().Len() > 0
}

// instances are types of the callee as this call makes them; none where one is not known.
func (a *application) instances(args []types.Type) []types.Type {
	out := make([]types.Type, len(args))
	for i, arg := range args {
		d := summary.TypeOf(arg)
		if d.MadeOfParams() {
			made, ok := a.instance(d)
			if !ok || made.Type == nil {
				return nil
			}
			d = made
		}
		out[i] = d.Type
	}
	return out
}

// sharesParams reports whether the callee is a function literal inside the function at
// hand, or beside it in another one: their type parameters are the same.
func (a *application) sharesParams() bool {
	return a.t.Closure != nil && declaring(a.t.Closure) == declaring(a.f.fn)
}

// declaring is the declared function that a function literal stands in.
func declaring(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// isGeneric reports whether the function at hand is one of those with type parameters.
func (f *Frame) isGeneric() bool { return declaring(f.fn).TypeParams().Len() > 0 }

// ofParam reports whether an argument has the type that a type parameter stands for: one that
// is called with it may be a function that is never called with that type.
func (a *application) ofParam(in summary.Input) bool {
	return in >= 0 && int(in) < len(a.c.types) && a.c.types[in] != nil && isTypeParam(a.c.types[in])
}

// methodTypes are the types of the arguments of a call of a method of a generic type, of which
// the first few are no parameters: where they are not known, its instance says what they are.
func (f *Frame) methodTypes(t Target, known []types.Type, first int) []types.Type {
	if len(t.TypeArgs) == 0 || first < 0 || t.Sig == nil || t.Sig.Recv() == nil {
		return known
	}
	all := slices.Clone(known)
	for i := first; i < len(all) && i-first < t.Sig.Params().Len(); i++ {
		if p := t.Sig.Params().At(i - first).Type(); all[i] == nil && summary.HasTypeParam(p) {
			all[i] = f.instanceType(p, t)
		}
	}
	return all
}

// instanceType is a type in the signature of a method of a generic type as its instance has
// it; nil where nobody knows.
func (f *Frame) instanceType(of types.Type, t Target) types.Type {
	if len(t.TypeArgs) == 0 || !summary.HasTypeParam(of) {
		return of
	}
	d, ok := f.env.Instance(summary.TypeOf(of), t.TypeArgs)
	if !ok {
		return nil
	}
	return d.Type
}
