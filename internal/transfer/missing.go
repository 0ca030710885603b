package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// A method may tell whether there is what it is asked for: by a second result, or by giving
// back a text or a list that is empty. Where it says no, there is nothing, and who has
// changed something on the other way alone has changed all that there was:
//
//	if _, has := u.User.Password(); has {
//		u.User = url.User("somebody")
//	}
//	if h.Get("Authorization") != "" {
//		h.Set("Authorization", "(hidden)")
//	}

// asking is a call that has told that there is nothing behind the ports that its row names.
type asking struct {
	*rowCall
	call *ssa.Call
}

// askedOn is the call that has told so on the way from p to b, where the test has found
// what told says, if one has.
func (f *Frame) askedOn(p, b *ssa.BasicBlock, told finding) (_ asking, ok bool) {
	call := toldBy(p, b, told)
	if call == nil {
		return asking{}, false
	}
	callee := call.Call.StaticCallee()
	if callee == nil || callee.Pkg == f.fn.Pkg { // which has no row
		return asking{}, false
	}
	t := f.env.Function(callee)
	if t.Row == nil || len(t.Row.Tells) == 0 || changedBut(call, call, p) {
		return asking{}, false
	}
	return asking{&rowCall{f: f, c: f.siteOf(&call.Call), t: t, row: t.Row}, call}, true
}

// toldBy is the call whose last or only result is false or empty on the way from p to b, or
// nil.
func toldBy(p, b *ssa.BasicBlock, told finding) *ssa.Call {
	if call, ok := told.empty.(*ssa.Call); ok {
		return call
	}
	branch, ok := lastInstr(p).(*ssa.If)
	if !ok || p.Succs[1] != b || p.Succs[0] == b {
		return nil
	}
	switch cond := branch.Cond.(type) {
	case *ssa.Call:
		return cond
	case *ssa.Extract:
		if call, ok := cond.Tuple.(*ssa.Call); ok && cond.Index == call.Call.Signature().Results().Len()-1 {
			return call
		}
	}
	return nil
}

// heeded has memory hold nothing where the call has told so at the end of p.
func (a asking) heeded(p *ssa.BasicBlock) {
	here := a.f.instr
	defer func() { a.f.instr = here }()
	a.f.instr = lastInstr(p)
	for _, port := range a.row.Tells {
		place, _ := a.part(port)
		a.f.write(place, nil, flow.Step{})
		a.parted(port, p)
	}
}

// parted has the place that an argument was taken from lead to an object of its own that
// holds nothing behind a port: what the argument leads to holds more on other ways.
func (a asking) parted(port model.Port, p *ssa.BasicBlock) {
	i := 0
	if port.Base != model.Recv {
		i = port.Base + a.offset()
	}
	v := a.c.vals[i]
	home, isLoaded := a.f.homeOf(v)
	if !isLoaded || !isPointer(v.Type()) || changedBut(a.call, v, p) {
		return
	}
	a.f.write(home, a.f.fresh("part"+port.String(), a.f.load(a.c.args[i], flow.Step{})), flow.Step{})
}

// changedBut reports whether anything but a call may have changed memory since v was
// worked out, at the end of p.
func changedBut(call *ssa.Call, v ssa.Value, p *ssa.BasicBlock) bool {
	at := slices.IndexFunc(p.Instrs, func(i ssa.Instruction) bool { made, ok := i.(ssa.Value); return ok && made == v })
	return at < 0 || slices.ContainsFunc(p.Instrs[at:], func(i ssa.Instruction) bool { return i != ssa.Instruction(call) && changes(i) })
}
