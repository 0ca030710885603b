// Package case15 builds reports out of sequences.
package case15

import (
	"fmt"
	"iter"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
)

// Guest stays at a hotel.
type Guest struct {
	Room     int
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
}

// Ledger has guests by the day that they came.
type Ledger struct {
	days   []string
	guests map[string][]Guest
}

func (l *Ledger) Add(day string, g Guest) {
	if l.guests == nil {
		l.guests = map[string][]Guest{}
	}
	if _, ok := l.guests[day]; !ok {
		l.days = append(l.days, day)
	}
	l.guests[day] = append(l.guests[day], g)
}

// All yields each guest with the day, in order.
func (l *Ledger) All() iter.Seq2[string, Guest] {
	return func(yield func(string, Guest) bool) {
		for _, day := range l.days {
			for _, g := range l.guests[day] {
				if !yield(day, g) {
					return
				}
			}
		}
	}
}

func Firsts[K, V any](seq iter.Seq2[K, V]) iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range seq {
			if !yield(k) {
				return
			}
		}
	}
}

func Seconds[K, V any](seq iter.Seq2[K, V]) iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, v := range seq {
			if !yield(v) {
				return
			}
		}
	}
}

func Each[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		seq(func(v T) bool { return yield(f(v)) })
	}
}

func LeakDays(l *Ledger) {
	for v := range Seconds(l.All()) {
		log.Print(v) // leak: Guest.Name, Guest.Passport
	}
}

func CleanDays(l *Ledger) {
	for v := range Firsts(l.All()) {
		log.Print(v)
	}
}

// LeakEach keeps the passport, CleanEach the room.
func LeakEach(l *Ledger) {
	seq := Each(Seconds(l.All()), func(g Guest) string { return g.Passport })
	fmt.Println(slices.Collect(seq)) // leak: Guest.Passport
}

func CleanEach(l *Ledger) {
	seq := Each(Seconds(l.All()), func(g Guest) int { return g.Room })
	fmt.Println(slices.Collect(seq))
}

// LeakPull asks for one at a time.
func LeakPull(l *Ledger) {
	next, stop := iter.Pull2(l.All())
	defer stop()
	for {
		day, g, ok := next()
		if !ok {
			return
		}
		fmt.Fprintln(os.Stderr, day, g.Name) // leak: Guest.Name
	}
}

func CleanPull(l *Ledger) {
	next, stop := iter.Pull2(l.All())
	defer stop()
	for {
		day, g, ok := next()
		if !ok {
			return
		}
		fmt.Fprintln(os.Stderr, day, g.Room)
	}
}

// LeakSorted sorts names, CleanSorted days.
func LeakSorted(l *Ledger) {
	seen := map[string]bool{}
	for day, g := range l.All() {
		seen[day+"/"+g.Name] = true
	}
	log.Print(slices.Sorted(maps.Keys(seen))) // leak: Guest.Name
}

func CleanSorted(l *Ledger) {
	seen := map[string]bool{}
	for day, g := range l.All() {
		seen[day] = strings.HasPrefix(g.Name, "x")
	}
	log.Print(slices.Sorted(maps.Keys(seen)))
}
