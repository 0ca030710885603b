package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// What the calls of a loop over functions give back is for code in the loop what any of
// them gave. The next turn, and what follows the loop, have only what the last one gave,
// or, where there are no functions, what was there before:
//
//	for _, step := range steps {
//		if s, err = step(s); err != nil {
//			return fmt.Errorf("%q: %w", s, err)
//		}
//	}
//	send(s)
//
// So what such a call gives has two inputs each: of any call and of the last
// ([summary.CallEffect.Last]).

// carried is a variable that such a loop gives a new value in each turn.
type carried struct {
	phi         *ssa.Phi
	first, next ssa.Value // before the loop, and what the call gives back
	result      int       // of the call
}

// carriedBy are the variables that a loop with that head carries from call to call.
func carriedBy(head *ssa.BasicBlock, call ssa.Instruction) []carried {
	var all []carried
	for _, instr := range head.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		if len(phi.Edges) != 2 {
			continue
		}
		for i, e := range phi.Edges {
			if result, ok := resultOf(e, call); ok && onlyCarried(e) {
				all = append(all, carried{phi, phi.Edges[1-i], e, result})
			}
		}
	}
	return all
}

// resultOf is which result of a call v is.
func resultOf(v ssa.Value, call ssa.Instruction) (result int, ok bool) {
	if part, isPart := v.(*ssa.Extract); isPart {
		v, result = part.Tuple, part.Index
	}
	from, isCall := v.(*ssa.Call)
	return result, isCall && from == call
}

// onlyCarried reports whether nothing changes what a result leads to, so that it stands
// for the same under another name.
func onlyCarried(v ssa.Value) bool {
	if isScalar(v.Type()) {
		return true
	}
	for _, use := range *v.Referrers() {
		switch use.(type) {
		case *ssa.Phi, *ssa.Return, *ssa.BinOp, *ssa.DebugRef:
		default:
			return false
		}
	}
	return true
}

// inTurn are the arguments of a call that is left to the callers, as they leave the
// function; of a call of each element of a list those of one turn.
func (f *Frame) inTurn(e *effect, c *callSite) []*summary.Node {
	if c.inTurn != nil {
		return c.inTurn(e)
	}
	args := make([]*summary.Node, len(c.args))
	head := f.loopAround(c)
	if head != nil {
		e.carries, e.turned = carriedBy(head, f.instr), nil
		e.call.First = make([]*summary.Node, len(e.call.Results)+len(c.args))
		for _, v := range e.carries {
			e.call.First[v.result] = f.export(f.val(v.first))
		}
	}
	for i, n := range c.args {
		if head == nil {
			args[i] = f.export(n)
			continue
		}
		if last, ok := f.lastTurn(c.vals[i]); ok {
			n = last
		}
		args[i] = e.lastOf(f.export(n), len(e.call.Results))
		if r, first := f.firstTurn(head, n, e); first != nil {
			arg := len(e.call.Results) + i
			e.turned = append(e.turned, r.Loc)
			e.call.First[arg] = first
			args[i] = args[i].With(access.Deref, f.inputNode(e.call.Last()+summary.Input(arg)))
		}
	}
	return args
}

// firstTurn is what the object of this function that n points to holds where the loop with
// that head begins; nil if more than the call of each element of a list changes it in the
// loop.
func (f *Frame) firstTurn(head *ssa.BasicBlock, n *summary.Node, e *effect) (r summary.Ref, first *summary.Node) {
	r, ok := f.ownObject(n)
	if !ok {
		return r, nil
	}
	for _, p := range head.Preds {
		if m := f.after[p.Index]; m.made() && !head.Dominates(p) {
			first = summary.Join(first, m.content(r))
		}
	}
	others := f.mem.content(r).MapLabels(func(l summary.Label) (summary.Label, bool) {
		if l.Unless == e.call.Base {
			l.Unless = 0
		}
		return l, l.In < e.call.Base || l.In >= e.call.End()
	})
	first, ok = f.withCopies(first)
	if others, alike := f.withCopies(others); !ok || !alike || !summary.Equal(summary.Join(first, others), first) {
		return r, nil
	}
	return r, f.export(first)
}

// withCopies is a value with what its lists and maps hold in the place of those of this
// function, if it leads to no other objects of it: a call that is left to the callers has
// lists and maps of its own in what it changes.
func (f *Frame) withCopies(n *summary.Node) (_ *summary.Node, ok bool) {
	if !leadsOn(n) {
		return n, true
	}
	if !f.onlyParts(n, 0) {
		return n, false
	}
	return f.export(n), true
}

// onlyParts reports whether a value leads to no objects of this function but parts of it.
func (f *Frame) onlyParts(n *summary.Node, depth int) bool {
	if n == nil {
		return true
	}
	for _, r := range n.Refs {
		if depth > bounds.Pointers.Limit || !f.isPart(r) || !f.onlyParts(f.mem.content(r), depth+1) {
			return false
		}
	}
	return !slices.ContainsFunc(n.Kids, func(k summary.Kid) bool { return !f.onlyParts(k.Node, depth) })
}

// isPart reports whether an object of this function is a list, a map or a struct that the
// function knows as a part of another object alone.
func (f *Frame) isPart(r summary.Ref) bool {
	if r.Loc.In != summary.None || r.Loc.Site == 0 || f.isGlobal(r) {
		return false
	}
	made, ok := f.made[r.Loc.Site-1].v.(ssa.Value)
	if !ok {
		return false
	}
	switch t := made.Type().Underlying().(type) {
	case *types.Map, *types.Slice:
		return onlyStored(made)
	case *types.Pointer:
		_, array := t.Elem().Underlying().(*types.Array)
		return array && onlyStored(made) || isStruct(t.Elem()) && onlyStored(made) && f.isInOnePlace(r, made)
	}
	return false
}

