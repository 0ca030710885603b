package solve

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
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
			if !onlyReads(i) {
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

// onlyReads reports whether nothing is done with a list or map that was loaded but
// to read what is in it. A function that is given a list is taken to leave it as it is.
func onlyReads(v ssa.Value) bool {
	return !slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		switch use := use.(type) {
		case *ssa.Lookup, *ssa.Range, *ssa.DebugRef:
			return false
		case *ssa.IndexAddr:
			return slices.ContainsFunc(*use.Referrers(), func(i ssa.Instruction) bool { return !isLoad(i) })
		case *ssa.Call:
			return mayChange(use, v)
		}
		return true
	})
}

// mayChange reports whether a call may change a list or map.
func mayChange(call *ssa.Call, v ssa.Value) bool {
	if b, ok := call.Call.Value.(*ssa.Builtin); ok {
		return b.Name() != "len" && (b.Name() != "append" || call.Call.Args[0] == v)
	}
	_, isList := v.Type().Underlying().(*types.Slice)
	return !isList
}

func isLoad(i ssa.Instruction) bool {
	load, ok := i.(*ssa.UnOp)
	return ok && load.Op == token.MUL
}
