// Package repo has one repository for all kinds of entities, with hooks.
package repo

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// An Entity can be stored.
type Entity[K comparable] interface{ Key() K }

// ErrMissing is for what is not there.
var ErrMissing = errors.New("missing")

// A Repository keeps entities by key.
type Repository[K cmp.Ordered, E Entity[K]] struct {
	rows  map[K]E
	hooks []func(op string, e E)
}

func New[K cmp.Ordered, E Entity[K]](es ...E) *Repository[K, E] {
	r := &Repository[K, E]{rows: map[K]E{}}
	for _, e := range es {
		r.rows[e.Key()] = e
	}
	return r
}

func (r *Repository[K, E]) On(h func(op string, e E)) { r.hooks = append(r.hooks, h) }

func (r *Repository[K, E]) Save(e E) {
	r.rows[e.Key()] = e
	for _, h := range r.hooks {
		h("save", e)
	}
}

func (r *Repository[K, E]) Get(k K) (E, error) {
	e, ok := r.rows[k]
	if !ok {
		return e, fmt.Errorf("%T %v: %w", e, k, ErrMissing)
	}
	return e, nil
}

func (r *Repository[K, E]) List(keep func(E) bool) []E {
	var out []E
	for _, e := range r.rows {
		if keep(e) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b E) int { return cmp.Compare(a.Key(), b.Key()) })
	return out
}
