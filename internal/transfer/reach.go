package transfer

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// reach are the labels of everything that can be reached from a value.
func (f *Frame) reach(n *summary.Node, t types.Type) summary.Set {
	r := &reacher{f: f}
	r.value(n, t, 0)
	return r.out
}

// reacher collects what can be reached from a value. Objects refer to each
// other in circles, and many ways lead to the same one: each is looked at
// once.
type reacher struct {
	f   *Frame
	out summary.Set
	// inner says that what is at hand stands behind a wrapper.
	inner bool
	// begun is the place that was seen first, often the only one; seen are the others.
	begun place
	any   bool
	seen  map[place]bool
}

// place is a part of an object, and the tag under which it is looked at.
type place struct {
	loc  summary.Loc
	path access.Path
	part summary.Window
	src  *flow.Source
}

// base is what the places of unknown objects start from.
type base struct {
	in   summary.Input
	site int32
}

func (r *reacher) add(labels summary.Set) {
	r.out = summary.Union(r.out, inexact(labels)).Essential()
}

func inexact(s summary.Set) summary.Set {
	return s.Map(func(l summary.Label) (summary.Label, bool) { return l.Seen(viewAll), true })
}

func (r *reacher) value(n *summary.Node, t types.Type, depth int) {
	if n == nil || r.f.exhausted() {
		return
	}
	r.f.work++
	t = behindInterface(n, t)
	switch {
	case depth > bounds.TypeDepth.Limit:
		r.add(n.All())
	case t == nil || !r.f.env.Tagged(t) && !r.rewritten(n, t):
		r.untyped(n, depth)
	case types.IsInterface(t):
		r.types(n, depth)
	default:
		r.typed(n, t, depth)
	}
}

// rewritten reports whether this function has written to a value of its callers, or to
// what that leads to, so that what they hand in is no longer all that is reached. A
// struct with many fields stays whole: its parts would crowd out other labels.
func (r *reacher) rewritten(n *summary.Node, t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Struct:
		return u.NumFields() <= bounds.Labels.Limit/2 && partlyOfCallers(n)
	case *types.Pointer:
		if st, ok := u.Elem().Underlying().(*types.Struct); ok && st.NumFields() > bounds.Labels.Limit/2 {
			return false
		}
	case *types.Map, *types.Slice:
	default:
		return false
	}
	if slices.ContainsFunc(n.Refs, func(ref summary.Ref) bool { return partlyOfCallers(r.f.mem.content(ref)) }) {
		return true
	}
	return slices.ContainsFunc(n.Labels, func(l *summary.Label) bool {
		ref, ok := refOf(*l)
		if !ok || l.In == summary.None {
			return false
		}
		_, held := r.f.mem.get(ref.Loc)
		return held
	})
}

// partlyOfCallers reports whether a value is what callers hand in but for some parts.
func partlyOfCallers(n *summary.Node) bool {
	return n != nil && len(n.Kids) > 0 && slices.ContainsFunc(n.Labels, func(l *summary.Label) bool { return l.Exact && l.In != summary.None })
}

// typed goes part by part, by what the tags say about the parts.
func (r *reacher) typed(n *summary.Node, t types.Type, depth int) {
	r.add(n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		return l, !l.Exact || l.Personal() && !r.elementsTell(l, t)
	}))
	v := &shownValue{f: r.f, n: n, t: t}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		for i := range u.NumFields() {
			r.part(v.Field(u, i), depth)
		}
	case *types.Pointer, *types.Slice, *types.Array, *types.Chan:
		r.part(v.Elem(t), depth)
	case *types.Map:
		r.part(v.Elem(t), depth)
		r.part(v.Key(t), depth)
	default:
		r.untyped(n, depth)
	}
}

// elementsTell reports whether a label is of a list or map with elements that this function has
// written to: they say what is left of the data.
func (r *reacher) elementsTell(l summary.Label, t types.Type) bool {
	ref, ok := refOf(l)
	if !ok || !isSlice(t) && !isMap(t) {
		return false
	}
	_, held := r.f.mem.get(ref.Loc)
	return held
}

func (r *reacher) part(v any, depth int) {
	if sv, ok := v.(*shownValue); ok {
		r.value(sv.n, sv.t, depth+1)
	}
}

func (r *reacher) types(n *summary.Node, depth int) {
	r.add(n.Labels)
	plain := n.WithTypes()
	for _, d := range n.Types() {
		if d.Type != nil {
			r.value(plain, d.Type, depth+1)
		}
	}
	r.untyped(n, depth)
}

// untyped goes by what is known of the value, where its type has no tags to
// add to that.
func (r *reacher) untyped(n *summary.Node, depth int) {
	r.add(n.Labels)
	for _, k := range n.Kids {
		r.kid(k, depth)
	}
	for _, ref := range n.Refs {
		if r.first(place{ref.Loc, ref.Path, ref.Part, ref.Src}) {
			r.value(r.f.stamp(r.f.mem.content(ref), ref.Src, flow.Step{}), nil, depth)
		}
	}
	for _, l := range n.Labels {
		r.writtenBehind(l, depth)
	}
}

// kid goes on to a part. What a writer behind a reader was ended with is none of what is read,
// and some parts repeat labels of the whole.
func (r *reacher) kid(k summary.Kid, depth int) {
	if k.Step == access.Typed || k.Step == access.Cause && r.inner {
		return
	}
	was := r.inner
	r.inner = was || k.Step.IsInner()
	r.value(k.Node, nil, depth)
	r.inner = was
}

func (r *reacher) first(p place) bool {
	if !r.any {
		r.begun, r.any = p, true
		return true
	}
	if p == r.begun || r.seen[p] {
		return false
	}
	if r.seen == nil {
		r.seen = map[place]bool{}
	}
	r.seen[p] = true
	return true
}

// writtenBehind adds what this function wrote to objects behind a value of
// unknown origin.
func (r *reacher) writtenBehind(l *summary.Label, depth int) {
	if !l.Exact || l.In == summary.None && l.Site == 0 {
		return
	}
	b := base{l.In, l.Site}
	if !r.f.mem.holds(b) || !r.first(place{summary.Loc{In: b.in, Site: b.site}, l.Path, summary.Window{}, nil}) {
		return
	}
	for _, loc := range r.f.mem.behind(b) {
		if loc.Path.HasPrefix(l.Path) {
			o, _ := r.f.mem.get(loc)
			r.value(o.node, nil, depth+1)
		}
	}
}
