package transfer

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A statement that returns a variable beside a call, `return u, json.Unmarshal(text, &u)`,
// returns what the call has left there: Go says that calls are made in their order, and not
// when variables are read, and the compiler reads them last. Package ssa reads them where
// they stand.

// readLate has what a return statement reads before a call of its own be read behind it. The
// call is instruction k of the block.
func (f *Frame) readLate(b *ssa.BasicBlock, k int) {
	call, ok := b.Instrs[k].(*ssa.Call)
	ret, returns := lastInstr(b).(*ssa.Return)
	if !ok || !returns || !ret.Pos().IsValid() || call.Pos() < ret.Pos() {
		return
	}
	var late []ssa.Value
	for _, instr := range b.Instrs[:k] {
		if readsIn(instr, ret.Pos()) || takesLate(instr, late) {
			late = append(late, instr.(ssa.Value))
			f.instr = instr
			f.transfer(instr)
		}
	}
}

// readsIn reports whether an instruction reads a variable behind a place in the source.
func readsIn(instr ssa.Instruction, from token.Pos) bool {
	load, ok := instr.(*ssa.UnOp)
	return ok && load.Op == token.MUL && load.Pos() > from
}

// takesLate reports whether an instruction makes a value of what was read late.
func takesLate(instr ssa.Instruction, late []ssa.Value) bool {
	switch i := instr.(type) {
	case *ssa.BinOp:
		return slices.Contains(late, i.X) || slices.Contains(late, i.Y)
	case *ssa.ChangeInterface:
		return slices.Contains(late, i.X)
	case *ssa.ChangeType:
		return slices.Contains(late, i.X)
	case *ssa.Convert:
		return slices.Contains(late, i.X)
	case *ssa.Field:
		return slices.Contains(late, i.X)
	case *ssa.MakeInterface:
		return slices.Contains(late, i.X)
	}
	return false
}
