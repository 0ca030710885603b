package expose

import "go/types"

// union is an encoder that stands for several: whatever one of them shows is
// shown.
type union []View

// visit is never called: a walk takes unions apart.
func (union) visit(*walk, item) {}

// front is an encoder that looks at its operand for some methods and leaves
// what has none of them to another encoder.
type front struct {
	methods []method
	// bytes: a byte slice without any of the methods is written as text.
	bytes bool
	// box are types that hold a value as an interface does; a list of the
	// last one is a list of operands.
	box []string
	// scalar: only values of basic types are shown; others never are.
	scalar bool
	// then is who shows the rest.
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
	case f.scalar && !isBasic(it.t):
	default:
		it.view.Encoder = f.then.Encoder
		it.view.Verb, it.view.Plus, it.view.Sharp = f.then.Verb, f.then.Plus, f.then.Sharp
		w.push(it)
	}
}

// element is the element type of a slice.
func element(t types.Type) (types.Type, bool) {
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return nil, false
	}
	return types.Unalias(s.Elem()), true
}

func isBasic(t types.Type) bool {
	_, ok := t.Underlying().(*types.Basic)
	return ok
}

// boxes reports whether t is one of the encoder's boxes.
func (f front) boxes(t types.Type) bool {
	named, ok := t.(*types.Named)
	if !ok || len(f.box) == 0 || named.Obj().Pkg() == nil {
		return false
	}
	for _, box := range f.box {
		if box == named.Obj().Pkg().Path()+"."+named.Obj().Name() {
			return true
		}
	}
	return false
}
