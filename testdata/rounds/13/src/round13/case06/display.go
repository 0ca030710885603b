// Package case06 chooses what to call the members of a forum, and in which order.
package case06

import (
	"cmp"
	"log"
	"slices"
	"strings"
)

// Member writes in the forum.
type Member struct {
	Handle string
	Nick   string
	Name   string `pii:"name"`
	Email  string `pii:"email"`
}

// LeakShown falls back on the name, CleanShown on the handle.
func LeakShown(ms []Member) {
	for _, m := range ms {
		log.Print("online: ", cmp.Or(m.Nick, m.Name, m.Handle)) // leak: Member.Name
	}
}

func CleanShown(ms []Member) {
	for _, m := range ms {
		log.Print("online: ", cmp.Or(m.Nick, m.Handle))
	}
}

// by compares members, by the handle first.
func by(a, b Member) int {
	return cmp.Or(
		cmp.Compare(a.Handle, b.Handle),
		strings.Compare(a.Name, b.Name),
		-cmp.Compare(a.Email, b.Email),
	)
}

// LeakLast logs the member that comes last, CleanLast its handle and how it compares.
func LeakLast(ms []Member) {
	last := slices.MaxFunc(ms, by)
	log.Print(last.Handle, last.Email) // leak: Member.Email
}

func CleanLast(ms []Member) {
	last := slices.MaxFunc(ms, by)
	log.Print(last.Handle, by(last, ms[0]))
}

// column takes one field of everybody.
func column[T any](ms []Member, f func(Member) T) []T {
	list := make([]T, len(ms))
	for i, m := range ms {
		list[i] = f(m)
	}
	return list
}

// LeakMin logs the first of the names, CleanMin the shortest length.
func LeakMin(ms []Member) {
	names := column(ms, func(m Member) string { return m.Name })
	log.Print(max("", slices.Min(names))) // leak: Member.Name
}

func CleanMin(ms []Member) {
	lengths := column(ms, func(m Member) int { return len(m.Name) })
	log.Print(max(0, slices.Min(lengths)))
}

// LeakFound logs the one that was found, CleanFound where.
func LeakFound(ms []Member) {
	slices.SortFunc(ms, func(a, b Member) int { return cmp.Compare(a.Email, b.Email) })
	i, ok := slices.BinarySearchFunc(ms, ms[0].Email, func(m Member, email string) int { return cmp.Compare(m.Email, email) })
	if ok {
		log.Print(i, ms[i]) // leak: Member.Name, Member.Email
	}
}

func CleanFound(ms []Member) {
	slices.SortFunc(ms, func(a, b Member) int { return cmp.Compare(a.Email, b.Email) })
	i, ok := slices.BinarySearchFunc(ms, ms[0].Email, func(m Member, email string) int { return cmp.Compare(m.Email, email) })
	log.Print(i, ok)
}
