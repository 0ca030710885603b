// Package repo keeps entities of any type.
package repo

import (
	"errors"
	"fmt"
	"iter"
)

// An Entity has a key.
type Entity[K comparable] interface{ Key() K }

var ErrMissing = errors.New("missing")

type Repo[K comparable, E Entity[K]] struct {
	rows  map[K]E
	hooks []func(op string, e E)
}

func New[K comparable, E Entity[K]](hooks ...func(string, E)) *Repo[K, E] {
	return &Repo[K, E]{rows: map[K]E{}, hooks: hooks}
}

func (r *Repo[K, E]) Save(e E) {
	r.rows[e.Key()] = e
	for _, h := range r.hooks {
		h("save", e)
	}
}

func (r *Repo[K, E]) Find(k K) (E, error) {
	e, ok := r.rows[k]
	if !ok {
		return e, fmt.Errorf("%v: %w", k, ErrMissing)
	}
	return e, nil
}

func (r *Repo[K, E]) Where(keep func(E) bool) iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, e := range r.rows {
			if keep(e) && !yield(e) {
				return
			}
		}
	}
}

// Pluck collects one attribute of entities.
func Pluck[E, A any](es iter.Seq[E], f func(E) A) (out []A) {
	for e := range es {
		out = append(out, f(e))
	}
	return out
}
