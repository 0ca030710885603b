package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A pointer may lead to one of several objects:
//
//	u := cached
//	if u == nil {
//		u = load(id)
//	}
//	u.Email = ""
//	log.Print(u)
//
// A store through it replaces nothing in any of them, as each may be the one that stays
// as it was. Who looks through the same register gets the one that was changed, though.
// So memory has a place for what a register leads to, whichever object that is. What stands
// there holds until something else changes one of the objects.

// changedThrough is what the objects of such a register held when its place was written to.
type changedThrough struct {
	locs  []summary.Loc
	roots []*summary.Node
}

// asEither is what a register holds, known as a pointer to one object if it may lead to
// several.
func (f *Frame) asEither(v ssa.Value, n *summary.Node) *summary.Node {
	if _, ok := v.(*ssa.Phi); ok {
		n = n.Kept() // what it joins may be of the turn before
	}
	if n.Either() != nil || !isPointer(v.Type()) || !changesBehind(v) {
		return n // the same pointer by another name, or one that is only read through
	}
	refs, loose := f.pointees(n)
	if len(refs) == 0 || len(refs) == 1 && loose == nil && !refs[0].Many || slices.ContainsFunc(refs, func(r summary.Ref) bool { return !r.Part.Whole() }) {
		return n
	}
	one := &summary.Either{Site: f.site(v, "either"), Refs: refs, Others: loose}
	if loc := placeOfEither(one); f.mem.has(loc) {
		f.mem.remove(loc) // of the turn before
	}
	return n.WithEither(one)
}

// changesBehind reports whether a register is used to change what it leads to, or may be,
// and for something else as well.
func changesBehind(v ssa.Value) bool {
	if v.Referrers() == nil || len(*v.Referrers()) < 2 {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		switch use := use.(type) {
		case *ssa.Store:
			return use.Addr == v
		case *ssa.FieldAddr:
			return slices.ContainsFunc(*use.Referrers(), func(part ssa.Instruction) bool {
				_, isLoad := part.(*ssa.UnOp)
				return !isLoad
			})
		case ssa.CallInstruction:
			return true
		}
		return false
	})
}

func placeOfEither(one *summary.Either) summary.Loc {
	return summary.Loc{Site: one.Site, In: summary.None}
}

// seenThrough is what stands in the place of a register; ok is false where nothing does that
// still holds.
func (f *Frame) seenThrough(e *summary.Either) (_ *summary.Node, ok bool) {
	if e == nil {
		return nil, false
	}
	o, ok := f.mem.get(placeOfEither(e))
	if !ok || o.seen == nil || len(o.seen.locs) != len(e.Refs) || !f.mem.unchanged(o.seen) {
		return nil, false
	}
	return o.node, true
}

// writeThrough remembers in the place of a register what was stored through it, when
// that has been added to each of the objects: was is what stood there before, if known.
func (f *Frame) writeThrough(e *summary.Either, was *summary.Node, known bool, val *summary.Node) {
	if !known && e.Path != "" {
		was = e.Others
		for _, r := range e.Refs {
			was = summary.Join(was, f.stamp(f.mem.content(r), r.Src, flow.Step{}))
		}
	}
	locs := make([]summary.Loc, len(e.Refs))
	for i, r := range e.Refs {
		locs[i] = r.Loc
	}
	f.mem.set(placeOfEither(e), object{node: was.Store(e.Path, val, true), seen: f.mem.seenAt(locs)})
}

// seenAt notes what objects hold now.
func (m memory) seenAt(locs []summary.Loc) *changedThrough {
	c := &changedThrough{locs, make([]*summary.Node, len(locs))}
	for i, loc := range locs {
		now, _ := m.get(loc)
		c.roots[i] = now.node
	}
	return c
}

// unchanged reports whether the objects hold what they did.
func (m memory) unchanged(c *changedThrough) bool {
	for i, loc := range c.locs {
		if now, _ := m.get(loc); now.node != c.roots[i] {
			return false
		}
	}
	return true
}

// widened is m with what was there at the same place in earlier visits. What registers
// lead to is as the last visit has it, which knows most.
func (m memory) widened(before memory) memory {
	out := m.join(before)
	for _, loc := range m.matching(func(_ summary.Loc, o object) bool { return o.seen != nil }) {
		o, ok := m.get(loc)
		if !ok || o.seen == nil || !m.unchanged(o.seen) {
			continue
		}
		out.set(loc, object{node: o.node, seen: out.seenAt(o.seen.locs)})
	}
	return out
}

// kept is a value as it is kept where r points: without what registers know of pointers,
// but for the list of arguments that a call with any number of them makes.
func (f *Frame) kept(r summary.Ref, val *summary.Node) *summary.Node {
	if val.Either() != nil && r.Loc.In == summary.None && r.Loc.Site > 0 && int(r.Loc.Site) <= len(f.made) {
		if list, ok := f.made[r.Loc.Site-1].v.(*ssa.Alloc); ok && list.Comment == "varargs" {
			return val
		}
	}
	return val.Kept()
}
