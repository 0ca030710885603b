package transfer

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// certain reports whether the function cannot return without having made a call. A
// call of all elements of a list is taken for one that is made where the loop stands.
func (f *Frame) certain(c *callSite) bool {
	if _, beside := f.instr.(*ssa.Go); beside {
		return false
	}
	b := f.instr.Block()
	var body *ssa.BasicBlock
	if head := f.loopAround(c); head != nil {
		b, body = head, head.Succs[0]
	}
	b = f.aroundNilChecks(b)
	for _, out := range f.fn.Blocks {
		if _, ok := lastInstr(out).(*ssa.Return); !ok || out == f.fn.Recover || !f.live[out.Index] {
			continue
		}
		if !b.Dominates(out) || body != nil && body.Dominates(out) {
			return false
		}
	}
	return true
}

// aroundNilChecks is b, or where somebody asks first whether there is something
// to call: where there is nothing, there is no call to speak of.
func (f *Frame) aroundNilChecks(b *ssa.BasicBlock) *ssa.BasicBlock {
	for d := b.Idom(); d != nil && len(b.Preds) == 1 && f.asksForCallee(d); d = b.Idom() {
		b = d
	}
	return b
}

// asksForCallee reports whether a block ends with the question whether a function
// is nil, or a value of the interface of which a method is called.
func (f *Frame) asksForCallee(b *ssa.BasicBlock) bool {
	branch, ok := lastInstr(b).(*ssa.If)
	if !ok {
		return false
	}
	cond, ok := branch.Cond.(*ssa.BinOp)
	if !ok || cond.Op != token.NEQ && cond.Op != token.EQL {
		return false
	}
	asked := cond.X.Type()
	if _, ok := asked.Underlying().(*types.Signature); ok {
		return true
	}
	call, ok := f.instr.(ssa.CallInstruction)
	return ok && call.Common().IsInvoke() && types.Identical(asked, call.Common().Value.Type())
}
