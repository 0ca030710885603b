package transfer

import (
	"cmp"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// object is what one location holds; init is what it held when the function
// was entered, nil for an object that the function made.
type object struct {
	node *summary.Node
	init *summary.Label
}

// memory is the state of the objects at one point of a function.
type memory map[summary.Loc]object

func (m memory) clone() memory {
	out := make(memory, len(m)+4)
	for loc, o := range m {
		out[loc] = o
	}
	return out
}

// sorted lists the objects in an order that does not depend on the run.
func (m memory) sorted() []summary.Loc {
	locs := make([]summary.Loc, 0, len(m))
	for loc := range m {
		locs = append(locs, loc)
	}
	slices.SortFunc(locs, func(a, b summary.Loc) int {
		return cmp.Or(cmp.Compare(a.Site, b.Site), cmp.Compare(a.In, b.In), cmp.Compare(a.Path, b.Path))
	})
	return locs
}

// join is the memory after either of two ways. An object that only one way
// knows was either made there, or is as it was at entry on the other.
func (m memory) join(other memory) memory {
	out := m.clone()
	for loc, o := range other {
		mine, ok := out[loc]
		if !ok {
			mine = object{entry(o.init), o.init}
		}
		out[loc] = object{summary.Join(mine.node, o.node), o.init}
	}
	for loc, mine := range m {
		if _, ok := other[loc]; !ok && mine.init != nil {
			out[loc] = object{summary.Join(mine.node, entry(mine.init)), mine.init}
		}
	}
	return out
}

func (m memory) equal(other memory) bool {
	if len(m) != len(other) {
		return false
	}
	for loc, o := range m {
		p, ok := other[loc]
		if !ok || !summary.Equal(o.node, p.node) {
			return false
		}
	}
	return true
}

func entry(init *summary.Label) *summary.Node {
	if init == nil {
		return nil
	}
	return summary.Of(summary.Set{*init})
}

// root is the whole object that r points into.
func (m memory) root(r summary.Ref) *summary.Node {
	if o, ok := m[r.Loc]; ok {
		return o.node
	}
	return entry(r.Init)
}

// content is what r points to.
func (m memory) content(r summary.Ref) *summary.Node { return m.root(r).At(r.Path) }

// store writes val where r points.
func (m memory) store(r summary.Ref, val *summary.Node, strong bool) {
	m[r.Loc] = object{m.root(r).Store(r.Path, val, strong), r.Init}
}

// pointees splits what a pointer may point to into the objects that are told
// apart, and labels of what is not: it can be read but not written back.
func (f *Frame) pointees(p *summary.Node) (refs []summary.Ref, loose *summary.Node) {
	if p == nil {
		return nil, nil
	}
	refs = append(refs, p.Refs...)
	var labels summary.Set
	for _, l := range p.Labels {
		if r, ok := refOf(l); ok {
			refs = append(refs, r)
			continue
		}
		labels = append(labels, l)
	}
	loose = summary.Of(labels).Step(access.Deref)
	for _, k := range p.Kids {
		if k.Step == access.Deref {
			loose = summary.Join(loose, k.Node)
		}
	}
	return refs, loose
}

// refOf is the object that a pointer of unknown origin points to.
func refOf(l summary.Label) (summary.Ref, bool) {
	if !l.Exact || l.In == summary.None && l.Site == 0 {
		return summary.Ref{}, false
	}
	init := l
	init.Path = l.Path.Append(access.Deref)
	if init.Path.Depth() > bounds.PathDepth.Limit {
		return summary.Ref{}, false
	}
	loc := summary.Loc{In: l.In, Site: l.Site, Path: init.Path}
	return summary.Ref{Loc: loc, Init: &init, Src: l.Src, Many: init.Path.Contains(access.Elem)}, true
}

// load is what a pointer points to.
func (f *Frame) load(p *summary.Node, at flow.Step) *summary.Node {
	refs, loose := f.pointees(p)
	out := loose
	f.work += 1 + len(refs)
	for _, r := range refs {
		out = summary.Join(out, f.stamp(f.mem.content(r), r.Src, at))
	}
	return out
}

// loadStep is part s of what p refers to.
func (f *Frame) loadStep(p *summary.Node, s access.Step) *summary.Node {
	return f.load(f.address(p, s, nil), flow.Step{})
}

// address is a pointer to part s of what p points to; src is the tag of that
// part.
func (f *Frame) address(p *summary.Node, s access.Step, src *flow.Source) *summary.Node {
	refs, loose := f.pointees(p)
	out := make([]summary.Ref, 0, len(refs))
	for _, r := range refs {
		r.Path = r.Path.Append(s)
		if src != nil {
			r.Src = src
		}
		if s == access.Elem || s == access.Key {
			r.Many = true
		}
		out = append(out, r)
	}
	var addr *summary.Node
	if loose = loose.Step(s); loose != nil {
		loose = f.stamp(loose, src, flow.Step{})
		addr = (&summary.Node{}).With(access.Deref, loose)
	}
	if len(out) == 0 && addr == nil {
		return nil
	}
	return summary.Join(addr, (*summary.Node)(nil).WithRefs(out...))
}

// write stores val where p points: it replaces what was there when p points
// to one place of one object.
func (f *Frame) write(p, val *summary.Node, at flow.Step) {
	refs, loose := f.pointees(p)
	strong := len(refs) == 1 && loose == nil
	for _, r := range refs {
		stored := f.stamp(val, r.Src, at)
		f.mem.store(r, stored, strong && !r.Many)
		f.noteGlobal(r, stored)
	}
}

// weakWrite adds val to what p points to.
func (f *Frame) weakWrite(p, val *summary.Node) {
	refs, _ := f.pointees(p)
	for _, r := range refs {
		stored := f.stamp(val, r.Src, flow.Step{})
		f.mem.store(r, stored, false)
		f.noteGlobal(r, stored)
	}
}

// addLabels adds labels to the whole of what p points to.
func (f *Frame) addLabels(p *summary.Node, labels summary.Set) {
	if len(labels) == 0 {
		return
	}
	refs, _ := f.pointees(p)
	for _, r := range refs {
		f.mem.store(r, f.mem.content(r).AddLabels(labels), true)
		f.noteGlobal(r, summary.Of(labels))
	}
}

// stamp makes a value the data of a source where it is not yet known to be
// any: the field that holds it is tagged. A pointer's object is not touched.
func (f *Frame) stamp(n *summary.Node, src *flow.Source, at flow.Step) *summary.Node {
	if n == nil || src == nil {
		return n
	}
	return n.MapLabels(func(l summary.Label) (summary.Label, bool) {
		if l.Src == nil {
			if at.Kind == flow.StepStore {
				f.noteLater(l, src, at)
			}
			l.Src, l.Prot = src, l.Prot|src.Protected
			if at.Kind != 0 && at.Pos.IsValid() {
				l.Via = l.Via.Add(at)
			}
		}
		return l, true
	})
}
