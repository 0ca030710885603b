package transfer

import (
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/summary"
)

// A helper that asks which of several things is wanted, `switch field { case
// "email": ... }`, does less when the caller says it with a constant: such a call
// has a summary of its own, of the branches that are left.

// Case says which branches of a function a call decides: for each block 't' or
// 'f' where its condition is known to be true or false, '-' elsewhere. The empty
// case decides none.
type Case string

// caseOf is what the constants among the operands of a call decide in the function.
func caseOf(fn *ssa.Function, vals []ssa.Value) Case {
	if len(vals) != len(fn.Params) || !slices.ContainsFunc(vals, isConst) {
		return ""
	}
	var known []byte
	for _, b := range fn.Blocks {
		branch, ok := lastInstr(b).(*ssa.If)
		if !ok {
			continue
		}
		if outcome, ok := decided(fn, branch.Cond, vals); ok {
			if known == nil {
				known = slices.Repeat([]byte{'-'}, len(fn.Blocks))
			}
			known[b.Index] = 'f'
			if outcome {
				known[b.Index] = 't'
			}
		}
	}
	return Case(known)
}

func isConst(v ssa.Value) bool {
	_, ok := v.(*ssa.Const)
	return ok
}

// decided is the outcome of a condition that is a parameter, or compares one with
// a constant, where the operand for it is known.
func decided(fn *ssa.Function, cond ssa.Value, vals []ssa.Value) (outcome, ok bool) {
	switch cond := cond.(type) {
	case *ssa.Parameter:
		c := operandFor(fn, cond, vals)
		return c != nil && isTrue(c), c != nil
	case *ssa.UnOp:
		if cond.Op == token.NOT {
			outcome, ok = decided(fn, cond.X, vals)
			return !outcome, ok
		}
	case *ssa.BinOp:
		if cond.Op == token.EQL || cond.Op == token.NEQ {
			same, ok := equalConsts(operandFor(fn, cond.X, vals), operandFor(fn, cond.Y, vals))
			return same == (cond.Op == token.EQL), ok
		}
	}
	return false, false
}

// equalConsts reports whether two constants are equal; ok is false when that is
// not known, as of values of which only the type is.
func equalConsts(x, y *ssa.Const) (same, ok bool) {
	switch {
	case x == nil || y == nil:
		return false, false
	case x.IsNil() && y.IsNil():
		return true, true
	case x.Value == nil || y.Value == nil || x.Value.Kind() != y.Value.Kind():
		return false, false
	}
	return constant.Compare(x.Value, token.EQL, y.Value), true
}

// operandFor is the constant that v, a constant or a parameter of the function, is
// in a call with these operands; nil when it is none.
func operandFor(fn *ssa.Function, v ssa.Value, vals []ssa.Value) *ssa.Const {
	if p, ok := v.(*ssa.Parameter); ok {
		if i := slices.Index(fn.Params, p); i >= 0 {
			v = vals[i]
		}
	}
	c, _ := v.(*ssa.Const)
	return c
}

// ofCase is what is known of a function in the case that a call makes.
func (f *Frame) ofCase(fn *ssa.Function, vals []ssa.Value, s *summary.Summary) *summary.Summary {
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	if which := caseOf(fn, vals); which != "" {
		return f.env.InCase(fn, which, s)
	}
	return s
}

// taken are the blocks that may follow: a condition that is a constant, or known
// in the case at hand, leaves one.
func (f *Frame) taken(b *ssa.BasicBlock) []*ssa.BasicBlock {
	branch, ok := lastInstr(b).(*ssa.If)
	if !ok {
		return b.Succs
	}
	outcome, ok := f.outcome(b, branch)
	switch {
	case !ok:
		return b.Succs
	case outcome:
		return b.Succs[:1]
	}
	return b.Succs[1:]
}

func (f *Frame) outcome(b *ssa.BasicBlock, branch *ssa.If) (outcome, ok bool) {
	if f.which != "" && f.which[b.Index] != '-' {
		return f.which[b.Index] == 't', true
	}
	c, ok := branch.Cond.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(c.Value), true
}

// leadsTo reports whether b may follow p.
func (f *Frame) leadsTo(p, b *ssa.BasicBlock) bool { return slices.Contains(f.taken(p), b) }
