// Package case37 keeps profiles for a while, and tells what it threw out.
package case37

import (
	"fmt"
	"log"
	"sync"
	"time"
)

type Profile struct {
	ID    string
	Email string `pii:"email"`
	Theme string
}

type entry[V any] struct {
	value   V
	expires time.Time
}

// A cache loads what it does not have, once for all who wait.
type cache[K comparable, V any] struct {
	mu      sync.Mutex
	entries map[K]entry[V]
	flights map[K]*flight[V]
	ttl     time.Duration
	now     func() time.Time
	evicted func(K, V)
}

type flight[V any] struct {
	done  chan struct{}
	value V
	err   error
}

func newCache[K comparable, V any](evicted func(K, V)) *cache[K, V] {
	return &cache[K, V]{
		entries: map[K]entry[V]{}, flights: map[K]*flight[V]{},
		ttl: time.Minute, now: time.Now, evicted: evicted,
	}
}

func (c *cache[K, V]) get(k K, load func(K) (V, error)) (V, error) {
	c.mu.Lock()
	if e, ok := c.entries[k]; ok && c.now().Before(e.expires) {
		c.mu.Unlock()
		return e.value, nil
	}
	if f, ok := c.flights[k]; ok {
		c.mu.Unlock()
		<-f.done
		return f.value, f.err
	}
	f := &flight[V]{done: make(chan struct{})}
	c.flights[k] = f
	c.mu.Unlock()

	f.value, f.err = load(k)
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.flights, k)
	if f.err == nil {
		c.entries[k] = entry[V]{f.value, c.now().Add(c.ttl)}
	}
	close(f.done)
	return f.value, f.err
}

// sweep throws out what is too old.
func (c *cache[K, V]) sweep(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for k, e := range c.entries {
		if e.expires.Before(at) {
			delete(c.entries, k)
			if c.evicted != nil {
				c.evicted(k, e.value)
			}
		}
	}
}

func later() time.Time { return time.Now().Add(time.Hour) }

func LeakEvicted(p Profile) {
	c := newCache(func(k string, p Profile) {
		log.Printf("threw out %s: %v", k, p) // leak: Profile.Email
	})
	_, _ = c.get(p.ID, func(string) (Profile, error) { return p, nil })
	c.sweep(later())
}

func CleanEvicted(p Profile) {
	c := newCache(func(k string, p Profile) {
		log.Printf("threw out %s: %v", k, p.Theme)
	})
	_, _ = c.get(p.ID, func(string) (Profile, error) { return p, nil })
	c.sweep(later())
}

func LeakKey(p Profile) {
	c := newCache(func(k string, p Profile) { log.Print("threw out ", k) })
	_, _ = c.get(p.Email, func(string) (Profile, error) { return p, nil })
	c.sweep(later()) // leak: Profile.Email
}

func CleanKey(p Profile) {
	c := newCache(func(k string, p Profile) { log.Print("threw out ", k) })
	_, _ = c.get(p.ID, func(string) (Profile, error) { return p, nil })
	c.sweep(later())
}

func LeakGot(p Profile) {
	c := newCache[string, *Profile](nil)
	got, err := c.get(p.ID, func(string) (*Profile, error) { return &p, nil })
	if err == nil {
		log.Print("got ", *got) // leak: Profile.Email
	}
}

func CleanGot(p Profile) {
	c := newCache[string, *Profile](nil)
	got, err := c.get(p.ID, func(string) (*Profile, error) { return &p, nil })
	if err == nil {
		log.Print("got ", got.ID)
	}
}

func LeakLoad(p Profile) {
	c := newCache[string, Profile](nil)
	_, err := c.get(p.ID, func(string) (Profile, error) { return p, fmt.Errorf("no profile of %s", p.Email) })
	log.Print(err) // leak: Profile.Email
}

func CleanLoad(p Profile) {
	c := newCache[string, Profile](nil)
	_, err := c.get(p.ID, func(id string) (Profile, error) { return p, fmt.Errorf("no profile of %s", id) })
	log.Print(err)
}
