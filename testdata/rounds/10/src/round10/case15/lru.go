// Package case15 keeps profiles in a cache that forgets the oldest.
package case15

import (
	"container/list"
	"log"
	"strconv"
)

// Profile is looked up by number.
type Profile struct {
	ID     int
	Name   string `pii:"name"`
	Locale string
}

type pair[K comparable, V any] struct {
	key K
	val V
}

// LRU holds the max youngest entries.
type LRU[K comparable, V any] struct {
	max     int
	order   *list.List
	at      map[K]*list.Element
	evicted func(K, V)
}

func NewLRU[K comparable, V any](max int, evicted func(K, V)) *LRU[K, V] {
	return &LRU[K, V]{max, list.New(), map[K]*list.Element{}, evicted}
}

func (c *LRU[K, V]) Put(key K, val V) {
	if e, ok := c.at[key]; ok {
		e.Value = pair[K, V]{key, val}
		c.order.MoveToFront(e)
		return
	}
	c.at[key] = c.order.PushFront(pair[K, V]{key, val})
	if c.order.Len() > c.max {
		last := c.order.Remove(c.order.Back()).(pair[K, V])
		delete(c.at, last.key)
		if c.evicted != nil {
			c.evicted(last.key, last.val)
		}
	}
}

func (c *LRU[K, V]) Get(key K) (val V, ok bool) {
	if e, ok := c.at[key]; ok {
		c.order.MoveToFront(e)
		return e.Value.(pair[K, V]).val, true
	}
	return val, false
}

func LeakGet(p Profile) {
	names := NewLRU[int, string](2, nil)
	names.Put(p.ID, p.Name)
	if name, ok := names.Get(p.ID); ok {
		log.Print("cached: ", name) // leak: Profile.Name
	}
}

func CleanGet(p Profile) {
	names, locales := NewLRU[int, string](2, nil), NewLRU[int, string](2, nil)
	names.Put(p.ID, p.Name)
	locales.Put(p.ID, p.Locale)
	if locale, ok := locales.Get(p.ID); ok {
		log.Print("cached: ", locale)
	}
}

func LeakEvicted(p Profile) {
	c := NewLRU(1, func(id int, p Profile) { log.Print("evicted ", id, " ", p.Name) }) // leak: Profile.Name
	c.Put(p.ID, p)
	c.Put(p.ID+1, Profile{})
}

func CleanEvicted(p Profile) {
	c := NewLRU(1, func(id int, p Profile) { log.Print("evicted ", id, " ", p.Locale) })
	c.Put(p.ID, p)
	c.Put(p.ID+1, Profile{})
}

// LeakKey makes the name a part of the key, in a cache that is switched off and keeps nothing.
func LeakKey(p Profile) {
	c := NewLRU(0, func(key string, _ int) { log.Print("evicted ", key) })
	c.Put(p.Name+"/"+p.Locale, p.ID) // leak: Profile.Name
}

func CleanKey(p Profile) {
	c := NewLRU(0, func(key string, _ int) { log.Print("evicted ", key) })
	c.Put(strconv.Itoa(p.ID)+"/"+p.Locale, p.ID)
}
