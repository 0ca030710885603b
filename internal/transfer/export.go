package transfer

import (
	"cmp"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// export is a value without what only this function knows: the objects that
// it refers to become parts of it.
func (f *Frame) export(n *summary.Node) *summary.Node {
	return f.exported(n, false, nil)
}

// exportTold is export for a value that leaves the function for good: its
// function literals were handed on. Objects that are shared stay one.
func (f *Frame) exportTold(n *summary.Node, shared map[summary.Loc]bool) *summary.Node {
	return f.exported(n, true, shared)
}

// exported tells apart as many levels of a value as have not too many parts
// together, and of the first level as many parts as there is room for. Of values that
// have too many, most have them at the second or third level.
func (f *Frame) exported(n *summary.Node, told bool, shared map[summary.Loc]bool) *summary.Node {
	e := exporter{f: f, told: told, shared: shared}
	out, ok := e.upTo(bounds.PathDepth.Limit, n)
	if ok {
		return out
	}
	out = nil
	for reach := 2; reach < bounds.PathDepth.Limit; reach++ {
		more, ok := e.upTo(reach, n)
		if !ok {
			break
		}
		out = more
	}
	if out == nil {
		out, _ = e.upTo(1, n)
	}
	return out
}

// upTo is a value with the levels down to reach told apart; ok is false where they have
// too many parts.
func (e *exporter) upTo(reach int, n *summary.Node) (out *summary.Node, ok bool) {
	e.reach, e.parts = reach, 0
	out = e.node(n)
	return out, !e.inVain()
}

type exporter struct {
	f      *Frame
	told   bool
	shared map[summary.Loc]bool
	stack  []summary.Loc
	// objects are those behind values of unknown content, by site; nil before
	// anybody asks.
	objects map[int32][]summary.Loc
	depth   int // of parts, pointers not counted
	reach   int // the depth that is told apart
	parts   int
}

// inVain reports whether the value has too many parts, and will be looked at again
// with fewer levels.
func (e *exporter) inVain() bool { return e.parts > bounds.Exported.Limit && e.reach > 1 }

func (e *exporter) node(n *summary.Node) *summary.Node {
	if n == nil || e.inVain() {
		return nil
	}
	if e.depth > e.reach {
		return summary.OfLabel(summary.Unknown(0))
	}
	if !n.IsConst() {
		e.parts++
	}
	if e.parts > bounds.Exported.Limit {
		return summary.OfLabel(summary.Unknown(0))
	}
	n = n.Forget("")
	out := &summary.Node{Labels: e.f.leaving(n.Labels)}
	out.Kids = e.kids(out, n.Kids)
	out = e.changed(out, n)
	for _, r := range n.Refs {
		kid, _ := out.Known(access.Deref)
		content := e.object(r)
		out = out.With(access.Deref, summary.Join(kid, content))
		if mark, ok := e.mark(r, n.Refs); ok {
			out = out.With(mark, ofOne(content, len(n.Refs)))
		}
	}
	out = e.lazily(out, n)
	return out.WithFacets(e.facets(e.f.sameFacets(n)))
}

// kids are those that say more of a value than its labels, which whole has.
func (e *exporter) kids(whole *summary.Node, all []summary.Kid) []summary.Kid {
	if len(all) == 0 {
		return nil
	}
	kids := make([]summary.Kid, 0, len(all))
	for _, k := range all {
		if k.Step.IsAspect() && k.Step != access.Typed { // small, and no loss
			kids = append(kids, summary.Kid{Step: k.Step, Node: summary.Of(e.f.leaving(k.Node.All()))})
			continue
		}
		if kid := e.kid(k); k.Step == access.Deref || k.Step.IsInputKey() || !whole.Implies(k.Step, kid) {
			kids = append(kids, summary.Kid{Step: k.Step, Node: kid})
		}
	}
	return kids
}

// leaving are labels as they leave the function. What the function has made is what it is
// stored as where it is stored alone.
func (f *Frame) leaving(labels summary.Set) summary.Set {
	return labels.Map(func(l summary.Label) (summary.Label, bool) {
		if l.In == summary.None {
			l.Site, l.Path = 0, ""
		}
		l.Path = l.Path.Forget()
		late := f.lateSources[l.Src]
		return l, l.Approx != guessed && (late == nil || late.made == nil)
	})
}

// facets are those of a value, with functions whose bound values leave the
// function as well.
func (e *exporter) facets(f summary.Facets) summary.Facets {
	funcs := f.Funcs
	f.Funcs, f.Either = nil, nil
	for _, fn := range funcs {
		g := *fn
		g.Told = g.Told || e.told
		g.Bound = make([]*summary.Node, len(fn.Bound))
		for i, b := range fn.Bound {
			g.Bound[i] = e.node(b)
		}
		f.Funcs = append(f.Funcs, &g)
	}
	return f
}

func (e *exporter) kid(k summary.Kid) *summary.Node {
	if k.Step == access.Typed && k.Node != nil {
		return summary.Of(e.f.leaving(k.Node.Labels)) // some of the labels of the whole
	}
	if k.Step == access.Deref {
		if len(e.stack) >= bounds.Pointers.Limit {
			return summary.OfLabel(summary.Unknown(0))
		}
		e.stack = append(e.stack, summary.Loc{})
		defer func() { e.stack = e.stack[:len(e.stack)-1] }()
		return e.node(k.Node)
	}
	e.depth++
	defer func() { e.depth-- }()
	return e.node(k.Node)
}

// changed has a value of unknown content hold what this function has written to
// the objects behind it.
func (e *exporter) changed(out, n *summary.Node) *summary.Node {
	for _, l := range n.Labels {
		if !l.Exact || l.In != summary.None || l.Site == 0 {
			continue
		}
		var done access.Path
		for _, loc := range e.behind(l.Site) {
			way, ok := strings.CutPrefix(string(loc.Path), string(l.Path))
			pointed := toPointer(access.Path(way))
			first, _, _ := pointed.First()
			if _, own := n.Known(first); !ok || own || pointed == "" || pointed == done {
				continue
			}
			done = pointed
			out = e.behindPointer(out, *l, pointed)
		}
	}
	return out
}

// behindPointer has a value hold what is behind one of its pointers.
func (e *exporter) behindPointer(out *summary.Node, l summary.Label, way access.Path) *summary.Node {
	l.Path = l.Path.Join(way)
	loc := summary.Loc{Site: l.Site, In: l.In, Path: l.Path}
	if slices.Contains(e.stack, loc) || len(e.stack) >= bounds.Pointers.Limit {
		return out
	}
	o, ok := e.f.mem.get(loc)
	if !ok {
		o.node = summary.OfLabel(l)
	}
	e.stack = append(e.stack, loc)
	content := e.node(o.node)
	e.stack = e.stack[:len(e.stack)-1]
	return pointing(out, way, content)
}

// behind are the objects behind a value of unknown content that the function has
// changed, sorted.
func (e *exporter) behind(site int32) []summary.Loc {
	if e.objects == nil {
		e.objects = map[int32][]summary.Loc{}
		looked := e.f.mem.matching(func(loc summary.Loc, o object) bool {
			return loc.In == summary.None && loc.Path != "" && o != gone
		})
		for _, loc := range looked {
			if o, ok := e.f.mem.get(loc); ok && !summary.Equal(o.node, o.init) {
				e.objects[loc.Site] = append(e.objects[loc.Site], loc)
			}
		}
	}
	return e.objects[site]
}

// toPointer is the beginning of a way up to where it first follows a pointer;
// empty when it follows none.
func toPointer(way access.Path) access.Path {
	var begin access.Path
	for s, rest, ok := way.First(); ok; s, rest, ok = rest.First() {
		if begin = begin.Append(s); s == access.Deref {
			return begin
		}
	}
	return ""
}

// pointing is a value in which the pointer that way follows last points to an
// object with that content, and to no other.
func pointing(n *summary.Node, way access.Path, content *summary.Node) *summary.Node {
	pointer := access.Path(strings.TrimSuffix(string(way), string(access.Path("").Append(access.Deref))))
	at := n.At(pointer)
	if at == nil {
		return n
	}
	p := *at
	p.Labels = p.Labels.Map(func(l summary.Label) (summary.Label, bool) { return l, !l.Exact || l.In != summary.None })
	return n.Store(pointer, p.With(access.Deref, content), true)
}

// object is what a reference leads to; a loop of references ends where it
// closes.
func (e *exporter) object(r summary.Ref) *summary.Node {
	if slices.Contains(e.stack, r.Loc) {
		return summary.OfLabel(summary.Unknown(0))
	}
	if len(e.stack) >= bounds.Pointers.Limit {
		return e.beyond(r)
	}
	e.stack = append(e.stack, r.Loc)
	n := e.node(e.f.stamp(e.f.mem.content(r), r.Src, flow.Step{}))
	e.stack = e.stack[:len(e.stack)-1]
	return n
}

// beyond is an object with all that it leads to, which is not told apart.
func (e *exporter) beyond(r summary.Ref) *summary.Node {
	all := e.f.leaving(e.f.reach(e.f.mem.content(r), nil)).Map(func(l summary.Label) (summary.Label, bool) {
		l.Approx = cmp.Or(l.Approx, bounds.Pointers.Reason())
		return l, true
	})
	return summary.OfLabel(summary.Unknown(0)).AddLabels(all)
}

// news is what an object holds at the end without the parts that still hold
// their own data and no other, such as a counter that went up or a buffer that
// was cut; ok is false when that is all of it. was is what the object held at
// entry.
func news(n *summary.Node, was summary.Label) (part *summary.Node, ok bool) {
	if n == nil || len(n.Types())+len(n.Funcs())+len(n.Writers())+len(n.Templates()) > 0 || !holdsOnly(n.Labels, was) {
		return n, true
	}
	out := *n
	out.Kids = nil
	for _, k := range n.Kids {
		inner := was
		inner.Path = was.Path.Append(k.Step)
		if kid, ok := news(k.Node, inner); ok {
			out.Kids = append(out.Kids, summary.Kid{Step: k.Step, Node: kid})
		}
	}
	return &out, len(out.Kids) > 0
}

// holdsOnly reports whether all labels are of one part of an input as it was.
func holdsOnly(labels summary.Set, was summary.Label) bool {
	for _, l := range labels {
		if l.In != was.In || l.Path != was.Path || l.Prot != was.Prot || l.Src != was.Src || l.Approx != "" || l.View != viewAll {
			return false
		}
	}
	return len(labels) > 0
}

// summarise is the summary of the function, in an order that does not depend
// on how it was found.
func (f *Frame) summarise() *summary.Summary {
	s := &summary.Summary{Results: f.out.results, Guard: f.answered(), Contracts: f.sortedContracts()}
	if s.Results == nil {
		s.Results = make([]*summary.Node, f.fn.Signature.Results().Len())
	}
	if f.mem = f.out.exit; !f.mem.made() {
		f.mem = newMemory()
	}
	s.Writes, s.Pushes = f.writes(), f.sortedPushes()
	s.Sinks = f.sortedSinks()
	s.Calls = f.inOrder()
	s.Globals = f.stored()
	s.Reads = f.readVariables(s)
	return s
}

func (f *Frame) sortedSinks() []summary.SinkUse {
	var sinks []summary.SinkUse
	for _, u := range f.out.sinks {
		sinks = append(sinks, u)
	}
	slices.SortFunc(sinks, compareSinkUses)
	sinks = essential(sinks)
	return sinks[:min(len(sinks), bounds.SinkUses.Limit)]
}

// essential leaves out what other uses of the same sink cover.
func essential(sinks []summary.SinkUse) []summary.SinkUse {
	all := slices.Clone(sinks)
	return slices.DeleteFunc(sinks, func(u summary.SinkUse) bool {
		return slices.ContainsFunc(all, func(v summary.SinkUse) bool {
			return v.Label.Covers(&u.Label) && *v.Sink == *u.Sink && slices.Equal(v.Guards, u.Guards) && v.Apex == u.Apex && v.Told == u.Told && (v.Through == u.Through || !v.Through.Known) && summary.EqualTerms(v.Terms, u.Terms)
		})
	})
}

func compareSteps(a, b flow.Step) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Func, b.Func), cmp.Compare(a.Detail, b.Detail),
		cmp.Compare(a.Pos.Package, b.Pos.Package), cmp.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column))
}

