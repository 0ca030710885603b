package expose

import (
	"go/types"
	"slices"
)

type refusedKey struct {
	encoder string
	st      *types.Struct
}

// refusesStruct reports whether the encoder of that name, which is a tree, fails on
// every value of the struct: a channel, a function or a complex number is among what it
// always writes.
func (c *Cache) refusesStruct(encoder string, st *types.Struct) bool {
	key := refusedKey{encoder, st}
	refused, ok := c.refused[key]
	if !ok {
		fields := c.fieldsOf(st, encoders[encoder].(tree).fields)
		refused = slices.ContainsFunc(fields, func(f field) bool { return c.refusesField(encoder, st, f) })
		if c.refused == nil {
			c.refused = map[refusedKey]bool{}
		}
		c.refused[key] = refused
	}
	return refused
}

// refusesField reports whether the encoder always comes to the field, and fails there. It
// does not come to one behind a pointer that is nil.
func (c *Cache) refusesField(encoder string, st *types.Struct, f field) bool {
	if f.leftOut || f.under != "" {
		return false
	}
	for _, i := range f.path[:len(f.path)-1] {
		inner, ok := st.Field(i).Type().Underlying().(*types.Struct)
		if !ok {
			return false
		}
		st = inner
	}
	return c.refusesType(encoder, st.Field(f.path[len(f.path)-1]).Type())
}

// refusesType reports whether the encoder fails on every value of the type. Values do not
// hold others of their type but behind pointers, in lists and in maps, where there may be none.
func (c *Cache) refusesType(encoder string, t types.Type) bool {
	return c.refusesKind(encoder, t.Underlying()) && !c.Methods(encoder, t)
}

func (c *Cache) refusesKind(encoder string, t types.Type) bool {
	switch t := t.(type) {
	case *types.Chan, *types.Signature:
		return true
	case *types.Basic:
		return t.Info()&types.IsComplex != 0
	case *types.Array:
		return t.Len() > 0 && c.refusesType(encoder, t.Elem())
	case *types.Struct:
		return c.refusesStruct(encoder, t)
	}
	return false
}
