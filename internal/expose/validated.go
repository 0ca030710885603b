package expose

import (
	"go/types"
	"reflect"
	"strings"
)

// validated shows what of a struct may break a rule that its tag of that key has. Of a
// field that only has to be there, nothing is there when it is not.
type validated struct{ tag string }

func (e validated) visit(w *walk, it item) { w.byKind(e, it) }

func (validated) basic(w *walk, it item) { w.whole(it) }

func (validated) pointer(w *walk, it item, p *types.Pointer) { w.target(it, it.view, p) }

func (e validated) structure(w *walk, it item, st *types.Struct) {
	for i := range st.NumFields() {
		v := st.Field(i)
		_, inner := structOf(v.Type())
		if next := it.v.Field(st, i); next != nil && v.Exported() && (inner || !onlyPresent(reflect.StructTag(st.Tag(i)).Get(e.tag))) {
			w.part(it, it.view, v.Type(), next)
		}
	}
}

func (validated) list(w *walk, it item, elem types.Type) {
	w.part(it, it.view, elem, it.v.Elem(it.t.Underlying()))
}

func (validated) mapping(w *walk, it item, m *types.Map) {
	w.part(it, it.view, m.Elem(), it.v.Elem(m))
}

// onlyPresent reports whether a tag has rules, and none that something breaks that is there.
func onlyPresent(tag string) bool {
	for rule := range strings.SplitSeq(tag, ",") {
		name, _, _ := strings.Cut(rule, "=")
		if !strings.HasPrefix(name, "required") && !strings.HasPrefix(name, "omit") && name != "-" {
			return false
		}
	}
	return true
}
