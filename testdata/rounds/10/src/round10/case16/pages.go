// Package case16 walks through pages of tenants with iterators.
package case16

import (
	"iter"
	"log"
	"maps"
	"slices"
	"strings"
)

// Tenant rents a flat.
type Tenant struct {
	Flat  int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Since string
}

type page struct {
	items []Tenant
	next  int
}

type registry struct{ all []Tenant }

func (r registry) page(from int) page {
	if from >= len(r.all) {
		return page{next: -1}
	}
	return page{r.all[from : from+1], from + 1}
}

// tenants asks for one page after another.
func (r registry) tenants() iter.Seq2[int, Tenant] {
	return func(yield func(int, Tenant) bool) {
		for p := r.page(0); p.next >= 0; p = r.page(p.next) {
			for _, t := range p.items {
				if !yield(t.Flat, t) {
					return
				}
			}
		}
	}
}

func mapped[V, W any](seq iter.Seq2[int, V], f func(V) W) iter.Seq2[int, W] {
	return func(yield func(int, W) bool) {
		for k, v := range seq {
			if !yield(k, f(v)) {
				return
			}
		}
	}
}

func email(t Tenant) string { return t.Email }
func since(t Tenant) string { return t.Since }

func LeakMapped(all []Tenant) {
	for flat, v := range mapped(registry{all}.tenants(), email) {
		log.Print(flat, ": ", v) // leak: Tenant.Email
	}
}

func CleanMapped(all []Tenant) {
	for flat, v := range mapped(registry{all}.tenants(), since) {
		log.Print(flat, ": ", v)
	}
}

func LeakCollected(all []Tenant) {
	byFlat := maps.Collect(mapped(registry{all}.tenants(), func(t Tenant) string { return t.Name }))
	names := slices.Sorted(maps.Values(byFlat))
	log.Print("flats: ", strings.Join(names, ", ")) // leak: Tenant.Name
}

func CleanCollected(all []Tenant) {
	byFlat := maps.Collect(mapped(registry{all}.tenants(), func(t Tenant) string { return t.Name }))
	flats := slices.Sorted(maps.Keys(byFlat))
	log.Print("flats: ", flats)
}

// LeakPull takes the second result of a pulled iterator, CleanPull the first.
func LeakPull(all []Tenant) {
	next, stop := iter.Pull2(mapped(registry{all}.tenants(), email))
	defer stop()
	_, v, ok := next()
	log.Print(ok, v) // leak: Tenant.Email
}

func CleanPull(all []Tenant) {
	next, stop := iter.Pull2(mapped(registry{all}.tenants(), email))
	defer stop()
	v, _, ok := next()
	log.Print(ok, v)
}
