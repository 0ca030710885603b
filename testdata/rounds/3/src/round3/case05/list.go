// Package case05 keeps customers in container/list and container/heap.
package case05

import (
	"container/heap"
	"container/list"
	"container/ring"
	"log"
)

type Customer struct {
	ID    int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	Tier  string
}

func LeakList(c Customer) {
	l := list.New()
	l.PushBack(c)
	for e := l.Front(); e != nil; e = e.Next() {
		log.Print(e.Value.(Customer).Name) // leak: Customer.Name
	}
}

func CleanList(c Customer) {
	l := list.New()
	l.PushBack(c)
	for e := l.Front(); e != nil; e = e.Next() {
		log.Print(e.Value.(Customer).Tier)
	}
}

func LeakTwoLists(c Customer) {
	calls, tiers := list.New(), list.New()
	calls.PushFront(c.Phone)
	tiers.PushFront(c.Tier)
	log.Print(calls.Front().Value) // leak: Customer.Phone
}

func CleanTwoLists(c Customer) {
	calls, tiers := list.New(), list.New()
	calls.PushFront(c.Phone)
	tiers.PushFront(c.Tier)
	log.Print(tiers.Front().Value)
}

type ticket struct {
	rank int
	who  Customer
}

type queue []ticket

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].rank < q[j].rank }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(ticket)) }
func (q *queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

func LeakHeap(c Customer) {
	q := &queue{}
	heap.Push(q, ticket{rank: c.ID, who: c})
	next := heap.Pop(q).(ticket)
	log.Print("calling ", next.who.Phone) // leak: Customer.Phone
}

func CleanHeap(c Customer) {
	q := &queue{}
	heap.Push(q, ticket{rank: c.ID, who: c})
	next := heap.Pop(q).(ticket)
	log.Print("calling ", next.rank, next.who.Tier)
}

func LeakRing(c Customer) {
	r := ring.New(2)
	r.Value = c.Name
	r = r.Next()
	r.Do(func(v any) { log.Print(v) }) // leak: Customer.Name
}

func CleanRing(c Customer) {
	r := ring.New(2)
	r.Value = c.Name
	log.Print(r.Len())
}
