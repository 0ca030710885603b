package inventory

import (
	"cmp"
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/report"
	"github.com/piivet/piivet/internal/usage"
)

// Parts are what an inventory is made of, as a run finds it.
type Parts struct {
	// Packages are the paths of the packages that were looked at.
	Packages []string
	Flows    []Flow
	// Usage is what the packages do with stores and fields.
	Usage []*usage.Package
	// Places has each place in Usage as a reader sees it.
	Places map[flow.Pos]report.Position
}

// Inventory is what a run found. It is never changed once it is made.
type Inventory struct {
	// Packages are the paths of the packages that were looked at, sorted.
	Packages []string
	// Flows are sorted by place, then by what flows where.
	Flows []Flow
	// Cuts are the functions that were not followed to their end, sorted by place.
	Cuts []Cut

	program *usage.Program
	places  map[flow.Pos]report.Position
}

// Flow is one way of personal data, in one package.
type Flow struct {
	// Placed is the flow as the engine found it; its positions mean nothing
	// any more, and those of Shown take their place.
	flow.Placed
	// Package is the path of the package that the flow was found in, without a
	// mark of a test variant.
	Package string
	// Shown is the flow as a reader sees it, before anyone judges it: without
	// severity, promises and fingerprint.
	Shown report.Finding
}

// Cut is a function that was too much for a limit of the engine. What flows
// through it may be missing in the inventory.
type Cut struct {
	Func  string
	Limit string // its name, as docs/bounds.md lists it
	Pos   report.Position
}

// New makes an inventory. Parts may have the same package and the same flow
// several times.
func New(parts Parts) *Inventory {
	packages := slices.Clone(parts.Packages)
	slices.Sort(packages)
	flows := slices.Clone(parts.Flows)
	slices.SortStableFunc(flows, compareFlows)
	inv := &Inventory{
		Packages: slices.Compact(packages),
		Flows:    slices.CompactFunc(flows, func(a, b Flow) bool { return compareFlows(a, b) == 0 }),
		places:   parts.Places,
	}
	all := make([]flow.Flow, len(inv.Flows))
	for i := range inv.Flows {
		all[i] = inv.Flows[i].Flow
	}
	inv.program = usage.NewProgram(parts.Usage, all)
	inv.Cuts = cuts(parts)
	return inv
}

// cuts are those of all packages; a package and its test variant have some in
// common.
func cuts(parts Parts) []Cut {
	var all []Cut
	for _, pkg := range parts.Usage {
		for _, c := range pkg.Cuts {
			all = append(all, Cut{c.Func, c.Limit, parts.Places[c.Pos]})
		}
	}
	slices.SortFunc(all, func(a, b Cut) int {
		return cmp.Or(report.ComparePositions(a.Pos, b.Pos), cmp.Compare(a.Func, b.Func), cmp.Compare(a.Limit, b.Limit))
	})
	return slices.Compact(all)
}

// Program answers what only all packages together can tell.
func (inv *Inventory) Program() *usage.Program { return inv.program }

// Where returns the inventory without the flows that keep says no of. What the
// program can do stays as it is.
func (inv *Inventory) Where(keep func(*Flow) bool) *Inventory {
	less := &Inventory{Packages: inv.Packages, Cuts: inv.Cuts, program: inv.program, places: inv.places}
	for i := range inv.Flows {
		if keep(&inv.Flows[i]) {
			less.Flows = append(less.Flows, inv.Flows[i])
		}
	}
	return less
}

// compareFlows orders flows as reports do. Flows that read the same differ by
// what was done to the data on the way.
func compareFlows(a, b Flow) int {
	return cmp.Or(
		report.Compare(a.Shown, b.Shown),
		cmp.Compare(a.Package, b.Package),
		cmp.Compare(a.Sink.Vendor, b.Sink.Vendor),
		cmp.Compare(a.Sink.Purpose, b.Sink.Purpose),
		cmp.Compare(a.Sink.Region, b.Sink.Region),
		cmp.Compare(a.Sink.Entity, b.Sink.Entity),
		cmp.Compare(a.Protection, b.Protection),
		slices.Compare(a.Guards, b.Guards),
		cmp.Compare(a.Transport, b.Transport),
		cmp.Compare(a.Kept.Kind, b.Kept.Kind),
		cmp.Compare(a.Kept.Time, b.Kept.Time),
	)
}
