// Package loader gathers keys, and fetches their values at once.
package loader

import (
	"fmt"
	"sync"
)

// A Loader fetches values by their keys.
type Loader[K comparable, V any] struct {
	mu      sync.Mutex
	fetch   func([]K) (map[K]V, error)
	waiting []K
	cache   map[K]V
}

func New[K comparable, V any](fetch func([]K) (map[K]V, error)) *Loader[K, V] {
	return &Loader[K, V]{fetch: fetch, cache: map[K]V{}}
}

// Load promises a value, which is fetched when it is asked for.
func (l *Loader[K, V]) Load(k K) func() (V, error) {
	l.mu.Lock()
	l.waiting = append(l.waiting, k)
	l.mu.Unlock()
	return func() (V, error) {
		l.mu.Lock()
		defer l.mu.Unlock()
		if err := l.flush(); err != nil {
			var zero V
			return zero, err
		}
		v, ok := l.cache[k]
		if !ok {
			return v, fmt.Errorf("nothing for %v", k)
		}
		return v, nil
	}
}

func (l *Loader[K, V]) flush() error {
	if len(l.waiting) == 0 {
		return nil
	}
	ks := l.waiting
	l.waiting = nil
	got, err := l.fetch(ks)
	if err != nil {
		return fmt.Errorf("%d keys: %w", len(ks), err)
	}
	for k, v := range got {
		l.cache[k] = v
	}
	return nil
}
