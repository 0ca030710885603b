package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// A call that puts something in the place of something else only where it finds that there
// tells whether it has:
//
//	if l.current.CompareAndSwap(old, masked) {
//
// Where it says so, nothing else is there.

// swappedOn is the call that has told so on the way from p to b.
func (f *Frame) swappedOn(p, b *ssa.BasicBlock) (_ asking, ok bool) {
	branch, ok := lastInstr(p).(*ssa.If)
	if !ok || p.Succs[0] != b || p.Succs[1] == b {
		return asking{}, false
	}
	call, ok := branch.Cond.(*ssa.Call)
	if !ok {
		return asking{}, false
	}
	callee := call.Call.StaticCallee()
	if callee == nil || callee.Pkg == f.fn.Pkg { // which has no row
		return asking{}, false
	}
	t := f.env.Function(callee)
	if t.Row == nil || t.Row.Computes != model.ComputeSwapped || changedBut(call, call, p) {
		return asking{}, false
	}
	return asking{&rowCall{f: f, c: f.siteOf(&call.Call), t: t, row: t.Row}, call}, true
}

// done has memory hold what the call has put there, and nothing else, at the end of p.
func (a asking) done(p *ssa.BasicBlock) {
	here := a.f.instr
	defer func() { a.f.instr = here }()
	a.f.instr = lastInstr(p)
	for _, m := range a.row.Moves {
		place, t := a.part(m.To)
		a.f.write(place, a.moved(m, t), flow.Step{})
	}
}
