package transfer

import (
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/summary"
)

// A place in a loop that makes an object makes another one in each turn. Those of turns
// before may still be at hand:
//
//	for _, name := range names {
//		cur := &entry{name: name}
//		if last != nil {
//			log.Print(last.name)
//		}
//		last = cur
//	}
//
// So where a turn ends, the object that it has made, if anything still leads there, is one
// of the older ones, which have one place for all of them.

// older are the places, for all that was made before, of the objects that the turn of a
// loop which ends with an edge has made and not lost.
type older map[summary.Loc]summary.Loc

func (o older) of(loc summary.Loc) summary.Loc {
	if old, ok := o[loc]; ok {
		return old
	}
	return loc
}

// aged is the memory m at the end of a turn as the next one finds it.
func (f *Frame) aged(p, head *ssa.BasicBlock, m memory) memory {
	kept := f.keptFor(p, head, m)
	if len(kept) == 0 {
		delete(f.ages, edge{p, head})
		return m
	}
	if f.ages == nil {
		f.ages = map[edge]older{}
	}
	f.ages[edge{p, head}] = kept
	out := m.clone()
	for _, loc := range slices.SortedFunc(maps.Keys(kept), compareLocs) { // places are numbered in the order of the memory
		old := kept[loc]
		made, ok := m.get(loc)
		if !ok {
			continue
		}
		content := made.node.MapLocs(kept.of).Kept()
		if was, ok := m.get(old); ok {
			content = summary.Join(was.node.MapLocs(kept.of), content)
		}
		out.set(old, object{node: content})
		out.remove(loc)
	}
	since := f.before(head).common(m.top)
	for l := m.top; l != since; l = l.below {
		for i := range l.objects {
			loc := l.objects[i].loc
			if o, ok := out.get(loc); ok {
				if node := o.node.MapLocs(kept.of); node != o.node {
					out.set(loc, object{node: node, init: o.init})
				}
			}
		}
	}
	return out
}

// keptFor are the objects that a turn has made and that the next one can reach: by a
// variable of the loop, or by an object that was there before.
func (f *Frame) keptFor(p, head *ssa.BasicBlock, m memory) older {
	var kept older
	var reach func(loc summary.Loc)
	reach = func(loc summary.Loc) {
		if _, again := kept[loc]; again || !f.madeIn(head, loc) || !f.inHands(loc) {
			return
		}
		if kept == nil {
			kept = older{}
		}
		kept[loc] = f.olderThan(loc)
		if o, ok := m.get(loc); ok {
			o.node.EachLoc(reach)
		}
	}
	for _, instr := range head.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		for k, from := range head.Preds {
			if from == p {
				f.regs[phi.Edges[k]].EachLoc(reach)
			}
		}
	}
	since := f.before(head).common(m.top)
	for l := m.top; l != since; l = l.below {
		for i := range l.objects {
			loc := l.objects[i].loc
			if f.madeIn(head, loc) {
				continue
			}
			if o, ok := m.get(loc); ok {
				o.node.EachLoc(reach)
			}
		}
	}
	return kept
}

// before is the topmost layer of memory that was there before a loop with that head, or
// nil where that is not known.
func (f *Frame) before(head *ssa.BasicBlock) *layer {
	var since *layer
	for _, p := range head.Preds {
		if m := f.after[p.Index]; m.made() && !head.Dominates(p) {
			if since != nil {
				return nil
			}
			since = m.top
		}
	}
	return since
}

// madeIn reports whether an instruction of a loop makes the object at loc.
func (f *Frame) madeIn(head *ssa.BasicBlock, loc summary.Loc) bool {
	if loc.Site <= 0 || int(loc.Site) > len(f.made) || loc.In != summary.None || loc.Path != "" {
		return false
	}
	instr, ok := f.made[loc.Site-1].v.(ssa.Instruction)
	return ok && head.Dominates(instr.Block())
}

// inHands reports whether the function has had the object at loc in its hands. What a
// callee makes and hangs somewhere itself, as one that inserts into a tree, is one of many
// in one place to begin with.
func (f *Frame) inHands(loc summary.Loc) bool {
	call, ok := f.made[loc.Site-1].v.(*ssa.Call)
	if !ok {
		return true
	}
	results := call.Call.Signature().Results()
	for i := range results.Len() {
		if refers(results.At(i).Type()) {
			return true
		}
	}
	return false
}

// olderThan is the place of the objects that were made before the one at loc.
func (f *Frame) olderThan(loc summary.Loc) summary.Loc {
	k := f.made[loc.Site-1]
	loc.Site = f.site(turnBefore{k}, "")
	return loc
}

// turnBefore says of a place that makes objects that those of turns before are meant.
type turnBefore struct{ siteKey }

// isOlder reports whether old is the place of the objects that were made before the one at
// loc.
func (f *Frame) isOlder(old, loc summary.Loc) bool {
	if old.Site <= 0 || int(old.Site) > len(f.made) {
		return false
	}
	k, ok := f.made[old.Site-1].v.(turnBefore)
	return ok && f.sites[k.siteKey] == loc.Site
}
