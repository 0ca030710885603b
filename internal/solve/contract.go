package solve

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// callKey identifies a call as the analysis meets it.
type callKey struct {
	instr ssa.Instruction
	part  string
}

// NoteCall implements [transfer.Env].
func (p *Program) NoteCall(c summary.ContractKey, at ssa.Instruction, part string, v summary.Verdict) {
	if st := p.current(); st != nil && st.which != "" {
		return // what the function does in all cases says it too
	}
	if p.inTest(at) {
		return
	}
	calls := p.verdicts[c]
	if calls == nil {
		calls = map[callKey]summary.Verdict{}
		p.verdicts[c] = calls
	}
	calls[callKey{at, part}] = v
}

// settled is a flow as the callers of its function leave it; nil when none of
// them hands in personal data. Only of an unexported function that is never
// used as a value are all callers known.
func (p *Program) settled(st *state, fl *flow.Flow) *flow.Flow {
	key := summary.ContractKey{
		Func: st.fn.String(), Apex: fl.Apex, Source: fl.Source.Full,
		Kind: fl.Sink.Kind, Sink: fl.Sink.Func, Protection: fl.Protection,
	}
	if !slices.ContainsFunc(st.sum.Contracts, func(c summary.Contract) bool { return c.ContractKey == key }) {
		return fl
	}
	calls := p.verdicts[key]
	if len(calls) == 0 || !p.callersKnown(st.fn, calls) {
		return fl
	}
	return judged(fl, calls)
}

// judged is the flow with what holds at every call that hands in personal
// data.
func judged(fl *flow.Flow, calls map[callKey]summary.Verdict) *flow.Flow {
	out := *fl
	first := true
	var prot flow.Protection
	var guards []string
	for _, v := range calls {
		if !v.Personal {
			continue
		}
		if first {
			prot, guards, first = v.Protection, slices.Clone(v.Guards), false
			continue
		}
		prot &= v.Protection
		guards = slices.DeleteFunc(guards, func(g string) bool { return !slices.Contains(v.Guards, g) })
	}
	if first {
		return nil
	}
	out.Protection |= prot
	out.Guards = slices.Concat(fl.Guards, guards)
	slices.Sort(out.Guards)
	out.Guards = slices.Compact(out.Guards)
	return &out
}

// callersKnown reports whether every call of a function stands in this package and was
// seen: of one that is handed over, where that is done.
func (p *Program) callersKnown(fn *ssa.Function, calls map[callKey]summary.Verdict) bool {
	if fn.Parent() == nil {
		obj := fn.Object()
		if obj == nil || obj.Exported() || fn.Synthetic != "" || obj.Name() == "main" || obj.Name() == "init" {
			return false
		}
	}
	seen := map[ssa.Instruction]bool{}
	for at := range calls {
		seen[at.instr] = true
	}
	return !slices.ContainsFunc(p.valueUses()[fn], func(use ssa.Instruction) bool { return !calledAt(use, seen) })
}

// calledAt reports whether the use of a function as a value is a call that gets it, of
// which it was seen that it calls it.
func calledAt(use ssa.Instruction, seen map[ssa.Instruction]bool) bool {
	switch use := use.(type) {
	case ssa.CallInstruction:
		return seen[use]
	case *ssa.MakeClosure, *ssa.ChangeType:
		return !slices.ContainsFunc(*use.(ssa.Value).Referrers(), func(of ssa.Instruction) bool {
			_, debug := of.(*ssa.DebugRef)
			return !debug && !calledAt(of, seen)
		})
	}
	return false
}

// valueUses are the places where functions are more than called.
func (p *Program) valueUses() map[*ssa.Function][]ssa.Instruction {
	if p.values != nil {
		return p.values
	}
	p.values = map[*ssa.Function][]ssa.Instruction{}
	var ops []*ssa.Value
	for _, fn := range p.functions() {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				ops = instr.Operands(ops[:0])
				for i, op := range ops {
					used, ok := (*op).(*ssa.Function)
					call, isCall := instr.(ssa.CallInstruction)
					if ok && !(isCall && i == 0 && call.Common().Value == *op) {
						p.values[origin(used)] = append(p.values[origin(used)], instr)
					}
				}
			}
		}
	}
	return p.values
}

func origin(fn *ssa.Function) *ssa.Function {
	if o := fn.Origin(); o != nil {
		return o
	}
	return fn
}
