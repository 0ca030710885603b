package summary

import (
	"cmp"
	"go/types"
	"slices"
	"strconv"
	"strings"
)

// TypeParam begins the names of type parameters, which no name of a type does. Inside a
// name, the number of one of the function at hand stands behind it: who calls that puts
// in the name of what stands for it.
const TypeParam = "$"

// foreignParam stands for [TypeParam] where the type parameter is one of another
// function, of which callers do not know what stands for it.
const foreignParam = "?"

// TypeOf is a concrete type behind an interface.
func TypeOf(t types.Type) DynType {
	if OfTypeParam(t) {
		return DynType{Name: TypeParam + TypeName(t), Type: t}
	}
	return DynType{Name: TypeName(t), Type: t}
}

// IsParam reports whether the type is a parameter of a generic function, or made of one
// without a name of its own: who calls that knows which type it is.
func (d DynType) IsParam() bool { return strings.HasPrefix(d.Name, TypeParam) }

// MadeOfParams reports whether type parameters are in the type.
func (d DynType) MadeOfParams() bool { return strings.Contains(d.Name, TypeParam) }

// Foreign is a type that is made of type parameters where nobody knows what stands for
// them.
func (d DynType) Foreign() DynType {
	if d.IsParam() {
		d.Name = TypeParam + strings.ReplaceAll(d.Name[len(TypeParam):], TypeParam, foreignParam)
		return d
	}
	d.Name = strings.ReplaceAll(d.Name, TypeParam, foreignParam)
	return d
}

// OfTypeParam reports whether a type is a type parameter, or is made of one without a
// name of its own, as a pointer to it.
func OfTypeParam(t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.TypeParam:
		return true
	case *types.Map:
		return OfTypeParam(t.Key()) || OfTypeParam(t.Elem())
	case interface{ Elem() types.Type }:
		return OfTypeParam(t.Elem())
	}
	return false
}

// HasTypeParam reports whether a type is made of type parameters.
func HasTypeParam(t types.Type) bool {
	switch t := types.Unalias(t).(type) {
	case *types.TypeParam:
		return true
	case *types.Named:
		return slices.ContainsFunc(slices.Collect(t.TypeArgs().Types()), HasTypeParam)
	case *types.Map:
		return HasTypeParam(t.Key()) || HasTypeParam(t.Elem())
	case interface{ Elem() types.Type }:
		return HasTypeParam(t.Elem())
	}
	return false
}

// TypeName names a type.
func TypeName(t types.Type) string {
	if !HasTypeParam(t) {
		return types.TypeString(t, nil)
	}
	switch t := types.Unalias(t).(type) {
	case *types.TypeParam:
		return TypeParam + strconv.Itoa(t.Index())
	case *types.Named:
		var args []string
		for arg := range t.TypeArgs().Types() {
			args = append(args, TypeName(arg))
		}
		name := t.Obj().Name() + "[" + strings.Join(args, ",") + "]"
		if pkg := t.Obj().Pkg(); pkg != nil {
			name = pkg.Path() + "." + name
		}
		return name
	case *types.Pointer:
		return "*" + TypeName(t.Elem())
	case *types.Slice:
		return "[]" + TypeName(t.Elem())
	case *types.Map:
		return "map[" + TypeName(t.Key()) + "]" + TypeName(t.Elem())
	}
	return types.TypeString(t, nil)
}

// Instance is the name of a type with args in the places of type parameters; ok is false
// where there are more of these.
func Instance(name string, args []types.Type) (_ string, ok bool) {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(name, TypeParam)
		out.WriteString(before)
		if !found {
			return out.String(), true
		}
		digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		i, err := strconv.Atoi(rest[:digits])
		if err != nil || i >= len(args) {
			return "", false
		}
		out.WriteString(TypeName(args[i]))
		name = rest[digits:]
	}
}

// WithoutParams is a value as it is to others than the callers of a generic function: they do
// not know what stands for its type parameters.
func (n *Node) WithoutParams() *Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Kids = mapKids(n.Kids, func(k Kid) *Node { return k.Node.WithoutParams() })
	facets := n.Facets()
	facets.Types = SortedTypes(mapEach(facets.Types, func(d DynType) DynType {
		if d.MadeOfParams() {
			return d.Foreign()
		}
		return d
	}))
	facets.Funcs = mapEach(facets.Funcs, func(fn *Func) *Func {
		g := *fn
		if slices.ContainsFunc(fn.TypeArgs, HasTypeParam) {
			g.TypeArgs = nil
		}
		g.Bound = mapEach(fn.Bound, (*Node).WithoutParams)
		return &g
	})
	return out.WithFacets(facets)
}

func mapEach[T any](all []T, f func(T) T) []T {
	out := make([]T, len(all))
	for i, each := range all {
		out[i] = f(each)
	}
	return out
}

// SortedTypes are types as a value lists them: by name, each once.
func SortedTypes(ts []DynType) []DynType {
	slices.SortStableFunc(ts, func(a, b DynType) int { return cmp.Compare(a.Name, b.Name) })
	return slices.CompactFunc(ts, func(a, b DynType) bool { return a.Name == b.Name })
}
