// Package case26 builds reports out of iterators.
package case26

import (
	"fmt"
	"iter"
	"log"
	"maps"
	"slices"
	"strings"
)

// Visit is of a patient in a clinic.
type Visit struct {
	Room    string
	Patient string `pii:"name"`
	Drug    string `pii:"medication"`
}

func mapped[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range s {
			if !yield(f(v)) {
				return
			}
		}
	}
}

func where[T any](s iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

// groupBy gives each key with the values that have it.
func groupBy[K comparable, T any](s iter.Seq[T], key func(T) K) iter.Seq2[K, []T] {
	groups := map[K][]T{}
	for v := range s {
		groups[key(v)] = append(groups[key(v)], v)
	}
	return maps.All(groups)
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for v := range a {
			w, ok := next()
			if !ok || !yield(v, w) {
				return
			}
		}
	}
}

func room(v Visit) string    { return v.Room }
func patient(v Visit) string { return v.Patient }
func drug(v Visit) string    { return v.Drug }

// LeakGroups has the drugs as keys, CleanGroups the rooms.
func LeakGroups(visits []Visit) {
	for key, group := range groupBy(slices.Values(visits), drug) {
		log.Print(key, ": ", len(group)) // leak: Visit.Drug
	}
}

func CleanGroups(visits []Visit) {
	for key, group := range groupBy(slices.Values(visits), room) {
		log.Print(key, ": ", len(group))
	}
}

// LeakZip logs the second of each pair, CleanZip the first.
func LeakZip(visits []Visit) {
	all := slices.Values(visits)
	for _, b := range zip(mapped(all, room), mapped(all, patient)) {
		log.Print("next: ", b) // leak: Visit.Patient
	}
}

func CleanZip(visits []Visit) {
	all := slices.Values(visits)
	for a := range zip(mapped(all, room), mapped(all, patient)) {
		log.Print("next: ", a)
	}
}

// LeakLines collects the lines of those with a drug, CleanLines their rooms.
func LeakLines(visits []Visit) {
	some := where(slices.Values(visits), func(v Visit) bool { return v.Drug != "" })
	lines := slices.Collect(mapped(some, func(v Visit) string { return fmt.Sprintf("%s/%s", v.Room, v.Patient) }))
	log.Print(strings.Join(lines, ", ")) // leak: Visit.Patient
}

func CleanLines(visits []Visit) {
	some := where(slices.Values(visits), func(v Visit) bool { return v.Drug != "" })
	lines := slices.Collect(mapped(some, func(v Visit) string { return fmt.Sprintf("%s/%t", v.Room, v.Patient > "m") }))
	log.Print(strings.Join(lines, ", "))
}

// LeakSorted sorts by drug and shows it, CleanSorted shows the rooms in that order.
func LeakSorted(visits []Visit) {
	sorted := slices.SortedFunc(slices.Values(visits), func(a, b Visit) int { return strings.Compare(a.Drug, b.Drug) })
	log.Print(slices.Collect(mapped(slices.Values(sorted), drug))) // leak: Visit.Drug
}

func CleanSorted(visits []Visit) {
	sorted := slices.SortedFunc(slices.Values(visits), func(a, b Visit) int { return strings.Compare(a.Drug, b.Drug) })
	log.Print(slices.Collect(mapped(slices.Values(sorted), room)))
}
