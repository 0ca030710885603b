// Package case13 goes through the subscribers of a newsletter with iterators.
package case13

import (
	"cmp"
	"fmt"
	"iter"
	"log"
	"slices"
	"strings"
)

// Subscriber gets the newsletter.
type Subscriber struct {
	ID    int
	Email string `pii:"email"`
	City  string `pii:"city"`
	Opens int
}

// Map applies f.
func Map[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range seq {
			if !yield(f(v)) {
				return
			}
		}
	}
}

// Filter keeps what keep is true for.
func Filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

// Take ends after n.
func Take[T any](seq iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range seq {
			if i++; !yield(v) || i == n {
				return
			}
		}
	}
}

// pairs gives each subscriber with the number of those that live in the same city.
func pairs(all []Subscriber) iter.Seq2[int, Subscriber] {
	return func(yield func(int, Subscriber) bool) {
		for _, s := range all {
			n := 0
			for _, o := range all {
				if o.City == s.City {
					n++
				}
			}
			if !yield(n, s) {
				return
			}
		}
	}
}

func active(s Subscriber) bool   { return s.Opens > 2 && strings.Contains(s.Email, "@") }
func email(s Subscriber) string  { return s.Email }
func id(s Subscriber) int        { return s.ID }
func byCity(a, b Subscriber) int { return cmp.Or(cmp.Compare(a.City, b.City), a.ID-b.ID) }

// LeakMap collects addresses, CleanMap numbers, of the active ones.
func LeakMap(all []Subscriber) {
	got := slices.Collect(Map(Filter(slices.Values(all), active), email))
	log.Println("active:", got) // leak: Subscriber.Email
}

func CleanMap(all []Subscriber) {
	got := slices.Collect(Map(Filter(slices.Values(all), active), id))
	log.Println("active:", got)
}

// LeakTake prints the first two, CleanTake none.
func LeakTake(all []Subscriber) {
	for s := range Take(slices.Values(all), 2) {
		fmt.Println(s.ID, s.City) // leak: Subscriber.City
	}
}

func CleanTake(all []Subscriber) {
	for s := range Take(slices.Values(all), 2) {
		fmt.Println(s.ID, s.City == all[0].City)
	}
}

// LeakPairs prints the second of a pair, CleanPairs the first.
func LeakPairs(all []Subscriber) {
	for n, s := range pairs(all) {
		fmt.Println(n > 1, s) // leak: Subscriber.Email, Subscriber.City
	}
}

func CleanPairs(all []Subscriber) {
	for n, s := range pairs(all) {
		fmt.Println(n, s.ID)
	}
}

// LeakPull pulls addresses by hand, CleanPull looks only whether there are any.
func LeakPull(all []Subscriber) {
	next, stop := iter.Pull(Map(slices.Values(slices.SortedFunc(slices.Values(all), byCity)), email))
	defer stop()
	first, ok := next()
	log.Printf("first %q, %t", first, ok) // leak: Subscriber.Email
}

func CleanPull(all []Subscriber) {
	next, stop := iter.Pull(Map(slices.Values(slices.SortedFunc(slices.Values(all), byCity)), email))
	defer stop()
	first, ok := next()
	log.Printf("first %d, %t", len(first), ok)
}
