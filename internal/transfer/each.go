package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// A loop that calls every element of a list (options, middleware) calls them in
// an order that callers can follow: they know the elements.

// orderOf is the order in which the call at hand calls the elements of a list,
// if it calls each of them once.
func (f *Frame) orderOf(fn ssa.Value) summary.Order {
	_, order := f.loopOf(fn)
	return order
}

// loopOf is the head of the loop that calls fn, each element of a list, and the
// order in which it does; nil when the call at hand is another one.
func (f *Frame) loopOf(fn ssa.Value) (head *ssa.BasicBlock, order summary.Order) {
	elem := elementWith(fn)
	if elem == nil {
		return nil, summary.AnyOrder
	}
	phi, order := counted(elem)
	if phi == nil || len(phi.Block().Succs) != 2 || !visitsAll(phi.Block(), f.instr.Block()) {
		return nil, summary.AnyOrder
	}
	return phi.Block(), order
}

// elementWith is the element of a list that a function is, or that has it in a field; nil
// for another function.
func elementWith(fn ssa.Value) *ssa.IndexAddr {
	for depth := range bounds.PathDepth.Limit {
		switch v := fn.(type) {
		case *ssa.UnOp:
			if v.Op != token.MUL {
				return nil
			}
			fn = v.X
		case *ssa.Field:
			fn = v.X
		case *ssa.FieldAddr:
			fn = v.X
		case *ssa.Alloc:
			fn = setOnce(v)
		case *ssa.IndexAddr:
			if depth == 0 {
				return nil // the element's address, no function
			}
			return v
		default:
			return nil
		}
	}
	return nil
}

// setOnce is all that a struct variable is set to, of which nothing else is done but to
// read fields; nil for another variable.
func setOnce(variable *ssa.Alloc) (val ssa.Value) {
	for _, use := range *variable.Referrers() {
		switch use := use.(type) {
		case *ssa.Store:
			if val != nil || use.Addr != variable {
				return nil
			}
			val = use.Val
		case *ssa.FieldAddr:
			if slices.ContainsFunc(*use.Referrers(), func(of ssa.Instruction) bool { return !isLoad(of) }) {
				return nil
			}
		default:
			if !isLoad(use) {
				return nil
			}
		}
	}
	return val
}

// loopAround is the head of the loop that makes a call for each element of a list, nil
// for another call.
func (f *Frame) loopAround(c *callSite) *ssa.BasicBlock {
	if c.order == summary.AnyOrder || c.inside {
		return nil
	}
	head, _ := f.loopOf(f.instr.(ssa.CallInstruction).Common().Value)
	return head
}

// counted is the counter of the loop that counts through all elements of a
// list, and in which order.
func counted(elem *ssa.IndexAddr) (*ssa.Phi, summary.Order) {
	phi, ok := elem.Index.(*ssa.Phi)
	first := int64(0)
	if next, isSum := elem.Index.(*ssa.BinOp); isSum {
		// A range statement counts before it looks.
		phi, ok = next.X.(*ssa.Phi)
		first = -1
	}
	if !ok || len(phi.Edges) != 2 || len(phi.Block().Instrs) == 0 {
		return nil, 0
	}
	branch, ok := phi.Block().Instrs[len(phi.Block().Instrs)-1].(*ssa.If)
	if !ok {
		return nil, 0
	}
	test, ok := branch.Cond.(*ssa.BinOp)
	if !ok || test.X != elem.Index {
		return nil, 0
	}
	switch start, step := phi.Edges[0], phi.Edges[1]; {
	case isInt64(start, first) && isStep(step, phi, token.ADD) && test.Op == token.LSS && isLen(test.Y, elem.X):
		return phi, summary.Forward
	case first == 0 && isStep(step, phi, token.SUB) && test.Op == token.GEQ && isInt64(test.Y, 0) && isLast(start, elem.X):
		return phi, summary.Backward
	}
	return nil, 0
}

func isInt64(v ssa.Value, n int64) bool {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return false
	}
	got, exact := constant.Int64Val(constant.ToInt(c.Value))
	return exact && got == n
}

// isStep reports whether v is one more, or less, than x.
func isStep(v, x ssa.Value, op token.Token) bool {
	b, ok := v.(*ssa.BinOp)
	return ok && b.Op == op && b.X == x && isInt64(b.Y, 1)
}

func isLen(v, list ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	b, ok := call.Call.Value.(*ssa.Builtin)
	return ok && b.Name() == "len" && call.Call.Args[0] == list
}

