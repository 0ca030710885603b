package policy

import (
	"github.com/piivet/piivet/internal/flow"
)

// Judge returns the promises that the flow breaks, in the order of the
// policy; nil when it breaks none.
func (p *Policy) Judge(f *flow.Flow) []flow.Promise {
	var broken []flow.Promise
	for i := range p.Promises {
		if promise := &p.Promises[i]; p.breaks(f, promise) {
			broken = append(broken, flow.Promise{ID: promise.ID, Says: promise.Says})
		}
	}
	return broken
}

func (p *Policy) breaks(f *flow.Flow, promise *Promise) bool {
	for i := range promise.Rules {
		r := &promise.Rules[i]
		if r.names(f.Sink.Kind) && p.applies(r, promise, f) && !r.Require.Met(f) {
			return true
		}
	}
	return false
}

// applies reports whether the rule holds for one of the categories of the
// data: what is both health data and a name is held to the rules of both, and
// what allows the one does not allow the other.
func (p *Policy) applies(r *Rule, promise *Promise, f *flow.Flow) bool {
	for _, id := range f.Source.Categories {
		switch {
		case !coversAny(r.Data, id, &f.Source) || coversAny(r.Except, id, &f.Source):
		case promise.Default && p.settled(id, f):
		case !promise.NoExceptions && p.allowed(id, f):
		default:
			return true
		}
	}
	return false
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