// onlyStored reports whether nothing is done any more with a list or map, or with the
// slice of an array, when it has been stored in a field.
func onlyStored(made ssa.Value) bool {
	uses := *made.Referrers()
	last := slices.IndexFunc(uses, func(use ssa.Instruction) bool {
		switch use := use.(type) {
		case *ssa.Slice:
			return onlyStored(use)
		case *ssa.Store:
			_, isField := use.Addr.(*ssa.FieldAddr)
			return isField && use.Val == made
		}
		return false
	})
	if last < 0 {
		return false
	}
	before := uses[last].Block().Instrs
	before = before[:1+slices.Index(before, uses[last])]
	return !slices.ContainsFunc(uses, func(use ssa.Instruction) bool { return !slices.Contains(before, use) })
}

// leadsOn reports whether a value points to objects of this function.
func leadsOn(n *summary.Node) bool {
	return n != nil && (len(n.Refs) > 0 || slices.ContainsFunc(n.Kids, func(k summary.Kid) bool { return leadsOn(k.Node) }))
}

// lastTurn is what a variable that a loop carries has where a turn begins, and behind
// the loop.
func (f *Frame) lastTurn(v ssa.Value) (n *summary.Node, ok bool) {
	for _, e := range f.effects {
		i := slices.IndexFunc(e.carries, func(c carried) bool { return c.phi == v })
		if i < 0 {
			continue
		}
		if ok {
			return nil, false // several functions may be called
		}
		// Callers put in what was before. Here, what is told must not be lost.
		before := f.val(e.carries[i].first).MapLabels(func(l summary.Label) (summary.Label, bool) {
			if l.Unless == 0 && l.In != summary.None {
				l.Unless = noElements(e.call.Base)
			}
			return l, true
		})
		n, ok = summary.Join(before, e.lastOf(f.val(e.carries[i].next), 0)), true
	}
	return n, ok
}

// behind reports whether the instruction at hand stands behind the loop with that head.
func (f *Frame) behind(head *ssa.BasicBlock) bool {
	b := f.instr.Block()
	return b != head && len(head.Succs) == 2 && !head.Succs[0].Dominates(b)
}

// noElements stands for the case that a call of each element of a list never
// happens, as its Base stands for guesses about it.
func noElements(base summary.Input) summary.Input { return base + 1 }

// lastOf has a value hold, of what stands for a call of each element of a list from
// its input number from on, what the last call gave.
func (e *effect) lastOf(n *summary.Node, from int) *summary.Node {
	first, last := e.call.Base+summary.Input(from), e.call.Last()
	return n.MapLabels(func(l summary.Label) (summary.Label, bool) {
		if first <= l.In && l.In < last-1 {
			l.In += last - e.call.Base
		}
		return l, true
	})
}

// behindTurns has objects hold, where the loop with that head is left, what the last of
// its calls of each element of a list has left in them.
func (f *Frame) behindTurns(head *ssa.BasicBlock) {
	if !f.each {
		return
	}
	for key, e := range f.effects {
		if key.instr == nil || e.call.Order == summary.AnyOrder || !head.Succs[0].Dominates(key.instr.Block()) {
			continue
		}
		arguments := e.call.Base + summary.Input(len(e.call.Results))
		left := func(in summary.Input) bool { return arguments <= in && in < e.call.Last()-1 }
		if len(f.mem.matching(func(loc summary.Loc, o object) bool { return left(loc.In) })) > 0 {
			continue // what they lead to has changed
		}
		for _, loc := range f.mem.matching(func(_ summary.Loc, o object) bool {
			return o.node.HasLabel(func(l *summary.Label) bool { return left(l.In) })
		}) {
			if o, ok := f.mem.get(loc); ok {
				turned := slices.Contains(e.turned, loc)
				if turned {
					o.node, _ = f.withCopies(o.node)
				}
				o.node = e.lastOf(o.node, len(e.call.Results))
				if turned {
					o.node = o.node.MapLabels(e.unlessNone)
				}
				f.mem.set(loc, o)
			}
		}
	}
}

// unlessNone has data that is not of the calls of each element of a list be there if there
// are no elements.
func (e *effect) unlessNone(l summary.Label) (summary.Label, bool) {
	if l.Unless == 0 && (l.In < e.call.Base || l.In >= e.call.End()) {
		l.Unless = noElements(e.call.Base)
	}
	return l, true
}

// sameFacets leaves out of the facets of a value what callers put in: of one that a loop
// carries those that it has from before the loop, and constants that a call has got.
func (f *Frame) sameFacets(n *summary.Node) summary.Facets {
	all := n.Facets()
	if len(all.Consts) > 0 && f.leftByCall(n) {
		all.Consts = nil
	}
	if !f.each {
		return all
	}
	for _, e := range f.effects {
		for k, first := range e.call.First {
			if first == nil || first.More == nil || !slices.ContainsFunc(n.Labels, func(l *summary.Label) bool { return l.Exact && l.In == e.call.Last()+summary.Input(k) && l.Path == "" }) {
				continue
			}
			all = all.Without(first.Facets())
		}
	}
	return all
}
