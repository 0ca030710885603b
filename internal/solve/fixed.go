package solve

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
)

// Fixed implements [transfer.Env]. It looks at the whole package once, when the first
// function asks.
func (p *Program) Fixed(g *ssa.Global) ssa.Value {
	if g.Pkg != p.in.Pkg || token.IsExported(g.Name()) {
		return nil
	}
	if p.fixed == nil {
		p.fixed = map[*ssa.Global]ssa.Value{}
		var operands []*ssa.Value // scratch
		for _, fn := range p.functions() {
			for _, b := range fn.Blocks {
				for _, instr := range b.Instrs {
					operands = instr.Operands(operands[:0])
					p.noteUse(instr, operands)
				}
			}
		}
	}
	return p.fixed[g]
}

// noteUse notes what an instruction does to package-level variables: the first store
// gives one its value; whatever may change it later leaves nil.
func (p *Program) noteUse(instr ssa.Instruction, operands []*ssa.Value) {
	for _, op := range operands {
		g, ok := (*op).(*ssa.Global)
		if !ok {
			continue
		}
		switch i := instr.(type) {
		case *ssa.DebugRef:
		case *ssa.UnOp:
			if !onlyReadsBut(i, 0, func(use ssa.Instruction) bool { return p.isLent(i, use) }) {
				p.fixed[g] = nil
			}
		case *ssa.Store:
			if _, again := p.fixed[g]; again || i.Addr != ssa.Value(g) || i.Parent().Synthetic == "" {
				p.fixed[g] = nil
			} else {
				p.fixed[g] = i.Val
			}
		default:
			p.fixed[g] = nil
		}
	}
}

// isLent reports whether an instruction stores a list of texts in a field of a struct that is
// made there, where the package does no more with it than to read what is in it.
func (p *Program) isLent(list ssa.Value, use ssa.Instruction) bool {
	store, ok := use.(*ssa.Store)
	if !ok || store.Val != list || !isTexts(list.Type()) {
		return false
	}
	to, ok := store.Addr.(*ssa.FieldAddr)
	return ok && isMadeHere(to.X) && p.Chooses(structOf(to.X.Type()).Field(to.Field).Origin())
}

// onlyReads reports whether nothing is done with a list or map that was loaded but
// to read what is in it. A function that is given a list is taken to leave it as it is; one
// that is given a map is looked at.
func onlyReads(v ssa.Value, depth int) bool {
	return onlyReadsBut(v, depth, func(ssa.Instruction) bool { return false })
}

// onlyReadsBut is onlyReads but for some uses.
func onlyReadsBut(v ssa.Value, depth int, except func(ssa.Instruction) bool) bool {
	return !slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		if except(use) {
			return false
		}
		switch use := use.(type) {
		case *ssa.Lookup, *ssa.Range, *ssa.DebugRef:
			return false
		case *ssa.IndexAddr:
			return slices.ContainsFunc(*use.Referrers(), func(i ssa.Instruction) bool { return !isLoad(i) })
		case *ssa.Call:
			return mayChange(use, v, depth)
		}
		return true
	})
}

// mayChange reports whether a call may change a list or map.
func mayChange(call *ssa.Call, v ssa.Value, depth int) bool {
	if b, ok := call.Call.Value.(*ssa.Builtin); ok {
		return b.Name() != "len" && (b.Name() != "append" || call.Call.Args[0] == v)
	}
	if _, isList := v.Type().Underlying().(*types.Slice); isList {
		return false
	}
	callee := call.Call.StaticCallee()
	if depth > bounds.CallDepth.Limit || callee == nil || callee.Pkg != call.Parent().Pkg || len(callee.Blocks) == 0 || len(callee.Params) != len(call.Call.Args) {
		return true
	}
	for i, arg := range call.Call.Args {
		if arg == v && !onlyReads(callee.Params[i], depth+1) {
			return true
		}
	}
	return false
}

func isLoad(i ssa.Instruction) bool {
	load, ok := i.(*ssa.UnOp)
	return ok && load.Op == token.MUL
}
