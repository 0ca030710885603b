// Package case07 has a cache that loads what it misses, once for all who ask.
package case07

import (
	"fmt"
	"log/slog"
	"sync"
	"time"
)

type entry[V any] struct {
	value   V
	expires time.Time
}

// Cache is safe for concurrent use.
type Cache[K comparable, V any] struct {
	mu      sync.Mutex
	ttl     time.Duration
	entries map[K]entry[V]
	load    func(K) (V, error)
	onEvict func(K, V)
	hits    int
}

func New[K comparable, V any](ttl time.Duration, load func(K) (V, error)) *Cache[K, V] {
	return &Cache[K, V]{ttl: ttl, entries: map[K]entry[V]{}, load: load, onEvict: func(K, V) {}}
}

func (c *Cache[K, V]) Get(key K) (value V, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.entries[key]; ok && time.Now().Before(e.expires) {
		c.hits++
		return e.value, nil
	}
	if value, err = c.load(key); err != nil {
		return value, fmt.Errorf("load %v: %w", key, err)
	}
	c.entries[key] = entry[V]{value, time.Now().Add(c.ttl)}
	return value, nil
}

func (c *Cache[K, V]) Evict(key K) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.entries[key]; ok {
		delete(c.entries, key)
		c.onEvict(key, e.value)
	}
}

func (c *Cache[K, V]) Stats() (n, hits int) { return len(c.entries), c.hits }

// Member has a card.
type Member struct {
	Card int
	Name string `pii:"name"`
	Mail string `pii:"email"`
}

// members is the register that the caches stand in front of.
type members []Member

func (ms members) byCard(card int) (Member, error) {
	for _, m := range ms {
		if m.Card == card {
			return m, nil
		}
	}
	return Member{}, fmt.Errorf("no card %d", card)
}

func (ms members) cardOf(mail string) (int, error) {
	for _, m := range ms {
		if m.Mail == mail {
			return m.Card, nil
		}
	}
	return 0, fmt.Errorf("no member among %d", len(ms))
}

func LeakGet(ms members) {
	c := New(time.Minute, ms.byCard)
	if m, err := c.Get(7); err == nil {
		slog.Info("member", "got", m) // leak: Member.Name, Member.Mail
	}
}

func CleanGet(ms members) {
	c := New(time.Minute, ms.byCard)
	if m, err := c.Get(7); err == nil {
		slog.Info("member", "got", m.Card)
	}
}

// LeakMiss logs the error of the cache, which names the key; CleanMiss has a card for a key.
func LeakMiss(ms members, m Member) {
	c := New(time.Minute, ms.cardOf)
	if _, err := c.Get(m.Mail); err != nil {
		slog.Warn("miss", "err", err) // leak: Member.Mail
	}
}

func CleanMiss(ms members, m Member) {
	c := New(time.Minute, ms.byCard)
	if _, err := c.Get(m.Card); err != nil {
		slog.Warn("miss", "err", err)
	}
}

// LeakEvict is told the value, CleanEvict looks at the key.
func LeakEvict(ms members) {
	c := New(time.Minute, ms.byCard)
	c.onEvict = func(card int, m Member) {
		slog.Info("evicted", "what", m.Name) // leak: Member.Name
	}
	_, _ = c.Get(7)
	c.Evict(7)
}

func CleanEvict(ms members) {
	c := New(time.Minute, ms.byCard)
	c.onEvict = func(card int, m Member) {
		slog.Info("evicted", "what", card)
	}
	_, _ = c.Get(7)
	c.Evict(7)
}

// LeakKeys lists what addresses are known, CleanKeys how many.
func LeakKeys(ms members) {
	c := New(time.Minute, ms.cardOf)
	for _, m := range ms {
		_, _ = c.Get(m.Mail)
	}
	for key := range c.entries {
		slog.Info("cached", "key", key) // leak: Member.Mail
	}
}

func CleanKeys(ms members) {
	c := New(time.Minute, ms.cardOf)
	for _, m := range ms {
		_, _ = c.Get(m.Mail)
	}
	n, hits := c.Stats()
	slog.Info("cached", "key", n, "hits", hits)
}
