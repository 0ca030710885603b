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

// Outcomes are what becomes of the promises that speak of the flow.
func (v *Verdict) Outcomes() []PromiseOutcome {
	all := make([]PromiseOutcome, len(v.Concerns))
	for i, c := range v.Concerns {
		all[i] = PromiseOutcome{c.Promise.ID, c.Outcome}
	}
	return all
}

// Worst is the worst of them; [policy.Unconcerned] where there is none.
func (v *Verdict) Worst() policy.Outcome { return worst(v.Outcomes()) }

// Broken are the ids of the promises that the flow breaks.
func (v *Verdict) Broken() []string {
	ids := make([]string, len(v.Finding.Promises))
	for i, p := range v.Finding.Promises {
		ids[i] = p.ID
	}
	return ids
}

// Keeps are the ids of the promises that the flow keeps.
func (v *Verdict) Keeps() []string {
	var ids []string
	for _, c := range v.Concerns {
		if c.Outcome == policy.Kept {
			ids = append(ids, c.Promise.ID)
		}
	}
	return ids
}

// Judgement is what everything in an inventory does to the promises.
type Judgement struct {
	// Flows are in the order of the inventory.
	Flows []Verdict
	// Fields are those that a promise speaks of without regard to flows, sorted by
	// name.
	Fields []FieldVerdict
}

// Judge holds every flow and every field to the policy of its package, in the
// program that all packages together are.
func (inv *Inventory) Judge(policies Policies) *Judgement {
	return inv.JudgeBy(policies, inv.program)
}

// JudgeBy is [Inventory.Judge] with the answers of another program.
func (inv *Inventory) JudgeBy(policies Policies, program policy.Program) *Judgement {
	in := scoped(policies)
	j := &Judgement{Flows: make([]Verdict, len(inv.Flows)), Fields: inv.judgeFields(in)}
	for i := range inv.Flows {
		f := &inv.Flows[i]
		j.Flows[i] = judge(f, in(f.Package), program)
	}
	j.number()
	return j
}

// scope is a policy, and the part of it that holds in a package.
type scope struct{ whole, in *policy.Policy }

// scoped finds the scopes of packages, each once.
func scoped(policies Policies) func(pkgPath string) scope {
	known := map[string]scope{}
	return func(pkgPath string) scope {
		s, ok := known[pkgPath]
		if !ok {
			whole := policies(pkgPath)
			s = scope{whole, whole.In(pkgPath)}
			known[pkgPath] = s
		}
		return s
	}
}

// judge holds a flow to the part of the policy that holds in its package.
func judge(f *Flow, s scope, program policy.Program) Verdict {
	v := Verdict{Flow: f, Finding: f.Shown}
	for i := range s.in.Promises {
		promise := &s.in.Promises[i]
		outcome := max(f.lifted(promise, s.in.Outcome(&f.Flow, promise, program)), f.mapped(promise))
		if outcome == policy.Unconcerned {
			continue
		}
		v.Concerns = append(v.Concerns, Concern{&s.whole.Promises[i], outcome})
		if outcome == policy.Broken {
			v.Finding.Severity = report.Error
			v.Finding.Promises = append(v.Finding.Promises, s.in.Cite(&f.Flow, promise, program))
			v.reported = v.reported || s.in.Outcome(&f.Flow, promise, policy.Granted()) == policy.Broken
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
		case !demands(r, policy.Mapped, &f.Source):
		case f.Approximate == "":
			return policy.Kept
		default:
			return policy.Broken
		}
	}
	return policy.Unconcerned
}

// demands reports whether the rule makes the demand on data of a source.
func demands(r *policy.ProgramRule, d policy.Demand, src *flow.Source) bool {
	covers := func(id string) bool { return r.Covers(id, src) }
	return slices.Contains(r.Demands, d) && slices.ContainsFunc(src.Categories, covers)
}

// number gives each verdict its fingerprint. The findings of the passes come
// first, so that they have the fingerprints that they always have.
func (j *Judgement) number() {
	var reported, rest []report.Finding
	for i := range j.Flows {
		if v := &j.Flows[i]; v.reported {
			reported = append(reported, v.Finding)
		} else {
			rest = append(rest, v.Finding)
		}
	}
	for i := range j.Fields {
		rest = append(rest, j.Fields[i].Finding)
	}
	reported = report.Finish(reported)
	find := report.Index(append(reported, report.FinishAfter(reported, without(rest, reported))...))
	for i := range j.Flows {
		j.Flows[i].Finding.Fingerprint = find(&j.Flows[i].Finding).Fingerprint
	}
	for i := range j.Fields {
		j.Fields[i].Finding.Fingerprint = find(&j.Fields[i].Finding).Fingerprint
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
