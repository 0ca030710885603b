package transfer

import (
	"go/types"
)

// A generic function is looked at once, for all that its type parameters stand for.

func isTypeParam(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.TypeParam)
	return ok
}

// ofTypeParam reports whether a type is a type parameter, or is made of one without a
// name of its own, as a pointer to it: callers know what it is.
func ofTypeParam(t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.TypeParam:
		return true
	case *types.Map:
		return ofTypeParam(t.Key()) || ofTypeParam(t.Elem())
	case interface{ Elem() types.Type }:
		return ofTypeParam(t.Elem())
	}
	return false
}

// mayBe reports whether a value of concrete type t may be one of type want; nil is any
// type, and a type parameter stands for any.
func mayBe(t, want types.Type) bool {
	if want == nil || isTypeParam(want) || isTypeParam(t) {
		return true
	}
	if iface, ok := want.Underlying().(*types.Interface); ok {
		return ofTypeParam(t) || types.Implements(t, iface)
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
