// Package cache stands in front of the repository: a small one in memory, and one that all instances share.
package cache

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"github.com/redis/go-redis/v9"
)

type entry[V any] struct {
	value V
	until time.Time
}

// Local is a cache in memory.
type Local[K comparable, V any] struct {
	mu  sync.Mutex
	ttl time.Duration
	max int
	all map[K]entry[V]
}

// NewLocal keeps at most max entries.
func NewLocal[K comparable, V any](ttl time.Duration, max int) *Local[K, V] {
	return &Local[K, V]{ttl: ttl, max: max, all: map[K]entry[V]{}}
}

// Get gives what was put.
func (c *Local[K, V]) Get(k K) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.all[k]
	if !ok || time.Now().After(e.until) {
		delete(c.all, k)
		var zero V
		return zero, false
	}
	return e.value, true
}

// Put keeps a value.
func (c *Local[K, V]) Put(k K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.all) >= c.max {
		for old := range c.all {
			delete(c.all, old)
			break
		}
	}
	c.all[k] = entry[V]{v, time.Now().Add(c.ttl)}
}

// Through gets a value, and loads it where it is missing.
func (c *Local[K, V]) Through(k K, load func(K) (V, error)) (V, error) {
	if v, ok := c.Get(k); ok {
		return v, nil
	}
	v, err := load(k)
	if err != nil {
		return v, err
	}
	c.Put(k, v)
	return v, nil
}

// Len counts entries.
func (c *Local[K, V]) Len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.all)
}

// Shared is a cache in Redis.
type Shared struct {
	client *redis.Client
	prefix string
	ttl    time.Duration
}

// NewShared caches under a prefix.
func NewShared(client *redis.Client, prefix string, ttl time.Duration) *Shared {
	return &Shared{client, prefix, ttl}
}

// Put keeps a value as JSON.
func (s *Shared) Put(ctx context.Context, key string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("cache: %w", err)
	}
	return s.client.Set(ctx, s.prefix+key, b, s.ttl).Err()
}

// Get reads JSON.
func (s *Shared) Get(ctx context.Context, key string, v any) error {
	text, err := s.client.Get(ctx, s.prefix+key).Result()
	if err != nil {
		return err
	}
	return json.Unmarshal([]byte(text), v)
}

// Drop forgets a value.
func (s *Shared) Drop(ctx context.Context, key string) error {
	return s.client.Del(ctx, s.prefix+key).Err()
}
