// Package case18 builds events step by step.
package case18

import (
	"log"
	"strings"
)

type Donor struct {
	ID     int
	Name   string `pii:"name"`
	Amount string `pii:"payment"`
	Cause  string
}

type event struct {
	subject string
	detail  string
	tags    []string
}

func newEvent() *event { return &event{} }

func (e *event) Subject(s string) *event { e.subject = s; return e }

func (e *event) Detail(s string) *event { e.detail = s; return e }

func (e *event) Tag(s string) *event { e.tags = append(e.tags, s); return e }

func (e *event) Untag() *event { e.tags = nil; return e }

func (e *event) Head() string { return e.subject + " " + strings.Join(e.tags, ",") }

func (e *event) Text() string { return e.subject + ": " + e.detail }

func LeakText(d Donor) {
	log.Print(newEvent().Subject(d.Cause).Detail(d.Amount).Text()) // leak: Donor.Amount
}

func CleanHead(d Donor) {
	log.Print(newEvent().Subject(d.Cause).Detail(d.Amount).Head())
}

func LeakLastSubject(d Donor) {
	log.Print(newEvent().Subject(d.Cause).Subject(d.Name).Head()) // leak: Donor.Name
}

func CleanLastSubject(d Donor) {
	log.Print(newEvent().Subject(d.Name).Subject(d.Cause).Head())
}

func LeakUntaggedBefore(d Donor) {
	log.Print(newEvent().Untag().Tag(d.Name).Head()) // leak: Donor.Name
}

func CleanUntaggedAfter(d Donor) {
	log.Print(newEvent().Tag(d.Name).Untag().Head())
}

// A draft is built by value: each step returns a new one.
type draft struct{ title, body string }

func (d draft) Title(s string) draft { d.title = s; return d }

func (d draft) Body(s string) draft { d.body = s; return d }

func LeakDraft(d Donor) {
	base := draft{title: d.Cause}
	base = base.Body(d.Amount)
	log.Print(base) // leak: Donor.Amount
}

func CleanDraft(d Donor) {
	base := draft{title: d.Cause}
	next := base.Body(d.Amount)
	log.Print(base, len(next.body))
}
