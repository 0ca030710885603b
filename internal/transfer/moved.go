package transfer

import (
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// Elements of a list that callers hand over may change places:
//
//	func (b byName) Swap(i, j int) { b[i], b[j] = b[j], b[i] }
//
// Of a list of unknown content that is no news, as any element may be anything. Callers
// know more: an element that they tell apart may be at any place afterwards.

// movedElem is a list in an object of an input, of which elements have changed places, and what
// was put to another place: one may be changed on the way.
type movedElem struct {
	list access.Path
	elem *summary.Node
}

// noteMoved remembers where a store puts an element of an input's list to another place of
// the same list.
func (f *Frame) noteMoved(r summary.Ref, val *summary.Node) {
	if r.Loc.In == summary.None || r.Path == "" || val == nil {
		return
	}
	list, at := r.Path.Last()
	if !at.IsRegister() && at != access.Elem {
		return
	}
	whole := r.Loc.Path.Join(list)
	for _, l := range val.Labels {
		of, elem := l.Path.Last()
		if l.In != r.Loc.In || l.Site != r.Loc.Site || of != whole || !otherElement(elem, at) {
			continue
		}
		if f.moved == nil {
			f.moved = map[summary.Loc][]movedElem{}
		}
		k := slices.IndexFunc(f.moved[r.Loc], func(m movedElem) bool { return m.list == list })
		if k < 0 {
			f.moved[r.Loc] = append(f.moved[r.Loc], movedElem{list, val})
			return
		}
		m := &f.moved[r.Loc][k]
		m.elem = summary.Join(m.elem, val)
		return
	}
}

// withMoved is what an object of an input holds, with the lists in it of which elements
// have changed places.
func (f *Frame) withMoved(n *summary.Node, loc summary.Loc, was summary.Label, shared map[summary.Loc]bool) (_ *summary.Node, some bool) {
	for _, m := range f.moved[loc] {
		if n == nil {
			n = summary.OfLabel(was)
		}
		n = n.Store(m.list.Append(access.Elem).Forget(), f.exported(m.elem, false, shared), false)
	}
	return n, len(f.moved[loc]) > 0
}

// otherElement reports whether an element that was read may be another one than that which
// is written to. One that a callee has changed where it is may be read as any of the list.
func otherElement(read, written access.Step) bool {
	if written == access.Elem {
		return read.IsElem()
	}
	return read.IsRegister() && read != written
}
