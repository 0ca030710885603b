package transfer

import (
	"cmp"
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// noteContract remembers that a flow rests on what the type of a parameter
// says, or on a guess about a function that is one.
func (f *Frame) noteContract(l summary.Label, fl *flow.Flow) {
	key := summary.ContractKey{
		Func: f.fn.String(), Apex: fl.Apex, Source: fl.Source.Full,
		Kind: fl.Sink.Kind, Sink: fl.Sink.Func, Protection: fl.Protection,
	}
	l.Path = l.Path.Forget() // callers have registers of their own
	if !f.guessedOfParam(l) {
		l.Unless = 0
	}
	c, seen := f.out.contracts[key]
	if !seen {
		c = summary.Contract{ContractKey: key, Label: l}
	}
	// What comes in two ways callers do not decide.
	if c.Label.In != l.In || c.Label.Path != l.Path {
		c.Label.In = summary.None
	}
	if c.Label.Unless != l.Unless {
		c.Label.Unless = 0
	}
	if seen {
		c.Label.If = c.Label.If.Or(l.If)
	}
	if l.In == summary.None || int(l.In) >= len(f.fn.Params) {
		c.Label.In = summary.None
	}
	f.out.contracts[key] = c
}

func (f *Frame) sortedContracts() []summary.Contract {
	var all []summary.Contract
	for _, c := range f.out.contracts {
		if c.Label.In != summary.None || c.Label.Unless != 0 {
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
		v := a.verdict(c.Label)
		if isPanic(c.Kind, c.Sink) && a.f.catches() {
			v.Personal = false // what is recovered is told of where it goes then
		}
		a.f.env.NoteCall(c.ContractKey, a.f.instr, a.c.part, v)
	}
}

// verdict is what this call makes of a flow of a label.
func (a *application) verdict(l summary.Label) summary.Verdict {
	v := summary.Verdict{Guards: a.f.guards[a.f.instr.Block()]}
	if _, ok := a.standing(l); !ok {
		return v
	}
	if l.In == summary.None {
		v.Personal = true
		return v
	}
	for _, m := range a.shownPart(l.In, l.Path, l.View) {
		prot := m.Prot.Then(l.Prot & flow.Deciphered)
		switch {
		case m.Fact() != flow.NoFact:
			continue
		case !v.Personal:
			v.Protection = prot
		}
		v.Protection &= prot
		v.Personal = true
	}
	return v
}
