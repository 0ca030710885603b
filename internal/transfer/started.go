package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// What a go statement starts, or a call like that of WaitGroup.Go, runs beside the function, and
// finds in the objects that both lead to what the function has stored there meanwhile:
//
//	go func() { <-ready; log.Print(who) }()
//	who = u.Email
//	close(ready)

// noteStarted remembers what objects hold where a call begins that runs beside the function.
func (f *Frame) noteStarted(i ssa.CallInstruction) {
	if f.started == nil {
		f.started = map[ssa.CallInstruction]memory{}
	}
	f.started[i] = f.mem.clone()
}

// startedLate makes the calls that run beside the function once more, with what objects hold
// behind them.
func (f *Frame) startedLate(after []memory) {
	if len(f.started) == 0 {
		return
	}
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			i, ok := instr.(ssa.CallInstruction)
			if !ok || f.exhausted() {
				continue
			}
			if started, ok := f.started[i]; ok {
				f.callLate(i, started, after)
			}
		}
	}
}

// callLate makes one of them, if an object has changed since.
func (f *Frame) callLate(i ssa.CallInstruction, started memory, after []memory) {
	var late memory
	for _, b := range f.fn.Blocks {
		switch m := after[b.Index]; {
		case !m.made() || b != i.Block() && !reaches(i.Block(), b, nil, nil):
		case late.made():
			late = late.join(m)
		default:
			late = m.clone()
		}
	}
	if !f.storedSince(late, started) {
		return
	}
	f.instr, f.budget, f.mem = i, bounds.Applied.Limit, late
	f.call(i)
}

// storedSince reports whether an object of this function that was there holds something else
// by now.
func (f *Frame) storedSince(late, before memory) bool {
	for loc := range late.changes(before) {
		was, there := before.get(loc)
		now, _ := late.get(loc)
		if there && loc.In == summary.None && !summary.Equal(was.node, now.node) {
			return true
		}
	}
	return false
}
