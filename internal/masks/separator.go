package masks

import (
	"go/constant"
	"go/token"
	"unicode"

	"golang.org/x/tools/go/ssa"
)

// A mask may leave white space and signs as they are, where tests say that a character is
// one: it shows how many words there are, and none of them.

// ruled is what tests have ruled out of a character.
type ruled uint8

const (
	noLetter ruled = 1 << iota
	noDigit

	separator = noLetter | noDigit
)

// Separates reports whether v is a character that is no letter and no digit in a block.
func Separates(v ssa.Value, b *ssa.BasicBlock) bool {
	return isCharacter(v.Type()) && ruledIn(v, b, 0) == separator
}

// SeparatesOn reports whether it is so on the way from one block to the next.
func SeparatesOn(v ssa.Value, from, to *ssa.BasicBlock) bool {
	return isCharacter(v.Type()) && ruledOn(v, from, to, 0) == separator
}

// ruledIn is what tests rule out of a character on every way that leads to a block.
func ruledIn(v ssa.Value, b *ssa.BasicBlock, deep int) ruled {
	made, isMade := v.(ssa.Instruction)
	if deep > depth || len(b.Preds) == 0 || isMade && made.Block() == b {
		return 0
	}
	out := separator
	for _, p := range b.Preds {
		if out &= ruledOn(v, p, b, deep); out == 0 {
			break
		}
	}
	return out
}

func ruledOn(v ssa.Value, from, to *ssa.BasicBlock, deep int) ruled {
	var out ruled
	if branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If); ok && from.Succs[0] != from.Succs[1] {
		out = ruledBy(branch.Cond, bare(v), to == from.Succs[0])
	}
	if out != separator {
		out |= ruledIn(v, from, deep+1)
	}
	return out
}

// ruledBy is what a condition rules out of a character where it holds, or where it does not.
func ruledBy(cond, v ssa.Value, holds bool) ruled {
	switch cond := cond.(type) {
	case *ssa.UnOp:
		if cond.Op == token.NOT {
			return ruledBy(cond.X, v, !holds)
		}
	case *ssa.BinOp:
		if holds == (cond.Op == token.EQL) && (cond.Op == token.EQL || cond.Op == token.NEQ) && bare(cond.X) == v {
			return ruledBySame(cond.Y)
		}
	case *ssa.Call:
		if len(cond.Call.Args) != 1 || bare(cond.Call.Args[0]) != v {
			return 0
		}
		switch {
		case holds && calls(cond, "unicode", "IsSpace", "IsPunct", "IsSymbol", "IsControl"):
			return separator
		case !holds && calls(cond, "unicode", "IsLetter"):
			return noLetter
		case !holds && calls(cond, "unicode", "IsDigit", "IsNumber"):
			return noDigit
		}
	}
	return 0
}

// ruledBySame is what is ruled out of a character that is the same as another.
func ruledBySame(other ssa.Value) ruled {
	c, ok := other.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return 0
	}
	if r := rune(c.Int64()); unicode.IsLetter(r) || unicode.IsDigit(r) {
		return 0
	}
	return separator
}

// bare is a character before it was made one of another type, or a text.
func bare(v ssa.Value) ssa.Value {
	for {
		c, ok := v.(*ssa.Convert)
		if !ok || !isCharacter(c.X.Type()) {
			return v
		}
		v = c.X
	}
}

// spares reports whether all ways around a store into a list of characters are for those that
// are no letters and no digits.
func spares(st *ssa.Store, at *ssa.IndexAddr) bool {
	b := st.Block()
	if len(b.Succs) != 1 {
		return false
	}
	for _, use := range *at.X.Referrers() {
		read, ok := use.(*ssa.IndexAddr)
		if !ok || read.Index != at.Index {
			continue
		}
		for _, use := range *read.Referrers() {
			if v, ok := use.(*ssa.UnOp); ok && v.Block() != b && v.Block().Dominates(b) && aroundFor(v, b, b.Succs[0]) {
				return true
			}
		}
	}
	return false
}

// aroundFor reports whether v is no letter and no digit on the ways from where it is read to
// a block, but for the one through b.
func aroundFor(v *ssa.UnOp, b, to *ssa.BasicBlock) bool {
	around := false
	for _, p := range to.Preds {
		if p == b || !v.Block().Dominates(p) {
			continue
		}
		if !SeparatesOn(v, p, to) {
			return false
		}
		around = true
	}
	return around
}
