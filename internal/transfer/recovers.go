package transfer

import (
	"go/token"
	"go/types"
	"iter"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A panic ends in a log unless somebody recovers it. Decoders use the pair as a
// jump: a function far down panics with an error, and the one that was called
// from outside recovers it and returns it. There, data that would have reached
// the panic is in the error instead, and the callers judge what becomes of it.

const panicSink = "panic"

// asError takes data that reaches a panic for what the function returns as its
// error, and reports whether that is what becomes of it.
func (f *Frame) asError(labels summary.Set, sink *flow.Sink) bool {
	if sink.Func != panicSink || sink.Kind != flow.LogLine || !f.turnsPanics() {
		return false
	}
	f.out.recovered = summary.Join(f.out.recovered, summary.Of(labels))
	return true
}

// turnsPanics reports whether a deferred call makes an error of every panic. A
// function that has no error among its results, or shows what it recovered to
// anyone, does something else with it.
func (f *Frame) turnsPanics() bool {
	if f.turns == nil {
		turns := slices.ContainsFunc(resultTypes(f.fn), isError) && slices.ContainsFunc(f.defers(), recoversQuietly)
		f.turns = &turns
	}
	return *f.turns
}

func resultTypes(fn *ssa.Function) []types.Type {
	var ts []types.Type
	for v := range fn.Signature.Results().Variables() {
		ts = append(ts, v.Type())
	}
	return ts
}

// returnRecovered adds what was recovered to the errors among the results.
func (f *Frame) returnRecovered(results []*summary.Node) {
	data := f.export(f.out.recovered)
	if data == nil {
		return
	}
	for k, t := range resultTypes(f.fn) {
		if isError(t) && k < len(results) {
			results[k] = summary.Join(results[k], data)
		}
	}
}

func recoversQuietly(d *ssa.Defer) bool {
	found := false
	for call := range recoverCalls(d) {
		if !keptQuiet(call, map[ssa.Value]bool{}) {
			return false
		}
		found = true
	}
	return found
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
				call, ok := instr.(*ssa.Call)
				if !ok {
					continue
				}
				builtin, ok := call.Call.Value.(*ssa.Builtin)
				if ok && builtin.Name() == "recover" && !yield(call) {
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

// notePanic remembers the memory before an instruction that may panic where
// somebody recovers: what was stored on the way to it is still there then.
func (f *Frame) notePanic(instr ssa.Instruction) {
	if len(f.recovering()) == 0 || !f.mayPanic(instr) {
		return
	}
	for _, d := range f.recovering() {
		if instr.Block() != d.Block() && instr.Block().Dominates(d.Block()) || instr.Block() == d.Block() && instr.Pos() < d.Pos() {
			continue // nobody recovers yet
		}
		if f.panicking.made() {
			f.panicking = f.panicking.join(f.mem)
		} else {
			f.panicking = f.mem.clone()
		}
		return
	}
}

// mayPanic reports whether an instruction may be written to panic: a panic, or
// a call of what is no library function.
func (f *Frame) mayPanic(instr ssa.Instruction) bool {
	switch i := instr.(type) {
	case *ssa.Panic:
		return true
	case *ssa.Call:
		if fn := i.Call.StaticCallee(); fn != nil {
			row := f.env.Function(fn).Row
			return row == nil || len(row.Callbacks) > 0
		}
		_, builtin := i.Call.Value.(*ssa.Builtin)
		return !builtin
	}
	return false
}

// runRecovering runs the deferred calls that recover, the last first.
func (f *Frame) runRecovering() {
	for _, d := range slices.Backward(f.recovering()) {
		f.instr, f.budget = d, bounds.Applied.Limit
		f.call(d)
	}
}

// keptQuiet reports whether a recovered value is only looked at, handed out,
// or thrown again.
func keptQuiet(v ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return true
	}
	seen[v] = true
	for _, use := range *v.Referrers() {
		switch use := use.(type) {
		case *ssa.BinOp:
			if use.Op != token.EQL && use.Op != token.NEQ {
				return false
			}
		case *ssa.Store:
			if !outside(use.Addr) {
				return false
			}
		case *ssa.Panic, *ssa.If, *ssa.DebugRef:
		case *ssa.TypeAssert, *ssa.Extract, *ssa.Phi, *ssa.ChangeInterface, *ssa.ChangeType, *ssa.MakeInterface, *ssa.Field:
			if !keptQuiet(use.(ssa.Value), seen) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// outside reports whether an address is a variable of another function, such as
// a result that has a name. What is stored elsewhere may be an argument.
func outside(addr ssa.Value) bool {
	switch addr.(type) {
	case *ssa.FreeVar, *ssa.Parameter:
		return true
	}
	return false
}
