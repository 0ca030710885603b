package solve

import (
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/summary"
)

// Instance implements [transfer.Env].
func (p *Program) Instance(d summary.DynType, args []types.Type) (_ summary.DynType, ok bool) {
	name, ok := summary.Instance(strings.TrimPrefix(d.Name, summary.TypeParam), args)
	if !ok {
		return d, false
	}
	if d.Type == nil {
		return summary.DynType{Name: name, Type: p.typeByName(name)}, true
	}
	made := summary.TypeOf(p.instance(d.Type, args))
	if known := p.made[made.Name]; known != nil && types.Identical(known, made.Type) {
		made.Type = known // methods are looked up once for each
		return made, true
	}
	p.made[made.Name] = made.Type
	return made, true
}

// instance is a type with args in the places of the type parameters of a function.
func (p *Program) instance(t types.Type, args []types.Type) types.Type {
	switch t := types.Unalias(t).(type) {
	case *types.TypeParam:
		if t.Index() < len(args) {
			return args[t.Index()]
		}
	case *types.Named:
		if summary.HasTypeParam(t) {
			return p.instantiated(t, func(i int) types.Type { return p.instance(t.TypeArgs().At(i), args) })
		}
	case *types.Pointer:
		return types.NewPointer(p.instance(t.Elem(), args))
	case *types.Slice:
		return types.NewSlice(p.instance(t.Elem(), args))
	case *types.Array:
		return types.NewArray(p.instance(t.Elem(), args), t.Len())
	case *types.Map:
		return types.NewMap(p.instance(t.Key(), args), p.instance(t.Elem(), args))
	}
	return t
}

// instantiated is the instance of a generic type with the arguments that arg gives; nil
// where one of them is none.
func (p *Program) instantiated(generic *types.Named, arg func(i int) types.Type) types.Type {
	args := make([]types.Type, generic.TypeParams().Len())
	for i := range args {
		if args[i] = arg(i); args[i] == nil {
			return nil
		}
	}
	t, err := types.Instantiate(p.instances, generic.Origin(), args, false)
	if err != nil {
		return nil
	}
	return t
}

// instanceByName is an instance of a generic type that a summary names:
// "example.com/shop.Page[example.com/shop.User]".
func (p *Program) instanceByName(generic, args string) types.Type {
	n, ok := p.typeByName(generic).(*types.Named)
	if !ok {
		return nil
	}
	names := splitArgs(args)
	if n.TypeParams().Len() != len(names) {
		return nil
	}
	return p.instantiated(n, func(i int) types.Type { return p.argByName(names[i]) })
}

// argByName is the type that a type argument names.
func (p *Program) argByName(name string) types.Type {
	if inner, ok := strings.CutPrefix(name, "*"); ok {
		if t := p.argByName(inner); t != nil {
			return types.NewPointer(t)
		}
		return nil
	}
	if inner, ok := strings.CutPrefix(name, "[]"); ok {
		if t := p.argByName(inner); t != nil {
			return types.NewSlice(t)
		}
		return nil
	}
	return p.typeByName(name)
}

// splitArgs takes a list of type arguments apart.
func splitArgs(list string) []string {
	var args []string
	depth, start := 0, 0
	for i, r := range list {
		switch r {
		case '[', '(', '{':
			depth++
		case ']', ')', '}':
			depth--
		case ',':
			if depth == 0 {
				args, start = append(args, list[start:i]), i+1
			}
		}
	}
	return append(args, list[start:])
}
