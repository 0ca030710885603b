package transfer

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
)

// Where a test finds nil, what was tested holds nothing. That matters where
// something else took its place otherwise: behind
//
//	if u.Address != nil {
//		a := *u.Address
//		a.Street = ""
//		u.Address = &a
//	}
//
// there is no street.

// foundNil is the value that is nil on the way from p to b, if a test says so.
func foundNil(p, b *ssa.BasicBlock) ssa.Value {
	branch, ok := lastInstr(p).(*ssa.If)
	if !ok || p.Succs[0] == p.Succs[1] {
		return nil
	}
	cmp, ok := branch.Cond.(*ssa.BinOp)
	if !ok || !isNil(cmp.Y) {
		return nil
	}
	if cmp.Op == token.EQL && p.Succs[0] == b || cmp.Op == token.NEQ && p.Succs[1] == b {
		return cmp.X
	}
	return nil
}

func isNil(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.IsNil()
}

// along is the memory m at the end of p as b finds it.
func (f *Frame) along(p, b *ssa.BasicBlock, m memory) memory {
	load, ok := foundNil(p, b).(*ssa.UnOp)
	if !ok || load.Op != token.MUL || load.Block() != p || changesBehind(load) || !replacedOtherwise(load, p, b) {
		return m
	}
	before := f.mem
	f.mem = m.clone()
	f.write(f.val(load.X), nil, flow.Step{})
	m, f.mem = f.mem, before
	return m
}

// changesBehind reports whether memory may change between a load and the end of
// its block.
func changesBehind(load *ssa.UnOp) bool {
	behind := false
	for _, instr := range load.Block().Instrs {
		switch instr.(type) {
		case *ssa.Store, *ssa.MapUpdate, *ssa.Send, *ssa.Select, *ssa.RunDefers, ssa.CallInstruction:
			if behind {
				return true
			}
		}
		behind = behind || instr == load
	}
	return false
}

// replacedOtherwise reports whether something is stored at the place of a load
// on a way from p that does not begin with b.
func replacedOtherwise(load *ssa.UnOp, p, b *ssa.BasicBlock) bool {
	other := p.Succs[0]
	if other == b {
		other = p.Succs[1]
	}
	if len(other.Preds) != 1 {
		return false
	}
	for _, d := range load.Parent().Blocks {
		for _, instr := range d.Instrs {
			if st, ok := instr.(*ssa.Store); ok && samePlace(st.Addr, load.X) && other.Dominates(d) {
				return true
			}
		}
	}
	return false
}

// samePlace reports whether two addresses are one, or of the same field.
func samePlace(a, b ssa.Value) bool {
	if a == b {
		return true
	}
	x, okX := a.(*ssa.FieldAddr)
	y, okY := b.(*ssa.FieldAddr)
	return okX && okY && x.Field == y.Field && types.Identical(x.X.Type(), y.X.Type())
}
