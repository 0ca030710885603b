package tag

import (
	"slices"

	"github.com/piivet/piivet/internal/category"
)

// settle looks at the items together. Where they contradict each other, the
// reading wins under which the field is personal data.
func (p *parser) settle() {
	if p.first(masker) != nil && !p.tag.Personal() {
		p.add(category.Root)
	}
	if len(p.items) == 1 && p.items[0].text == "" {
		p.report(Malformed, &p.items[0], "empty pii tag counts as personal", &Edit{Start: 0, End: len(p.value), Text: string(category.Root)})
		p.add(category.Root)
	}
	p.settleRecords()
	p.settleReviewed()
	p.settleNarrowing()
	slices.Sort(p.tag.Categories)
}

// settleRecords keeps a record of consent or objection from being anything
// else.
func (p *parser) settleRecords() {
	if p.tag.Consent == "" && p.tag.OptOut == "" {
		return
	}
	first := p.first(record)
	if p.tag.Personal() {
		p.contradiction(first, p.first(kind, masker, unknown), " marks a record, not personal data, and contradicts ")
		p.tag.Consent, p.tag.OptOut = "", ""
		return
	}
	if p.tag.Consent != "" && p.tag.OptOut != "" {
		// Which way the field's value must be read is open: the stricter
		// reading is that only true permits.
		p.contradiction(p.last(record), first, " contradicts ")
		p.tag.OptOut = ""
	}
}

// settleReviewed takes "-" at its word when nothing else is said.
func (p *parser) settleReviewed() {
	dash := p.first(reviewed)
	if dash == nil {
		return
	}
	if other := p.first(kind, masker, unknown, record); other != nil {
		p.report(Contradiction, dash, `"-" says that there is no personal data and contradicts `+quote(other.text), p.without(dash))
		return
	}
	p.tag.Reviewed = true
	if second := p.last(reviewed); second != dash {
		p.report(Contradiction, second, `"-" is given twice`, p.without(second))
	}
}

// settleNarrowing sees to it that attributes have something to narrow.
func (p *parser) settleNarrowing() {
	it := p.first(narrowing)
	switch {
	case it == nil && (p.tag.Personal() || p.tag.Reviewed || p.tag.Consent != "" || p.tag.OptOut != ""):
		return
	case p.tag.Personal():
		return
	case p.tag.Reviewed, p.tag.Consent != "", p.tag.OptOut != "":
		p.report(Contradiction, it, quote(it.text)+" narrows nothing where there is no personal data", p.without(it))
		p.tag.Region, p.tag.Role, p.tag.Subject, p.tag.Protected = "", "", "", 0
	default:
		p.add(category.Root)
		p.nothingSaid()
	}
}

// nothingSaid reports a value that names no category, unless what is wrong with
// it has been said.
func (p *parser) nothingSaid() {
	if len(p.problems) > 0 {
		return
	}
	it := &p.items[0]
	p.report(Malformed, it, "no category before "+quote(it.text)+": the field counts as personal",
		&Edit{Start: it.start, End: it.start, Text: string(category.Root) + ","})
}

func (p *parser) contradiction(it, other *item, verb string) {
	p.report(Contradiction, it, quote(it.text)+verb+quote(other.text), nil)
}

func (p *parser) first(roles ...role) *item {
	for i := range p.items {
		if slices.Contains(roles, p.items[i].role) {
			return &p.items[i]
		}
	}
	return nil
}

func (p *parser) last(r role) *item {
	for i := len(p.items) - 1; i >= 0; i-- {
		if p.items[i].role == r {
			return &p.items[i]
		}
	}
	return nil
}
