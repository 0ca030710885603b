// Package case34 has one repository for all that a library keeps, with queries and pages.
package case34

import (
	"cmp"
	"iter"
	"log"
	"maps"
	"slices"
)

// An entity has an identity.
type entity interface{ key() string }

type Reader struct {
	Card  string
	Name  string `pii:"name"`
	Since int
}

func (r Reader) key() string { return r.Card }

type Book struct {
	Shelf string
	Title string
}

func (b Book) key() string { return b.Shelf }

// A spec says which entities are meant, and in which order.
type spec[E entity] struct {
	where []func(E) bool
	order func(a, b E) int
	limit int
}

func (s spec[E]) and(f func(E) bool) spec[E] {
	s.where = append(slices.Clip(s.where), f)
	return s
}

func (s spec[E]) matches(e E) bool {
	for _, f := range s.where {
		if !f(e) {
			return false
		}
	}
	return true
}

type repository[E entity] struct {
	items map[string]E
	trace func(E)
}

func of[E entity](es ...E) *repository[E] {
	r := &repository[E]{items: map[string]E{}}
	for _, e := range es {
		r.items[e.key()] = e
	}
	return r
}

func (r *repository[E]) find(s spec[E]) iter.Seq[E] {
	return func(yield func(E) bool) {
		all := slices.Collect(maps.Values(r.items))
		if s.order != nil {
			slices.SortFunc(all, s.order)
		}
		n := 0
		for _, e := range all {
			if !s.matches(e) {
				continue
			}
			if n++; s.limit > 0 && n > s.limit {
				return
			}
			if r.trace != nil {
				r.trace(e)
			}
			if !yield(e) {
				return
			}
		}
	}
}

// A page is a part of what a query gives.
type page[T any] struct {
	Items []T
	Next  string
}

func paginate[E entity, T any](r *repository[E], s spec[E], show func(E) T) page[T] {
	var p page[T]
	for e := range r.find(s) {
		p.Items = append(p.Items, show(e))
		p.Next = e.key()
	}
	return p
}

func byName(a, b Reader) int { return cmp.Compare(a.Name, b.Name) }

func longtime(r Reader) bool { return r.Since < 2000 }

func LeakPage(r Reader) {
	p := paginate(of(r), spec[Reader]{order: byName}, func(r Reader) string { return r.Name })
	log.Print("page ", p.Items) // leak: Reader.Name
}

func CleanPage(r Reader) {
	p := paginate(of(r), spec[Reader]{order: byName}, func(r Reader) string { return r.Name })
	log.Print("page of ", len(p.Items), " to ", p.Next)
}

func LeakFound(r Reader) {
	for x := range of(r).find(spec[Reader]{}.and(longtime)) {
		log.Print("thanks to ", x.Name) // leak: Reader.Name
	}
}

func CleanFound(r Reader) {
	for x := range of(r).find(spec[Reader]{}.and(longtime).and(func(r Reader) bool { return r.Name != "" })) {
		log.Print("thanks to ", x.key())
	}
}

func LeakTrace(r Reader) {
	repo := of(r)
	repo.trace = func(r Reader) { log.Printf("found %v", r) } // leak: Reader.Name
	_ = paginate(repo, spec[Reader]{}, Reader.key)
}

func CleanTrace(r Reader) {
	repo := of(r)
	repo.trace = func(r Reader) { log.Printf("found %v", r.key()) }
	_ = paginate(repo, spec[Reader]{}, Reader.key)
}

func CleanBooks(r Reader) {
	books := of(Book{"a1", "Dune"})
	books.trace = func(b Book) { log.Printf("found %v", b) }
	log.Print(paginate(books, spec[Book]{limit: 3}, func(b Book) string { return b.Title }), r.Since)
}
