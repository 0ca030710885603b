package exposetest

//lint:file-ignore U1000 encoders read the fields, by reflection

import (
	"go/types"
	"reflect"
)

// A Case is a type to fill and to encode.
type Case struct {
	Name    string
	Reflect reflect.Type
	Type    types.Type
}

// Places where a type can stand.
type (
	// Pub is behind an exported field, Priv behind one that is not.
	Pub[T any]    struct{ X T }
	Priv[T any]   struct{ x T }
	PubAny[T any] struct {
		X any `fill:"T"`
		_ [0]T
	}
	PrivAny[T any] struct {
		x any `fill:"T"`
		_ [0]T
	}
	// PrivPub is exported inside what is not, PubPriv the other way round.
	PrivPub[T any] struct{ x Pub[T] }
	PubPriv[T any] struct{ X Priv[T] }
	PubPub[T any]  struct{ X Pub[T] }
	PubPtr[T any]  struct{ X *Pub[T] }
)

// Wrap makes a case for T in each place.
func Wrap[T any](u *Universe) []Case {
	w := wrapper{u: u}
	t := u.Type(reflect.TypeFor[T]())
	ptr := types.NewPointer(t)
	text := types.Typ[types.String]
	add[T](&w, t)
	add[*T](&w, ptr)
	add[**T](&w, types.NewPointer(ptr))
	add[[]T](&w, types.NewSlice(t))
	add[[]*T](&w, types.NewSlice(ptr))
	add[*[]T](&w, types.NewPointer(types.NewSlice(t)))
	add[[1]T](&w, types.NewArray(t, 1))
	add[*[1]T](&w, types.NewPointer(types.NewArray(t, 1)))
	add[map[string]T](&w, types.NewMap(text, t))
	add[map[string]*T](&w, types.NewMap(text, ptr))
	add[Pub[T]](&w, u.generic("Pub", t))
	add[*Pub[T]](&w, types.NewPointer(u.generic("Pub", t)))
	add[Pub[*T]](&w, u.generic("Pub", ptr))
	add[Pub[**T]](&w, u.generic("Pub", types.NewPointer(ptr)))
	add[Pub[[]*T]](&w, u.generic("Pub", types.NewSlice(ptr)))
	add[Pub[[]T]](&w, u.generic("Pub", types.NewSlice(t)))
	add[Pub[map[string]T]](&w, u.generic("Pub", types.NewMap(text, t)))
	add[*Pub[[1]T]](&w, types.NewPointer(u.generic("Pub", types.NewArray(t, 1))))
	add[Priv[T]](&w, u.generic("Priv", t))
	add[Priv[*T]](&w, u.generic("Priv", ptr))
	add[*Priv[[]T]](&w, types.NewPointer(u.generic("Priv", types.NewSlice(t))))
	add[PubAny[T]](&w, u.generic("PubAny", t))
	add[*PubAny[*T]](&w, types.NewPointer(u.generic("PubAny", ptr)))
	add[PrivAny[T]](&w, u.generic("PrivAny", t))
	add[PrivAny[*T]](&w, u.generic("PrivAny", ptr))
	add[PrivPub[T]](&w, u.generic("PrivPub", t))
	add[PubPriv[T]](&w, u.generic("PubPriv", t))
	add[PubPub[T]](&w, u.generic("PubPub", t))
	add[*PubPub[T]](&w, types.NewPointer(u.generic("PubPub", t)))
	add[PubPtr[T]](&w, u.generic("PubPtr", t))
	add[PubPtr[*T]](&w, u.generic("PubPtr", ptr))
	add[[]Pub[T]](&w, types.NewSlice(u.generic("Pub", t)))
	add[map[string]*Pub[T]](&w, types.NewMap(text, types.NewPointer(u.generic("Pub", t))))
	return w.cases
}

// Case makes a case for T alone.
func Single[T any](u *Universe) []Case {
	w := wrapper{u: u}
	t := u.Type(reflect.TypeFor[T]())
	add[T](&w, t)
	add[*T](&w, types.NewPointer(t))
	return w.cases
}

type wrapper struct {
	u     *Universe
	cases []Case
}

func add[T any](w *wrapper, t types.Type) {
	rt := reflect.TypeFor[T]()
	w.u.known[rt] = t
	w.cases = append(w.cases, Case{rt.String(), rt, t})
}
