package masks

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// InPlace reports whether a text is made of characters of which a loop has overwritten
// some with a filler.
func InPlace(text ssa.Value) bool {
	i, ok := text.(*ssa.Convert)
	if !ok || !isText(i.Type()) || !isCharacters(i.X.Type()) || i.X.Referrers() == nil {
		return false
	}
	return slices.ContainsFunc(*i.X.Referrers(), func(use ssa.Instruction) bool {
		at, ok := use.(*ssa.IndexAddr)
		if !ok {
			return false
		}
		if _, fixed := integer(at.Index); fixed {
			return false
		}
		return slices.ContainsFunc(*at.Referrers(), func(use ssa.Instruction) bool {
			st, ok := use.(*ssa.Store)
			return ok && st.Addr == at && isFillerRune(st.Val) && (byPlace(st.Block()) || spares(st, at))
		})
	})
}

// Written reports whether a call writes a character where another way through the loop
// writes a filler instead of it, or one that separates others.
func Written(call ssa.CallInstruction) bool {
	c := call.Common()
	if !writesCharacter(c) || isFillerRune(c.Args[1]) {
		return false
	}
	if Separates(bare(c.Args[1]), call.Block()) {
		return true
	}
	for _, use := range *c.Args[0].Referrers() {
		other, ok := use.(ssa.CallInstruction)
		if ok && writesCharacter(other.Common()) && other.Common().Args[0] == c.Args[0] && isFillerRune(other.Common().Args[1]) && insteadOf(other.Block(), call.Block()) {
			return true
		}
	}
	return false
}

// writesCharacter reports whether a call is of a method that writes to a buffer.
func writesCharacter(c *ssa.CallCommon) bool {
	fn := c.StaticCallee()
	return fn != nil && fn.Signature.Recv() != nil && len(c.Args) == 2 && c.Args[0].Referrers() != nil && fn.Pkg != nil &&
		(fn.Pkg.Pkg.Path() == "strings" || fn.Pkg.Pkg.Path() == "bytes") &&
		(fn.Name() == "WriteRune" || fn.Name() == "WriteByte" || fn.Name() == "WriteString")
}

// insteadOf reports whether a test in a loop leads to block a or to block b.
func insteadOf(a, b *ssa.BasicBlock) bool {
	test := a.Idom()
	if test == nil || a == b || !test.Dominates(b) || a.Dominates(b) || len(test.Succs) != 2 {
		return false
	}
	return byPlace(a) && leadsBack(b, test)
}

// byPlace reports whether the place of a character decides that a block runs, and not
// which character it is: one that is no digit would be shown wherever it stands.
func byPlace(b *ssa.BasicBlock) bool {
	if b.Idom() == nil {
		return false
	}
	test, ok := b.Idom().Instrs[len(b.Idom().Instrs)-1].(*ssa.If)
	if !ok {
		return false
	}
	compared, ok := test.Cond.(*ssa.BinOp)
	return ok && isInt(compared.X) && isInt(compared.Y)
}

func isInt(v ssa.Value) bool {
	b, ok := v.Type().Underlying().(*types.Basic)
	return ok && b.Kind() == types.Int
}

// leadsBack reports whether some way leads from a block to another.
func leadsBack(from, to *ssa.BasicBlock) bool {
	seen := map[*ssa.BasicBlock]bool{}
	var visit func(b *ssa.BasicBlock) bool
	visit = func(b *ssa.BasicBlock) bool {
		if seen[b] {
			return false
		}
		seen[b] = true
		return slices.ContainsFunc(b.Succs, func(s *ssa.BasicBlock) bool { return s == to || visit(s) })
	}
	return visit(from)
}
