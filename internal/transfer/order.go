package transfer

import (
	"slices"

	"github.com/piivet/piivet/internal/summary"
)

// Callers resolve the calls that are left to them one after the other. As a rule that is the
// order in which they were met; but a loop over a list may be looked at before anything is
// known to be in it, and then calls meet that get what others give back.

// inOrder are the calls that are left to the callers, each behind those that it gets something
// of, unless they get something of it in turn.
func (f *Frame) inOrder() []summary.CallEffect {
	calls := make([]summary.CallEffect, len(f.effects))
	for _, e := range f.effects {
		calls[e.index] = e.call
	}
	o := ordering{calls: calls, needs: make([][]int, len(calls)), begun: make([]bool, len(calls))}
	late := false
	for i := range calls {
		for k := range calls {
			if k != i && takesOf(calls[i], calls[k]) {
				o.needs[i] = append(o.needs[i], k)
				late = late || k > i
			}
		}
	}
	if !late {
		return calls
	}
	for i := range calls {
		o.add(i)
	}
	return o.out
}

type ordering struct {
	calls []summary.CallEffect
	needs [][]int // by call: those that it gets something of
	begun []bool
	out   []summary.CallEffect
}

func (o *ordering) add(i int) {
	if o.begun[i] {
		return
	}
	o.begun[i] = true
	for _, k := range o.needs[i] {
		if !o.leads(k, i, make([]bool, len(o.calls))) {
			o.add(k)
		}
	}
	o.out = append(o.out, o.calls[i])
}

// leads reports whether call from gets something of call to, at once or through others that
// were not seen yet.
func (o *ordering) leads(from, to int, seen []bool) bool {
	seen[from] = true
	return slices.ContainsFunc(o.needs[from], func(k int) bool { return k == to || !seen[k] && o.leads(k, to, seen) })
}

// takesOf reports whether a call is of, or gets, what another gives back or leaves behind.
func takesOf(e, of summary.CallEffect) bool {
	given := func(in summary.Input) bool { return in >= of.Base && in < of.End() }
	label := func(l *summary.Label) bool { return given(l.In) }
	return given(e.In) || given(e.Unless) || slices.ContainsFunc(e.Args, func(n *summary.Node) bool { return n.HasLabel(label) })
}