func compareSinkUses(a, b summary.SinkUse) int {
	if c := cmp.Or(
		cmp.Compare(a.Label.In, b.Label.In), cmp.Compare(a.Label.Path, b.Label.Path),
		cmp.Compare(a.Sink.Kind, b.Sink.Kind), cmp.Compare(a.Sink.Func, b.Sink.Func),
		cmp.Compare(a.Label.Prot, b.Label.Prot), cmp.Compare(a.Apex.Start, b.Apex.Start),
		cmp.Compare(a.Sink.Vendor, b.Sink.Vendor), cmp.Compare(a.Sink.Purpose, b.Sink.Purpose)); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(strings.Join(a.Guards, " "), strings.Join(b.Guards, " ")),
		summary.CompareBools(a.Told, b.Told),
		comparePlaces(a.Through.Place, b.Through.Place),
		cmp.Compare(a.Through.Method.Name, b.Through.Method.Name),
		cmp.Compare(a.Through.Method.Param, b.Through.Method.Param),
		cmp.Compare(a.Through.Method.Into, b.Through.Method.Into),
		slices.CompareFunc(a.Label.Via.Steps(), b.Label.Via.Steps(), compareSteps),
		summary.CompareLabels(&a.Label, &b.Label),
		cmp.Compare(a.Sink.Region, b.Sink.Region), cmp.Compare(a.Sink.Entity, b.Sink.Entity))
}

func comparePlaces(a, b summary.Place) int {
	if a.Known != b.Known {
		if b.Known {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(a.In, b.In), cmp.Compare(a.Path, b.Path))
}

// writes are the objects reached through inputs that are not as they were.
func (f *Frame) writes() []summary.Write {
	var ws []summary.Write
	for _, loc := range f.changedInputs() {
		if w, ok := f.writeOf(loc, f.out.shared); ok {
			ws = append(ws, w)
		}
	}
	slices.SortFunc(ws, func(a, b summary.Write) int {
		return cmp.Or(cmp.Compare(a.In, b.In), cmp.Compare(a.Path, b.Path))
	})
	return ws
}
