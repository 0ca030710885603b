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
	if !p.callersKnown(st.fn) {
		return fl
	}
	key := summary.ContractKey{
		Func: st.fn.String(), Apex: fl.Apex, Source: fl.Source.Full,
		Kind: fl.Sink.Kind, Sink: fl.Sink.Func, Protection: fl.Protection,
	}
	if !slices.ContainsFunc(st.sum.Contracts, func(c summary.Contract) bool { return c.ContractKey == key }) {
		return fl
	}
	calls := p.verdicts[key]
	if len(calls) == 0 {
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

// callersKnown reports whether every call of a function stands in this
// package and was seen.
func (p *Program) callersKnown(fn *ssa.Function) bool {
	obj := fn.Object()
	if obj == nil || obj.Exported() || fn.Synthetic != "" || obj.Name() == "main" || obj.Name() == "init" {
		return false
	}
	return !p.usedAsValue()[fn]
}

// usedAsValue are the functions that are more than called.
func (p *Program) usedAsValue() map[*ssa.Function]bool {
	if p.values != nil {
		return p.values
	}
	p.values = map[*ssa.Function]bool{}
	var ops []*ssa.Value
	for _, fn := range p.functions() {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				ops = instr.Operands(ops[:0])
				for i, op := range ops {
					used, ok := (*op).(*ssa.Function)
					call, isCall := instr.(ssa.CallInstruction)
					if ok && !(isCall && i == 0 && call.Common().Value == *op) {
						p.values[origin(used)] = true
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
