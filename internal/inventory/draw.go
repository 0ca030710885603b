package inventory

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/report"
	"github.com/piivet/piivet/internal/usage"
)

// Map draws the data map.
func (inv *Inventory) Map(j *Judgement) *Map {
	m := &mapping{inv: inv, categories: map[category.ID]*chart{}}
	unread := map[string]bool{}
	for _, f := range inv.program.Unread() {
		unread[f.Name] = true
	}
	for _, f := range inv.program.Fields() {
		m.field(&f, unread[f.Name])
	}
	drawn := &Map{Flows: make([]Drawn, len(j.Flows))}
	for i, v := range j.Flows {
		drawn.Flows[i] = m.flow(v)
	}
	for _, id := range category.All() {
		if c := m.categories[id]; c != nil {
			drawn.Categories = append(drawn.Categories, c.draw(id))
		}
	}
	return drawn
}

// mapping gathers what belongs to each category.
type mapping struct {
	inv        *Inventory
	categories map[category.ID]*chart
}

func (m *mapping) category(id string) *chart {
	c := m.categories[category.ID(id)]
	if c == nil {
		c = &chart{fields: map[string]Field{}, goes: map[string]*Destination{}}
		m.categories[category.ID(id)] = c
	}
	return c
}

func (m *mapping) field(f *usage.Field, unread bool) {
	drawn := Field{
		Name: f.Name, Pos: m.inv.places[f.Pos], Unread: unread,
		Region: f.Region, Role: f.Role, Subject: f.Subject,
	}
	for _, e := range f.Entries {
		drawn.Entries = append(drawn.Entries, Operation{Func: e.By, Pos: m.inv.places[e.Pos]})
	}
	drawn.Entries = sortedOperations(drawn.Entries)
	for _, id := range f.Categories {
		m.category(id).fields[f.Name] = drawn
	}
}

// flow adds a flow to the categories of its data. Its source may be no field, or
// one that no package of the program mentions by name.
func (m *mapping) flow(v Verdict) Drawn {
	f := Drawn{Verdict: v}
	if v.Sink.Kind.Family() == "store" {
		f.Erased = m.operations(m.inv.program.Erases(&v.Flow.Flow))
		f.Exported = m.operations(m.inv.program.Exports(&v.Flow.Flow))
	}
	src := &v.Source
	for _, id := range src.Categories {
		c := m.category(id)
		if _, known := c.fields[src.Full]; !known {
			c.fields[src.Full] = Field{Name: src.Full, Pos: v.Shown.Source.Pos, Region: src.Region, Role: src.Role, Subject: src.Subject}
		}
		c.destination(&f).add(&f)
	}
	return f
}

func (m *mapping) operations(found []usage.Answer) []Operation {
	var all []Operation
	for _, op := range found {
		all = append(all, Operation{Func: op.Func, Pos: m.inv.places[op.Pos], Approximate: op.Approximate != ""})
	}
	return sortedOperations(all)
}

// chart is one category in the making.
type chart struct {
	fields map[string]Field
	goes   map[string]*Destination
}

func (c *chart) destination(v *Drawn) *Destination {
	key := fmt.Sprintf("%+v %v %q %q %v %v", v.Sink, v.Protection, v.Guards, v.Transport, v.Kept, v.Shown.Approximate)
	d := c.goes[key]
	if d == nil {
		d = &Destination{
			Sink: v.Sink, Protection: v.Shown.Protection, Guards: v.Guards,
			Transport: v.Transport, Kept: v.Kept, Approximate: v.Shown.Approximate,
			Erased: Answer{Whole: true}, Exported: Answer{Whole: true},
		}
		c.goes[key] = d
	}
	return d
}

func (d *Destination) add(v *Drawn) {
	d.At = append(d.At, v.Shown.Pos)
	d.Fields = append(d.Fields, v.Source.Full)
	d.Outcomes = join(d.Outcomes, v.Outcomes())
	if v.Sink.Kind.Family() == "store" {
		d.Erased.add(v.Erased)
		d.Exported.add(v.Exported)
	}
}

// add adds what answers for one more flow.
func (a *Answer) add(found []Operation) {
	a.Whole = a.Whole && len(found) > 0
	a.By = append(a.By, found...)
}

func compareOperations(a, b Operation) int {
	return cmp.Or(report.ComparePositions(a.Pos, b.Pos), cmp.Compare(a.Func, b.Func))
}

func sortedOperations(all []Operation) []Operation {
	slices.SortFunc(all, compareOperations)
	return slices.Compact(all)
}

// WorstOf is what becomes of the promises at several destinations.
func WorstOf(all []Destination) []PromiseOutcome {
	var outcomes []PromiseOutcome
	for i := range all {
		outcomes = join(outcomes, all[i].Outcomes)
	}
	return outcomes
}

// join keeps for each promise the worse of what two say.
func join(outcomes, others []PromiseOutcome) []PromiseOutcome {
	for _, other := range others {
		i := slices.IndexFunc(outcomes, func(o PromiseOutcome) bool { return o.ID == other.ID })
		if i < 0 {
			outcomes = append(outcomes, other)
			continue
		}
		outcomes[i].Outcome = max(outcomes[i].Outcome, other.Outcome)
	}
	return outcomes
}

func (c *chart) draw(id category.ID) Category {
	drawn := Category{ID: id}
	for _, f := range c.fields {
		drawn.Fields = append(drawn.Fields, f)
	}
	slices.SortFunc(drawn.Fields, func(a, b Field) int { return cmp.Compare(a.Name, b.Name) })
	for _, d := range c.goes {
		slices.Sort(d.Fields)
		d.Fields = slices.Compact(d.Fields)
		slices.SortFunc(d.At, report.ComparePositions)
		d.At = slices.Compact(d.At)
		d.Erased.By, d.Exported.By = sortedOperations(d.Erased.By), sortedOperations(d.Exported.By)
		drawn.Goes = append(drawn.Goes, *d)
	}
	slices.SortFunc(drawn.Goes, compareDestinations)
	return drawn
}

// compareDestinations takes kinds in the order of the documentation.
func compareDestinations(a, b Destination) int {
	order := func(k flow.Kind) int { return slices.Index(flow.Kinds(), k) }
	return cmp.Or(
		cmp.Compare(order(a.Sink.Kind), order(b.Sink.Kind)),
		cmp.Compare(a.Sink.Func, b.Sink.Func),
		cmp.Compare(fmt.Sprint(a.Sink), fmt.Sprint(b.Sink)),
		slices.Compare(a.Protection, b.Protection),
		slices.Compare(a.Guards, b.Guards),
		cmp.Compare(a.Transport, b.Transport),
		cmp.Compare(a.Kept.Kind, b.Kept.Kind),
		cmp.Compare(a.Kept.Time, b.Kept.Time),
		report.ComparePositions(a.At[0], b.At[0]),
	)
}
