package inventory

import (
	"cmp"
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/report"
)

// Inventory is what a run found. It is never changed once it is made.
type Inventory struct {
	// Packages are the paths of the packages that were looked at, sorted.
	Packages []string
	// Flows are sorted by place, then by what flows where.
	Flows []Flow
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

// New makes an inventory. The same flow may be given several times.
func New(packages []string, flows []Flow) *Inventory {
	packages = slices.Clone(packages)
	slices.Sort(packages)
	flows = slices.Clone(flows)
	slices.SortStableFunc(flows, compareFlows)
	return &Inventory{
		Packages: slices.Compact(packages),
		Flows:    slices.CompactFunc(flows, func(a, b Flow) bool { return compareFlows(a, b) == 0 }),
	}
}

// Where returns the inventory without the flows that keep says no of.
func (inv *Inventory) Where(keep func(*Flow) bool) *Inventory {
	less := &Inventory{Packages: inv.Packages}
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
		cmp.Compare(a.Protection, b.Protection),
		slices.Compare(a.Guards, b.Guards),
	)
}