// isLast reports whether v is the index of the last element.
func isLast(v, list ssa.Value) bool {
	b, ok := v.(*ssa.BinOp)
	return ok && b.Op == token.SUB && isInt64(b.Y, 1) && isLen(b.X, list)
}

// visitsAll reports whether every turn of the loop with that head runs block b,
// and nothing but its head leads to what follows the loop: the function may return
// in the middle of it.
func visitsAll(head, b *ssa.BasicBlock) bool {
	body := head.Succs[0]
	if !body.Dominates(b) {
		return false
	}
	for _, in := range head.Parent().Blocks {
		if !body.Dominates(in) {
			continue
		}
		for _, s := range in.Succs {
			if s == head && !b.Dominates(in) || s != head && !body.Dominates(s) {
				return false
			}
		}
	}
	return true
}

// elements are the functions that a call of each element of a list calls, in
// their order; ok is false when they are not all known.
func (a *application) elements(e summary.CallEffect) (fns []*summary.Node, ok bool) {
	list, field, isElem := e.Path.CutLast(access.Elem)
	if e.Order == summary.AnyOrder || !isElem {
		return nil, false
	}
	act := a.inputs[e.In]
	home, _ := a.f.follow(act.node, act.typ, list)
	if home == nil || home.Rest(access.Elem) != nil {
		return nil, false
	}
	for {
		fn, known := home.Known(numbered(len(fns)))
		if !known {
			break
		}
		fn, _ = a.f.follow(fn, nil, field)
		fns = append(fns, fn)
	}
	if e.Order == summary.Backward {
		slices.Reverse(fns)
	}
	return fns, len(fns) > 0
}

// callEach calls the elements of a list one after the other: what one gives back and
// leaves behind the next one gets. Where the function that calls them may return in the
// middle, only the first of them may have been called.
func (a *application) callEach(e summary.CallEffect, fns []*summary.Node, typ types.Type, part string) {
	fate, left := resolved, a.f.mem.clone()
	given := make([]actual, len(e.Results)+len(e.Args)) // by any of them
	for i, fn := range fns {
		a.resolve(e, fn, typ, part+"."+strconv.Itoa(i))
		a.lastIs(e)
		if a.guesses[e.Base] != resolved {
			fate = 0
		}
		for k := range given {
			in := e.Base + summary.Input(k)
			given[k] = actual{summary.Join(given[k].node, a.inputs[in].node), a.inputs[in].typ}
			a.inputs[in] = given[k]
		}
		if e.Maybe {
			left = left.join(a.f.mem)
		}
	}
	if e.Maybe {
		a.f.mem = left.clone()
	}
	a.guesses[e.Base] = fate
}

// begin has what a loop over functions carries be what it begins with.
func (a *application) begin(e summary.CallEffect) {
	if e.Order == summary.AnyOrder {
		return
	}
	a.guesses[noElements(e.Base)] = resolved
	for k, first := range e.First {
		a.inputs[e.Last()+summary.Input(k)] = actual{a.node(first), a.typeOfInputs(first)}
	}
}

// lastIs has a call that was resolved be the last one of those of each element of a list.
func (a *application) lastIs(e summary.CallEffect) {
	if e.Order == summary.AnyOrder {
		return
	}
	for k := range len(e.Results) + len(e.Args) {
		a.inputs[e.Last()+summary.Input(k)] = a.inputs[e.Base+summary.Input(k)]
	}
}

// mayBeLast is lastIs where nobody knows the list: it may be empty. Who is left to
// resolve the call knows better.
func (a *application) mayBeLast(e summary.CallEffect) {
	if a.guesses[e.Base] > 0 || e.Order == summary.AnyOrder {
		return
	}
	a.lastIs(e)
	for k, first := range e.First {
		in := e.Last() + summary.Input(k)
		a.inputs[in] = actual{summary.Join(a.inputs[in].node, a.node(first)), a.inputs[in].typ}
	}
}

// handTurns leaves the turns of a loop that calls fn to the callers in turn, as call to,
// and gives back the arguments of that.
func (a *application) handTurns(e summary.CallEffect, fn *summary.Node, to *effect) []*summary.Node {
	a.guesses[noElements(e.Base)] = noElements(to.call.Base)
	to.call.First = make([]*summary.Node, len(e.First))
	for k, first := range e.First {
		to.call.First[k] = a.f.export(a.node(first))
	}
	for k := range len(e.Results) + len(e.Args) {
		a.inputs[e.Last()+summary.Input(k)] = actual{a.f.inputNode(to.call.Last() + summary.Input(k)), nil}
	}
	args := a.arguments(e, fn)
	for i, n := range args {
		args[i] = a.f.export(n)
	}
	return args
}
