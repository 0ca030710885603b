// Package case45 has trees and lists of persons.
package case45

import (
	"fmt"
	"log"
	"strings"
)

// Person has children.
type Person struct {
	Name     string `pii:"name"`
	Born     int    `pii:"date-of-birth"`
	Children []*Person
}

type node[T any] struct {
	value T
	next  *node[T]
}

type stack[T any] struct {
	top *node[T]
	n   int
}

func (s *stack[T]) push(v T) { s.top = &node[T]{v, s.top}; s.n++ }

func (s *stack[T]) pop() (v T, ok bool) {
	if s.top == nil {
		return v, false
	}
	v, s.top = s.top.value, s.top.next
	s.n--
	return v, true
}

// walk calls f for every descendant, with its depth.
func (p *Person) walk(depth int, f func(int, *Person)) {
	f(depth, p)
	for _, c := range p.Children {
		c.walk(depth+1, f)
	}
}

func LeakWalk(p *Person) {
	var b strings.Builder
	p.walk(0, func(depth int, p *Person) { fmt.Fprintln(&b, strings.Repeat(" ", depth), p.Name) })
	log.Print(b.String()) // leak: Person.Name
}

func CleanWalk(p *Person) {
	var b strings.Builder
	p.walk(0, func(depth int, p *Person) { fmt.Fprintln(&b, strings.Repeat(" ", depth), len(p.Name)) })
	log.Print(b.String())
}

// LeakStack pops what was pushed, CleanStack asks for the size.
func LeakStack(p *Person) {
	var s stack[string]
	s.push(p.Name)
	s.push("end")
	s.pop()
	name, _ := s.pop()
	log.Print(name, s.n) // leak: Person.Name
}

func CleanStack(p *Person) {
	var s stack[string]
	s.push(p.Name)
	s.push("end")
	_, ok := s.pop()
	log.Print(ok, s.n)
}

// LeakList prints a list whose nodes are pointers: the first is dereferenced.
func LeakList(p *Person) {
	n := &node[string]{value: p.Name}
	log.Printf("%v", n) // leak: Person.Name
}

func CleanList(p *Person) {
	n := &node[string]{next: &node[string]{value: p.Name}}
	log.Printf("%v", n)
}

// depth is a number that tells of nobody.
func (p *Person) depth() int {
	deepest := 0
	for _, c := range p.Children {
		deepest = max(deepest, c.depth())
	}
	return deepest + 1
}

func (p *Person) oldest() int {
	year := p.Born
	for _, c := range p.Children {
		year = min(year, c.oldest())
	}
	return year
}

func LeakOldest(p *Person) {
	log.Print("oldest: ", p.oldest()) // leak: Person.Born
}

func CleanDepth(p *Person) {
	log.Print("depth: ", p.depth())
}
