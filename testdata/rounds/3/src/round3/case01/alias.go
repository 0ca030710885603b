// Package case01 reaches one object under two names.
package case01

import "log"

type Member struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Plan  string
}

type badge struct {
	label string
	note  string
}

func LeakSecondName(m Member) {
	a := &badge{label: "none"}
	b := a
	b.label = m.Email
	log.Print(a.label) // leak: Member.Email
}

// The second name is of a copy.
func CleanCopy(m Member) {
	a := &badge{label: "none"}
	b := *a
	b.label = m.Email
	log.Print(a.label, len(b.label))
}

func LeakFieldPointer(m Member) {
	var b badge
	p := &b.label
	*p = m.Phone
	log.Print(b.label) // leak: Member.Phone
}

func CleanOtherFieldPointer(m Member) {
	var b badge
	p := &b.note
	*p = m.Phone
	log.Print(b.label)
}

func LeakElementPointer(m Member) {
	badges := make([]badge, 2)
	first := &badges[0]
	first.label = m.Email
	log.Print(badges[0].label) // leak: Member.Email
}

// Ranging by value changes copies.
func CleanRangeCopy(m Member) {
	badges := make([]badge, 2)
	for _, b := range badges {
		b.label = m.Email
	}
	log.Print(badges[0].label)
}

func LeakRepointed(m Member) {
	plain, secret := badge{label: m.Plan}, badge{label: m.Email}
	p := &plain
	p = &secret
	log.Print(p.label) // leak: Member.Email
}

func CleanRepointed(m Member) {
	plain, secret := badge{label: m.Plan}, badge{label: m.Email}
	p := &secret
	p = &plain
	log.Print(p.label, len(secret.label))
}

func LeakDoublePointer(m Member) {
	b := &badge{}
	pp := &b
	(*pp).note = m.Phone
	log.Print(b.note) // leak: Member.Phone
}

func CleanDoublePointer(m Member) {
	b := &badge{}
	old := b
	pp := &b
	*pp = &badge{note: m.Phone}
	log.Print(old.note)
}
