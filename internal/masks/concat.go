package masks

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Concat is the parts of a text that is put together with a filler between them which
// are a few characters of others; nil for none. All else in the text is what it is.
func Concat(i *ssa.BinOp) map[ssa.Value]bool {
	leaves := Leaves(i, nil)
	b, filled := fillersOf(leaves)
	if !filled {
		return nil
	}
	var masked map[ssa.Value]bool
	for _, v := range leaves {
		if b.few(v, 0) {
			if masked == nil {
				masked = map[ssa.Value]bool{}
			}
			masked[v] = true
		}
	}
	return masked
}

// Leaves adds to some values those that a text is put together of.
func Leaves(v ssa.Value, to []ssa.Value) []ssa.Value {
	if sum, ok := v.(*ssa.BinOp); ok && IsConcat(sum) {
		return Leaves(sum.Y, Leaves(sum.X, to))
	}
	return append(to, v)
}

// IsConcat reports whether an operation puts texts together.
func IsConcat(i *ssa.BinOp) bool { return i.Op == token.ADD && isText(i.Type()) }

// fillersOf are the fillers among the parts of a text; ok is false where there is none.
func fillersOf(leaves []ssa.Value) (_ *beside, ok bool) {
	b := &beside{}
	for _, v := range leaves {
		if t, isConst := text(v); isConst && isFiller(t) {
			b.hidden += hides(t)
			ok = true
		} else if count := repeated(v); count != nil {
			b.counts = append(b.counts, count)
			ok = true
		}
	}
	return b, ok
}

// InFormat reports whether a value is a few characters of a text and an operand of a call
// with a format that has a filler in it.
func InFormat(i *ssa.MakeInterface) bool {
	b := &beside{}
	if !b.few(i.X, 0) {
		return false
	}
	for _, use := range *i.Referrers() {
		st, ok := use.(*ssa.Store)
		if !ok || st.Val != i || !formatted(st) {
			return false
		}
	}
	return true
}

// formatted reports whether a store puts an operand into the list of a call with a format
// that has a filler in it.
func formatted(st *ssa.Store) bool {
	at, ok := st.Addr.(*ssa.IndexAddr)
	if !ok {
		return false
	}
	list, ok := at.X.(*ssa.Alloc)
	if !ok {
		return false
	}
	for _, use := range *list.Referrers() {
		sl, ok := use.(*ssa.Slice)
		if !ok {
			continue
		}
		for _, use := range *sl.Referrers() {
			if call, ok := use.(ssa.CallInstruction); ok && hasFormat(call.Common()) {
				return true
			}
		}
	}
	return false
}

func hasFormat(call *ssa.CallCommon) bool {
	for _, a := range call.Args {
		if format, ok := text(a); ok && strings.Contains(format, "%") && isFiller(format) {
			return true
		}
	}
	return false
}
