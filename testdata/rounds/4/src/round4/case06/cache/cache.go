// Package cache keeps values until they are too old.
package cache

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type entry[V any] struct {
	value V
	until time.Time
}

// A Cache loads what it does not have.
type Cache[K comparable, V any] struct {
	mu      sync.Mutex
	entries map[K]entry[V]
	load    func(context.Context, K) (V, error)
	ttl     time.Duration
	hits    int
	onEvict func(K, V)
}

type Option[K comparable, V any] func(*Cache[K, V])

func WithTTL[K comparable, V any](d time.Duration) Option[K, V] {
	return func(c *Cache[K, V]) { c.ttl = d }
}

func OnEvict[K comparable, V any](f func(K, V)) Option[K, V] {
	return func(c *Cache[K, V]) { c.onEvict = f }
}

func New[K comparable, V any](load func(context.Context, K) (V, error), opts ...Option[K, V]) *Cache[K, V] {
	c := &Cache[K, V]{entries: map[K]entry[V]{}, load: load, ttl: time.Minute, onEvict: func(K, V) {}}
	for _, o := range opts {
		o(c)
	}
	return c
}

func (c *Cache[K, V]) Get(ctx context.Context, k K) (V, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.entries[k]; ok && time.Now().Before(e.until) {
		c.hits++
		return e.value, nil
	}
	v, err := c.load(ctx, k)
	if err != nil {
		return v, fmt.Errorf("load %v: %w", k, err)
	}
	c.entries[k] = entry[V]{v, time.Now().Add(c.ttl)}
	return v, nil
}

func (c *Cache[K, V]) Clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for k, e := range c.entries {
		c.onEvict(k, e.value)
		delete(c.entries, k)
	}
}

func (c *Cache[K, V]) Hits() int { return c.hits }
