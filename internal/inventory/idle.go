package inventory

import (
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// Idle is why nothing in the program is held to a promise.
type Idle string

// The reasons.
const (
	// Busy: there is something that is held to it.
	Busy Idle = ""
	// NoData: there is no data that the promise speaks of.
	NoData Idle = "no-data"
	// NoSink: there is, and none of it reaches a sink that the promise speaks of.
	NoSink Idle = "no-sink"
	// Replaced: some does, and another promise has taken the place of this one,
	// which is a default one.
	Replaced Idle = "replaced"
)

// idle says why nothing is held to a promise.
func (inv *Inventory) idle(promise *policy.Promise, in func(pkgPath string) scope) Idle {
	replaced := func(f Flow) bool {
		here := in(f.Package).in.Promise(promise.ID)
		return here != nil && slices.ContainsFunc(here.Rules, func(r policy.Rule) bool { return r.SpeaksOf(&f.Flow) })
	}
	switch {
	case slices.ContainsFunc(inv.Flows, replaced):
		return Replaced
	case slices.ContainsFunc(inv.sources(), func(src flow.Source) bool { return speaksOf(promise, &src) }):
		return NoSink
	}
	return NoData
}

// sources are where data is born in the program.
func (inv *Inventory) sources() []flow.Source {
	var all []flow.Source
	for _, f := range inv.program.Fields() {
		all = append(all, flow.Source{Categories: f.Categories, Region: f.Region, Role: f.Role, Subject: f.Subject})
	}
	for i := range inv.Flows {
		all = append(all, inv.Flows[i].Source)
	}
	return all
}

// speaksOf reports whether a promise speaks of data of a source.
func speaksOf(p *policy.Promise, src *flow.Source) bool {
	return slices.ContainsFunc(src.Categories, func(id string) bool {
		return slices.ContainsFunc(p.Rules, func(r policy.Rule) bool { return r.Covers(id, src) }) ||
			slices.ContainsFunc(p.ProgramRules, func(r policy.ProgramRule) bool { return r.Covers(id, src) })
	})
}
