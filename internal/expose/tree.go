package expose

import "go/types"

// tree is the family of encoding/json: encoders that walk exported fields,
// follow pointers and let tags decide.
type tree struct {
	methods   []method
	receivers receivers
	fields    fieldRule
	// keys are the methods that count for the keys of maps that are not of a
	// string kind.
	keys []method
}

func (e tree) visit(w *walk, it item) {
	if !w.call(it, e.methods, e.receivers) {
		w.byKind(e, it)
	}
}

func (tree) basic(w *walk, it item) { w.whole(it) }

func (tree) pointer(w *walk, it item, p *types.Pointer) {
	view := it.view
	view.Addressable = true
	w.part(it, view, p.Elem(), it.v.Elem(p))
}

func (e tree) structure(w *walk, it item, st *types.Struct) {
	for _, f := range w.fieldsOf(st, e.fields) {
		e.field(w, it, f)
	}
}

// field follows the field's path through embedded structs and pointers.
func (tree) field(w *walk, it item, f field) {
	addressable := it.view.Addressable
	for n, i := range f.path {
		if _, ok := it.t.Underlying().(*types.Pointer); ok && n > 0 {
			addressable = true
			if it = base(it); it.v == nil {
				return
			}
		}
		st := it.t.Underlying().(*types.Struct)
		if it.v = it.v.Field(st, i); it.v == nil {
			return
		}
		it.t = types.Unalias(st.Field(i).Type())
	}
	view := it.view.deeper()
	view.Addressable = addressable
	w.part(it, view, it.t, it.v)
}

func (e tree) list(w *walk, it item, elem types.Type) {
	_, slice := it.t.Underlying().(*types.Slice)
	if slice && isByte(elem) {
		w.whole(it)
		return
	}
	view := it.view.deeper()
	view.Addressable = slice || it.view.Addressable
	w.part(it, view, elem, it.v.Elem(it.t.Underlying()))
}

func (e tree) mapping(w *walk, it item, m *types.Map) {
	e.key(w, it, m)
	w.part(it, it.view.deeper(), m.Elem(), it.v.Elem(m))
}

// key shows a map's key: text and numbers as they are, others by method.
func (e tree) key(w *walk, it item, m *types.Map) {
	it.v, it.t = it.v.Key(m), types.Unalias(m.Key())
	it.view = it.view.deeper()
	if it.v == nil {
		return
	}
	b, basic := it.t.Underlying().(*types.Basic)
	text := basic && b.Info()&types.IsString != 0
	switch {
	case types.IsInterface(it.t):
		w.open(it)
	case !text && w.call(it, e.keys, byMethodSet):
	case basic:
		w.whole(it)
	}
}
