package inventory

import (
	"slices"

	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
)

// Status is what became of a promise in the program at hand.
type Status string

// The statuses.
const (
	// Kept: something was held to the promise, and nothing breaks it.
	Kept Status = "kept"
	// Broken: something breaks it.
	Broken Status = "broken"
	// NotExercised: there is nothing in the program that it speaks of.
	NotExercised Status = "not-exercised"
	// Organisational: no program can check it.
	Organisational Status = "organisational"
)

// Promise is a promise with what became of it.
type Promise struct {
	ID, Says string
	Status   Status
	// Flows and Fields count what was held to the promise, Broken what breaks it
	// and Allowed what would, had no exception lifted the promise. Flows that read
	// the same count once.
	Flows, Fields, Broken, Allowed int
	// Idle says why a promise is not exercised; [Busy] for others.
	Idle Idle
	// People says that the promise has a part that no program can check.
	People bool
	// Findings are what breaks the promise, in the order of reports.
	Findings []report.Finding
}

// Promises says what became of each promise of the policies that hold in the
// packages of the inventory. They are in the order of the policies; a promise
// that several policies have in common is listed once.
func (inv *Inventory) Promises(policies Policies, j *Judgement) []Promise {
	t := &tally{byPromise: map[key]*count{}}
	for _, p := range inv.inForce(policies) {
		for i := range p.Promises {
			t.open(&p.Promises[i])
		}
	}
	for i := range j.Flows {
		t.add(j.Flows[i].Concerns, &j.Flows[i].Finding, false)
	}
	for i := range j.Fields {
		t.add(j.Fields[i].Concerns, &j.Fields[i].Finding, true)
	}
	all := make([]Promise, len(t.order))
	for i, c := range t.order {
		if all[i] = c.total(); all[i].Status == NotExercised {
			all[i].Idle = inv.idle(c.promise, scoped(policies))
		}
	}
	return all
}

// inForce are the policies of the packages, each once, in the order of the
// packages.
func (inv *Inventory) inForce(policies Policies) []*policy.Policy {
	var all []*policy.Policy
	seen := map[*policy.Policy]bool{}
	for _, pkg := range inv.Packages {
		if p := policies(pkg); !seen[p] {
			seen[p] = true
			all = append(all, p)
		}
	}
	return all
}

// key tells promises apart: two modules may use one id for two promises.
type key struct{ id, says string }

func keyOf(p *policy.Promise) key { return key{p.ID, p.Says} }

// tally counts what was held to each promise.
type tally struct {
	order     []*count
	byPromise map[key]*count
}

type count struct {
	promise *policy.Promise
	// worst is what each flow and field, by its fingerprint, does to the promise;
	// fields counts those that are fields.
	worst    map[string]policy.Outcome
	fields   int
	findings []report.Finding
}

func (t *tally) open(p *policy.Promise) {
	if t.byPromise[keyOf(p)] == nil {
		c := &count{promise: p, worst: map[string]policy.Outcome{}}
		t.byPromise[keyOf(p)] = c
		t.order = append(t.order, c)
	}
}

func (t *tally) add(concerns []Concern, shown *report.Finding, field bool) {
	for _, concern := range concerns {
		c := t.byPromise[keyOf(concern.Promise)]
		before, known := c.worst[shown.Fingerprint]
		if concern.Outcome == policy.Broken && before != policy.Broken {
			c.findings = append(c.findings, *shown)
		}
		if field && !known {
			c.fields++
		}
		c.worst[shown.Fingerprint] = max(before, concern.Outcome)
	}
}

func (c *count) total() Promise {
	p := Promise{
		ID: c.promise.ID, Says: c.promise.Says, People: organisational(c.promise),
		Flows: len(c.worst) - c.fields, Fields: c.fields, Findings: c.findings,
	}
	for _, outcome := range c.worst {
		switch outcome {
		case policy.Broken:
			p.Broken++
		case policy.Allowed:
			p.Allowed++
		}
	}
	p.Status = c.status(&p)
	return p
}

func (c *count) status(p *Promise) Status {
	switch {
	case p.Broken > 0:
		return Broken
	case p.Flows+p.Fields > 0:
		return Kept
	case p.People && !checkable(c.promise):
		return Organisational
	}
	return NotExercised
}

// organisational reports whether no program can check a part of the promise.
func organisational(p *policy.Promise) bool {
	return slices.ContainsFunc(p.ProgramRules, func(r policy.ProgramRule) bool {
		return slices.Contains(r.Demands, policy.Organisational)
	})
}

// checkable reports whether a program can check a part of it.
func checkable(p *policy.Promise) bool {
	return len(p.Rules) > 0 || slices.ContainsFunc(p.ProgramRules, func(r policy.ProgramRule) bool {
		return slices.Contains(r.Demands, policy.Read) || slices.Contains(r.Demands, policy.Mapped)
	})
}
