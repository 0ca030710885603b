package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// pointees splits what a pointer may point to into the objects that are told
// apart, and labels of what is not: it can be read but not written back. The refs
// may be those of p itself: they are not to be changed.
func (f *Frame) pointees(p *summary.Node) (refs []summary.Ref, loose *summary.Node) {
	if p == nil {
		return nil, nil
	}
	refs = slices.Clip(p.Refs)
	var labels summary.Set
	for _, l := range p.Labels {
		if r, ok := f.refTo(l); ok {
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

// onlyRef is the object that a pointer of unknown origin points to, where that is
// all that is known of the pointer: it is so for most.
func (f *Frame) onlyRef(p *summary.Node) (summary.Ref, bool) {
	if p == nil || len(p.Labels) != 1 || len(p.Kids)+len(p.Refs) > 0 {
		return summary.Ref{}, false
	}
	return f.refTo(p.Labels[0])
}

// refTo is refOf for a label that others may ask for again: the same pointers are
// followed many times.
func (f *Frame) refTo(l *summary.Label) (summary.Ref, bool) {
	if init, known := f.inits[l]; known {
		return refWith(init), true
	}
	r, ok := refOf(*l)
	if ok {
		f.inits[l] = r.Init
	}
	return r, ok
}

// refOf is the object that a pointer of unknown origin points to.
func refOf(l summary.Label) (summary.Ref, bool) {
	if !l.Exact || l.In == summary.None && l.Site == 0 {
		return summary.Ref{}, false
	}
	l.Path, _ = l.Path.Untyped() // the same object
	l.Path = l.Path.Append(access.Deref)
	l.If = nil // other pointers may lead there as well
	if l.Path.Deeper(bounds.PathDepth.Limit) {
		return summary.Ref{}, false
	}
	return refWith(summary.OfLabel(l)), true
}

// refWith is an object that holds what it held when the function was entered.
func refWith(init *summary.Node) summary.Ref {
	l := init.Labels[0]
	loc := summary.Loc{In: l.In, Site: l.Site, Path: l.Path}
	return summary.Ref{Loc: loc, Init: init, Src: l.Src, Many: l.Path.Contains(access.Elem) || l.Path.HasAgain()}
}

// load is what a pointer points to.
func (f *Frame) load(p *summary.Node, at flow.Step) *summary.Node {
	if n, ok := f.seenThrough(p.Either()); ok {
		return f.stamp(n.Read(p.Either().Path), f.commonSource(p), at)
	}
	if r, ok := f.onlyRef(p); ok {
		f.work += 2
		return f.stamp(f.mem.content(r), r.Src, at)
	}
	refs, loose := f.pointees(p)
	out := loose
	f.work += 1 + len(refs)
	for _, r := range refs {
		out = summary.Join(out, f.stamp(f.mem.content(r), r.Src, at))
	}
	return out
}

// commonSource is the tag of what a pointer leads to where that is the same for all of it.
func (f *Frame) commonSource(p *summary.Node) *flow.Source {
	refs, _ := f.pointees(p)
	for _, r := range refs {
		if r.Src != refs[0].Src {
			return nil
		}
	}
	return refs[0].Src
}

// loadStep is part s of what p refers to.
func (f *Frame) loadStep(p *summary.Node, s access.Step) *summary.Node {
	if s == access.Elem && p != nil && slices.ContainsFunc(p.Refs, func(r summary.Ref) bool { return !r.Part.Whole() }) {
		return f.load(p, flow.Step{}).Step(s) // those of the slice alone
	}
	return f.load(f.address(p, s, nil), flow.Step{})
}

// address is a pointer to part s of what p points to; src is the tag of that
// part.
func (f *Frame) address(p *summary.Node, s access.Step, src *flow.Source) *summary.Node {
	refs, loose := f.pointees(p)
	out := make([]summary.Ref, 0, len(refs))
	for _, r := range refs {
		steps := r.Part.Steps(s)
		for _, s := range steps {
			at := r
			at.Path, at.Part = r.Path.Append(s), summary.Window{}
			if src != nil || s == access.Key && at.Src != nil && at.Src.KeyNames {
				at.Src = src
			}
			if _, several := s.Choice(); several || s == access.Elem || s == access.Key || len(steps) > 1 {
				at.Many = true
			}
			out = append(out, at)
		}
	}
	var addr *summary.Node
	if loose = loose.Step(s); loose != nil {
		loose = f.stamp(loose, src, flow.Step{})
		addr = (&summary.Node{}).With(access.Deref, loose)
	}
	if len(out) == 0 && addr == nil {
		return nil
	}
	addr = summary.Join(addr, (*summary.Node)(nil).WithRefs(out...))
	if one := p.Either(); one != nil && s != access.Elem {
		addr = addr.WithEither(one.Part(s))
	}
	return addr
}

// write stores val where p points: it replaces what was there when p points
// to one place of one object.
func (f *Frame) write(p, val *summary.Node, at flow.Step) {
	refs, loose := f.pointees(p)
	strong := loose == nil && f.oneThere(refs)
	one := p.Either()
	was, known := f.seenThrough(one)
	var all *summary.Node
	for _, r := range refs {
		stored := f.stamp(val, r.Src, at)
		if one != nil {
			all = summary.Join(all, stored.Kept())
		}
		f.noteMoved(r, stored)
		f.mem.storeAs(r, f.kept(r, stored), strong && !r.Many)
		f.noteGlobal(r, stored)
		if st, ok := f.instr.(*ssa.Store); ok && r.Src != nil && isPlainList(st.Val.Type()) {
			f.stampList(val, r.Src, at)
		}
	}
	if one != nil {
		f.writeThrough(one, was, known, all)
	}
}

// stampList is stamp for what a list holds. Its elements are no structs that
// would say themselves what they are.
func (f *Frame) stampList(list *summary.Node, src *flow.Source, at flow.Step) {
	refs, _ := f.pointees(list)
	for _, r := range refs {
		content := f.stamp(f.mem.content(r), src, at)
		f.mem.store(r, content, r.Part.Whole())
		f.noteGlobal(r, content)
	}
}

// isPlainList reports whether t is a slice of bytes, texts or the like.
func isPlainList(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	_, plain := s.Elem().Underlying().(*types.Basic)
	return plain
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
		if r.Part.Whole() {
			f.mem.store(r, f.mem.content(r).AddLabels(labels), true)
		} else {
			f.mem.store(r, summary.Of(labels), false)
		}
		f.noteGlobal(r, summary.Of(labels))
	}
}

// stamp makes a value the data of a source where it is not yet known to be
// any: the field that holds it is tagged. A pointer's object is not touched.
func (f *Frame) stamp(n *summary.Node, src *flow.Source, at flow.Step) *summary.Node {
	if n == nil || src == nil {
		return n
	}
	if at.Kind == flow.StepRead {
		src = f.readHere(src)
	}
	random := n.Labels.IsRandom()
	return n.MapLabels(func(l summary.Label) (summary.Label, bool) {
		if l.Src == nil && !l.Given || random && l.Fact() == flow.Random {
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
