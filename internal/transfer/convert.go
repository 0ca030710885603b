package transfer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// changeType gives a value another type of the same shape. Tags are no part
// of the shape, so what the old type's tags say is written down first.
func (f *Frame) changeType(i *ssa.ChangeType) {
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
	case isText(from) && isSlice(to):
		f.set(v, f.fresh("", (*summary.Node)(nil).With(access.Elem, n)))
	case isSlice(from) && isText(to):
		f.set(v, f.loadStep(n, access.Elem))
	default:
		f.set(v, n)
	}
}

func isSlice(t types.Type) bool {
	_, ok := t.Underlying().(*types.Slice)
	return ok
}
