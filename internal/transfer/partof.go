package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/summary"
)

// A struct that another one points to is a part of that alone where nothing else leads there:
// no object of the function, and nothing that the function has taken from it for later.

// isInOnePlace reports whether one field alone leads to a struct that was made for it.
func (f *Frame) isInOnePlace(r summary.Ref, made ssa.Value) bool {
	holders := f.mem.matching(func(loc summary.Loc, o object) bool { return loc != r.Loc && leadsTo(o.node, r.Loc) })
	if len(holders) > 1 {
		return false
	}
	for _, use := range *made.Referrers() {
		store, ok := use.(*ssa.Store)
		if !ok || store.Val != made {
			continue
		}
		if field, ok := store.Addr.(*ssa.FieldAddr); ok && f.isTakenAside(fieldVar(field)) {
			return false
		}
	}
	return true
}

// leadsTo reports whether a value points to an object.
func leadsTo(n *summary.Node, loc summary.Loc) bool {
	if n == nil {
		return false
	}
	return slices.ContainsFunc(n.Refs, func(r summary.Ref) bool { return r.Loc == loc }) ||
		slices.ContainsFunc(n.Kids, func(k summary.Kid) bool { return leadsTo(k.Node, loc) })
}

// isTakenAside reports whether the function loads a field and uses that in another place than
// where it does so.
func (f *Frame) isTakenAside(field *types.Var) bool {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			load, ok := instr.(*ssa.UnOp)
			if !ok || !isLoad(load) {
				continue
			}
			from, ok := load.X.(*ssa.FieldAddr)
			if ok && fieldVar(from) == field && !usedAtOnce(load) {
				return true
			}
		}
	}
	return false
}

// usedAtOnce reports whether all that is made of a value is used in the block that has it.
func usedAtOnce(v ssa.Value) bool {
	block := v.(ssa.Instruction).Block()
	return !slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		_, carried := use.(*ssa.Phi)
		made, isValue := use.(ssa.Value)
		return carried || use.Block() != block || isValue && !isScalar(made.Type()) && !usedAtOnce(made)
	})
}
