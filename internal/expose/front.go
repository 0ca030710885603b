package expose

import (
	"go/types"
	"slices"
)

// union is an encoder that stands for several: whatever one of them shows is
// shown.
type union []View

// visit is never called: a walk takes unions apart.
func (union) visit(*walk, item) {}

// Narrow is the encoder that a logger shows with of which a row knows that it shows
// with one of those that a name stands for, when what is known of the logger says which
// of them; otherwise it is what the row says.
func Narrow(name, which string) string {
	all, _ := encoders[name].(union)
	if which != "" && slices.Contains(all, View{Encoder: which}) {
		return which
	}
	return name
}

// Excludes reports whether a logger that is known to show with one of two encoders does
// not show with the other: both are among those that one name stands for.
func Excludes(which, other string) bool {
	if which == other || which == "" {
		return false
	}
	for _, e := range encoders {
		if all, ok := e.(union); ok && slices.Contains(all, View{Encoder: which}) && slices.Contains(all, View{Encoder: other}) {
			return true
		}
	}
	return false
}

// front is an encoder that looks at its operand for some methods and leaves
// what has none of them to another encoder.
type front struct {
	methods []method
	// bytes: a byte slice without any of the methods is written as text.
	bytes bool
	// box are types that hold a value as an interface does; a list of them is
	// a list of operands.
	box []string
	// errors: a list of errors is written as their messages.
	errors bool
	// then is who shows the rest; nobody, when its encoder is empty.
	then View
}

func (f front) visit(w *walk, it item) {
	elem, listed := element(it.t)
	switch {
	case w.call(it, f.methods, byMethodSet):
	case listed && f.boxes(elem):
		w.part(it, it.view, elem, it.v.Elem(it.t.Underlying()))
	case listed && f.bytes && isByte(elem):
		w.whole(it)
	case listed && f.errors && types.Identical(it.t, types.NewSlice(errorType)):
		w.part(it, View{Encoder: "error"}, elem, it.v.Elem(it.t.Underlying()))
	case f.then.Encoder != "":
		w.under(it, f.then)
	}
}

// under queues the item again, in the place where it is, for another encoder.
func (w *walk) under(it item, view View) {
	view.Depth, view.Hidden, view.Addressable = it.view.Depth, it.view.Hidden, it.view.Addressable
	it.view = view
	w.push(it)
}

// element is the element type of a slice.
func element(t types.Type) (types.Type, bool) {
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return nil, false
	}
	return types.Unalias(s.Elem()), true
}

var errorType = types.Universe.Lookup("error").Type()

// boxes reports whether t is one of the encoder's boxes.
func (f front) boxes(t types.Type) bool {
	for _, box := range f.box {
		if isNamed(t, box) {
			return true
		}
	}
	return false
}

// isNamed reports whether t is the type that name says, as in
// "log/slog.Value".
func isNamed(t types.Type, name string) bool {
	named, ok := t.(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path()+"."+named.Obj().Name() == name
}
