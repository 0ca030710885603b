package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/masks"
	"github.com/piivet/piivet/internal/summary"
)

// Code that masks by hand is known by its shape; see package masks.

// maskedIf is a value of which little is shown if shown is true, and the value itself
// otherwise.
func maskedIf(shown bool, n *summary.Node) *summary.Node {
	if !shown || n == nil {
		return n
	}
	return n.MapLabels(func(l summary.Label) (summary.Label, bool) {
		l.Prot |= flow.Masked
		return l, true
	})
}

// concatWithin is [Frame.concat] for a part of a text of which some parts are masked.
func (f *Frame) concatWithin(v ssa.Value, few map[ssa.Value]bool) *summary.Node {
	if sum, ok := v.(*ssa.BinOp); ok && masks.IsConcat(sum) && len(few) > 0 {
		return f.concatOf(sum, f.concatWithin(sum.X, few), f.concatWithin(sum.Y, few))
	}
	return maskedIf(few[v], f.val(v))
}
