// Package case13 has the usual helpers for slices, and a list of pupils.
package case13

import (
	"cmp"
	"fmt"
	"log"
	"strconv"
	"strings"
)

func Map[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func Filter[T any](in []T, keep func(T) bool) []T {
	var out []T
	for _, v := range in {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func Reduce[T, A any](in []T, acc A, f func(A, T) A) A {
	for _, v := range in {
		acc = f(acc, v)
	}
	return acc
}

func GroupBy[T any, K comparable](in []T, key func(T) K) map[K][]T {
	out := map[K][]T{}
	for _, v := range in {
		k := key(v)
		out[k] = append(out[k], v)
	}
	return out
}

// Pair is two values.
type Pair[A, B any] struct {
	First  A
	Second B
}

func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.Second, p.First} }

func Zip[A, B any](as []A, bs []B) []Pair[A, B] {
	out := make([]Pair[A, B], min(len(as), len(bs)))
	for i := range out {
		out[i] = Pair[A, B]{as[i], bs[i]}
	}
	return out
}

func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

// Pupil goes to school.
type Pupil struct {
	Number int
	Name   string `pii:"name,subject=child"`
	School string `pii:"school"`
	Grade  int
}

func (p Pupil) name() string { return p.Name }
func (p Pupil) grade() int   { return p.Grade }

// LeakMap maps by a method that gives the name, CleanMap by one that gives the grade.
func LeakMap(ps []Pupil) {
	log.Print(Map(ps, Pupil.name)) // leak: Pupil.Name
}

func CleanMap(ps []Pupil) {
	log.Print(Map(ps, Pupil.grade))
}

func LeakFilter(ps []Pupil) {
	good := Filter(ps, func(p Pupil) bool { return p.Grade > 1 })
	log.Printf("%v", good) // leak: Pupil.Name, Pupil.School
}

// CleanFilter filters by what it does not show.
func CleanFilter(ps []Pupil) {
	good := Filter(ps, func(p Pupil) bool { return p.Name > "b" })
	log.Printf("%v", Map(good, func(p Pupil) int { return p.Number }))
}

// LeakReduce joins schools, CleanReduce counts letters.
func LeakReduce(ps []Pupil) {
	all := Reduce(ps, "", func(acc string, p Pupil) string { return acc + ";" + p.School })
	fmt.Println(all) // leak: Pupil.School
}

func CleanReduce(ps []Pupil) {
	all := Reduce(ps, 0, func(acc int, p Pupil) int { return acc + len(p.School) })
	fmt.Println(all)
}

// LeakGroup logs the keys, CleanGroup how many have each.
func LeakGroup(ps []Pupil) {
	for key, group := range GroupBy(ps, func(p Pupil) string { return p.School }) {
		log.Print("school ", key, ": ", len(group)) // leak: Pupil.School
	}
}

func CleanGroup(ps []Pupil) {
	for key, group := range GroupBy(ps, func(p Pupil) string { return p.School }) {
		log.Print("school ", len(key), ": ", len(group))
	}
}

// LeakZip swaps before it looks at the first.
func LeakZip(ps []Pupil) {
	numbers := Map(ps, func(p Pupil) string { return strconv.Itoa(p.Number) })
	for _, pair := range Zip(numbers, Map(ps, Pupil.name)) {
		log.Print(pair.Swap().First) // leak: Pupil.Name
	}
}

func CleanZip(ps []Pupil) {
	numbers := Map(ps, func(p Pupil) string { return strconv.Itoa(p.Number) })
	for _, pair := range Zip(numbers, Map(ps, Pupil.name)) {
		log.Print(pair.Swap().Second)
	}
}

func LeakCompose(ps []Pupil) {
	label := Compose(Pupil.name, strings.ToTitle)
	log.Print(cmp.Or(Map(ps, label)...)) // leak: Pupil.Name
}

func CleanCompose(ps []Pupil) {
	label := Compose(Pupil.grade, strconv.Itoa)
	log.Print(cmp.Or(Map(ps, label)...))
}
