package masks

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// most is how many characters are a few: card numbers show the first six.
const most = 6

// beside is what stands beside a part of a text.
type beside struct {
	hidden int         // how many characters the fillers stand for, at least
	counts []ssa.Value // of fillers that are repeated
}

// depth is how far values are followed to what they are made of.
const depth = 6

// few reports whether v is a few characters of a text, with what stands beside it: one of
// them by its place, the first or the last by a constant number, or as many as a filler
// leaves that is as long as the others.
func (b *beside) few(v ssa.Value, deep int) bool {
	if deep > depth {
		return false
	}
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return b.few(v.X, deep+1)
	case *ssa.ChangeType:
		return b.few(v.X, deep+1)
	case *ssa.Convert:
		return b.few(v.X, deep+1)
	case *ssa.Slice:
		return b.fewOf(v) || Domain(v)
	case *ssa.Index:
		return isText(v.X.Type()) && isPlace(v.Index, v.X)
	case *ssa.UnOp:
		return isOne(v) || Domain(v)
	case *ssa.Extract:
		return Domain(v)
	case *ssa.Call:
		return calls(v, "strings", "ToUpper", "ToLower", "TrimSpace") && b.few(v.Call.Args[0], deep+1)
	}
	return false
}

// isOne reports whether v is one character of a list of them.
func isOne(v *ssa.UnOp) bool {
	at, ok := v.X.(*ssa.IndexAddr)
	return ok && v.Op == token.MUL && isCharacter(v.Type()) && isPlace(at.Index, at.X)
}

// isPlace reports whether an index is always the same, from the front or from the back.
func isPlace(index, of ssa.Value) bool {
	_, front := integer(index)
	_, back := fromEnd(index, of)
	return front || back
}

func (b *beside) fewOf(s *ssa.Slice) bool {
	if !isText(s.X.Type()) && !isCharacters(s.X.Type()) {
		return false
	}
	switch {
	case s.High != nil && atMost(s.High, s.X):
		return true
	case s.High != nil:
		return s.Low == nil && b.restOf(s.X, s.High)
	case s.Low == nil:
		return false
	}
	if k, ok := fromEnd(s.Low, s.X); ok && k <= most {
		return true
	}
	if k, ok := integer(s.Low); ok && k > 3 {
		return b.hidden >= 3 || b.counted(s.Low)
	}
	return b.restOf(s.X, s.Low)
}

// atMost reports whether v is at most the number of characters that are a few, or that
// of all of a text that has no more.
func atMost(v, of ssa.Value) bool {
	if k, ok := integer(v); ok {
		return k <= most
	}
	switch v := v.(type) {
	case *ssa.Call:
		b, ok := v.Call.Value.(*ssa.Builtin)
		return ok && b.Name() == "min" && slices.ContainsFunc(v.Call.Args, isFew)
	case *ssa.Phi: // cut down to the length
		return slices.ContainsFunc(v.Edges, isFew) &&
			!slices.ContainsFunc(v.Edges, func(e ssa.Value) bool { return !isFew(e) && !isLen(e, of) })
	}
	return false
}

func isFew(v ssa.Value) bool {
	k, ok := integer(v)
	return ok && k <= most
}

// fromEnd is how far before the end of a text an index is: len(of)-k, and no less than 0.
func fromEnd(v, of ssa.Value) (k int64, ok bool) {
	switch v := v.(type) {
	case *ssa.BinOp:
		if k, ok := integer(v.Y); ok && v.Op == token.SUB && isLen(v.X, of) {
			return k, true
		}
	case *ssa.Call:
		if b, isBuiltin := v.Call.Value.(*ssa.Builtin); isBuiltin && b.Name() == "max" {
			for _, a := range v.Call.Args {
				if k, ok := fromEnd(a, of); ok {
					return k, true
				}
			}
		}
	}
	return 0, false
}

// restOf reports whether a filler is repeated for the other characters of a text: as often
// as its length says, less what a parameter of the function leaves.
func (b *beside) restOf(of, bound ssa.Value) bool {
	if !isGiven(bound, of) {
		return false
	}
	for _, c := range b.counts {
		if c == bound || dependsOnLen(c, of, 0) {
			return true
		}
	}
	return false
}

