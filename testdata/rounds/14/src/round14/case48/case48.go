// Package case48 keeps the last results of a laboratory in memory.
package case48

import (
	"container/list"
	"fmt"
	"log"
	"strconv"
)

// Report is of a patient.
type Report struct {
	Lab     string
	Patient string `pii:"name"`
	Result  string `pii:"lab-result"`
}

// LRU forgets what was not used for longest.
type LRU[K comparable, V any] struct {
	max     int
	order   *list.List
	byKey   map[K]*list.Element
	onEvict func(K, V)
}

type entry[K comparable, V any] struct {
	key K
	val V
}

// LRUOption sets up an LRU.
type LRUOption[K comparable, V any] func(*LRU[K, V])

// OnEvict is told what is forgotten.
func OnEvict[K comparable, V any](f func(K, V)) LRUOption[K, V] {
	return func(c *LRU[K, V]) { c.onEvict = f }
}

// NewLRU keeps max values.
func NewLRU[K comparable, V any](max int, opts ...LRUOption[K, V]) *LRU[K, V] {
	c := &LRU[K, V]{max: max, order: list.New(), byKey: map[K]*list.Element{}, onEvict: func(K, V) {}}
	for _, o := range opts {
		o(c)
	}
	return c
}

// Put keeps a value.
func (c *LRU[K, V]) Put(k K, v V) {
	if e, ok := c.byKey[k]; ok {
		e.Value = entry[K, V]{k, v}
		c.order.MoveToFront(e)
		return
	}
	c.byKey[k] = c.order.PushFront(entry[K, V]{k, v})
	if c.order.Len() > c.max {
		last := c.order.Remove(c.order.Back()).(entry[K, V])
		delete(c.byKey, last.key)
		c.onEvict(last.key, last.val)
	}
}

// Get gives a value, and uses it.
func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	e, ok := c.byKey[k]
	if !ok {
		return v, false
	}
	c.order.MoveToFront(e)
	return e.Value.(entry[K, V]).val, true
}

func (c *LRU[K, V]) String() string { return strconv.Itoa(c.order.Len()) + "/" + strconv.Itoa(c.max) }

// LeakEvicted logs the value that is forgotten, CleanEvicted its key.
func LeakEvicted(r Report) {
	c := NewLRU(1, OnEvict(func(lab string, r Report) {
		log.Print("forgot ", lab, r.Result) // leak: Report.Result
	}))
	c.Put(r.Lab, r)
	c.Put("other", Report{})
}

func CleanEvicted(r Report) {
	c := NewLRU(1, OnEvict(func(lab string, r Report) {
		log.Print("forgot ", lab, r.Lab)
	}))
	c.Put(r.Lab, r)
	c.Put("other", Report{})
}

// LeakCached logs what is cached, CleanCached the cache, which shows how full it is.
func LeakCached(r Report) {
	c := NewLRU[string, string](2)
	c.Put(r.Lab, r.Patient)
	v, ok := c.Get(r.Lab)
	log.Print("cache ", v, ok) // leak: Report.Patient
}

func CleanCached(r Report) {
	c := NewLRU[string, string](2)
	c.Put(r.Lab, r.Patient)
	_, ok := c.Get(r.Lab)
	log.Print("cache ", c, ok)
}

// LeakReplaced logs the value that was kept at last, CleanReplaced how long it is.
func LeakReplaced(r Report) {
	c := NewLRU[string, any](2)
	c.Put(r.Lab, len(r.Result))
	c.Put(r.Lab, fmt.Sprintf("result %v", r.Result))
	v, _ := c.Get(r.Lab)
	log.Print("cache ", v) // leak: Report.Result
}

func CleanReplaced(r Report) {
	c := NewLRU[string, any](2)
	c.Put(r.Lab, fmt.Sprintf("result %v", r.Result))
	v, _ := c.Get(r.Lab)
	v = len(v.(string))
	log.Print("cache ", v)
}
