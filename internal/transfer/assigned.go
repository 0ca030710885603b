package transfer

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// assign puts what a move brings into an argument, part by part. What goes to an element
// of a map goes to the map, of which all is taken for the element.
func (r *rowCall) assign(m model.Move) {
	target, _ := r.base(m.To)
	n, _ := r.read(m.From)
	whole, into := r.takenFrom(m.From), r.takenFrom(m.To)
	switch {
	case partial(m.To) && whole != nil:
		r.f.weakWrite(target, r.f.assigned(whole))
	case partial(m.To) && !r.takesElement():
		r.f.addLabels(target, r.labels(m))
	case partial(m.To): // the key came with the element
	case whole != nil && into != nil:
		r.f.weakWrite(into, r.f.assigned(whole))
	default:
		r.f.weakWrite(target, r.f.assigned(n))
	}
}

// takesElement reports whether the row assigns what was taken from a map.
func (r *rowCall) takesElement() bool {
	return slices.ContainsFunc(r.row.Moves, func(m model.Move) bool { return r.takenFrom(m.From) != nil })
}

// assigned is what a place holds after a value was assigned to it by reflection. The
// value is at hand itself or by a pointer to it, as its type says: callers may know that
// of an input. Its tags are written down, since the place may be of a type with others.
func (f *Frame) assigned(n *summary.Node) *summary.Node {
	if n == nil {
		return nil
	}
	if len(n.Types()) != 1 || n.MayHoldMore() {
		behind := f.load((*summary.Node)(nil).WithRefs(n.Refs...), flow.Step{})
		return summary.Join(n.OfAssigned(), behind)
	}
	t := n.Types()[0].Type
	switch {
	case isPointer(t):
		return f.tagged(f.load(n, flow.Step{}), elemType(t), 0)
	case isScalar(t):
		return summary.Of(n.Labels)
	}
	return f.tagged(n, t, 0)
}

// tagged is withTags, and writes the tags of lists and of what pointers lead to into the
// objects there.
func (f *Frame) tagged(n *summary.Node, t types.Type, depth int) *summary.Node {
	if n == nil || t == nil || depth > bounds.TypeDepth.Limit || f.exhausted() || !f.env.Tagged(t) {
		return n
	}
	f.work++
	switch u := t.Underlying().(type) {
	case *types.Struct:
		n = f.withTags(n, t, depth)
		for fld := range u.Fields() {
			if refers(fld.Type()) {
				f.tagged(n.Step(access.Field(fld.Name())), fld.Type(), depth+1)
			}
		}
	case *types.Pointer:
		f.tagObjects(n, u.Elem(), depth)
	case *types.Slice, *types.Map:
		f.tagObjects(f.address(n, access.Elem, nil), u.(interface{ Elem() types.Type }).Elem(), depth)
	}
	return n
}

// tagObjects writes the tags of type t into the objects that a pointer leads to.
func (f *Frame) tagObjects(p *summary.Node, t types.Type, depth int) {
	refs, _ := f.pointees(p)
	for _, r := range refs {
		f.mem.store(r, f.tagged(f.mem.content(r), t, depth+1), false)
	}
}
