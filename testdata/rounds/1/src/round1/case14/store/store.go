// Package store keeps values in memory.
package store

import "sync"

type Repo[K comparable, V any] struct {
	mu   sync.RWMutex
	rows map[K]V
}

func New[K comparable, V any]() *Repo[K, V] { return &Repo[K, V]{rows: map[K]V{}} }

func (r *Repo[K, V]) Put(k K, v V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.rows[k] = v
}

func (r *Repo[K, V]) Get(k K) (V, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	v, ok := r.rows[k]
	return v, ok
}

func (r *Repo[K, V]) Each(f func(K, V)) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	for k, v := range r.rows {
		f(k, v)
	}
}

// Index lists the keys of the values by a property of theirs.
func Index[K, P comparable, V any](r *Repo[K, V], property func(V) P) map[P][]K {
	out := map[P][]K{}
	r.Each(func(k K, v V) {
		p := property(v)
		out[p] = append(out[p], k)
	})
	return out
}
