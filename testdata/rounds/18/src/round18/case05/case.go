// Package case05 has a cache with a time to live that tells what it drops.
package case05

import (
	"fmt"
	"log"
	"sync"
	"time"
)

// Session is what the cache of a shop is for.
type Session struct {
	ID    string
	Token string `pii:"session"`
	Cart  int
}

type entry[V any] struct {
	value V
	until time.Time
}

// Cache keeps values for a while.
type Cache[K comparable, V any] struct {
	mu     sync.Mutex
	ttl    time.Duration
	m      map[K]entry[V]
	onDrop func(K, V)
}

// New makes a cache that calls onDrop, if there is one, with what expires.
func New[K comparable, V any](ttl time.Duration, onDrop func(K, V)) *Cache[K, V] {
	return &Cache[K, V]{ttl: ttl, m: map[K]entry[V]{}, onDrop: onDrop}
}

func (c *Cache[K, V]) Put(k K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = entry[V]{v, time.Now().Add(c.ttl)}
}

func (c *Cache[K, V]) Get(k K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.m[k]
	return e.value, ok
}

// Sweep drops what is older than now.
func (c *Cache[K, V]) Sweep(now time.Time) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := 0
	for k, e := range c.m {
		if e.until.Before(now) {
			delete(c.m, k)
			n++
			if c.onDrop != nil {
				c.onDrop(k, e.value)
			}
		}
	}
	return n
}

var later = time.Now().Add(time.Hour)

// LeakDrop logs the value that is dropped, CleanDrop the key.
func LeakDrop(s Session) {
	c := New(time.Minute, func(id string, s Session) {
		log.Printf("dropped %s: %+v", id, s) // leak: Session.Token
	})
	c.Put(s.ID, s)
	c.Sweep(later)
}

func CleanDrop(s Session) {
	c := New(time.Minute, func(id string, s Session) {
		log.Printf("dropped %s: %T", id, s)
	})
	c.Put(s.ID, s)
	c.Sweep(later)
}

// LeakKey keeps the carts under the token, CleanKey under the number.
func LeakKey(s Session) {
	c := New[string, int](time.Minute, nil)
	c.Put(s.Token, s.Cart)
	for k, e := range c.m {
		fmt.Println(k, e.value) // leak: Session.Token
	}
}

func CleanKey(s Session) {
	c := New[string, int](time.Minute, nil)
	c.Put(s.ID, s.Cart)
	for k, e := range c.m {
		fmt.Println(k, e.value)
	}
}

// LeakGet prints what is found, CleanGet what is found after it was overwritten.
func LeakGet(s Session) {
	c := New[string, *Session](time.Minute, nil)
	c.Put(s.ID, &s)
	if got, ok := c.Get(s.ID); ok {
		fmt.Println("session", *got) // leak: Session.Token
	}
}

func CleanGet(s Session) {
	c := New[string, *Session](time.Minute, nil)
	c.Put(s.ID, &s)
	s.Token = ""
	if got, ok := c.Get(s.ID); ok {
		fmt.Println("session", *got)
	}
}
