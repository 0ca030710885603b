package policy

import (
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/flow"
)

// Judge returns the promises that the flow breaks, in the order of the
// policy; nil when it breaks none. Those who see one package, and not the
// program, judge with [Granted].
func (p *Policy) Judge(f *flow.Flow, prog Program) []flow.Promise {
	var broken []flow.Promise
	for i := range p.Promises {
		if promise := &p.Promises[i]; p.Outcome(f, promise, prog) == Broken {
			broken = append(broken, p.Cite(f, promise, prog))
		}
	}
	return broken
}

// Cite is a promise that the flow breaks as findings cite it.
func (p *Policy) Cite(f *flow.Flow, promise *Promise, prog Program) flow.Promise {
	cited := promise.Cited()
	cited.Because = p.because(f, promise, prog)
	return cited
}

// because is what of the flow breaks the promise, where its path does not show
// it.
func (p *Policy) because(f *flow.Flow, promise *Promise, prog Program) string {
	var all []string
	for i := range promise.Rules {
		r := &promise.Rules[i]
		if !r.names(f.Sink.Kind) || p.ruleOutcome(r, promise, f, prog) != Broken {
			continue
		}
		for _, reason := range reasons(r.Require, f, prog) {
			if !slices.Contains(all, reason) {
				all = append(all, reason)
			}
		}
	}
	return strings.Join(all, ", ")
}

// settled reports whether a promise that is no default one decides about data
// of that category. One that makes an exception of it has decided, too.
func (p *Policy) settled(id string, f *flow.Flow) bool {
	for i := range p.Promises {
		if p.Promises[i].Default {
			continue
		}
		for j := range p.Promises[i].Rules {
			r := &p.Promises[i].Rules[j]
			if r.Settles && r.names(f.Sink.Kind) && coversAny(r.Data, id, &f.Source) {
				return true
			}
		}
	}
	return false
}

func (p *Policy) allowed(id string, f *flow.Flow) bool {
	for i := range p.Allows {
		a := &p.Allows[i]
		if namesKind(a.Sinks, f.Sink.Kind) && coversAny(a.Data, id, &f.Source) {
			return true
		}
	}
	return false
}
