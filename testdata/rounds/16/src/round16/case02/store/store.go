// Package store is a repository for whatever has a key.
package store

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"

	"round16/case02/model"
)

// Entity has a key.
type Entity interface{ Key() string }

// Store keeps entities in memory.
type Store[T Entity] struct {
	mu   sync.RWMutex
	kind string
	all  map[string]T
}

// New makes a store with entities in it.
func New[T Entity](kind string, all ...T) *Store[T] {
	s := &Store[T]{kind: kind, all: map[string]T{}}
	for _, t := range all {
		s.all[t.Key()] = t
	}
	return s
}

// Get finds an entity.
func (s *Store[T]) Get(key string) (T, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	t, ok := s.all[key]
	if !ok {
		return t, fmt.Errorf("%s %q: %w", s.kind, key, model.ErrNotFound)
	}
	return t, nil
}

// First finds the first that fits, in the order of keys.
func (s *Store[T]) First(fits func(T) bool) (T, bool) {
	for t := range s.Sorted() {
		if fits(t) {
			return t, true
		}
	}
	var zero T
	return zero, false
}

// Put keeps an entity.
func (s *Store[T]) Put(t T) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all[t.Key()] = t
}

// Update changes an entity.
func (s *Store[T]) Update(key string, change func(*T)) error {
	t, err := s.Get(key)
	if err != nil {
		return err
	}
	change(&t)
	s.Put(t)
	return nil
}

// Delete forgets an entity.
func (s *Store[T]) Delete(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.all, key)
}

// Keys lists keys in their order.
func (s *Store[T]) Keys() []string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return slices.Sorted(maps.Keys(s.all))
}

// Sorted goes through all in the order of keys.
func (s *Store[T]) Sorted() iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, k := range s.Keys() {
			if t, err := s.Get(k); err == nil && !yield(t) {
				return
			}
		}
	}
}

// By sorts what a sequence yields.
func By[T any, K cmp.Ordered](seq iter.Seq[T], key func(T) K) []T {
	return slices.SortedFunc(seq, func(a, b T) int { return cmp.Compare(key(a), key(b)) })
}

// Map makes something of each.
func Map[T, U any](seq iter.Seq[T], f func(T) U) []U {
	var out []U
	for t := range seq {
		out = append(out, f(t))
	}
	return out
}
