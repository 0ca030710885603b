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
	// Allows are exceptions from promises.
	Allows []Allow
}

// Promise is one thing that was promised, with the rules that keep it.
type Promise struct {
	// ID names the promise in findings and reports: "default/logs".
	ID string
	// Says is the promise in a sentence, for people.
	Says string
	// Rules hold flows to the promise, and ProgramRules the program; there is
	// at least one of either.
	Rules        []Rule
	ProgramRules []ProgramRule
	// NoExceptions says that no directive and no exception of the policy
	// lifts the promise.
	NoExceptions bool
	// Default says that the promise gives way where the others of the policy
	// settle what may be: see [Rule.Settles].
	Default bool
}

// Cited is the promise as findings cite it.
func (p *Promise) Cited() flow.Promise { return flow.Promise{ID: p.ID, Says: p.Says} }

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
	// Settles says that the rule decides whether the data may get there at
	// all, and not only in what way. Where it speaks of data that reaches a
	// sink, that of Except included, default promises are silent.
	Settles bool
}

// Allow is an exception: data that may reach sinks, in some packages, whatever
// the promises say that admit exceptions.
type Allow struct {
	Data  []Data
	Sinks []string
	// Scope is as in [Rule].
	Scope []string
	// Reason says why, for people.
	Reason string
}

// In returns the part of the policy that holds in the package with that path.
func (p *Policy) In(path string) *Policy {
	in := &Policy{Promises: make([]Promise, len(p.Promises))}
	for i, promise := range p.Promises {
		promise.Rules = inScope(promise.Rules, path, func(r Rule) []string { return r.Scope })
		promise.ProgramRules = inScope(promise.ProgramRules, path, func(r ProgramRule) []string { return r.Scope })
		in.Promises[i] = promise
	}
	in.Allows = inScope(p.Allows, path, func(a Allow) []string { return a.Scope })
	return in
}

// inScope returns those of the parts that hold in a package.
func inScope[T any](parts []T, path string, scope func(T) []string) []T {
	var in []T
	for _, part := range parts {
		if holdsIn(scope(part), path) {
			in = append(in, part)
		}
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

func (r *Rule) names(kind flow.Kind) bool { return namesKind(r.Sinks, kind) }

func namesKind(sinks []string, kind flow.Kind) bool {
	for _, pattern := range sinks {
		if kind.Under(pattern) {
			return true
		}
	}
	return false
}

func holdsIn(scope []string, path string) bool {
	if len(scope) == 0 {
		return true
	}
	for _, pattern := range scope {
		if MatchPackage(pattern, path) {
			return true
		}
	}
	return false
}

// MatchPackage reports whether path is the pattern, or lies below it when the
// pattern ends in "/...". The pattern "..." matches every path.
func MatchPackage(pattern, path string) bool {
	if pattern == "..." {
		return true
	}
	if root, ok := strings.CutSuffix(pattern, "/..."); ok {
		return path == root || strings.HasPrefix(path, root+"/")
	}
	return path == pattern
}
