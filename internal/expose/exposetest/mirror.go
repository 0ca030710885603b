package exposetest

import (
	"fmt"
	"go/constant"
	"go/types"
	"log/slog"
	"reflect"
	"slices"

	"github.com/piivet/piivet/internal/expose"
)

// mirror is what expose walks in place of the engine's values: the values
// themselves, by reflection.
type mirror struct {
	*session
	vs []reflect.Value
}

// session is one walk.
type session struct {
	*Universe
	// blind makes interfaces tell nothing, so that Walk must hand them back.
	blind bool
	calls Calls
}

// Calls runs methods that write to their first parameter, by name, and
// returns what they wrote.
type Calls map[string]func(receiver any) string

// value is nil, and not a mirror of nothing, when there is nothing.
func (s *session) value(vs []reflect.Value) expose.Value {
	if len(vs) == 0 {
		return nil
	}
	return mirror{s, vs}
}

// each collects what step finds at each of the values.
func (m mirror) each(step func(v reflect.Value) []reflect.Value) expose.Value {
	var out []reflect.Value
	for _, v := range m.vs {
		if v = unbox(v); v.IsValid() {
			out = append(out, step(addressable(v))...)
		}
	}
	return m.value(out)
}

// addressable copies v to where its address can be taken, so that its
// unexported fields can be read and its methods called.
func addressable(v reflect.Value) reflect.Value {
	if v.CanAddr() {
		return v
	}
	w := reflect.New(v.Type()).Elem()
	w.Set(v)
	return w
}

func (m mirror) Field(st *types.Struct, i int) expose.Value {
	if out := m.inBoxes(st, i); len(out) > 0 {
		return m.value(out)
	}
	return m.each(func(v reflect.Value) []reflect.Value { return []reflect.Value{settable(v.Field(i))} })
}

// inBoxes is field i of the values that are boxes of type st themselves.
func (m mirror) inBoxes(st *types.Struct, i int) (out []reflect.Value) {
	for _, v := range m.vs {
		for v.Kind() == reflect.Interface {
			v = v.Elem()
		}
		if v.IsValid() && v.Type() == reflect.TypeFor[slog.Attr]() && st.Field(i).Name() == v.Type().Field(i).Name {
			out = append(out, v.Field(i))
		}
	}
	return out
}

func (m mirror) Elem(t types.Type) expose.Value {
	return m.each(func(v reflect.Value) (out []reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				out = append(out, v.Elem())
			}
		case reflect.Map:
			for _, key := range v.MapKeys() {
				out = append(out, v.MapIndex(key))
			}
		default:
			for i := range v.Len() {
				out = append(out, v.Index(i))
			}
		}
		return out
	})
}

// Index makes a mirror one of expose's Indexed values.
func (m mirror) Index(t types.Type, key constant.Value) expose.Value {
	return m.each(func(v reflect.Value) (out []reflect.Value) {
		if v.Kind() != reflect.Map {
			if i, ok := constant.Int64Val(key); ok && i < int64(v.Len()) {
				out = append(out, v.Index(int(i)))
			}
			return out
		}
		k := reflect.ValueOf(constant.StringVal(key)).Convert(v.Type().Key())
		if elem := v.MapIndex(k); elem.IsValid() {
			out = append(out, elem)
		}
		return out
	})
}

func (m mirror) Key(t types.Type) expose.Value {
	return m.each(func(v reflect.Value) []reflect.Value { return v.MapKeys() })
}

// Unseen is never so: the walks of the tests are over whole values.
func (m mirror) Unseen(types.Type) (unseen, rest expose.Value) { return nil, m }

func (m mirror) Dynamic() (concrete []types.Type, complete bool) {
	if m.blind {
		return nil, false
	}
	return m.dynamic(), true
}

func (m mirror) dynamic() (concrete []types.Type) {
	for _, v := range m.vs {
		if v = unbox(v); v.IsValid() {
			concrete = append(concrete, m.Type(v.Type()))
		}
	}
	return concrete
}

func (m mirror) Held(t types.Type) expose.Value {
	return m.value(slices.DeleteFunc(slices.Clone(m.vs), func(v reflect.Value) bool {
		v = unbox(v)
		return !v.IsValid() || !types.Identical(m.Type(v.Type()), t)
	}))
}

func (m mirror) Call(fn *types.Func, i int, _ expose.View) expose.Value {
	return m.each(func(v reflect.Value) []reflect.Value {
		if i < 0 {
			run := m.calls[fn.Name()]
			if run == nil {
				panic("exposetest: no way to call " + fn.FullName())
			}
			return []reflect.Value{reflect.ValueOf(run(v.Addr().Interface()))}
		}
		method := v.Addr().MethodByName(fn.Name())
		if !method.IsValid() {
			panic(fmt.Sprintf("exposetest: %v has no method %v", v.Type(), fn))
		}
		args := make([]reflect.Value, method.Type().NumIn())
		for n := range args {
			args[n] = reflect.Zero(method.Type().In(n))
		}
		return []reflect.Value{method.Call(args)[i]}
	})
}

// unbox is what is in an interface, or in what stands for one.
func unbox(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if !v.IsValid() {
		return v
	}
	switch x := v.Interface().(type) {
	case slog.Attr:
		return reflect.ValueOf(x.Value.Any())
	case slog.Value:
		return reflect.ValueOf(x.Any())
	}
	return v
}
