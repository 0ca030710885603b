package expose

import (
	"cmp"
	"go/types"
	"slices"
)

// tree is the family of encoding/json: encoders that walk exported fields,
// follow pointers and let tags decide.
type tree struct {
	methods   []method
	receivers receivers
	fields    fieldRule
	keys      keyRule
	// texts: a text is shown as it is, whatever methods its type itself has.
	texts bool
	// errors: a value whose static type is error shows its message.
	errors bool
	// addresses: whatever is inside the operand can be addressed.
	addresses bool
	// column shows fields, and elements of maps, in place of the tree.
	column string
	// scalars are types of structs that are shown whole.
	scalars []string
	// empty: a struct without a field that is shown is shown whole.
	empty bool
	// refuses: of a value with a channel, a function or a complex number in it
	// nothing is written at all.
	refuses bool
}

// keyRule says what is shown of the keys of maps.
type keyRule struct {
	// none: maps are not encoded at all.
	none bool
	// skip: keys are not written.
	skip bool
	// values: keys are encoded as values are.
	values bool
	// methods are those that count, for keys of string kinds only with text.
	methods []method
	text    bool
	// then shows keys that have none of the methods; by default they are
	// shown as they are.
	then string
}

func (e tree) visit(w *walk, it item) {
	if e.texts && isText(it.t) && w.has(it, e.methods, byMethodSet) {
		w.whole(it)
		return
	}
	if !w.call(it, e.methods, e.receivers) {
		w.byKind(e, it)
	}
}

func (tree) basic(w *walk, it item) { w.whole(it) }

func (e tree) pointer(w *walk, it item, p *types.Pointer) {
	view := it.view
	view.Addressable = true
	it.level-- // pointers do not count as nesting
	e.part(w, it, view, p.Elem(), it.v.Elem(p))
}

// part queues a part of the item, a message instead of an error where the
// encoder writes that.
func (e tree) part(w *walk, it item, view View, t types.Type, v Value) {
	if e.errors && types.Identical(t, errorType) {
		view = View{Encoder: "error"}
	}
	w.part(it, view, t, v)
}

func (e tree) structure(w *walk, it item, st *types.Struct) {
	if e.refuses && w.refusesStruct(it.view.Encoder, st) {
		return
	}
	fields := w.fieldsOf(st, e.fields)
	if len(fields) == 0 && e.empty || slices.ContainsFunc(e.scalars, func(name string) bool { return isNamed(it.t, name) }) {
		w.whole(it)
		return
	}
	for _, f := range fields {
		e.field(w, it, f)
	}
}

// inside is the view of a part of the value: trees look at it as they look at
// the operand.
func inside(view View) View {
	view.Addressable = false
	return view
}

// field follows the field's path through embedded structs and pointers.
func (e tree) field(w *walk, it item, f field) {
	addressable := it.view.Addressable
	for n, i := range f.path {
		if _, ok := it.t.Underlying().(*types.Pointer); ok && n > 0 {
			addressable = true
			it = base(it)
		}
		if it.v == nil {
			return
		}
		st := it.t.Underlying().(*types.Struct)
		it.v, it.t = it.v.Field(st, i), types.Unalias(st.Field(i).Type())
	}
	view := inside(it.view)
	view.Addressable = addressable || e.addresses
	if under := cmp.Or(f.under, e.column); under != "" {
		view.Encoder = under
	}
	e.part(w, it, view, it.t, it.v)
}

func (e tree) list(w *walk, it item, elem types.Type) {
	_, slice := it.t.Underlying().(*types.Slice)
	next := it
	next.view, next.t = inside(it.view), types.Unalias(elem)
	next.view.Addressable = slice || it.view.Addressable || e.addresses
	if isByte(elem) && !w.has(next, e.methods, e.receivers) {
		w.whole(it)
		return
	}
	e.part(w, it, next.view, elem, it.v.Elem(it.t.Underlying()))
}

func (e tree) mapping(w *walk, it item, m *types.Map) {
	if e.keys.none {
		return
	}
	if !e.keys.skip {
		e.key(w, it, m)
	}
	view := inside(it.view)
	view.Addressable = e.addresses
	view.Encoder = cmp.Or(e.column, view.Encoder)
	e.part(w, it, view, m.Elem(), it.v.Elem(m))
}

func (e tree) key(w *walk, it item, m *types.Map) {
	if e.keys.values {
		e.part(w, it, inside(it.view), m.Key(), it.v.Key(m))
		return
	}
	it.v, it.t = it.v.Key(m), types.Unalias(m.Key())
	it.view = inside(it.view)
	if it.v == nil {
		return
	}
	kind, basic := it.t.Underlying().(*types.Basic)
	text := basic && kind.Info()&types.IsString != 0
	switch {
	case isOpen(it.t):
		w.open(it)
	case (!text || e.keys.text) && w.call(it, e.keys.methods, byMethodSet):
	case e.keys.then != "":
		w.part(it, View{Encoder: e.keys.then}, it.t, it.v)
	case basic:
		w.whole(it)
	}
}
