// Package case18 builds messages and queries step by step.
package case18

import (
	"log"
	"maps"
	"slices"
	"strings"
)

// Lead is somebody who asked for an offer.
type Lead struct {
	ID      int
	Email   string `pii:"email"`
	Company string `pii:"company"`
	Source  string
}

// Line is a log line under construction.
type Line struct {
	text   strings.Builder
	fields map[string]string
}

func New(text string) *Line {
	l := &Line{fields: map[string]string{}}
	l.text.WriteString(text)
	return l
}

func (l *Line) With(key, value string) *Line {
	l.fields[key] = value
	return l
}

func (l *Line) Without(key string) *Line {
	delete(l.fields, key)
	return l
}

func (l *Line) Text() string { return l.text.String() }

func (l *Line) Send() {
	for _, k := range slices.Sorted(maps.Keys(l.fields)) {
		l.text.WriteString(" " + k + "=" + l.fields[k])
	}
	log.Print(l.text.String())
}

func LeakWith(lead Lead) {
	New("lead").With("source", lead.Source).With("email", lead.Email).Send() // leak: Lead.Email
}

func CleanWith(lead Lead) {
	New("lead").With("source", lead.Source).With("email", "set").Send()
}

// LeakWithout removes another key.
func LeakWithout(lead Lead) {
	l := New("lead").With("email", lead.Email)
	l.Without("source").Send() // leak: Lead.Email
}

func CleanText(lead Lead) {
	l := New("lead").With("email", lead.Email)
	log.Print(l.Without("source").Text())
}

// Filter is immutable: each step is a copy.
type Filter struct{ terms []string }

func (f Filter) And(term string) Filter {
	return Filter{append(slices.Clone(f.terms), term)}
}

func (f Filter) String() string { return strings.Join(f.terms, " AND ") }

func LeakFilter(lead Lead) {
	base := Filter{}.And("open = true")
	mine := base.And("company = '" + lead.Company + "'")
	log.Print("filter: ", mine) // leak: Lead.Company
}

func CleanFilter(lead Lead) {
	base := Filter{}.And("open = true")
	mine := base.And("company = '" + lead.Company + "'")
	log.Print("filter: ", base, len(mine.terms))
}
