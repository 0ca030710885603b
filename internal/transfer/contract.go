package transfer

import (
	"cmp"
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// noteContract remembers that a flow rests on what the type of a parameter
// says.
func (f *Frame) noteContract(l summary.Label, fl *flow.Flow) {
	key := summary.ContractKey{
		Func: f.fn.String(), Apex: fl.Apex, Source: fl.Source.Full,
		Kind: fl.Sink.Kind, Sink: fl.Sink.Func, Protection: fl.Protection,
	}
	l.Path = l.Path.Forget() // callers have registers of their own
	c, seen := f.out.contracts[key]
	switch {
	case !seen:
		c = summary.Contract{ContractKey: key, Label: l}
	case c.Label.In != l.In || c.Label.Path != l.Path:
		c.Label.In = summary.None // it comes in two ways: callers decide nothing
	}
	if l.In == summary.None || int(l.In) >= len(f.fn.Params) {
		c.Label.In = summary.None
	}
	f.out.contracts[key] = c
}

func (f *Frame) sortedContracts() []summary.Contract {
	var all []summary.Contract
	for _, c := range f.out.contracts {
		if c.Label.In != summary.None {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b summary.Contract) int {
		return cmp.Or(cmp.Compare(a.Apex, b.Apex), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Kind, b.Kind),
			cmp.Compare(a.Sink, b.Sink), cmp.Compare(a.Protection, b.Protection))
	})
	return all
}

// contracts tells what this call makes of the flows inside the callee.
func (a *application) contracts() {
	if a.f.muted {
		return
	}
	for _, c := range a.t.Sum.Contracts {
		v := summary.Verdict{Guards: a.f.guards[a.f.instr.Block()]}
		for i, l := range a.shownPart(c.Label.In, c.Label.Path, c.Label.View) {
			switch {
			case !v.Personal || i == 0:
				v.Protection = l.Prot
			default:
				v.Protection &= l.Prot
			}
			v.Personal = true
		}
		a.f.env.NoteCall(c.ContractKey, a.f.instr, a.c.part, v)
	}
}
