package transfer

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// What a pointer leads to may be one of several objects. A store through it replaces
// nothing then, as each of them may be the one that stays as it was. Who loads through
// the same pointer straight after that gets the one that was changed: what was emptied
// is empty.

// butEmptied is n, what was loaded, without what was emptied just before.
func (f *Frame) butEmptied(load *ssa.UnOp, n *summary.Node) *summary.Node {
	if at := f.val(load.X); n == nil || at == nil || len(at.Refs)+len(at.Labels) < 2 {
		return n
	}
	pointer, field := load.X, -1
	if addr, ok := load.X.(*ssa.FieldAddr); ok {
		pointer, field = addr.X, addr.Field
	}
	known := map[int]bool{}
	for _, st := range storedThrough(pointer, load) {
		at := st.Field
		if known[at] || field >= 0 && at != field {
			continue
		}
		known[at] = true
		switch {
		case f.val(st.val) != nil:
		case at == field:
			return nil
		default:
			n = n.With(access.Field(fieldVar(st.FieldAddr).Name()), nil)
		}
	}
	return n
}

// fieldStore is a store to a field.
type fieldStore struct {
	*ssa.FieldAddr
	val ssa.Value
}

// storedThrough are the stores to fields of what a pointer leads to between which and an
// instruction of the same block nothing else changes that, the last first.
func storedThrough(pointer ssa.Value, before ssa.Instruction) (all []fieldStore) {
	instrs := before.Block().Instrs
	for _, instr := range slices.Backward(instrs[:slices.Index(instrs, before)]) {
		switch i := instr.(type) {
		case *ssa.Store:
			addr, ok := i.Addr.(*ssa.FieldAddr)
			if !ok || addr.X != pointer {
				return all
			}
			all = append(all, fieldStore{addr, i.Val})
		case *ssa.UnOp:
			if i.Op == token.ARROW {
				return all
			}
		case *ssa.FieldAddr, *ssa.Field, *ssa.BinOp, *ssa.Convert, *ssa.ChangeType, *ssa.MakeInterface, *ssa.DebugRef:
		default:
			return all
		}
	}
	return all
}
