// Package case47 has the waiting room of a surgery: a heap, a list, and a tree of names.
package case47

import (
	"cmp"
	"container/heap"
	"container/list"
	"iter"
	"log"
	"strings"
)

// Waiting is somebody who waits.
type Waiting struct {
	Urgency int
	Room    string
	Name    string `pii:"name"`
	Illness string `pii:"diagnosis"`
}

// queue is ordered by urgency.
type queue []*Waiting

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].Urgency > q[j].Urgency }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(*Waiting)) }
func (q *queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

func LeakHeap(ws []*Waiting) {
	q := new(queue)
	for _, w := range ws {
		heap.Push(q, w)
	}
	log.Print("next: ", heap.Pop(q).(*Waiting).Illness) // leak: Waiting.Illness
}

func CleanHeap(ws []*Waiting) {
	q := new(queue)
	for _, w := range ws {
		heap.Push(q, w)
	}
	log.Print("next: ", heap.Pop(q).(*Waiting).Room)
}

// LeakList has names in a list, CleanList rooms.
func LeakList(ws []*Waiting) {
	l := list.New()
	for _, w := range ws {
		l.PushFront(w.Name)
	}
	for e := l.Front(); e != nil; e = e.Next() {
		log.Print(e.Value) // leak: Waiting.Name
	}
}

func CleanList(ws []*Waiting) {
	l := list.New()
	for _, w := range ws {
		l.PushFront(w.Room)
	}
	for e := l.Front(); e != nil; e = e.Next() {
		log.Print(e.Value)
	}
}

// Tree is sorted by its keys.
type Tree[K cmp.Ordered, V any] struct {
	root *node[K, V]
	n    int
}

type node[K cmp.Ordered, V any] struct {
	key         K
	value       V
	left, right *node[K, V]
}

func (t *Tree[K, V]) Put(key K, value V) {
	at := &t.root
	for *at != nil {
		switch c := cmp.Compare(key, (*at).key); {
		case c < 0:
			at = &(*at).left
		case c > 0:
			at = &(*at).right
		default:
			(*at).value = value
			return
		}
	}
	*at = &node[K, V]{key: key, value: value}
	t.n++
}

func (n *node[K, V]) walk(yield func(K, V) bool) bool {
	return n == nil || n.left.walk(yield) && yield(n.key, n.value) && n.right.walk(yield)
}

func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.root.walk(yield) }
}

// LeakTree prints keys, CleanTree values.
func LeakTree(ws []*Waiting) {
	var t Tree[string, int]
	for _, w := range ws {
		t.Put(strings.ToLower(w.Name), w.Urgency)
	}
	for name, urgency := range t.All() {
		log.Printf("%v %v", name, urgency > 2) // leak: Waiting.Name
	}
}

func CleanTree(ws []*Waiting) {
	var t Tree[string, int]
	for _, w := range ws {
		t.Put(strings.ToLower(w.Name), w.Urgency)
	}
	for _, urgency := range t.All() {
		log.Printf("%v %v", t.n, urgency > 2)
	}
}

// Ring keeps the last few of what it gets.
type Ring[T any] struct {
	items [4]T
	next  int
}

func (r *Ring[T]) Add(v T) {
	r.items[r.next%len(r.items)] = v
	r.next++
}

func (r *Ring[T]) Last() T { return r.items[(r.next-1)%len(r.items)] }

func LeakRing(ws []*Waiting) {
	var r Ring[Waiting]
	for _, w := range ws {
		r.Add(*w)
	}
	log.Print("last: ", r.Last()) // leak: Waiting.Name, Waiting.Illness
}

func CleanRing(ws []*Waiting) {
	var r Ring[Waiting]
	for _, w := range ws {
		r.Add(Waiting{Urgency: w.Urgency, Room: w.Room})
	}
	log.Print("last: ", r.Last())
}
