// Package case38 has ring buffers, queues, sets and multimaps of its own.
package case38

import (
	"log"
	"slices"
)

type Pilot struct {
	ID      int
	Name    string `pii:"name"`
	License string `pii:"drivers-license"`
	Base    string
}

type ringBuffer[T any] struct {
	items      []T
	head, size int
}

func newRing[T any](n int) *ringBuffer[T] { return &ringBuffer[T]{items: make([]T, n)} }

func (r *ringBuffer[T]) put(v T) {
	r.items[(r.head+r.size)%len(r.items)] = v
	if r.size < len(r.items) {
		r.size++
	} else {
		r.head = (r.head + 1) % len(r.items)
	}
}

func (r *ringBuffer[T]) all() []T {
	var out []T
	for i := range r.size {
		out = append(out, r.items[(r.head+i)%len(r.items)])
	}
	return out
}

type set map[string]struct{}

func (s set) add(v string)      { s[v] = struct{}{} }
func (s set) has(v string) bool { _, ok := s[v]; return ok }
func (s set) union(other set) set {
	out := set{}
	for v := range s {
		out.add(v)
	}
	for v := range other {
		out.add(v)
	}
	return out
}
func (s set) sorted() []string {
	var out []string
	for v := range s {
		out = append(out, v)
	}
	slices.Sort(out)
	return out
}

type multimap struct{ m map[string][]string }

func (m *multimap) add(k, v string) {
	if m.m == nil {
		m.m = map[string][]string{}
	}
	m.m[k] = append(m.m[k], v)
}

func (m *multimap) keys() (out []string) {
	for k := range m.m {
		out = append(out, k)
	}
	return out
}

func (m *multimap) flat() (out []string) {
	for _, vs := range m.m {
		out = append(out, vs...)
	}
	return out
}

type fifo struct{ in, out []string }

func (q *fifo) push(s string) { q.in = append(q.in, s) }

func (q *fifo) pop() (string, bool) {
	if len(q.out) == 0 {
		for len(q.in) > 0 {
			n := len(q.in) - 1
			q.out = append(q.out, q.in[n])
			q.in = q.in[:n]
		}
	}
	if len(q.out) == 0 {
		return "", false
	}
	n := len(q.out) - 1
	s := q.out[n]
	q.out = q.out[:n]
	return s, true
}

func LeakRing(p Pilot) {
	r := newRing[string](2)
	r.put(p.Name)
	log.Print(r.all()) // leak: Pilot.Name
}

func CleanRing(p Pilot) {
	r := newRing[string](2)
	r.put(p.Base)
	log.Print(r.all(), len(p.Name))
}

func LeakRingOfStructs(p Pilot) {
	r := newRing[Pilot](2)
	r.put(p)
	for _, q := range r.all() {
		log.Print(q.License) // leak: Pilot.License
	}
}

func CleanRingOfStructs(p Pilot) {
	r := newRing[Pilot](2)
	r.put(p)
	for _, q := range r.all() {
		log.Print(q.Base)
	}
}

func LeakUnion(p Pilot) {
	a, b := set{}, set{}
	a.add(p.Base)
	b.add(p.Name)
	log.Print(a.union(b).sorted()) // leak: Pilot.Name
}

func CleanUnion(p Pilot) {
	a, b := set{}, set{}
	a.add(p.Base)
	b.add(p.Name)
	log.Print(a.union(a).sorted(), b.has("x"))
}

func LeakMultimap(p Pilot) {
	var m multimap
	m.add(p.Base, p.Name)
	log.Print(m.flat()) // leak: Pilot.Name
}

func CleanMultimap(p Pilot) {
	var m multimap
	m.add(p.Base, p.Name)
	log.Print(m.keys())
}

func LeakFifo(p Pilot) {
	var q fifo
	q.push(p.License)
	s, _ := q.pop()
	log.Print(s) // leak: Pilot.License
}

func CleanFifo(p Pilot) {
	var q fifo
	q.push(p.License)
	_, ok := q.pop()
	log.Print(ok, len(q.in))
}
