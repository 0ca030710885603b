// Package lru keeps the values that were used last.
package lru

import (
	"container/list"
	"iter"
	"sync"
)

type entry[K comparable, V any] struct {
	key K
	val V
}

// Cache holds a number of values, and says which it drops.
type Cache[K comparable, V any] struct {
	mu      sync.Mutex
	size    int
	order   *list.List
	items   map[K]*list.Element
	onEvict func(K, V)
}

func New[K comparable, V any](size int, onEvict func(K, V)) *Cache[K, V] {
	return &Cache[K, V]{size: size, order: list.New(), items: map[K]*list.Element{}, onEvict: onEvict}
}

func (c *Cache[K, V]) Put(k K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.items[k]; ok {
		e.Value = entry[K, V]{k, v}
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(entry[K, V]{k, v})
	if c.order.Len() > c.size {
		last := c.order.Back()
		old := c.order.Remove(last).(entry[K, V])
		delete(c.items, old.key)
		if c.onEvict != nil {
			c.onEvict(old.key, old.val)
		}
	}
}

func (c *Cache[K, V]) Get(k K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.items[k]
	if !ok {
		return v, false
	}
	c.order.MoveToFront(e)
	return e.Value.(entry[K, V]).val, true
}

// All yields the values, the last used first.
func (c *Cache[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.order.Front(); e != nil; e = e.Next() {
			if en := e.Value.(entry[K, V]); !yield(en.key, en.val) {
				return
			}
		}
	}
}

func (c *Cache[K, V]) Len() int { return c.order.Len() }

// GetOrLoad asks load for what is not there.
func (c *Cache[K, V]) GetOrLoad(k K, load func(K) (V, error)) (V, error) {
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
