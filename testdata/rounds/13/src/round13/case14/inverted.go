// Package case14 searches the notes of a practice with an index of words.
package case14

import (
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// Note is about a treatment.
type Note struct {
	ID   int
	Text string `pii:"treatment"`
}

// Query is what somebody looks for.
type Query struct {
	Text string `pii:"search-query"`
	Page int
}

// Index knows which words are in which notes, and where.
type Index struct {
	postings map[string]map[int][]int
	notes    map[int]Note
}

func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
}

func (x *Index) Add(n Note) {
	if x.notes == nil {
		x.notes, x.postings = map[int]Note{}, map[string]map[int][]int{}
	}
	x.notes[n.ID] = n
	for at, w := range words(n.Text) {
		if x.postings[w] == nil {
			x.postings[w] = map[int][]int{}
		}
		x.postings[w][n.ID] = append(x.postings[w][n.ID], at)
	}
}

// match is a note that has a word.
type match struct {
	id, at  int
	snippet string
}

func (x *Index) Find(word string) (list []match) {
	for id, places := range x.postings[strings.ToLower(word)] {
		all := words(x.notes[id].Text)
		for _, at := range places {
			list = append(list, match{id, at, strings.Join(all[max(0, at-1):min(len(all), at+2)], " ")})
		}
	}
	return list
}

func index(ns []Note) *Index {
	x := &Index{}
	for _, n := range ns {
		x.Add(n)
	}
	return x
}

// LeakTerms prints the words of the index, CleanTerms in how many notes they are.
func LeakTerms(ns []Note, q Query) {
	x := index(ns)
	fmt.Println(slices.Sorted(maps.Keys(x.postings))) // leak: Note.Text
}

func CleanTerms(ns []Note, q Query) {
	x := index(ns)
	var sizes []int
	for _, notes := range x.postings {
		sizes = append(sizes, len(notes))
	}
	fmt.Println(len(x.postings), slices.Max(sizes))
}

// LeakSnippet logs the text around a match, CleanSnippet where it is.
func LeakSnippet(ns []Note, q Query) {
	for _, m := range index(ns).Find("gets") {
		log.Print(m.id, m.snippet) // leak: Note.Text
	}
}

func CleanSnippet(ns []Note, q Query) {
	for _, m := range index(ns).Find("gets") {
		log.Print(m.id, m.at)
	}
}

// LeakEmpty logs what was not found, CleanEmpty on which page.
func LeakEmpty(ns []Note, q Query) {
	if found := index(ns).Find(q.Text); len(found) == 0 {
		log.Printf("nothing for %q", strings.Join(words(q.Text), "+")) // leak: Query.Text
	}
}

func CleanEmpty(ns []Note, q Query) {
	if found := index(ns).Find(q.Text); len(found) == 0 {
		log.Printf("nothing for %d words on page %d", len(words(q.Text)), q.Page)
	}
}

// LeakRare logs the words that are in one note alone, CleanRare these notes.
func LeakRare(ns []Note, q Query) {
	for word, notes := range index(ns).postings {
		if len(notes) == 1 {
			log.Print("rare: ", word) // leak: Note.Text
		}
	}
}

func CleanRare(ns []Note, q Query) {
	for _, notes := range index(ns).postings {
		if len(notes) == 1 {
			log.Print("rare: ", slices.Collect(maps.Keys(notes)))
		}
	}
}
