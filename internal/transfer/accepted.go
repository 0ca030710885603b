package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// Code that has found a value to be of a type has a value of that type at hand, under
// the old name, too:
//
//	if _, ok := err.(*missing); ok {
//		log.Print(err) // is a missing
//	}

// acceptance says that a value is what an assertion gave, from a block on.
type acceptance struct {
	from *ssa.BasicBlock
	is   *ssa.TypeAssert
}

// acceptancesOf are those that the assertions of a function lead to.
func acceptancesOf(fn *ssa.Function) map[ssa.Value][]acceptance {
	var all map[ssa.Value][]acceptance
	add := func(is *ssa.TypeAssert, from *ssa.BasicBlock) {
		if types.IsInterface(is.AssertedType) || !usedBehind(is.X, from) {
			return
		}
		if all == nil {
			all = map[ssa.Value][]acceptance{}
		}
		all[is.X] = append(all[is.X], acceptance{from, is})
	}
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if is, ok := instr.(*ssa.TypeAssert); ok && !is.CommaOk {
				add(is, b)
			}
		}
		branch, ok := lastInstr(b).(*ssa.If)
		if !ok || len(b.Succs[0].Preds) != 1 {
			continue
		}
		if found, ok := branch.Cond.(*ssa.Extract); ok && found.Index == 1 {
			if is, ok := found.Tuple.(*ssa.TypeAssert); ok {
				add(is, b.Succs[0])
			}
		}
	}
	return all
}

// accepted is a value where the instruction at hand uses it.
func (f *Frame) accepted(v ssa.Value, n *summary.Node) *summary.Node {
	for _, a := range f.acceptances[v] {
		if a.from.Dominates(f.instr.Block()) && (a.is.CommaOk || follows(f.instr, a.is)) {
			n = f.regs[a.is]
			if a.is.CommaOk {
				n = n.Step(access.Result(0))
			}
			n = n.WithTypes(summary.TypeOf(a.is.AssertedType))
		}
	}
	return n
}

// follows reports whether an instruction runs after another that dominates its block.
func follows(instr, first ssa.Instruction) bool {
	b := instr.Block()
	return b != first.Block() || slices.Index(b.Instrs, instr) > slices.Index(b.Instrs, first)
}
