package transfer

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/summary"
)

// A value of unknown content may be looked into for a map that is somewhere in it, and
// something be put there. Whoever shows the value then shows that, too.

// noteAsked remembers that the code asks whether an interface value leads to an object of
// type t.
func (f *Frame) noteAsked(n *summary.Node, t types.Type) {
	if n == nil || types.IsInterface(t) || !refers(t) {
		return
	}
	for _, l := range n.Labels {
		r, ok := refOf(*l)
		if !ok || slices.ContainsFunc(f.assertedAs[r.Loc], func(known types.Type) bool { return types.Identical(known, t) }) {
			continue
		}
		if f.assertedAs == nil {
			f.assertedAs = map[summary.Loc][]types.Type{}
		}
		f.assertedAs[r.Loc] = append(f.assertedAs[r.Loc], t)
	}
}

// askedFor are the types that the code has asked an interface value for, where it has
// changed something behind it since.
func (f *Frame) askedFor(n *summary.Node) []types.Type {
	if len(f.assertedAs) == 0 {
		return nil
	}
	var out []types.Type
	for _, l := range n.Labels {
		r, ok := refOf(*l)
		if ok && len(f.assertedAs[r.Loc]) > 0 && len(f.changedAt(r.Loc)) > 0 {
			out = append(out, f.assertedAs[r.Loc]...)
		}
	}
	return out
}

// changedAt are the objects at a place and behind it that are not as they were.
func (f *Frame) changedAt(at summary.Loc) []summary.Loc {
	return slices.DeleteFunc(f.mem.behind(base{at.In, at.Site}), func(loc summary.Loc) bool {
		o, ok := f.mem.get(loc)
		return !ok || o.node == o.init || !loc.Path.HasPrefix(at.Path)
	})
}

// withChanged is elem, any element of a map or list, or one of those that are as they were
// but for what was changed behind them.
func (f *Frame) withChanged(elem, of *summary.Node) *summary.Node {
	for _, l := range of.Labels {
		r, ok := refOf(*l)
		if !ok {
			continue
		}
		for _, loc := range f.changedAt(r.Loc) {
			s, behind, _ := loc.Path[len(r.Loc.Path):].First()
			if _, replaced := f.mem.content(r).Known(s); replaced || !s.IsConstElem() || behind == "" {
				continue
			}
			part := *l
			part.Path = r.Loc.Path.Append(s)
			elem = summary.Join(elem, summary.OfLabel(part))
		}
	}
	return elem
}
