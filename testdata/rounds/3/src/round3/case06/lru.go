// Package case06 is a small cache of the least recently used.
package case06

import (
	"container/list"
	"log"
	"sync"
)

type Profile struct {
	ID    string
	Email string `pii:"email"`
	Theme string
}

type entry[V any] struct {
	key   string
	value V
}

type cache[V any] struct {
	mu    sync.Mutex
	size  int
	order *list.List
	items map[string]*list.Element
}

func newCache[V any](size int) *cache[V] {
	return &cache[V]{size: size, order: list.New(), items: map[string]*list.Element{}}
}

func (c *cache[V]) put(key string, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.items[key]; ok {
		e.Value.(*entry[V]).value = v
		c.order.MoveToFront(e)
		return
	}
	c.items[key] = c.order.PushFront(&entry[V]{key, v})
	if c.order.Len() > c.size {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.items, last.Value.(*entry[V]).key)
	}
}

func (c *cache[V]) get(key string) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.items[key]; ok {
		c.order.MoveToFront(e)
		return e.Value.(*entry[V]).value, true
	}
	var none V
	return none, false
}

func LeakCached(p Profile) {
	c := newCache[Profile](10)
	c.put(p.ID, p)
	if got, ok := c.get(p.ID); ok {
		log.Print(got.Email) // leak: Profile.Email
	}
}

func CleanCached(p Profile) {
	c := newCache[Profile](10)
	c.put(p.ID, p)
	if got, ok := c.get(p.ID); ok {
		log.Print(got.Theme)
	}
}

func LeakCachedText(p Profile) {
	emails, themes := newCache[string](10), newCache[string](10)
	emails.put(p.ID, p.Email)
	themes.put(p.ID, p.Theme)
	got, _ := emails.get(p.ID)
	log.Print(got) // leak: Profile.Email
}

func CleanCachedText(p Profile) {
	emails, themes := newCache[string](10), newCache[string](10)
	emails.put(p.ID, p.Email)
	themes.put(p.ID, p.Theme)
	got, _ := themes.get(p.ID)
	log.Print(got)
}

func CleanHit(p Profile) {
	c := newCache[Profile](10)
	c.put(p.ID, p)
	_, ok := c.get(p.ID)
	log.Print("hit ", ok)
}
