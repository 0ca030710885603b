// Package case14 uses generic containers.
package case14

import (
	"log"

	"round1/case14/store"
)

type Student struct {
	ID      int
	Name    string `pii:"name"`
	Address string `pii:"address"`
	Class   string
}

type Pair[K, V any] struct {
	First  K
	Second V
}

func (p Pair[K, V]) Flip() Pair[V, K] { return Pair[V, K]{p.Second, p.First} }

func (p *Pair[K, V]) Forget() {
	var zero V
	p.Second = zero
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }

func (s *Stack[T]) Size() int { return len(s.items) }

func (s *Stack[T]) Pop() (v T, ok bool) {
	if len(s.items) == 0 {
		return v, false
	}
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, true
}

func Map[A, B any](in []A, f func(A) B) []B {
	out := make([]B, 0, len(in))
	for _, a := range in {
		out = append(out, f(a))
	}
	return out
}

func LeakFlipped(s Student) {
	p := Pair[string, string]{s.Class, s.Name}.Flip()
	log.Print(p.First) // leak: Student.Name
}

func CleanFlipped(s Student) {
	p := Pair[string, string]{s.Class, s.Name}.Flip()
	log.Print(p.Second)
}

func LeakForgotCopy(s Student) {
	p := Pair[int, string]{s.ID, s.Address}
	q := p
	q.Forget()
	log.Print(p) // leak: Student.Address
}

func CleanForgot(s Student) {
	p := Pair[int, string]{s.ID, s.Address}
	q := &p
	q.Forget()
	log.Print(p)
}

func LeakPopped(s Student) {
	var names Stack[string]
	names.Push(s.Name)
	top, _ := names.Pop()
	log.Print(top, names.Size()) // leak: Student.Name
}

func CleanPopped(s Student) {
	var names, classes Stack[string]
	names.Push(s.Name)
	classes.Push(s.Class)
	top, _ := classes.Pop()
	log.Print(top, names.Size())
}

func LeakMapped(s Student) {
	log.Print(Map([]Student{s}, func(s Student) Pair[int, string] { return Pair[int, string]{s.ID, s.Address} })) // leak: Student.Address
}

func CleanMapped(s Student) {
	log.Print(Map([]Student{s}, func(s Student) Pair[int, string] { return Pair[int, string]{s.ID, s.Class} }))
}

func LeakRepo(s Student) {
	r := store.New[int, Student]()
	r.Put(s.ID, s)
	if found, ok := r.Get(s.ID); ok {
		log.Print(found.Address) // leak: Student.Address
	}
}

func CleanRepo(s Student) {
	r := store.New[int, Student]()
	r.Put(s.ID, s)
	if found, ok := r.Get(s.ID); ok {
		log.Print(found.Class)
	}
}

func LeakIndexed(s Student) {
	r := store.New[int, Student]()
	r.Put(s.ID, s)
	for key := range store.Index(r, func(s Student) string { return s.Name }) {
		log.Print(key) // leak: Student.Name
	}
}

func CleanIndexed(s Student) {
	r := store.New[int, Student]()
	r.Put(s.ID, s)
	for _, ids := range store.Index(r, func(s Student) string { return s.Name }) {
		log.Print(ids)
	}
}
