// Package case45 uses the built-in functions of late.
package case45

import (
	"cmp"
	"log"
	"slices"
)

type Tutor struct {
	ID    string
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	Hours int
}

func LeakMin(t Tutor) {
	log.Print(min(t.Name, "zzz")) // leak: Tutor.Name
}

func CleanMin(t Tutor) {
	log.Print(min(len(t.Name), t.Hours))
}

func LeakMax(t Tutor) {
	log.Print(max("", t.ID[:0], t.Phone)) // leak: Tutor.Phone
}

func CleanMax(t Tutor) {
	log.Print(max("", t.ID[:0], t.ID), len(t.Phone))
}

func LeakClearedClone(t Tutor) {
	names := []string{t.Name, t.Phone}
	clear(slices.Clone(names))
	log.Print(names) // leak: Tutor.Name, Tutor.Phone
}

func CleanClearedSlice(t Tutor) {
	names := []string{t.Name, t.Phone}
	clear(names)
	log.Print(names)
}

func LeakClearedPart(t Tutor) {
	names := []string{t.Name, t.Phone}
	clear(names[:1])
	log.Print(names) // leak: Tutor.Phone
}

func CleanClearedPart(t Tutor) {
	names := []string{t.Name, t.ID}
	clear(names[:1])
	log.Print(names)
}

func LeakOr(t Tutor) {
	log.Print(cmp.Or("", t.Name, t.ID)) // leak: Tutor.Name
}

func CleanOr(t Tutor) {
	log.Print(cmp.Or("", t.ID, "none"), cmp.Compare(t.Name, t.ID))
}

func LeakDeleted(t Tutor) {
	cells := []string{t.ID, t.Phone, t.Name}
	cells = slices.Delete(cells, 0, 1)
	log.Print(cells) // leak: Tutor.Phone, Tutor.Name
}

func CleanReplaced(t Tutor) {
	cells := []string{t.ID, t.Phone, t.Name}
	cells = cells[:1]
	log.Print(cells)
}

func LeakNewCopy(t Tutor) {
	p := new(t)
	t.Name, t.Phone = "", ""
	log.Print(p.Name, t.Hours) // leak: Tutor.Name
}

func CleanNewCopy(t Tutor) {
	p := &t
	t.Name, t.Phone = "", ""
	log.Print(p.Name, t.Hours)
}
