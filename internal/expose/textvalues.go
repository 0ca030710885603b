package expose

import (
	"go/constant"
	"go/types"
)

// follow takes one step for each name: to a field, to the result of a method,
// or to the element of a map.
func (x *execution) follow(vs values, names []string) values {
	for _, name := range names {
		var next values
		for _, it := range x.reach(vs) {
			next = append(next, x.step(it, name)...)
		}
		vs = next
	}
	return vs
}

// reach follows pointers and interfaces, as templates do before each step. What
// is in an interface of unknown type is for others to tell apart.
func (x *execution) reach(vs values) values {
	var out values
	for n := 0; len(vs) > 0 && n <= maxReach; n++ {
		var next values
		for _, it := range vs {
			switch {
			case isOpen(it.t):
				next = append(next, x.held(it)...)
			case isPointer(it.t):
				it = base(it)
				it.view.Addressable = true
				next = appendKnown(next, it)
			default:
				out = append(out, it)
			}
		}
		vs = next
	}
	return out
}

// maxReach is how many pointers and interfaces are followed.
const maxReach = 4

func appendKnown(vs values, it item) values {
	if it.v == nil {
		return vs
	}
	it.t = types.Unalias(it.t)
	return append(vs, it)
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// held lists what may be in an interface.
func (x *execution) held(it item) values {
	concrete, complete := it.v.Dynamic()
	if !complete {
		x.show(it.v, it.t, x.tmpl.rest(it.at))
	}
	var out values
	for _, t := range concrete {
		if v := it.v.Held(t); v != nil && !isOpen(t) {
			held := it
			held.v, held.t, held.view.Addressable = v, types.Unalias(t), false
			out = append(out, held)
		}
	}
	return out
}

// step goes from a value to what name names in it.
func (x *execution) step(it item, name string) values {
	obj, index, _ := types.LookupFieldOrMethod(it.t, it.view.Addressable, nil, name)
	switch obj := obj.(type) {
	case *types.Func:
		recv := embedded(it, index[:len(index)-1])
		if recv.v == nil || obj.Signature().Results().Len() == 0 {
			return nil
		}
		it.v, it.t = recv.v.Call(obj, 0, it.view), obj.Signature().Results().At(0).Type()
		it.view.Addressable, it.at = false, nil
		return appendKnown(nil, it)
	case *types.Var:
		it.at = it.at.to(name)
		return fieldAt(it, index)
	}
	if m, ok := it.t.Underlying().(*types.Map); ok {
		return appendKnown(nil, entry(it, m, m.Elem(), constant.MakeString(name)))
	}
	return nil
}

// fieldAt is the field at index, through embedded structs.
func fieldAt(it item, index []int) values {
	for n, i := range index {
		if n > 0 && isPointer(it.t) {
			it = base(it)
			it.view.Addressable = true
		}
		if it.v == nil {
			return nil
		}
		st := it.t.Underlying().(*types.Struct)
		it.v, it.t = it.v.Field(st, i), types.Unalias(st.Field(i).Type())
	}
	return appendKnown(nil, it)
}

// elements are the keys and the elements of what a range goes over.
func (x *execution) elements(vs values) (keys, elems values) {
	for _, it := range x.reach(vs) {
		if m, ok := it.t.Underlying().(*types.Map); ok {
			key := it
			key.v, key.t, key.view.Addressable, key.at = it.v.Key(m), m.Key(), false, nil
			keys = appendKnown(keys, key)
		}
	}
	return keys, x.elem(vs, nil)
}

// elem is one step into containers: to the element with the key, if it is
// known.
func (x *execution) elem(vs values, key constant.Value) values {
	var out values
	for _, it := range x.reach(vs) {
		switch u := it.t.Underlying().(type) {
		case *types.Map:
			out = appendKnown(out, entry(it, u, u.Elem(), key))
		case *types.Slice:
			it.view.Addressable = true
			out = appendKnown(out, entry(it, u, u.Elem(), key))
		case *types.Array:
			out = appendKnown(out, entry(it, u, u.Elem(), key))
		}
	}
	return out
}

// entry is the element of type elem with that key, or any, of a container of
// type t.
func entry(it item, t, elem types.Type, key constant.Value) item {
	if key != nil && key.Kind() == constant.String {
		it.at = it.at.to(constant.StringVal(key))
	} else {
		it.at = it.at.to(anyElement)
	}
	indexed, ok := it.v.(Indexed)
	if ok && key != nil {
		it.v = indexed.Index(t, key)
	} else {
		it.v = it.v.Elem(t)
	}
	if _, ok := t.(*types.Map); ok {
		it.view.Addressable = false
	}
	it.t = elem
	return it
}
