// Package case14 has generic containers, functions and constraints.
package case14

import (
	"cmp"
	"fmt"
	"log"
	"slices"
)

type Buyer struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Shop  string
}

func (b Buyer) Key() int { return b.ID }

type Keyed interface{ Key() int }

type pair[A, B any] struct {
	first  A
	second B
}

func (p pair[A, B]) swap() pair[B, A] { return pair[B, A]{p.second, p.first} }

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

func (s *stack[T]) pop() T {
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last
}

func convert[A, B any](in []A, f func(A) B) []B {
	var out []B
	for _, a := range in {
		out = append(out, f(a))
	}
	return out
}

func keys[T Keyed](in []T) []int {
	return convert(in, func(v T) int { return v.Key() })
}

func largest[T cmp.Ordered](vs ...T) T { return slices.Max(vs) }

type text interface{ ~string | ~[]byte }

func quote[T text](v T) string { return fmt.Sprintf("%q", v) }

func LeakPair(b Buyer) {
	p := pair[string, string]{b.Shop, b.Email}.swap()
	log.Print(p.first) // leak: Buyer.Email
}

func CleanPair(b Buyer) {
	p := pair[string, string]{b.Shop, b.Email}.swap()
	log.Print(p.second)
}

func LeakStack(b Buyer) {
	var people stack[Buyer]
	var shops stack[string]
	people.push(b)
	shops.push(b.Shop)
	log.Print(people.pop().Name) // leak: Buyer.Name
}

func CleanStack(b Buyer) {
	var people stack[Buyer]
	var shops stack[string]
	people.push(b)
	shops.push(b.Shop)
	log.Print(shops.pop(), people.pop().ID)
}

func LeakTwoStringStacks(b Buyer) {
	var names, shops stack[string]
	names.push(b.Name)
	shops.push(b.Shop)
	log.Print(names.pop()) // leak: Buyer.Name
}

func CleanTwoStringStacks(b Buyer) {
	var names, shops stack[string]
	names.push(b.Name)
	shops.push(b.Shop)
	log.Print(shops.pop())
}

func LeakConvert(bs []Buyer) {
	log.Print(convert(bs, func(b Buyer) string { return b.Email })) // leak: Buyer.Email
}

func CleanConvert(bs []Buyer) {
	log.Print(convert(bs, func(b Buyer) string { return b.Shop }), keys(bs))
}

func LeakLargest(b Buyer) {
	log.Print(largest("", b.Name)) // leak: Buyer.Name
}

func CleanLargest(b Buyer) {
	log.Print(largest(3, len(b.Name)))
}

func LeakQuote(b Buyer) {
	log.Print(quote([]byte(b.Email))) // leak: Buyer.Email
}

func CleanQuote(b Buyer) {
	log.Print(quote([]byte(b.Shop)))
}
