// Package case14 has a map that keeps the order of its keys, with iterators.
package case14

import (
	"iter"
	"log"
	"slices"
)

// Runner takes part in a race.
type Runner struct {
	Bib  int
	Name string `pii:"name"`
	Born int    `pii:"date-of-birth"`
	Club string
}

// Map keeps the order in which keys were set first.
type Map[K comparable, V any] struct {
	keys   []K
	values map[K]V
}

func (m *Map[K, V]) Set(k K, v V) {
	if m.values == nil {
		m.values = make(map[K]V)
	}
	if _, ok := m.values[k]; !ok {
		m.keys = append(m.keys, k)
	}
	m.values[k] = v
}

func (m *Map[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for _, k := range m.keys {
			if !yield(k, m.values[k]) {
				return
			}
		}
	}
}

func (m *Map[K, V]) Backward() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for _, k := range slices.Backward(m.keys) {
			if !yield(k, m.values[k]) {
				return
			}
		}
	}
}

// Keys and Values go through one half of a sequence each.
func Keys[K, V any](seq iter.Seq2[K, V]) iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range seq {
			if !yield(k) {
				return
			}
		}
	}
}

func Values[K, V any](seq iter.Seq2[K, V]) iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, v := range seq {
			if !yield(v) {
				return
			}
		}
	}
}

// GroupBy sorts elements by a key.
func GroupBy[K comparable, E any](list []E, key func(E) K) *Map[K, []E] {
	m := new(Map[K, []E])
	for _, e := range list {
		k := key(e)
		m.Set(k, append(m.values[k], e))
	}
	return m
}

// LeakKeys groups by name, CleanKeys by club.
func LeakKeys(rs []Runner) {
	m := GroupBy(rs, func(r Runner) string { return r.Name })
	log.Print(slices.Collect(Keys(m.All()))) // leak: Runner.Name
}

func CleanKeys(rs []Runner) {
	m := GroupBy(rs, func(r Runner) string { return r.Club })
	log.Print(slices.Collect(Keys(m.All())))
}

// LeakValues logs the values from the last to the first, CleanValues the keys.
func LeakValues(rs []Runner) {
	var m Map[int, string]
	for _, r := range rs {
		m.Set(r.Bib, r.Name)
	}
	for name := range Values(m.Backward()) {
		log.Print(name) // leak: Runner.Name
	}
}

func CleanValues(rs []Runner) {
	var m Map[int, string]
	for _, r := range rs {
		m.Set(r.Bib, r.Name)
	}
	for bib := range Keys(m.Backward()) {
		log.Print(bib)
	}
}

// LeakPull takes pairs one by one, and logs the second half, CleanPull the first.
func LeakPull(rs []Runner) {
	next, stop := iter.Pull2(GroupBy(rs, func(r Runner) int { return r.Bib }).All())
	defer stop()
	for {
		_, runners, ok := next()
		if !ok {
			return
		}
		log.Printf("%+v", runners) // leak: Runner.Name, Runner.Born
	}
}

func CleanPull(rs []Runner) {
	next, stop := iter.Pull2(GroupBy(rs, func(r Runner) int { return r.Bib }).All())
	defer stop()
	for {
		bib, _, ok := next()
		if !ok {
			return
		}
		log.Printf("%+v", bib)
	}
}
