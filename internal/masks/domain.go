package masks

import (
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// at is what stands before the domain of an address.
const at = "@"

// Domain reports whether v is what follows the @ in a text: the second part of a text that
// is cut or split there, or the text from where the @ was found.
func Domain(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Extract:
		call, ok := v.Tuple.(*ssa.Call)
		return ok && v.Index == 1 && calls(call, "strings", "Cut") && isAt(call.Call.Args[1])
	case *ssa.UnOp:
		return v.Op == token.MUL && isSecond(v.X)
	case *ssa.Slice:
		return v.High == nil && v.Low != nil && isFoundAt(v.Low, v.X)
	}
	return false
}

func isAt(v ssa.Value) bool {
	if t, ok := text(v); ok {
		return t == at
	}
	r, ok := integer(v)
	return ok && r == '@'
}

// isSecond reports whether an address is that of the second part of a text, or the last,
// that is split at the @.
func isSecond(v ssa.Value) bool {
	part, ok := v.(*ssa.IndexAddr)
	if !ok {
		return false
	}
	call, ok := part.X.(*ssa.Call)
	if !ok || !calls(call, "strings", "Split", "SplitN") || !isAt(call.Call.Args[1]) {
		return false
	}
	k, fixed := integer(part.Index)
	last, fromLast := fromEnd(part.Index, part.X)
	return fixed && k == 1 || fromLast && last == 1
}

// isFoundAt reports whether an index is where the @ of a text was found, or behind it.
func isFoundAt(index, of ssa.Value) bool {
	if sum, ok := index.(*ssa.BinOp); ok {
		k, one := integer(sum.Y)
		return sum.Op == token.ADD && one && k == 1 && isFoundAt(sum.X, of)
	}
	call, ok := index.(*ssa.Call)
	return ok && calls(call, "strings", "Index", "LastIndex", "IndexByte", "LastIndexByte", "IndexRune") &&
		same(call.Call.Args[0], of) && isAt(call.Call.Args[1])
}
