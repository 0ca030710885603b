package inventory

import (
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
)

// Policies is what holds in a package, by its path; never nil. Packages that
// are held to the same get the same policy.
type Policies func(pkgPath string) *policy.Policy

// Verdict is a flow with what it does to the promises.
type Verdict struct {
	*Flow
	// Concerns are the promises that speak of the flow, in the order of the
	// policy.
	Concerns []Concern
	// Finding is the flow as a reader sees it, with the promises that it breaks.
	// Flows that read the same, and differ in what was done to the data, have one
	// fingerprint.
	Finding report.Finding
	// reported says that a pass reports the flow: to break a promise takes no
	// more than what its package says.
	reported bool
}

// Concern is what a flow does to one promise.
type Concern struct {
	// Promise is the whole promise, with its rules of all packages.
	Promise *policy.Promise
	// Outcome is not [policy.Unconcerned].
	Outcome policy.Outcome
}

// Judge holds every flow to the policy of its package, in the program that all
// packages together are. The verdicts are in the order of the flows.
func (inv *Inventory) Judge(policies Policies, program policy.Program) []Verdict {
	in := map[string]*policy.Policy{}
	verdicts := make([]Verdict, len(inv.Flows))
	for i := range inv.Flows {
		f := &inv.Flows[i]
		whole := policies(f.Package)
		if in[f.Package] == nil {
			in[f.Package] = whole.In(f.Package)
		}
		verdicts[i] = judge(f, whole, in[f.Package], program)
	}
	number(verdicts)
	return verdicts
}

// judge holds a flow to the part of the policy that holds in its package.
func judge(f *Flow, whole, in *policy.Policy, program policy.Program) Verdict {
	v := Verdict{Flow: f, Finding: f.Shown}
	for i := range in.Promises {
		promise := &in.Promises[i]
		outcome := max(f.lifted(promise, in.Outcome(&f.Flow, promise, program)), f.mapped(promise))
		if outcome == policy.Unconcerned {
			continue
		}
		v.Concerns = append(v.Concerns, Concern{&whole.Promises[i], outcome})
		if outcome == policy.Broken {
			v.Finding.Severity = report.Error
			v.Finding.Promises = append(v.Finding.Promises, promise.Cited())
			v.reported = v.reported || in.Outcome(&f.Flow, promise, policy.Granted()) == policy.Broken
		}
	}
	return v
}

// lifted is the outcome with what the code allows.
func (f *Flow) lifted(promise *policy.Promise, o policy.Outcome) policy.Outcome {
	if o == policy.Broken && f.Allow != "" && !promise.NoExceptions {
		return policy.Allowed
	}
	return o
}

// mapped is what the flow does to a promise that asks for a data map: the map
// does not answer for data on a way that was not seen to its end.
func (f *Flow) mapped(promise *policy.Promise) policy.Outcome {
	for i := range promise.ProgramRules {
		r := &promise.ProgramRules[i]
		switch {
		case !slices.Contains(r.Demands, policy.Mapped) || !covers(r, &f.Source):
		case f.Approximate == "":
			return policy.Kept
		default:
			return policy.Broken
		}
	}
	return policy.Unconcerned
}

// covers reports whether the rule speaks of one of the categories of a source.
func covers(r *policy.ProgramRule, src *flow.Source) bool {
	return slices.ContainsFunc(src.Categories, func(id string) bool { return r.Covers(id, src) })
}

// number gives each verdict its fingerprint. The findings of the passes come
// first, so that they have the fingerprints that they always have.
func number(verdicts []Verdict) {
	var reported, rest []report.Finding
	for i := range verdicts {
		if v := &verdicts[i]; v.reported {
			reported = append(reported, v.Finding)
		} else {
			rest = append(rest, v.Finding)
		}
	}
	reported = report.Finish(reported)
	all := append(reported, report.FinishAfter(reported, without(rest, reported))...)
	byPlace := report.Index(all)
	for i := range verdicts {
		verdicts[i].Finding.Fingerprint = byPlace(&verdicts[i].Finding).Fingerprint
	}
}

// without leaves out what reads like one of others.
func without(findings, others []report.Finding) []report.Finding {
	known := report.Index(others)
	var rest []report.Finding
	for i := range findings {
		if known(&findings[i]) == nil {
			rest = append(rest, findings[i])
		}
	}
	return rest
}
