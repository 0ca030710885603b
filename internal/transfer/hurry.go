package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// hurry is how a function goes on that has used up [bounds.Work]: it is looked at to its
// end once, and has as much again for that. Callers hear no more of it than of one that
// is not looked at further; what its own data reaches behind that point is found.
type hurry struct {
	begun bool
	// passing says that the call at hand costs too much to be worked through, passed
	// that there was such a call.
	passing, passed bool
}

// inHurry is the part of the limit that one instruction may use up.
const inHurry = 8

// hurryOn has the function go on in a hurry: what was visited is not visited again.
func (f *Frame) hurryOn(visits []int, dirty []bool) {
	f.hurry.begun = true
	f.limit = f.work + bounds.Work.Limit
	for i, n := range visits {
		dirty[i] = dirty[i] && n == 0
	}
}

// perform does what an instruction does. In a hurry a call that costs too much is
// passed by.
func (f *Frame) perform(instr ssa.Instruction) {
	if !f.hurry.begun || !calls(instr) {
		f.transfer(instr)
		return
	}
	before, all := f.mem.clone(), f.limit
	f.limit = min(all, f.work+bounds.Work.Limit/inHurry)
	f.transfer(instr)
	over := f.exhausted()
	f.limit = all
	if over && !f.exhausted() {
		f.mem = before
		f.hurry.passing, f.hurry.passed = true, true
		f.transfer(instr)
		f.hurry.passing = false
	}
}

func calls(instr ssa.Instruction) bool {
	switch instr.(type) {
	case ssa.CallInstruction, *ssa.RunDefers:
		return true
	}
	return false
}

// passBy calls a function by what is known of one that was too much itself: what goes
// in reaches its sinks, and text that goes in may come out.
func (f *Frame) passBy(c *callSite, t Target) []*summary.Node {
	texts := *c
	texts.args = make([]*summary.Node, len(c.args))
	for i, n := range c.args {
		if at := typeOf(c.types, i); at != nil && textual(at) {
			texts.args[i] = n
		}
	}
	results := f.takenOver(&texts, bounds.Work.Reason())
	own := summary.Input(len(c.args) + len(t.Bound))
	t.Sum = &summary.Summary{Sinks: standing(t.Sum.Sinks, own), Contracts: t.Sum.Contracts}
	f.applySummary(c, t)
	return results
}

// hurried marks labels behind a call that was passed by: what it would have changed is
// not known.
func (f *Frame) hurried(labels summary.Set) summary.Set {
	if !f.hurry.passed {
		return labels
	}
	return labels.Map(func(l summary.Label) (summary.Label, bool) {
		if l.Approx == "" {
			l.Approx = bounds.Work.Reason()
		}
		return l, true
	})
}
