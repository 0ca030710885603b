package policy

import (
	"github.com/piivet/piivet/internal/flow"
)

// Judge returns the promises that the flow breaks, in the order of the
// policy; nil when it breaks none. Those who see one package, and not the
// program, judge with [Granted].
func (p *Policy) Judge(f *flow.Flow, prog Program) []flow.Promise {
	var broken []flow.Promise
	for i := range p.Promises {
		if promise := &p.Promises[i]; p.Outcome(f, promise, prog) == Broken {
			broken = append(broken, promise.Cited())
		}
	}
	return broken
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
