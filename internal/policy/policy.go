package policy

import (
	"strings"

	"github.com/piivet/piivet/internal/flow"
)

// Policy is what flows are judged by. It is never changed once it is made, so
// that packages can be judged at the same time.
type Policy struct {
	// Promises are in the order in which findings cite them.
	Promises []Promise
}

// Promise is one thing that was promised, with the rules that keep it.
type Promise struct {
	// ID names the promise in findings and reports: "default/logs".
	ID string
	// Says is the promise in a sentence, for people.
	Says  string
	Rules []Rule
	// NoExceptions says that no directive and no exception of the policy
	// lifts the promise.
	NoExceptions bool
}

// Rule holds code to a promise: data that reaches one of the sinks, in one of
// the packages, meets the requirement.
type Rule struct {
	// Data selects what the rule is about, and Except takes from that.
	Data, Except []Data
	// Sinks are kinds, families of kinds, or "*".
	Sinks []string
	// Scope are package patterns ("example.com/shop/web/..."); none means
	// every package.
	Scope   []string
	Require Requirement
}

// Judge returns the promises that the flow breaks, in the order of the
// policy; nil when it breaks none.
func (p *Policy) Judge(f *flow.Flow) []flow.Promise {
	var broken []flow.Promise
	for i := range p.Promises {
		if p.Promises[i].brokenBy(f) {
			broken = append(broken, flow.Promise{ID: p.Promises[i].ID, Says: p.Promises[i].Says})
		}
	}
	return broken
}

// In returns the part of the policy that holds in the package with that path.
func (p *Policy) In(path string) *Policy {
	in := &Policy{Promises: make([]Promise, len(p.Promises))}
	for i, promise := range p.Promises {
		rules := promise.Rules
		promise.Rules = nil
		for _, r := range rules {
			if r.holdsIn(path) {
				promise.Rules = append(promise.Rules, r)
			}
		}
		in.Promises[i] = promise
	}
	return in
}

// Promise returns the promise with that id, or nil.
func (p *Policy) Promise(id string) *Promise {
	for i := range p.Promises {
		if p.Promises[i].ID == id {
			return &p.Promises[i]
		}
	}
	return nil
}

// About returns the promises that have a rule for sinks of that kind.
func (p *Policy) About(kind flow.Kind) []Promise {
	var about []Promise
	for _, promise := range p.Promises {
		for i := range promise.Rules {
			if promise.Rules[i].names(kind) {
				about = append(about, promise)
				break
			}
		}
	}
	return about
}

func (p *Promise) brokenBy(f *flow.Flow) bool {
	for i := range p.Rules {
		if p.Rules[i].brokenBy(f) {
			return true
		}
	}
	return false
}

func (r *Rule) brokenBy(f *flow.Flow) bool {
	return r.names(f.Sink.Kind) && r.selects(&f.Source) && !r.Require.Met(f)
}

func (r *Rule) names(kind flow.Kind) bool {
	for _, pattern := range r.Sinks {
		if kind.Under(pattern) {
			return true
		}
	}
	return false
}

// selects reports whether one of the source's categories is in Data and not
// in Except: data that is both health data and a name is held to the rules of
// both.
func (r *Rule) selects(src *flow.Source) bool {
	for _, id := range src.Categories {
		if coversAny(r.Data, id, src) && !coversAny(r.Except, id, src) {
			return true
		}
	}
	return false
}

func (r *Rule) holdsIn(path string) bool {
	if len(r.Scope) == 0 {
		return true
	}
	for _, pattern := range r.Scope {
		if matchPackage(pattern, path) {
			return true
		}
	}
	return false
}

// matchPackage reports whether path is the pattern, or lies below it when the
// pattern ends in "/...".
func matchPackage(pattern, path string) bool {
	if pattern == "..." {
		return true
	}
	if root, ok := strings.CutSuffix(pattern, "/..."); ok {
		return path == root || strings.HasPrefix(path, root+"/")
	}
	return path == pattern
}
