// Package case05 caches profiles, and asks for each only once at a time.
package case05

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"sync"
)

// Profile is what is known of a member.
type Profile struct {
	ID    int64
	Email string `pii:"email"`
	Bio   string `pii:"comment"`
}

type call[V any] struct {
	done chan struct{}
	val  V
	err  error
}

// group shares the answers of calls with the same key.
type group[V any] struct {
	mu    sync.Mutex
	calls map[string]*call[V]
}

func (g *group[V]) do(key string, fn func() (V, error)) (V, error) {
	g.mu.Lock()
	if g.calls == nil {
		g.calls = map[string]*call[V]{}
	}
	if c, ok := g.calls[key]; ok {
		g.mu.Unlock()
		<-c.done
		return c.val, c.err
	}
	c := &call[V]{done: make(chan struct{})}
	g.calls[key] = c
	g.mu.Unlock()
	c.val, c.err = fn()
	close(c.done)
	g.mu.Lock()
	delete(g.calls, key)
	g.mu.Unlock()
	return c.val, c.err
}

type cache struct {
	log     *slog.Logger
	flight  group[*Profile]
	entries map[string]*Profile
	hits    int
}

func newCache() *cache {
	return &cache{log: slog.Default().With("component", "cache"), entries: map[string]*Profile{}}
}

func (c *cache) get(key string, fetch func() (*Profile, error)) (*Profile, error) {
	if p, ok := c.entries[key]; ok {
		c.hits++
		return p, nil
	}
	p, err := c.flight.do(key, fetch)
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", key, err)
	}
	c.entries[key] = p
	return p, nil
}

var secret = []byte("of the cache")

func keyOf(email string) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(email))
	return hex.EncodeToString(mac.Sum(nil))
}

// LeakMiss logs an error with the address as the key in it, CleanMiss with a hash as the key.
func LeakMiss(p Profile) {
	c := newCache()
	_, err := c.get("profile:"+p.Email, func() (*Profile, error) { return nil, context.DeadlineExceeded })
	c.log.Warn("no profile", "error", err) // leak: Profile.Email
}

func CleanMiss(p Profile) {
	c := newCache()
	_, err := c.get("profile:"+keyOf(p.Email), func() (*Profile, error) { return nil, context.DeadlineExceeded })
	c.log.Warn("no profile", "error", err)
}

// LeakKeys logs the keys of the cache, CleanKeys those that are hashes.
func LeakKeys(p Profile) {
	c := newCache()
	_, _ = c.get(p.Email, func() (*Profile, error) { return &p, nil })
	for key := range c.entries {
		c.log.Info("cached", "key", key) // leak: Profile.Email
	}
}

func CleanKeys(p Profile) {
	c := newCache()
	_, _ = c.get(keyOf(p.Email), func() (*Profile, error) { return &p, nil })
	for key := range c.entries {
		c.log.Info("cached", "key", key)
	}
}

// LeakHit logs what was found, CleanHit its number and the hits.
func LeakHit(p Profile) {
	c := newCache()
	for range 2 {
		got, err := c.get("p7", func() (*Profile, error) { return &p, nil })
		if err == nil && c.hits > 0 {
			c.log.Info("hit", "profile", *got) // leak: Profile.Email, Profile.Bio
		}
	}
}

func CleanHit(p Profile) {
	c := newCache()
	for range 2 {
		got, err := c.get("p7", func() (*Profile, error) { return &p, nil })
		if err == nil && c.hits > 0 {
			c.log.Info("hit", "profile", got.ID, "hits", c.hits)
		}
	}
}

// LeakWait waits in goroutines and logs each answer's text, CleanWait whether there is one.
func LeakWait(p Profile) {
	var g group[string]
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			bio, _ := g.do("bio", func() (string, error) { return p.Bio, nil })
			slog.Info("answered", "bio", bio) // leak: Profile.Bio
		})
	}
	wg.Wait()
}

func CleanWait(p Profile) {
	var g group[string]
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			bio, _ := g.do("bio", func() (string, error) { return p.Bio, nil })
			slog.Info("answered", "has bio", bio != "")
		})
	}
	wg.Wait()
}
