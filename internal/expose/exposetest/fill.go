package exposetest

import (
	"fmt"
	"reflect"
	"strings"
	"unsafe"
)

// Fill makes a value of type t in which every text, every slice of bytes and
// every number is a mark of its own. Pointers are allocated, containers get
// one element, interfaces what the tag `fill` of their field says. A field with
// the tag "nil" is left as it is.
func Fill(t reflect.Type) reflect.Value {
	f := &filler{}
	v := reflect.New(t).Elem()
	f.fill(v, 0, "")
	return v
}

type filler struct {
	n int
	// inside are the structs that are being filled: one that contains itself
	// is filled twice.
	inside []reflect.Type
}

// recurs reports whether enough values of type t are inside each other.
func (f *filler) recurs(t reflect.Type) bool {
	n := 0
	for _, outer := range f.inside {
		if outer == t {
			n++
		}
	}
	return n >= 2
}

// mark is text that occurs nowhere else.
func (f *filler) mark() string {
	f.n++
	return fmt.Sprintf("Zx%04dxZ", f.n)
}

// number is a number that occurs nowhere else.
func (f *filler) number() int64 {
	f.n++
	return firstNumber + int64(f.n)*1009
}

const (
	firstNumber = 700_000_000
	lastNumber  = 710_000_000
	// deepest is how many types inside each other are filled.
	deepest = 40
)

func (f *filler) fill(v reflect.Value, depth int, tag string) {
	if depth > deepest {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(f.mark())
	case reflect.Int, reflect.Int32, reflect.Int64:
		v.SetInt(f.number())
	case reflect.Uint, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(f.number()))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		if f.recurs(v.Type().Elem()) {
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		f.fill(v.Elem(), depth+1, "")
	case reflect.Struct:
		f.fields(v, depth)
	case reflect.Slice, reflect.Array:
		f.list(v, depth, tag)
	case reflect.Map:
		f.entry(v, depth, tag)
	case reflect.Interface:
		f.within(v, depth, tag)
	}
}

func (f *filler) fields(v reflect.Value, depth int) {
	f.inside = append(f.inside, v.Type())
	defer func() { f.inside = f.inside[:len(f.inside)-1] }()
	for i := range v.NumField() {
		field := v.Type().Field(i)
		tag := field.Tag.Get("fill")
		if field.Name == "_" || tag == "nil" {
			continue
		}
		if strings.HasPrefix(tag, "T") {
			blank, _ := v.Type().FieldByName("_")
			f.set(settable(v.Field(i)), blank.Type.Elem(), depth)
			continue
		}
		f.fill(settable(v.Field(i)), depth+1, tag)
	}
}

func (f *filler) list(v reflect.Value, depth int, tag string) {
	if v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8 {
		v.SetBytes([]byte(f.mark()))
		return
	}
	if v.Kind() == reflect.Slice && !f.recurs(v.Type().Elem()) {
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
	}
	for i := range v.Len() {
		f.fill(v.Index(i), depth+1, tag)
	}
}

func (f *filler) entry(v reflect.Value, depth int, tag string) {
	key, elem := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
	f.fill(key, depth+1, "")
	f.fill(elem, depth+1, tag)
	v.Set(reflect.MakeMap(v.Type()))
	v.SetMapIndex(key, elem)
}

// within puts into the interface v a value of the sample that the tag names.
func (f *filler) within(v reflect.Value, depth int, tag string) {
	if tag == "" && v.Type() == reflect.TypeFor[error]() {
		tag = "*StructErrorPtr"
	}
	t, ok := samples[tag]
	if !ok && tag != "" {
		panic("exposetest: no sample " + tag)
	}
	if ok {
		f.set(v, t, depth)
	}
}

func (f *filler) set(v reflect.Value, t reflect.Type, depth int) {
	x := reflect.New(t).Elem()
	f.fill(x, depth+1, "")
	v.Set(x)
}

// settable lifts the protection of unexported fields. v must be addressable.
func settable(v reflect.Value) reflect.Value {
	return reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem()
}
