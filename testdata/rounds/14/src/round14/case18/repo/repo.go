// Package repo keeps entities in memory.
package repo

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"
)

// ErrNone is of an entity that is not there.
var ErrNone = errors.New("no such entity")

// Entity has a key.
type Entity interface{ EntityKey() string }

// Repository keeps entities of one type.
type Repository[T Entity] struct {
	mu    sync.Mutex
	rows  map[string]T
	hooks []func(T)
}

// New is empty.
func New[T Entity]() *Repository[T] { return &Repository[T]{rows: map[string]T{}} }

// OnSave adds a hook.
func (r *Repository[T]) OnSave(f func(T)) { r.hooks = append(r.hooks, f) }

// Save keeps v, and calls the hooks.
func (r *Repository[T]) Save(v T) {
	r.mu.Lock()
	r.rows[v.EntityKey()] = v
	r.mu.Unlock()
	for _, h := range r.hooks {
		h(v)
	}
}

// Get is the entity with a key.
func (r *Repository[T]) Get(key string) (T, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	v, ok := r.rows[key]
	if !ok {
		return v, fmt.Errorf("%q: %w", key, ErrNone)
	}
	return v, nil
}

// Update changes the entity with a key.
func (r *Repository[T]) Update(key string, change func(*T)) error {
	v, err := r.Get(key)
	if err != nil {
		return err
	}
	change(&v)
	r.Save(v)
	return nil
}

// All are the entities.
func (r *Repository[T]) All() iter.Seq[T] { return maps.Values(r.rows) }

// Values are the entities in a list.
func (r *Repository[T]) Values() []T { return slices.Collect(r.All()) }
