// Package case12 walks address books with iterators.
package case12

import (
	"iter"
	"log"
	"maps"
	"slices"

	"round1/case12/seq"
)

type Contact struct {
	ID    int
	Email string `pii:"email"`
	Name  string `pii:"name"`
	Group string
}

type Book []Contact

// All yields the group and the address of each contact.
func (b Book) All() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, c := range b {
			if !yield(c.Group, c.Email) {
				return
			}
		}
	}
}

func LeakSecond(c Contact) {
	for _, text := range (Book{c}).All() {
		log.Print(text) // leak: Contact.Email
	}
}

func CleanFirst(c Contact) {
	for text := range (Book{c}).All() {
		log.Print(text)
	}
}

func LeakMapped(c Contact) {
	names := seq.Map(slices.Values(Book{c}), func(c Contact) string { return c.Name })
	for name := range names {
		log.Print(name) // leak: Contact.Name
	}
}

func CleanMapped(c Contact) {
	names := seq.Map(slices.Values(Book{c}), func(c Contact) string { return c.Group })
	for name := range names {
		log.Print(name)
	}
}

func LeakCollectedValues(c Contact) {
	byGroup := maps.Collect((Book{c}).All())
	log.Print(slices.Sorted(maps.Values(byGroup))) // leak: Contact.Email
}

func CleanCollectedKeys(c Contact) {
	byGroup := maps.Collect((Book{c}).All())
	log.Print(slices.Sorted(maps.Keys(byGroup)))
}

func LeakPulled(c Contact) {
	next, stop := iter.Pull2((Book{c}).All())
	defer stop()
	group, mail, ok := next()
	log.Print(len(group), mail, ok) // leak: Contact.Email
}

func CleanPulled(c Contact) {
	next, stop := iter.Pull2((Book{c}).All())
	defer stop()
	group, mail, ok := next()
	log.Print(group, len(mail), ok)
}
