package transfer

import (
	"go/constant"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A loop that calls every element of a list (options, middleware) calls them in
// an order that callers can follow: they know the elements.

// orderOf is the order in which the call at hand calls the elements of a list,
// if it calls each of them once.
func (f *Frame) orderOf(fn ssa.Value) summary.Order {
	load, ok := fn.(*ssa.UnOp)
	if !ok || load.Op != token.MUL {
		return summary.AnyOrder
	}
	elem, ok := load.X.(*ssa.IndexAddr)
	if !ok {
		return summary.AnyOrder
	}
	phi, order := counted(elem)
	if phi == nil || len(phi.Block().Succs) != 2 || !visitsAll(phi.Block(), f.instr.Block()) {
		return summary.AnyOrder
	}
	return order
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
// and nothing but its head ends the loop.
func visitsAll(head, b *ssa.BasicBlock) bool {
	body := head.Succs[0]
	if !body.Dominates(b) {
		return false
	}
	for _, in := range head.Parent().Blocks {
		if !body.Dominates(in) {
			continue
		}
		if len(in.Succs) == 0 {
			return false
		}
		for _, s := range in.Succs {
			if s == head && !b.Dominates(in) || s != head && !body.Dominates(s) {
				return false
			}
		}
	}
	return true
}

// otherwise marks what a variable holds before a loop that calls every element
// of a list and gives it another value: it still holds that only when there are
// no elements.
func (f *Frame) otherwise(phi *ssa.Phi, edge ssa.Value, n *summary.Node) *summary.Node {
	if n == nil || len(phi.Edges) != 2 || len(f.effects) == 0 {
		return n
	}
	other := phi.Edges[0]
	if other == edge {
		other = phi.Edges[1]
	}
	call, ok := other.(*ssa.Call)
	if !ok || !phi.Block().Dominates(call.Block()) {
		return n
	}
	e := f.onlyEffect(call)
	if e == nil || e.call.Order == summary.AnyOrder || len(e.call.Args) == 0 {
		return n
	}
	return n.MapLabels(func(l summary.Label) (summary.Label, bool) {
		if l.Unless == 0 && l.In != summary.None {
			l.Unless = noElements(e.call.Base)
		}
		return l, true
	})
}

// noElements stands for the case that a call of each element of a list never
// happens, as its Base stands for guesses about it.
func noElements(base summary.Input) summary.Input { return base + 1 }

// onlyEffect is the one call that an instruction leaves to the callers.
func (f *Frame) onlyEffect(call *ssa.Call) *effect {
	var found *effect
	for key, e := range f.effects {
		if key.instr != call {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// elements are the functions that a call of each element of a list calls, in
// their order; ok is false when they are not all known.
func (a *application) elements(e summary.CallEffect) (fns []*summary.Node, ok bool) {
	list, isElem := strings.CutSuffix(string(e.Path), string(access.Path("").Append(access.Elem)))
	if e.Order == summary.AnyOrder || !isElem {
		return nil, false
	}
	act := a.inputs[e.In]
	home, _ := a.f.follow(act.node, act.typ, access.Path(list))
	if home == nil || home.Rest(access.Elem) != nil {
		return nil, false
	}
	for {
		fn, known := home.Known(numbered(len(fns)))
		if !known {
			break
		}
		fns = append(fns, fn)
	}
	if e.Order == summary.Backward {
		slices.Reverse(fns)
	}
	return fns, len(fns) > 0
}
