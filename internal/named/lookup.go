package named

import (
	"fmt"
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/suggest"
)

// lookUp says what is wrong with a name of the package, or returns the empty
// string.
func lookUp(pkg *types.Package, n *config.Mention) string {
	switch n.What {
	case model.AboutVar:
		return missing[*types.Var](pkg, "variable", n.Name)
	case model.AboutType:
		if text := missingType(pkg, n.Name); text != "" || n.Field == "" {
			return text
		}
		return missingField(pkg.Scope().Lookup(n.Name).(*types.TypeName), n.Field)
	case model.AboutFunc:
		f, text := function(pkg, n.Name)
		if f == nil {
			return text
		}
		return missingPart(f, n)
	}
	return ""
}

// missing says that the package declares no such thing of that kind.
func missing[T types.Object](pkg *types.Package, kind, name string) string {
	switch obj := pkg.Scope().Lookup(name).(type) {
	case T:
		return ""
	case nil:
		var known []string
		for _, other := range pkg.Scope().Names() {
			if _, ok := pkg.Scope().Lookup(other).(T); ok {
				known = append(known, other)
			}
		}
		return fmt.Sprintf("%s has no %s %s%s", pkg.Path(), kind, name, meant(name, known))
	default:
		return fmt.Sprintf("%s.%s is a %s, not a %s", pkg.Path(), name, kindOf(obj), kind)
	}
}

func kindOf(obj types.Object) string {
	switch obj.(type) {
	case *types.Func:
		return "function"
	case *types.TypeName:
		return "type"
	case *types.Const:
		return "constant"
	}
	return "variable"
}

func meant(name string, known []string) string {
	if near, ok := suggest.Nearest(name, known...); ok {
		return "; did you mean " + near + "?"
	}
	return ""
}

// missingType also refuses an alias: values have the type that it stands for.
func missingType(pkg *types.Package, name string) string {
	if text := missing[*types.TypeName](pkg, "type", name); text != "" {
		return text
	}
	obj := pkg.Scope().Lookup(name).(*types.TypeName)
	if obj.IsAlias() {
		return fmt.Sprintf("%s.%s is another name of %s: write that", pkg.Path(), name, types.Unalias(obj.Type()))
	}
	return ""
}

func missingField(obj *types.TypeName, field string) string {
	whole := obj.Pkg().Path() + "." + obj.Name()
	s, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return fmt.Sprintf("%s is no struct and has no field %s", whole, field)
	}
	var known []string
	for v := range s.Fields() {
		if v.Name() == field {
			return ""
		}
		known = append(known, v.Name())
	}
	text := fmt.Sprintf("%s has no field %s", whole, field)
	found, index, _ := types.LookupFieldOrMethod(obj.Type(), true, obj.Pkg(), field)
	if _, ok := found.(*types.Var); ok {
		return text + " of its own: it is a field of " + holder(s, index) + ", write that"
	}
	return text + meant(field, known)
}

// holder is the type of the embedded field in which the way to a field ends.
func holder(s *types.Struct, index []int) string {
	var t types.Type = s
	for _, i := range index[:len(index)-1] {
		t = deref(t.Underlying().(*types.Struct).Field(i).Type())
	}
	return types.TypeString(t, nil)
}

func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	return types.Unalias(t)
}

// function finds a function or method, or says why there is none.
func function(pkg *types.Package, name string) (*types.Func, string) {
	typeName, method, isMethod := strings.Cut(name, ".")
	if !isMethod {
		f, _ := pkg.Scope().Lookup(name).(*types.Func)
		return f, missing[*types.Func](pkg, "function", name)
	}
	if text := missingType(pkg, typeName); text != "" {
		return nil, text
	}
	t := pkg.Scope().Lookup(typeName).Type().(*types.Named)
	var known []string
	for _, f := range declared(t) {
		if f.Name() == method {
			return f, ""
		}
		known = append(known, f.Name())
	}
	text := fmt.Sprintf("%s.%s has no method %s", pkg.Path(), typeName, method)
	found, _, _ := types.LookupFieldOrMethod(t, true, pkg, method)
	if f, ok := found.(*types.Func); ok {
		return nil, text + " of its own: " + types.TypeString(deref(f.Signature().Recv().Type()), nil) + " declares it, write that"
	}
	return nil, text + meant(method, known)
}

// declared are the methods that the declaration of a type lists.
func declared(t *types.Named) []*types.Func {
	var all []*types.Func
	for f := range t.Methods() {
		all = append(all, f)
	}
	if i, ok := t.Underlying().(*types.Interface); ok {
		for f := range i.ExplicitMethods() {
			all = append(all, f)
		}
	}
	return all
}

// missingPart is about a parameter or result of a function.
func missingPart(f *types.Func, n *config.Mention) string {
	whole := n.Package + "." + n.Name
	if n.Param != "" {
		var known []string
		for v := range f.Signature().Params().Variables() {
			if v.Name() == n.Param {
				return ""
			}
			known = append(known, v.Name())
		}
		return fmt.Sprintf("%s has no parameter %s%s", whole, n.Param, meant(n.Param, known))
	}
	switch count := f.Signature().Results().Len(); {
	case n.Result < count:
		return ""
	case count == 0:
		return fmt.Sprintf("%s has no results", whole)
	default:
		return fmt.Sprintf("%s has no result %d: the last one is %d", whole, n.Result, count-1)
	}
}
