package transfer

import (
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// What leaves a function may lead to one object in several ways. Functions that are
// returned together may share a variable that they captured: what one of them stores
// there the others see. So may two results, a writer and what writes to it. A method may keep what it returns, and return a pointer to a
// part of what it has: what the caller stores there the next method finds. When values
// leave the function, what they point to becomes a part of them; a mark keeps such
// objects known for what they are.

// sharedBy are the objects that the function made and that leave it in two ways: one
// that a function among some results has captured and that another of the results leads
// to as well, one that two results lead to, and one that a result and an input lead to.
func (f *Frame) sharedBy(results []ssa.Value) map[summary.Loc]bool {
	if !f.binds && !slices.ContainsFunc(results, f.leadsOn) {
		return nil
	}
	s := sharing{f: f}
	for i, r := range results {
		s.result = i
		s.value(f.val(r), 0)
		s.lookOn()
	}
	for loc := range s.bound {
		s.bound[loc] = s.met[loc] > 1
	}
	if len(s.met) > 0 {
		s.alsoKept()
	}
	return s.bound
}

// leadsOn reports whether a value leads to objects that the function knows.
func (f *Frame) leadsOn(v ssa.Value) bool {
	n := f.val(v)
	return n != nil && len(n.Refs)+len(n.Kids) > 0
}

type sharing struct {
	f      *Frame
	result int // at hand
	// met counts the pointers to an object, and from is the result that led there first;
	// bound are those that a function captured or that another result leads to.
	met, from map[summary.Loc]int
	bound     map[summary.Loc]bool
	// ahead are the objects that were met and not looked into, the nearest first: one
	// that is met on a long way and on a short one is looked into from the short one.
	ahead []ahead
}

// ahead is an object to look into, and how many pointers lead there.
type ahead struct {
	ref   summary.Ref
	depth int
}

// lookOn looks into what was met.
func (s *sharing) lookOn() {
	for len(s.ahead) > 0 {
		next := s.ahead[0]
		s.ahead = s.ahead[1:]
		s.value(s.f.mem.content(next.ref), next.depth)
	}
}

// alsoKept adds the objects among those met that inputs lead to.
func (s *sharing) alsoKept() {
	kept := sharing{f: s.f}
	for l := s.f.mem.top; l != nil; l = l.below {
		for _, o := range l.objects {
			if o.loc.In != summary.None && o.node != o.init && o.object != gone {
				kept.value(o.node, 0)
			}
		}
	}
	kept.lookOn()
	for loc := range kept.met {
		if s.met[loc] > 0 {
			s.share(loc)
		}
	}
}

// noteShared remembers which of the objects are shared, for the inputs that lead to
// them.
func (f *Frame) noteShared(shared map[summary.Loc]bool) {
	for loc, is := range shared {
		if !is {
			continue
		}
		if f.out.shared == nil {
			f.out.shared = map[summary.Loc]bool{}
		}
		f.out.shared[loc] = true
	}
}

func (s *sharing) value(n *summary.Node, depth int) {
	if n == nil || depth > bounds.Pointers.Limit {
		return
	}
	for _, k := range n.Kids {
		s.value(k.Node, depth+1)
	}
	for _, r := range n.Refs {
		s.pointer(r, depth)
	}
	for _, fn := range n.Funcs() {
		for _, b := range fn.Bound {
			s.value(b, depth+1)
			s.captured(b)
		}
	}
}

// captured notes the objects that a function refers to.
func (s *sharing) captured(b *summary.Node) {
	if b == nil {
		return
	}
	for _, r := range b.Refs {
		if s.met[r.Loc] > 0 {
			s.share(r.Loc)
		}
	}
}

func (s *sharing) share(loc summary.Loc) {
	if s.bound == nil {
		s.bound = map[summary.Loc]bool{}
	}
	s.bound[loc] = true
}

// pointer counts a pointer to an object of this function.
func (s *sharing) pointer(r summary.Ref, depth int) {
	if r.Loc.In != summary.None || r.Init != nil || s.f.isGlobal(r) {
		return
	}
	if s.met == nil {
		s.met, s.from = map[summary.Loc]int{}, map[summary.Loc]int{}
	}
	s.met[r.Loc]++
	switch {
	case s.met[r.Loc] == 1:
		s.from[r.Loc] = s.result
		s.ahead = append(s.ahead, ahead{r, depth + 1})
	case s.from[r.Loc] != s.result:
		s.share(r.Loc)
	}
}

// mark is the mark of one of the pointers that a value may be; ok is false where it
// needs none.
func (e *exporter) mark(r summary.Ref, among []summary.Ref) (mark access.Step, ok bool) {
	switch {
	case e.shared[r.Loc]:
		return access.Object(r.Loc.Site, r.Path.Forget()), true
	case !e.told:
		return "", false
	case isPlace(r):
		return access.Place(int(r.Loc.In), r.Loc.Path.Join(r.Path).Forget()), true
	}
	for _, other := range among {
		if isPlace(other) {
			// It must not be taken for that place.
			return access.Object(r.Loc.Site, r.Path.Forget()), true
		}
	}
	return "", false
}

// ofOne is the content of a marked object, one of several that a pointer may lead to.
func ofOne(content *summary.Node, several int) *summary.Node {
	switch {
	case several < 2:
		return nil // what the pointer leads to says it
	case content == nil:
		return &summary.Node{}
	}
	return content
}

// apart reports whether all objects that a pointer may lead to are marked, and what each of them
// holds is known.
func apart(pointer *summary.Node) bool {
	var all *summary.Node
	marks := 0
	for _, k := range pointer.Kids {
		if k.Step.IsMark() {
			if marks++; k.Node == nil {
				return false
			}
			all = summary.Join(all, k.Node)
		}
	}
	content, _ := pointer.Known(access.Deref)
	return marks > 1 && summary.Equal(all, content)
}

// isPlace reports whether r points to a part of what an input leads to.
func isPlace(r summary.Ref) bool { return r.Loc.In >= 0 && r.Path != "" && r.Part.Whole() }

// object is a pointer to an object of the callee, with that content: to a new one, or to
// those that other pointers of the callee lead to as well.
func (a *application) object(pointer, content *summary.Node) *summary.Node {
	var out *summary.Node
	each := apart(pointer)
	for _, k := range pointer.Kids {
		if in, at, ok := k.Step.Place(); ok {
			out = summary.Join(out, a.placeOf(summary.Input(in), at))
		} else if whole, part, ok := k.Step.Object(); ok {
			p := a.addressOf(a.madeBy(whole), nil, part)
			held := content
			if each {
				held = a.f.bounded(a.node(k.Node))
			}
			a.f.weakWrite(p, held)
			out = summary.Join(out, p)
		}
	}
	if out == nil {
		a.objects++
		out = a.f.fresh(a.c.part+"o"+strconv.Itoa(a.objects), content)
	}
	return out
}

// madeBy is the object of this function that stands for a marked one of the callee.
func (a *application) madeBy(mark access.Step) *summary.Node {
	p, made := a.marked[mark]
	if !made {
		p = a.f.fresh(a.c.part+string(mark), nil)
		if a.marked == nil {
			a.marked = map[access.Step]*summary.Node{}
		}
		a.marked[mark] = p
	}
	return p
}

// placeOf is a pointer to a place of an input of the callee; nil when nothing is there.
func (a *application) placeOf(in summary.Input, at access.Path) *summary.Node {
	var home access.Path
	rest := at
	for s, after, ok := at.First(); ok; s, after, ok = after.First() {
		if s == access.Deref {
			home, rest = at[:len(at)-len(after)], after
		}
	}
	pointer, last := home.Last()
	if last != access.Deref {
		return nil
	}
	object := a.part(in, pointer)
	return a.addressOf(object.node, elemType(behindInterface(object.node, object.typ)), rest)
}

// addressOf is a pointer to a part of what p points to, which is of type t where that is
// known: then tags say what the part holds.
func (a *application) addressOf(p *summary.Node, t types.Type, part access.Path) *summary.Node {
	for _, s := range a.keys(part).Steps() {
		var src *flow.Source
		partType := elemType(t)
		if name := s.FieldName(); name != "" {
			partType, src = a.f.fieldOf(t, name)
		}
		p, t = a.f.address(p, s, src), partType
	}
	return p
}
