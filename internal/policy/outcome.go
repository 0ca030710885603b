package policy

import (
	"slices"

	"github.com/piivet/piivet/internal/flow"
)

// Outcome is what a flow does to a promise.
type Outcome uint8

// The outcomes, the weightiest last: a flow that several rules of a promise are
// about does to it the worst that it does to one of them.
const (
	// Unconcerned says that no rule is about the flow.
	Unconcerned Outcome = iota
	// Kept says that the requirement is met.
	Kept
	// Allowed says that it is not, and that an exception lifts the promise.
	Allowed
	// Broken says that it is not.
	Broken
)

var outcomeNames = [...]string{Unconcerned: "unconcerned", Kept: "kept", Allowed: "allowed", Broken: "broken"}

// String is the word of reports.
func (o Outcome) String() string { return outcomeNames[o] }

// Outcome holds a flow, in a program that answers so, to a promise, which is one
// of the policy.
func (p *Policy) Outcome(f *flow.Flow, promise *Promise, prog Program) Outcome {
	worst := Unconcerned
	for i := range promise.Rules {
		if r := &promise.Rules[i]; r.names(f.Sink.Kind) {
			worst = max(worst, p.ruleOutcome(r, promise, f, prog))
		}
	}
	return worst
}

// ruleOutcome holds each of the categories of the data to the rule: what is both
// health data and a name is held to the rules of both, and what allows the one
// does not allow the other.
func (p *Policy) ruleOutcome(r *Rule, promise *Promise, f *flow.Flow, prog Program) Outcome {
	worst := Unconcerned
	for _, id := range f.Source.Categories {
		switch {
		case !r.Covers(id, &f.Source):
		case promise.Default && p.settled(id, f):
		case r.Require.Met(f, prog):
			worst = max(worst, Kept)
		case !promise.NoExceptions && p.allowed(id, f):
			worst = max(worst, Allowed)
		default:
			return Broken
		}
	}
	return worst
}

// Covers reports whether the rule speaks of a source of that category.
func (r *Rule) Covers(id string, src *flow.Source) bool {
	return coversAny(r.Data, id, src) && !coversAny(r.Except, id, src)
}

// SpeaksOf reports whether the rule speaks of the data of a flow and of its sink,
// even where another promise has taken the place of its own.
func (r *Rule) SpeaksOf(f *flow.Flow) bool {
	covers := func(id string) bool { return r.Covers(id, &f.Source) }
	return r.names(f.Sink.Kind) && slices.ContainsFunc(f.Source.Categories, covers)
}
