// Package case28 walks through pages of subscribers.
package case28

import (
	"fmt"
	"iter"
	"log"
	"maps"
	"slices"
	"strings"
)

type Subscriber struct {
	ID    int
	Email string `pii:"email"`
	City  string `pii:"city"`
	News  bool   `pii:"consent=marketing"`
}

// Page is a part of a list.
type Page struct {
	Items []Subscriber
	Next  int
}

// List pages through subscribers.
type List struct {
	all  []Subscriber
	size int
}

func (l *List) page(from int) Page {
	to := min(from+l.size, len(l.all))
	p := Page{Items: l.all[from:to], Next: -1}
	if to < len(l.all) {
		p.Next = to
	}
	return p
}

// All yields every subscriber.
func (l *List) All() iter.Seq2[int, Subscriber] {
	return func(yield func(int, Subscriber) bool) {
		n := 0
		for from := 0; from >= 0; {
			p := l.page(from)
			for _, s := range p.Items {
				if !yield(n, s) {
					return
				}
				n++
			}
			from = p.Next
		}
	}
}

func mapSeq[A, B any](seq iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		for a := range seq {
			if !yield(f(a)) {
				return
			}
		}
	}
}

func LeakAll(subs []Subscriber) {
	l := &List{all: subs, size: 1}
	for n, s := range l.All() {
		log.Printf("%d: %s", n, s.Email) // leak: Subscriber.Email
	}
}

func CleanAll(subs []Subscriber) {
	l := &List{all: subs, size: 1}
	for n, s := range l.All() {
		log.Printf("%d: %d", n, s.ID)
	}
}

func LeakMap(subs []Subscriber) {
	cities := mapSeq(slices.Values(subs), func(s Subscriber) string { return s.City })
	log.Print(slices.Sorted(cities)) // leak: Subscriber.City
}

func CleanMap(subs []Subscriber) {
	ids := mapSeq(slices.Values(subs), func(s Subscriber) int { return s.ID })
	log.Print(slices.Sorted(ids))
}

func byCity(subs []Subscriber) map[string][]int {
	m := map[string][]int{}
	for _, s := range subs {
		m[s.City] = append(m[s.City], s.ID)
	}
	return m
}

func LeakKeys(subs []Subscriber) {
	for city := range maps.Keys(byCity(subs)) {
		fmt.Println(city) // leak: Subscriber.City
	}
}

func CleanKeys(subs []Subscriber) {
	for ids := range maps.Values(byCity(subs)) {
		fmt.Println(ids)
	}
}

func LeakPull(subs []Subscriber) {
	next, stop := iter.Pull(slices.Values(subs))
	defer stop()
	if s, ok := next(); ok {
		log.Print("first ", s.Email) // leak: Subscriber.Email
	}
}

func CleanPull(subs []Subscriber) {
	next, stop := iter.Pull(slices.Values(subs))
	defer stop()
	if s, ok := next(); ok {
		log.Print("first ", s.ID, s.News)
	}
}

func LeakPage(subs []Subscriber) {
	l := &List{all: subs, size: 10}
	log.Printf("page %v", l.page(0)) // leak: Subscriber.Email, Subscriber.City
}

func CleanPage(subs []Subscriber) {
	l := &List{all: subs, size: 10}
	log.Printf("page of %v, next %v", len(l.page(0).Items), l.page(0).Next)
}

func LeakSplit(subs []Subscriber) {
	var b strings.Builder
	for _, s := range subs {
		b.WriteString(s.Email + "\n")
	}
	for line := range strings.Lines(b.String()) {
		log.Print(line) // leak: Subscriber.Email
	}
}

func CleanSplit(subs []Subscriber) {
	var b strings.Builder
	for _, s := range subs {
		fmt.Fprintln(&b, s.ID)
	}
	for line := range strings.Lines(b.String()) {
		log.Print(line)
	}
}

// domain is the part of an address that many people share.
//
//pii:protect masked
func domain(email string) string {
	_, d, _ := strings.Cut(email, "@")
	return d
}

// local is the other part.
func local(email string) string {
	l, _, _ := strings.Cut(email, "@")
	return l
}

func LeakLocal(subs []Subscriber) {
	for _, s := range subs {
		log.Print("bounced: ", local(s.Email)) // leak: Subscriber.Email
	}
}

func CleanDomain(subs []Subscriber) {
	for _, s := range subs {
		log.Print("bounced: ", domain(s.Email))
	}
}
