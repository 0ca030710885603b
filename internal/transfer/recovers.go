package transfer

import (
	"go/token"
	"iter"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A panic ends in a log unless somebody recovers it. Where a deferred call does,
// data that would have reached the panic is what recover returns there: it may
// be logged, made an error of, or dropped. A call that is left to the callers
// panics with what only they know; they hand that in with what else comes of it.

const panicSink = "panic"

// catch collects what a call panics with.
type catch struct{ node *summary.Node }

// caught takes data that reaches a panic for what somebody recovers, and reports
// whether somebody does.
func (f *Frame) caught(labels summary.Set, sink *flow.Sink) bool {
	if !isPanic(sink.Kind, sink.Func) || !f.catches() {
		return false
	}
	f.caughtHere(summary.Of(labels))
	return true
}

func isPanic(kind flow.Kind, sink string) bool { return sink == panicSink && kind == flow.LogLine }

// mayBeCaught leaves it to the callers to recover a panic that was told here, as it has
// personal data in it whoever calls.
func (f *Frame) mayBeCaught(l summary.Label, u *use) {
	if !isPanic(u.sink.Kind, u.sink.Func) || f.asWritten {
		return
	}
	thrown := *u
	thrown.told = true
	f.addSinkUse(l, &thrown)
}

// catches reports whether what the instruction at hand panics with is recovered.
func (f *Frame) catches() bool {
	if f.catching != nil {
		return true
	}
	if _, beside := f.instr.(*ssa.Go); beside {
		return false
	}
	return slices.ContainsFunc(f.recovering(), func(d *ssa.Defer) bool { return stands(d, f.instr) && !throwsOn(d) })
}

func (f *Frame) caughtHere(n *summary.Node) {
	if f.catching != nil {
		f.catching.node = summary.Join(f.catching.node, n)
		return
	}
	f.panicked = summary.Join(f.panicked, n)
}

// catching collects what a call panics with that the callee recovers, until done
// is called: then it is an input of the callee.
func (a *application) catching(e summary.CallEffect) (done func()) {
	if !e.Caught {
		return func() {}
	}
	before, c := a.f.catching, &catch{}
	a.f.catching = c
	return func() {
		a.f.catching = before
		in := e.Base + summary.Input(len(e.Results)+len(e.Args))
		a.inputs[in] = actual{summary.Join(a.inputs[in].node, c.node), nil}
	}
}

// stands reports whether a deferred call is certain to run when an instruction
// panics.
func stands(d *ssa.Defer, instr ssa.Instruction) bool {
	if d.Block() == instr.Block() {
		return d.Pos() < instr.Pos()
	}
	return d.Block().Dominates(instr.Block())
}

// throwsOn reports whether a deferred call that recovers does nothing but look
// at what it recovers and throw it again.
func throwsOn(d *ssa.Defer) bool {
	for call := range recoverCalls(d) {
		thrown := false
		for _, use := range *call.Referrers() {
			switch use := use.(type) {
			case *ssa.Panic:
				thrown = true
			case *ssa.DebugRef:
			case *ssa.BinOp:
				if use.Op != token.EQL && use.Op != token.NEQ {
					return false
				}
			default:
				return false
			}
		}
		if !thrown {
			return false
		}
	}
	return true
}

// isRecovered reports whether a value is what recover has returned, of whatever
// type it turned out to be.
func isRecovered(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Call:
		return isRecover(v)
	case *ssa.TypeAssert:
		return isRecovered(v.X)
	case *ssa.Extract:
		return isRecovered(v.Tuple)
	case *ssa.ChangeInterface:
		return isRecovered(v.X)
	case *ssa.MakeInterface:
		return isRecovered(v.X)
	}
	return false
}

func isRecover(call *ssa.Call) bool {
	builtin, ok := call.Call.Value.(*ssa.Builtin)
	return ok && builtin.Name() == "recover"
}

// recoverCalls are the calls of recover in the function that is deferred.
func recoverCalls(d *ssa.Defer) iter.Seq[*ssa.Call] {
	return func(yield func(*ssa.Call) bool) {
		fn := d.Call.StaticCallee()
		if fn == nil {
			return
		}
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(*ssa.Call); ok && isRecover(call) && !yield(call) {
					return
				}
			}
		}
	}
}

// recovering are the deferred calls that recover.
func (f *Frame) recovering() []*ssa.Defer {
	if f.recovers == nil {
		found := []*ssa.Defer{}
		if f.fn.Recover != nil {
			for _, d := range f.defers() {
				for range recoverCalls(d) {
					found = append(found, d)
					break
				}
			}
		}
		f.recovers = &found
	}
	return *f.recovers
}

// mayRecover reports whether a deferred call may recover: one whose code is at hand does
// so where it says so, and no library function does.
func (f *Frame) mayRecover(d *ssa.Defer) bool {
	switch fn := d.Call.StaticCallee(); {
	case fn == nil:
		_, builtin := d.Call.Value.(*ssa.Builtin)
		return !builtin
	case len(fn.Blocks) == 0:
		return f.env.Function(fn).Row == nil
	}
	for range recoverCalls(d) {
		return true
	}
	return false
}

// notePanic remembers the memory before an instruction that may panic where
// somebody recovers: what was stored on the way to it is still there then.
func (f *Frame) notePanic(instr ssa.Instruction) {
	if len(f.recovering()) == 0 || !f.mayPanic(instr) {
		return
	}
	for _, d := range f.recovering() {
		if comesBefore(instr, d) {
			continue // nobody recovers yet
		}
		when := f.whenHere()
		if f.panicking.made() {
			f.panicking, f.panickingIf = joinIf(f.panicking, f.panickingIf, f.mem, when), f.panickingIf.Or(when)
		} else {
			f.panicking, f.panickingIf = f.mem.clone(), when
		}
		return
	}
}

// comesBefore reports whether an instruction has run when a call is deferred.
func comesBefore(instr ssa.Instruction, d *ssa.Defer) bool {
	if instr.Block() != d.Block() {
		return instr.Block().Dominates(d.Block())
	}
	_, last := instr.(*ssa.RunDefers) // without a position
	return !last && instr.Pos() < d.Pos()
}

// mayPanic reports whether an instruction may be written to panic: a panic, or
// a call of what is no library function.
func (f *Frame) mayPanic(instr ssa.Instruction) bool {
	switch i := instr.(type) {
	case *ssa.Panic:
		return true
	case *ssa.Call:
		return f.callMayPanic(&i.Call)
	case *ssa.RunDefers:
		return slices.ContainsFunc(f.defers(), func(d *ssa.Defer) bool { return f.callMayPanic(&d.Call) })
	}
	return false
}

func (f *Frame) callMayPanic(common *ssa.CallCommon) bool {
	if fn := common.StaticCallee(); fn != nil {
		row := f.env.Function(fn).Row
		return row == nil || len(row.Callbacks) > 0
	}
	builtin, ok := common.Value.(*ssa.Builtin)
	return !ok || builtin.Name() == "panic"
}

// runRecovering runs the deferred calls that recover, the last first.
func (f *Frame) runRecovering() {
	for _, d := range slices.Backward(f.recovering()) {
		f.instr, f.budget = d, bounds.Applied.Limit
		f.thrown = summary.Join(f.unknown("thrown"), f.panicked)
		f.call(d)
	}
	f.thrown = nil
}