// counted reports whether a filler is repeated as often as a constant says.
func (b *beside) counted(bound ssa.Value) bool {
	k, _ := integer(bound)
	for _, c := range b.counts {
		if n, ok := integer(c); ok && n >= k {
			return true
		}
	}
	return false
}

// isGiven reports whether a bound is one that a caller gives, from the front or the back.
func isGiven(bound, of ssa.Value) bool {
	switch v := bound.(type) {
	case *ssa.Parameter, *ssa.FreeVar:
		return true
	case *ssa.BinOp:
		return v.Op == token.SUB && isLen(v.X, of) && isGiven(v.Y, of)
	}
	return false
}

func dependsOnLen(v, of ssa.Value, deep int) bool {
	if deep > depth {
		return false
	}
	if isLen(v, of) {
		return true
	}
	switch v := v.(type) {
	case *ssa.BinOp:
		return dependsOnLen(v.X, of, deep+1) || dependsOnLen(v.Y, of, deep+1)
	case *ssa.Call:
		if b, ok := v.Call.Value.(*ssa.Builtin); ok && (b.Name() == "min" || b.Name() == "max") {
			for _, a := range v.Call.Args {
				if dependsOnLen(a, of, deep+1) {
					return true
				}
			}
		}
	}
	return false
}

// isLen reports whether v is the length of a text, in characters or in bytes.
func isLen(v, of ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok || len(call.Call.Args) != 1 || !same(call.Call.Args[0], of) {
		return false
	}
	if b, ok := call.Call.Value.(*ssa.Builtin); ok {
		return b.Name() == "len"
	}
	return calls(call, "unicode/utf8", "RuneCountInString")
}

// same reports whether two values are the same text: one value, or what the same variable
// or field holds when an expression names it twice.
func same(v, w ssa.Value) bool {
	if v == w {
		return true
	}
	if f, ok := v.(*ssa.Field); ok {
		g, ok := w.(*ssa.Field)
		return ok && f.Field == g.Field && same(f.X, g.X)
	}
	a, ok := v.(*ssa.UnOp)
	b, also := w.(*ssa.UnOp)
	return ok && also && a.Op == token.MUL && b.Op == token.MUL && sameAddress(a.X, b.X) && undisturbed(a, b)
}

// undisturbed reports whether two loads stand in one block, or one straight behind the test
// at the end of the other's, without anything between that may change what is loaded. In one
// block a mask is written in one go.
func undisturbed(a, b *ssa.UnOp) bool {
	first, second := a.Block(), b.Block()
	if first == second {
		return true
	}
	if len(second.Preds) != 1 || second.Preds[0] != first {
		return len(first.Preds) == 1 && first.Preds[0] == second && undisturbed(b, a)
	}
	behind := first.Instrs[slices.Index(first.Instrs, ssa.Instruction(a)):]
	before := second.Instrs[:slices.Index(second.Instrs, ssa.Instruction(b))]
	return !slices.ContainsFunc(slices.Concat(behind, before), mayChange)
}

// mayChange reports whether an instruction may change variables: it stores, or calls what
// is no function for texts.
func mayChange(instr ssa.Instruction) bool {
	switch i := instr.(type) {
	case *ssa.Store, *ssa.MapUpdate, *ssa.Send, *ssa.Select, *ssa.RunDefers:
		return true
	case ssa.CallInstruction:
		callee := i.Common().StaticCallee()
		_, builtin := i.Common().Value.(*ssa.Builtin)
		return !builtin && (callee == nil || callee.Pkg == nil || callee.Pkg.Pkg.Path() != "strings")
	}
	return false
}

func sameAddress(v, w ssa.Value) bool {
	if v == w {
		return true
	}
	a, ok := v.(*ssa.FieldAddr)
	b, also := w.(*ssa.FieldAddr)
	return ok && also && a.Field == b.Field && (sameAddress(a.X, b.X) || same(a.X, b.X))
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func isCharacters(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isCharacter(s.Elem())
}

func isCharacter(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Byte || b.Kind() == types.Rune)
}
