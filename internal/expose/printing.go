package expose

import (
	"go/types"
	"strings"
)

// printing is the fmt family. The views of fmt are never addressable; those of
// a template may be. The rules are those of fmt's printValue: see
// the documentation of fmt, and for the corners the truth test.
type printing struct{}

// The methods that fmt calls.
var (
	formatMethod   = method{name: "Format", signature: "(fmt.State, int32) ()", result: written}
	goStringMethod = method{name: "GoString", signature: "() (string)"}
	errorMethod    = method{name: "Error", signature: "() (string)"}
	stringMethod   = method{name: "String", signature: "() (string)"}

	sharpMethods  = []method{formatMethod, goStringMethod}
	stringMethods = []method{formatMethod, errorMethod, stringMethod}
	formatMethods = []method{formatMethod}
)

func (p printing) visit(w *walk, it item) {
	switch {
	case it.view.Verb == 'T':
	case it.view.Verb == 'p':
		p.address(w, it)
	case it.view.Verb == 'w' && w.misplaced(it):
		p.badVerb(w, it)
	case it.view.Hidden || !w.call(it, p.methods(it.view), byAddress):
		w.byKind(p, it)
	}
}

// misplaced reports whether %w stands for something that is no error. For an
// error it does what %v does.
func (w *walk) misplaced(it item) bool {
	fn, _ := w.lookup(it, errorMethod, byMethodSet)
	return fn == nil
}

// methods lists what fmt calls under the verb, best first.
func (printing) methods(view View) []method {
	switch {
	case (view.verb() == 'v' || view.Verb == 'w') && view.Sharp:
		return sharpMethods
	case strings.IndexByte("vsxXqw", view.verb()) >= 0:
		return stringMethods
	}
	return formatMethods
}

func (v View) verb() byte {
	if v.Verb == 0 {
		return 'v'
	}
	return v.Verb
}

// FormatVerb is the verb that a Format method gets which is called under the view; ok is
// false when it is not known.
func (v View) FormatVerb() (verb rune, ok bool) {
	switch _, isPrinting := encoders[v.Encoder].(printing); {
	case !isPrinting || v.Verb == '!':
		return 0, false
	case v.Verb == 'w':
		return 'v', true
	}
	return rune(v.verb()), true
}

// FormatFlag reports whether such a method finds a flag set; ok is false when that is
// not known.
func (v View) FormatFlag(flag rune) (set, ok bool) {
	if verb, known := v.FormatVerb(); !known || verb != 'v' {
		return false, false
	}
	switch flag {
	case '+':
		return v.Plus, true
	case '#':
		return v.Sharp, true
	}
	return false, false
}

// address is %p: values that have an address show nothing else, for others
// the verb does not fit.
func (p printing) address(w *walk, it item) {
	switch it.t.Underlying().(type) {
	case *types.Pointer, *types.Map, *types.Chan, *types.Slice, *types.Signature:
		return
	case *types.Basic:
		if it.t.Underlying() == types.Typ[types.UnsafePointer] {
			return
		}
	}
	p.badVerb(w, it)
}

// badVerb prints the value as %v does at the top, without any method:
// "%!d(string=secret)".
func (printing) badVerb(w *walk, it item) {
	it.view = View{Encoder: it.view.Encoder, Hidden: true, Cut: it.view.Cut}
	w.push(it)
}

func (printing) basic(w *walk, it item) {
	if !it.view.Cut || !isText(it.t) {
		w.whole(it)
	}
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// pointer: only the operand itself is followed, and only to something that
// has parts. Other pointers are addresses, or do not fit the verb: then their
// target shows in the message.
func (p printing) pointer(w *walk, it item, ptr *types.Pointer) {
	if it.view.Depth == 0 && hasParts(ptr.Elem()) {
		w.target(it, it.view.deeper(), ptr)
		return
	}
	if strings.IndexByte("vpbodxX", it.view.verb()) < 0 {
		p.badVerb(w, it)
	}
}

func hasParts(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Array, *types.Slice, *types.Struct, *types.Map:
		return true
	}
	return false
}

func (printing) structure(w *walk, it item, st *types.Struct) {
	for i := range st.NumFields() {
		view := it.view.deeper()
		view.Hidden = view.Hidden || !st.Field(i).Exported()
		w.part(it, view, st.Field(i).Type(), it.v.Field(st, i))
	}
}

// list: bytes are shown one by one only if they are of a type that has a
// method for it.
func (p printing) list(w *walk, it item, elem types.Type) {
	next := it
	next.view, next.t = it.view.deeper(), types.Unalias(elem)
	asText := strings.IndexByte("sqxX", it.view.verb()) >= 0
	if isByte(elem) && (asText || next.view.Hidden || !w.has(next, p.methods(next.view), byAddress)) {
		if !it.view.Cut || !asText {
			w.whole(it)
		}
		return
	}
	w.part(it, next.view, elem, it.v.Elem(it.t.Underlying()))
}

func (printing) mapping(w *walk, it item, m *types.Map) {
	w.part(it, it.view.deeper(), m.Key(), it.v.Key(m))
	w.part(it, it.view.deeper(), m.Elem(), it.v.Elem(m))
}
