package transfer

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// An input whose type tells where data goes, a [net/http.ResponseWriter], may be a
// writer of the program's own that keeps the data or shows it besides, or one that
// only records an answer. Where it goes by the type is told in the function; what
// that writer does with it is for callers who know it.

// pushToTyped hands data to callers who may know more of such an input.
func (f *Frame) pushToTyped(w *summary.Node, labels summary.Set, u *use) {
	typed := slices.DeleteFunc(recvInputs(w), func(l summary.Label) bool { return !f.isTyped(f.inputType(l.In), l.Path) })
	f.pushTo(typed, labels, u)
}

// pushesTyped is pushToTyped as the caller sees it: the argument is a writer of
// the program's own, a buffer, or an input like the one that it is passed for.
func (a *application) pushesTyped(p summary.Push, w *part, labels summary.Set, u *use) bool {
	if !a.f.isTyped(a.inputType(p.In), p.Path) {
		return false
	}
	a.f.pushToOwn(w.node, labels, u)
	a.f.pushToTyped(w.node, labels, u)
	if slices.Contains(a.f.writersOf(w.node, nil), model.Writer{}) {
		a.f.keep(w.node, w.typ, labels, u)
	}
	return true
}

// isTyped reports whether the type of the part at path of an input of type t tells
// where goes what is written to it; t is nil where it is not known.
func (f *Frame) isTyped(t types.Type, path access.Path) bool {
	t = f.typeAt(t, path)
	return t != nil && len(f.env.TypeWriters(t)) > 0
}

// typeAt is the type of the part at path of a value of type t; nil where it is not
// known.
func (f *Frame) typeAt(t types.Type, path access.Path) types.Type {
	for s, rest, ok := path.First(); ok && t != nil; s, rest, ok = rest.First() {
		if _, again := s.Turns(); again || s == access.Lowered {
			continue // which come back to the same type
		}
		switch name := s.FieldName(); {
		case name != "":
			t, _ = f.fieldOf(t, name)
		case s == access.Deref || s.IsElem():
			t = elemType(t)
		default:
			return nil
		}
	}
	return t
}

// inputType is the type of an input of the callee; nil for one that is no parameter
// or captured variable, and where the types of the callee are not known.
func (a *application) inputType(in summary.Input) types.Type {
	if i := int(in) - a.args; i >= 0 {
		return a.freeVarType(i)
	}
	if a.t.Sig == nil {
		return nil
	}
	i := int(in)
	if recv := a.t.Sig.Recv(); recv != nil {
		if i == 0 {
			return recv.Type()
		}
		i--
	}
	if i < 0 || i >= a.t.Sig.Params().Len() {
		return nil
	}
	return a.t.Sig.Params().At(i).Type()
}
