package expose

import (
	"go/types"
	"reflect"
)

// unmasked is a copy in which the exported fields with a tag of that key are
// masked: it shows the others, and all that has no initial capital.
type unmasked struct{ tag string }

func (e unmasked) visit(w *walk, it item) { w.byKind(e, it) }

func (unmasked) basic(w *walk, it item) { w.whole(it) }

func (unmasked) pointer(w *walk, it item, p *types.Pointer) { w.target(it, it.view, p) }

func (e unmasked) structure(w *walk, it item, st *types.Struct) {
	for i := range st.NumFields() {
		v := st.Field(i)
		next := it
		next.v, next.t = it.v.Field(st, i), types.Unalias(v.Type())
		switch {
		case next.v == nil:
		case !v.Exported():
			w.whole(next)
		case reflect.StructTag(st.Tag(i)).Get(e.tag) == "":
			w.part(it, it.view, next.t, next.v)
		}
	}
}

func (unmasked) list(w *walk, it item, elem types.Type) {
	w.part(it, it.view, elem, it.v.Elem(it.t.Underlying()))
}

func (unmasked) mapping(w *walk, it item, m *types.Map) {
	if key := it.v.Key(m); key != nil {
		w.show(key, m.Key(), View{})
	}
	w.part(it, it.view, m.Elem(), it.v.Elem(m))
}
