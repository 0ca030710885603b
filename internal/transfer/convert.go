package transfer

import (
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/masks"
	"github.com/piivet/piivet/internal/summary"
)

// changeType gives a value another type of the same shape. Tags are no part
// of the shape, so what the old type's tags say is written down first.
func (f *Frame) changeType(i *ssa.ChangeType) {
	if isTypeParam(i.X.Type()) && !isTypeParam(i.Type()) && types.IsInterface(i.Type()) {
		// Package ssa takes a parameter that any type may stand for to be of its interface.
		f.set(i, f.val(i.X).WithTypes(summary.TypeOf(i.X.Type())))
		return
	}
	n := f.stamp(f.val(i.X), f.env.TypeSource(i.Type()), flow.Step{})
	from := i.X.Type()
	if !f.env.Tagged(from) {
		f.set(i, n)
		return
	}
	if _, ok := from.Underlying().(*types.Struct); ok {
		f.set(i, f.withTags(n, from, 0))
		return
	}
	if p, ok := from.Underlying().(*types.Pointer); ok && n != nil {
		refs, _ := f.pointees(n)
		for _, r := range refs {
			f.mem.store(r, f.withTags(f.mem.content(r), p.Elem(), 0), true)
		}
	}
	f.set(i, n)
}

// withTags is a struct with the data of its tagged fields written down, so
// that it stays known when another type's tags are looked at.
func (f *Frame) withTags(n *summary.Node, t types.Type, depth int) *summary.Node {
	st, ok := t.Underlying().(*types.Struct)
	if !ok || n == nil || depth > bounds.TypeDepth.Limit || !f.env.Tagged(t) {
		return n
	}
	for i := range st.NumFields() {
		fld := st.Field(i)
		s := access.Field(fld.Name())
		src := f.env.Source(fld, st.Tag(i))
		kid := f.stamp(n.Step(s), src, flow.Step{})
		if src == nil {
			kid = f.withTags(kid, fld.Type(), depth+1)
		}
		if kid != nil {
			n = n.With(s, kid)
		}
	}
	return n
}

// convert makes a number or text of another type, or copies text to bytes and
// back.
func (f *Frame) convert(v ssa.Value, x ssa.Value) {
	n := f.stamp(f.val(x), f.env.TypeSource(v.Type()), flow.Step{})
	from, to := x.Type(), v.Type()
	switch {
	case isUnsafe(from) && isUintptr(to):
		f.handedOut(n)
		f.set(v, n)
	case isText(from) && isSlice(to):
		f.set(v, f.fresh("", (*summary.Node)(nil).With(access.Elem, n)))
	case isSlice(from) && isText(to):
		f.set(v, maskedIf(masks.InPlace(v), f.loadStep(n, access.Elem)))
	default:
		f.set(v, n)
	}
}

// handedOut gives an object whose address becomes a number content that nothing is
// known of: who gets the number, as the system does, may fill the object, from the
// element on that the address is of.
func (f *Frame) handedOut(p *summary.Node) {
	refs, _ := f.pointees(p)
	for i, r := range refs {
		if list, last := r.Path.Last(); last.IsElem() {
			r.Path = list.Append(access.Elem)
		}
		filled := summary.OfLabel(summary.Unknown(f.site(f.instr, "filled"+strconv.Itoa(i))))
		f.weakWrite((*summary.Node)(nil).WithRefs(r), filled)
	}
}

func isUintptr(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uintptr
}

func isSlice(t types.Type) bool {
	_, ok := t.Underlying().(*types.Slice)
	return ok
}
