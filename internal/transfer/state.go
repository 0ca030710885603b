package transfer

import (
	"cmp"
	"iter"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// object is what one location holds; init is what it held when the function
// was entered, a value with one label, or nil for an object that the function
// made.
type object struct {
	node, init *summary.Node
	// seen is set where the object is that which a register leads to, one of several.
	seen *changedThrough
}

// memory is the state of the objects at one point of a function. Copies share
// what they have in common: a copy costs nothing, and two that come from the
// same state are joined and compared by what changed since.
type memory struct{ top *layer }

// layer holds the objects that changed since the layers below it. Once it is
// shared it is never written to again.
type layer struct {
	below   *layer
	objects []located
	numbers map[summary.Loc]int // of objects, where there are many of them
	marks   uint64              // of its objects; see mark
	shared  bool
	depth   int // layers below
}

// located is an object and where it is.
type located struct {
	loc summary.Loc
	object
}

// few is how many objects of a layer are found by looking at each.
const few = 8

// find is the number of an object, or -1.
func (l *layer) find(loc summary.Loc) int {
	if l.numbers != nil {
		if i, ok := l.numbers[loc]; ok {
			return i
		}
		return -1
	}
	for i := range l.objects {
		if l.objects[i].loc == loc {
			return i
		}
	}
	return -1
}

func (l *layer) put(loc summary.Loc, o object) {
	if bit := mark(loc); l.marks&bit == 0 {
		l.marks |= bit
	} else if i := l.find(loc); i >= 0 {
		l.objects[i].object = o
		return
	}
	l.objects = append(l.objects, located{loc, o})
	switch {
	case l.numbers != nil:
		l.numbers[loc] = len(l.objects) - 1
	case len(l.objects) > few:
		l.numbers = make(map[summary.Loc]int, 2*few)
		for i := range l.objects {
			l.numbers[l.objects[i].loc] = i
		}
	}
}

// mark is a bit for an object. A layer without it does not have the object, which
// is found out sooner than by looking for it.
func mark(loc summary.Loc) uint64 {
	h := uint32(loc.Site)*31 + uint32(loc.In)*17 + uint32(len(loc.Path))
	if n := len(loc.Path); n > 3 {
		// The last byte ends a step; before it stands what tells steps apart.
		h += uint32(loc.Path[n-2])<<2 + uint32(loc.Path[n-4])
	}
	return 1 << (h * 0x9e3779b1 >> 26)
}

// maxLayers is where looking through layers costs more than one copy.
const maxLayers = 8

func newMemory() memory { return memory{&layer{}} }

// made reports whether there is a state at all: a block that was never left
// has none.
func (m memory) made() bool { return m.top != nil }

// clone is a copy that can be changed on its own.
func (m memory) clone() memory {
	m.top.shared = true
	return m
}

func (m memory) get(loc summary.Loc) (object, bool) {
	bit := mark(loc)
	for l := m.top; l != nil; l = l.below {
		if l.marks&bit == 0 {
			continue
		}
		if i := l.find(loc); i >= 0 {
			o := l.objects[i].object
			return o, o != gone
		}
	}
	return object{}, false
}

// gone stands in a layer for an object that a layer below still has.
var gone = object{init: new(summary.Node)}

// holds reports whether an object behind a value of unknown origin was looked
// at or written to.
func (m memory) holds(b base) bool {
	for l := m.top; l != nil; l = l.below {
		for i := range l.objects {
			if loc := &l.objects[i].loc; loc.In == b.in && loc.Site == b.site {
				return true
			}
		}
	}
	return false
}

// behind are the objects behind a value of unknown origin that were looked at or
// written to, in an order that does not depend on the run.
func (m memory) behind(b base) []summary.Loc {
	return m.matching(func(loc summary.Loc, o object) bool {
		return loc.In == b.in && loc.Site == b.site && o.init != nil
	})
}

// matching are the objects of which pick holds, now or before they changed, in an
// order that does not depend on the run.
func (m memory) matching(pick func(loc summary.Loc, o object) bool) []summary.Loc {
	var locs []summary.Loc
	for l := m.top; l != nil; l = l.below {
		for i := range l.objects {
			if at := &l.objects[i]; pick(at.loc, at.object) {
				locs = append(locs, at.loc)
			}
		}
	}
	if len(locs) < 2 {
		return locs
	}
	slices.SortFunc(locs, compareLocs)
	return slices.Compact(locs)
}

// has reports whether there is an object at loc.
func (m memory) has(loc summary.Loc) bool {
	_, ok := m.get(loc)
	return ok
}

func (m *memory) set(loc summary.Loc, o object) {
	if m.top.shared {
		m.top = m.top.above()
	}
	m.top.put(loc, o)
}

// adopt adds the objects that were made since before, and those alone.
func (m *memory) adopt(from, before memory) {
	for _, loc := range slices.Collect(from.changes(before)) {
		if o, ok := from.get(loc); ok && loc.In == summary.None && !before.has(loc) && !m.has(loc) {
			m.set(loc, o)
		}
	}
}

func (m *memory) remove(loc summary.Loc) { m.set(loc, gone) }

// above is a new layer on l, or a copy of all layers when there are many.
func (l *layer) above() *layer {
	if l.depth < maxLayers {
		return &layer{below: l, depth: l.depth + 1}
	}
	return l.flat()
}

// flat is one layer with what all layers have.
func (l *layer) flat() *layer {
	var layers []*layer
	size, removed := 0, false
	for ; l != nil; l = l.below {
		layers = append(layers, l)
		size += len(l.objects)
	}
	all := &layer{objects: make([]located, 0, size)}
	for _, l := range slices.Backward(layers) {
		for i := range l.objects {
			all.put(l.objects[i].loc, l.objects[i].object)
			removed = removed || l.objects[i].object == gone
		}
	}
	if removed {
		return all.present()
	}
	return all
}

// present is the layer without what it says is gone.
func (l *layer) present() *layer {
	here := &layer{}
	for i := range l.objects {
		if l.objects[i].object != gone {
			here.put(l.objects[i].loc, l.objects[i].object)
		}
	}
	return here
}

// changes are the objects that may differ between m and other, some of them
// several times.
func (m memory) changes(other memory) iter.Seq[summary.Loc] {
	common := m.top.common(other.top)
	return func(yield func(summary.Loc) bool) {
		for _, top := range []*layer{m.top, other.top} {
			for l := top; l != common; l = l.below {
				for i := range l.objects {
					if !yield(l.objects[i].loc) {
						return
					}
				}
			}
		}
	}
}

// common is the highest layer that both stand on; nil when there is none.
func (l *layer) common(k *layer) *layer {
	for l != k {
		switch {
		case l == nil || k == nil:
			return nil
		case l.depth >= k.depth:
			l = l.below
		default:
			k = k.below
		}
	}
	return l
}

func compareLocs(a, b summary.Loc) int {
	return cmp.Or(cmp.Compare(a.Site, b.Site), cmp.Compare(a.In, b.In), cmp.Compare(a.Path, b.Path))
}

// join is the memory after either of two ways. An object that only one way
// knows was either made there, or is as it was at entry on the other.
func (m memory) join(other memory) memory {
	if m.top == other.top {
		return m
	}
	out := m.clone()
	for loc := range m.changes(other) {
		mine, ok := out.get(loc)
		theirs, okTheirs := other.get(loc)
		switch {
		case !ok && !okTheirs:
			continue
		case !ok:
			mine = object{node: theirs.init, init: theirs.init}
		case !okTheirs:
			theirs = object{node: mine.init, init: mine.init}
		}
		if mine.seen != theirs.seen {
			out.remove(loc)
			continue
		}
		if joined := summary.Join(mine.node, theirs.node); !ok || joined != mine.node {
			out.set(loc, object{node: joined, init: mine.init})
		}
	}
	return out
}

func (m memory) equal(other memory) bool {
	if m.top == other.top {
		return true
	}
	for loc := range m.changes(other) {
		mine, ok := m.get(loc)
		theirs, okTheirs := other.get(loc)
		if ok != okTheirs || !summary.Equal(mine.node, theirs.node) {
			return false
		}
	}
	return true
}

// root is the whole object that r points into. One that is told from others by a
// register alone holds what all of them do.
func (m memory) root(r summary.Ref) *summary.Node {
	if o, ok := m.get(r.Loc); ok {
		return o.node
	}
	if any := r.Loc.Path.Forget(); any != r.Loc.Path {
		if o, ok := m.get(summary.Loc{Site: r.Loc.Site, In: r.Loc.In, Path: any}); ok {
			return o.node
		}
	}
	return r.Init
}

// content is what r points to.
func (m memory) content(r summary.Ref) *summary.Node { return m.root(r).Read(r.Path).Slice(r.Part) }

// store writes val where r points.
func (m *memory) store(r summary.Ref, val *summary.Node, strong bool) {
	m.storeAs(r, val.Kept(), strong)
}

// storeAs is store for the list of arguments of a call, which may have what registers know.
func (m *memory) storeAs(r summary.Ref, val *summary.Node, strong bool) {
	if !r.Part.Whole() {
		m.storePart(r, val, strong)
		return
	}
	m.set(r.Loc, object{node: parsedFor(m.root(r), r.Path).Store(r.Path, val, strong), init: r.Init})
}

// storePart writes the elements of val to those of a slice that has only part of
// an object's.
func (m *memory) storePart(r summary.Ref, val *summary.Node, strong bool) {
	if val == nil {
		return
	}
	whole := r
	whole.Part = summary.Window{}
	elem := func(s access.Step) summary.Ref {
		e := whole
		e.Path = whole.Path.Append(s)
		return e
	}
	for _, k := range val.Kids {
		if k.Step.IsConstElem() {
			for _, s := range r.Part.Steps(k.Step) {
				m.store(elem(s), k.Node, strong)
			}
		}
	}
	if rest := val.Rest(access.Elem); rest != nil {
		m.store(elem(access.Elem), rest, false)
	}
}
