// Package result has values that may be missing, and repositories of them.
package result

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
)

// Result is a value or an error.
type Result[T any] struct {
	value T
	err   error
}

// OK is a result with a value.
func OK[T any](v T) Result[T] { return Result[T]{value: v} }

// Fail is one with an error.
func Fail[T any](err error) Result[T] { return Result[T]{err: err} }

// Of takes what a function returns.
func Of[T any](v T, err error) Result[T] { return Result[T]{v, err} }

// Get gives both.
func (r Result[T]) Get() (T, error) { return r.value, r.err }

// Err gives the error.
func (r Result[T]) Err() error { return r.err }

// Or gives the value, or another one.
func (r Result[T]) Or(other T) T {
	if r.err != nil {
		return other
	}
	return r.value
}

// Then goes on with the value.
func Then[T, U any](r Result[T], f func(T) Result[U]) Result[U] {
	if r.err != nil {
		return Fail[U](r.err)
	}
	return f(r.value)
}

// Split separates values from errors.
func Split[T any](all []Result[T]) (values []T, errs []error) {
	for _, r := range all {
		if r.err != nil {
			errs = append(errs, r.err)
			continue
		}
		values = append(values, r.value)
	}
	return values, errs
}

// Keyed has a key.
type Keyed[K cmp.Ordered] interface{ Key() K }

// Repository keeps values by key.
type Repository[K cmp.Ordered, V Keyed[K]] struct {
	mu  sync.Mutex
	all map[K]V
}

// Add keeps values.
func (r *Repository[K, V]) Add(values ...V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.all == nil {
		r.all = map[K]V{}
	}
	for _, v := range values {
		r.all[v.Key()] = v
	}
}

// Find finds a value.
func (r *Repository[K, V]) Find(k K) Result[V] {
	r.mu.Lock()
	defer r.mu.Unlock()
	if v, ok := r.all[k]; ok {
		return OK(v)
	}
	return Fail[V](fmt.Errorf("nothing under %v", k))
}

// All lists values in the order of keys.
func (r *Repository[K, V]) All() []V {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make([]V, 0, len(r.all))
	for _, v := range r.all {
		out = append(out, v)
	}
	slices.SortFunc(out, func(a, b V) int { return cmp.Compare(a.Key(), b.Key()) })
	return out
}

// Group collects values under what a function says of them.
func Group[T any, K comparable](all []T, by func(T) K) map[K][]T {
	out := map[K][]T{}
	for _, v := range all {
		k := by(v)
		out[k] = append(out[k], v)
	}
	return out
}
