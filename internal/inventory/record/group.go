package record

import (
	"cmp"

	"github.com/piivet/piivet/internal/inventory"
)

// group is all that goes to one place or recipient. Its lists are cells.
type group struct {
	name                                    string
	data, purposes, regions, ways, promises []string
	kept, erased, exported                  []string
	goes                                    []inventory.Destination
}

// grouped gathers what goes to the same place, whatever its category, in the
// order in which the places come up.
func grouped(m *inventory.Map, wanted func(*inventory.Destination) bool) []*group {
	var all []*group
	byName := map[string]*group{}
	for i := range m.Categories {
		c := &m.Categories[i]
		for j := range c.Goes {
			d := &c.Goes[j]
			if !wanted(d) {
				continue
			}
			name := placeName(d)
			if byName[name] == nil {
				byName[name] = &group{name: name}
				all = append(all, byName[name])
			}
			byName[name].add(string(c.ID), d)
		}
	}
	for _, g := range all {
		for _, o := range inventory.WorstOf(g.goes) {
			g.promises = append(g.promises, cell(o.ID+inParentheses(o.Outcome.String())))
		}
	}
	return all
}

// placeName is what tells a place or recipient from others while code changes:
// the vendor, or else what in the store it is, or else the function that hands the
// data over.
func placeName(d *inventory.Destination) string {
	return string(d.Sink.Kind) + " " + cmp.Or(d.Sink.Vendor, d.Sink.Entity, d.Sink.Func)
}

func (g *group) add(category string, d *inventory.Destination) {
	g.data = append(g.data, code(category))
	g.purposes = append(g.purposes, cell(d.Sink.Purpose))
	g.regions = append(g.regions, cell(d.Sink.Region))
	g.ways = append(g.ways, way(d))
	g.goes = append(g.goes, *d)
	if d.Sink.Kind.Family() == "store" {
		g.kept = append(g.kept, cell(d.Kept.String()))
		g.erased = append(g.erased, answer(code(category), &d.Erased)...)
		g.exported = append(g.exported, answer(code(category), &d.Exported)...)
	}
}

// answer names what erases data of a category, or gives it out; what nothing does
// that with is named, too.
func answer(category string, a *inventory.Answer) []string {
	switch {
	case len(a.By) == 0:
		return []string{"nothing: " + category}
	case !a.Whole:
		return append(names(a.By), "in part: "+category)
	}
	return names(a.By)
}
