// Package memo remembers what was loaded for a while, and loads it once at a time.
package memo

import (
	"fmt"
	"sync"
	"time"
)

type entry[V any] struct {
	once  sync.Once
	val   V
	err   error
	until time.Time
}

// A Memo has what was loaded by its key.
type Memo[V any] struct {
	mu   sync.Mutex
	ttl  time.Duration
	by   map[string]*entry[V]
	hits int
}

func New[V any](ttl time.Duration) *Memo[V] {
	return &Memo[V]{ttl: ttl, by: map[string]*entry[V]{}}
}

// Get loads what is not there, or too old.
func (m *Memo[V]) Get(key string, load func() (V, error)) (V, error) {
	m.mu.Lock()
	e, ok := m.by[key]
	if !ok || time.Now().After(e.until) {
		e = &entry[V]{until: time.Now().Add(m.ttl)}
		m.by[key] = e
	} else {
		m.hits++
	}
	m.mu.Unlock()
	e.once.Do(func() {
		if e.val, e.err = load(); e.err != nil {
			e.err = fmt.Errorf("load %q: %w", key, e.err)
		}
	})
	return e.val, e.err
}

// Keys tells what is there.
func (m *Memo[V]) Keys() (ks []string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for k := range m.by {
		ks = append(ks, k)
	}
	return ks
}

// Stats tells how often something was there.
func (m *Memo[V]) Stats() (hits, size int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.hits, len(m.by)
}
