package expose

import (
	"go/types"
	"slices"
	"strings"
)

// A method is one that encoders look for.
type method struct {
	name string
	// signature is what it must look like, as [signature] writes it.
	signature string
	// result is the result that is shown, or [written].
	result int
	// again is the encoder that takes the result in turn; without one it is
	// shown as it is.
	again string
	// and is a method that is called as well if there is one.
	and *method
}

// written stands for the result of a method that hands what it shows to its
// first parameter.
const written = -1

// receivers says on which values an encoder finds a method that is declared
// on the pointer.
type receivers uint8

const (
	// byMethodSet: on pointers only, as a type assertion does.
	byMethodSet receivers = iota
	// byAddress: also on values whose address can be taken.
	byAddress
	// byCopy: on every value; the encoder copies it where it has to, or fails.
	byCopy
	// byCopyLast: the same, but all methods that are declared on values come
	// first.
	byCopyLast
)

// call shows what the first of the methods returns that the item's type has.
// It reports whether there is one.
func (w *walk) call(it item, methods []method, r receivers) bool {
	if !mayHaveMethods(it.t) {
		return false
	}
	if r == byCopyLast {
		return w.call(it, methods, byMethodSet) || w.call(it, methods, byCopy)
	}
	for _, m := range methods {
		if fn, index := w.lookup(it, m, r); fn != nil {
			w.result(it, m, fn, index)
			if m.and != nil {
				w.call(it, []method{*m.and}, r)
			}
			return true
		}
	}
	return false
}

// has reports whether the item's type has one of the methods.
func (w *walk) has(it item, methods []method, r receivers) bool {
	return mayHaveMethods(it.t) && slices.ContainsFunc(methods, func(m method) bool {
		fn, _ := w.lookup(it, m, r)
		return fn != nil
	})
}

// lookup finds the method in the method set that counts.
func (w *walk) lookup(it item, m method, r receivers) (*types.Func, []int) {
	addressable := r == byCopy || r == byCopyLast || r == byAddress && it.view.Addressable
	found := w.find(it.t, addressable, m)
	return found.fn, found.index
}

// result calls fn on the item and shows what comes out of it.
func (w *walk) result(it item, m method, fn *types.Func, index []int) {
	recv := embedded(it, index[:len(index)-1])
	if recv.v == nil {
		return
	}
	if types.IsInterface(recv.t) { // promoted from an embedded interface
		recv.level++
		w.push(recv)
		return
	}
	out := recv.v.Call(fn, m.result, it.view)
	switch {
	case out == nil || it.view.Cut && m.result != written:
	case m.result == written:
		w.show(out, types.Typ[types.String], View{})
	case m.again != "":
		w.part(it, View{Encoder: m.again, Depth: it.view.Depth}, fn.Signature().Results().At(m.result).Type(), out)
	default:
		w.show(out, fn.Signature().Results().At(m.result).Type(), View{})
	}
}

// embedded follows index through embedded fields to the value that a promoted
// method is called on, always a base value and never a pointer.
func embedded(it item, index []int) item {
	it = base(it)
	for _, i := range index {
		if it.v == nil {
			return it
		}
		st := it.t.Underlying().(*types.Struct)
		it.v, it.t = it.v.Field(st, i), st.Field(i).Type()
		it = base(it)
	}
	return it
}

// base steps from a pointer to what it points to.
func base(it item) item {
	p, ok := it.t.Underlying().(*types.Pointer)
	if !ok || it.v == nil {
		return it
	}
	it.v, it.t = it.v.Elem(p), types.Unalias(p.Elem())
	return it
}

// mayHaveMethods is a quick no for the types that cannot have any.
func mayHaveMethods(t types.Type) bool {
	switch t := t.(type) {
	case *types.Named:
		return t.NumMethods() > 0 || hasEmbedded(t.Underlying())
	case *types.Pointer:
		elem := types.Unalias(t.Elem())
		_, again := elem.(*types.Pointer)
		return !again && !types.IsInterface(elem) && mayHaveMethods(elem)
	case *types.Struct:
		return hasEmbedded(t)
	}
	return false
}

func hasEmbedded(t types.Type) bool {
	st, ok := t.(*types.Struct)
	if !ok {
		return false
	}
	for f := range st.Fields() {
		if f.Embedded() {
			return true
		}
	}
	return false
}

// found is the outcome of a look-up: fn is nil when the type lacks the method.
type found struct {
	fn    *types.Func
	index []int
}

type lookupKey struct {
	t           types.Type
	addressable bool
	name        string
}

// find looks the method up, once for each type.
func (c *Cache) find(t types.Type, addressable bool, m method) found {
	key := lookupKey{t, addressable, m.name}
	f, ok := c.methods[key]
	if !ok {
		obj, index, _ := types.LookupFieldOrMethod(t, addressable, nil, m.name)
		f.fn, _ = obj.(*types.Func)
		f.index = index
		if c.methods == nil {
			c.methods = map[lookupKey]found{}
		}
		c.methods[key] = f
	}
	if f.fn == nil || signature(f.fn.Signature()) != m.signature {
		return found{}
	}
	return f
}

// signature writes parameters and results in one canonical form: types by
// their import path, aliases resolved, no names.
func signature(sig *types.Signature) string {
	var b strings.Builder
	b.WriteByte('(')
	writeTuple(&b, sig.Params())
	b.WriteString(") (")
	writeTuple(&b, sig.Results())
	b.WriteByte(')')
	return b.String()
}

func writeTuple(b *strings.Builder, tuple *types.Tuple) {
	for i := range tuple.Len() {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(typeName(tuple.At(i).Type()))
	}
}

func typeName(t types.Type) string {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		return types.Typ[t.Kind()].Name() // byte is uint8, rune is int32
	case *types.Slice:
		return "[]" + typeName(t.Elem())
	case *types.Pointer:
		return "*" + typeName(t.Elem())
	case *types.Interface:
		if t.NumMethods() == 0 {
			return "any"
		}
	}
	return types.TypeString(t, nil)
}
