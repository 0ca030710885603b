package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A loop that goes through a list by an index knows the element at hand by the
// register that holds the index. Where the loop is left, each element is what a
// turn has made of it, whether by a store, by a method or by another function.

// afterTurns has the list hold that.
func (f *Frame) afterTurns(head *ssa.BasicBlock, over, index ssa.Value, after []memory) {
	refs, loose := f.pointees(f.val(over))
	if !f.indexes[index] || len(refs) != 1 || loose != nil || refs[0].Many || !refs[0].Part.Whole() || f.isCut(over) {
		return
	}
	named := access.Var(index.Name())
	ends := f.turnEnds(head, after)
	if elem, ok := elementOf(ends, refs[0], named); ok {
		f.mem.store(refs[0], f.mem.content(refs[0]).WithoutElems().With(access.Elem, elem), true)
	}
	f.pointedAfterTurns(ends, refs[0].Loc.Path.Join(refs[0].Path).Append(named), refs[0])
}

// hadTurn leaves a loop with what its turns leave behind: over a list that is
// written down there is one at least.
func (f *Frame) hadTurn(head *ssa.BasicBlock, index ssa.Value, after []memory) {
	ends := f.turnEnds(head, after)
	if len(ends) == 0 {
		return
	}
	f.mem = ends[0].clone()
	for _, m := range ends[1:] {
		f.mem = f.mem.join(m)
	}
	f.forget(access.Var(index.Name()))
}

// turnEnds is the memory at each end of a turn.
func (f *Frame) turnEnds(head *ssa.BasicBlock, after []memory) (ends []memory) {
	for _, p := range head.Preds {
		if m := after[p.Index]; head.Dominates(p) && m.made() {
			ends = append(ends, f.along(p, head, m))
		}
	}
	return ends
}

// elementOf is the element that a register names at the ends of a turn; ok is false
// where none of it is known on its own at one of them.
func elementOf(ends []memory, list summary.Ref, named access.Step) (elem *summary.Node, ok bool) {
	for _, m := range ends {
		kid, known := m.content(list).Known(named)
		if !known {
			return nil, false
		}
		elem = summary.Join(elem, kid)
	}
	return elem, len(ends) > 0
}

// pointedAfterTurns is afterTurns for the objects that elements of a list of unknown
// origin point to.
func (f *Frame) pointedAfterTurns(ends []memory, element access.Path, list summary.Ref) {
	if list.Init == nil || len(ends) == 0 {
		return
	}
	turned := ends[0].matching(func(loc summary.Loc, o object) bool {
		return loc.In == list.Loc.In && loc.Site == list.Loc.Site && loc.Path.HasPrefix(element) && o != gone
	})
	for _, loc := range turned {
		var content *summary.Node
		init, everywhere := (*summary.Node)(nil), true
		for _, m := range ends {
			o, ok := m.get(loc)
			everywhere = everywhere && ok && o != gone
			content, init = summary.Join(content, o.node), o.init
		}
		if !everywhere || init == nil {
			continue
		}
		all, of := loc, *init.Labels[0]
		all.Path, of.Path = loc.Path.Forget(), of.Path.Forget()
		f.mem.set(all, object{node: content, init: summary.OfLabel(of)})
	}
}
