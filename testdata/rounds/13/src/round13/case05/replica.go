// Package case05 merges address books that were edited on several phones.
package case05

import (
	"cmp"
	"fmt"
	"log"
	"maps"
	"slices"
)

// Card is a line of an address book.
type Card struct {
	Label string
	Phone string `pii:"phone"`
}

// entry is the last that was written under a label, on a phone, at a time.
type entry struct {
	phone string
	at    int
	dead  bool
}

// Book is a map in which the last one to write wins.
type Book struct {
	clock   int
	entries map[string]entry
}

type clash struct {
	label     string
	won, lost entry
}

func (b *Book) write(label string, e entry) {
	b.clock++
	e.at = b.clock
	if b.entries == nil {
		b.entries = map[string]entry{}
	}
	b.entries[label] = e
}

func (b *Book) Put(c Card) { b.write(c.Label, entry{phone: c.Phone}) }

// Bury marks a card as deleted; Drop forgets the number as well.
func (b *Book) Bury(label string) {
	e := b.entries[label]
	e.dead = true
	b.write(label, e)
}

func (b *Book) Drop(label string) { b.write(label, entry{dead: true}) }

// Merge takes over what is newer in another book.
func (b *Book) Merge(other *Book) (clashes []clash) {
	for _, label := range slices.Sorted(maps.Keys(other.entries)) {
		theirs := other.entries[label]
		ours, ok := b.entries[label]
		switch cmp.Compare(theirs.at, ours.at) {
		case 1:
			b.write(label, theirs)
			if ok {
				clashes = append(clashes, clash{label, theirs, ours})
			}
		case -1:
			clashes = append(clashes, clash{label, ours, theirs})
		}
	}
	return clashes
}

// LeakClash logs the entry that lost, CleanClash when it was written.
func LeakClash(c Card) {
	var mine, yours Book
	mine.Put(c)
	yours.Put(Card{Label: "x"})
	yours.Put(Card{Label: c.Label})
	for _, clash := range mine.Merge(&yours) {
		log.Print(clash.label, " lost ", clash.lost.phone) // leak: Card.Phone
	}
}

func CleanClash(c Card) {
	var mine, yours Book
	mine.Put(c)
	yours.Put(Card{Label: "x"})
	yours.Put(Card{Label: c.Label})
	for _, clash := range mine.Merge(&yours) {
		log.Print(clash.label, " lost what is of ", clash.lost.at)
	}
}

// LeakBuried has the number still in the grave, CleanDropped has not.
func LeakBuried(c Card) {
	var b Book
	b.Put(c)
	b.Bury(c.Label)
	log.Print(fmt.Sprint(b.entries)) // leak: Card.Phone
}

func CleanDropped(c Card) {
	var b Book
	b.Put(c)
	b.Drop(c.Label)
	log.Print(fmt.Sprint(b.entries))
}

// LeakMerged takes the number from the other phone, CleanMerged the label.
func LeakMerged(c Card) {
	var mine, yours Book
	yours.Put(c)
	mine.Merge(&yours)
	for label, e := range mine.entries {
		log.Print(label, e.at, e.phone) // leak: Card.Phone
	}
}

func CleanMerged(c Card) {
	var mine, yours Book
	yours.Put(c)
	mine.Merge(&yours)
	for label, e := range mine.entries {
		log.Print(label, e.at, e.dead)
	}
}
