// Package case46 has the small generic helpers that every code base has.
package case46

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"slices"
	"strings"
)

// A Resident lives in a house.
type Resident struct {
	Flat  int
	Name  string `pii:"name"`
	Birth string `pii:"date-of-birth"`
}

func (r Resident) label() string { return fmt.Sprintf("flat %d", r.Flat) }

func (r Resident) full() string { return r.Name + ", " + r.label() }

type labelled interface{ label() string }

// An option may be empty.
type option[T any] struct {
	v  T
	ok bool
}

func some[T any](v T) option[T] { return option[T]{v, true} }

func (o option[T]) or(v T) T {
	if o.ok {
		return o.v
	}
	return v
}

func then[T, U any](o option[T], f func(T) U) option[U] {
	if !o.ok {
		return option[U]{}
	}
	return some(f(o.v))
}

// A result is a value or an error.
type result[T any] struct {
	v   T
	err error
}

func (r result[T]) String() string {
	if r.err != nil {
		return r.err.Error()
	}
	return fmt.Sprintf("a %T", r.v)
}

func mapped[T, U any](ts []T, f func(T) U) []U {
	us := make([]U, 0, len(ts))
	for _, t := range ts {
		us = append(us, f(t))
	}
	return us
}

func fold[T, A any](ts []T, a A, f func(A, T) A) A {
	for _, t := range ts {
		a = f(a, t)
	}
	return a
}

func labels[L labelled](ls []L) string {
	return strings.Join(mapped(ls, L.label), "; ")
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

func (s *stack[T]) pop() (v T, err error) {
	if len(s.items) == 0 {
		return v, errors.New("empty")
	}
	v, s.items = s.items[len(s.items)-1], s.items[:len(s.items)-1]
	return v, nil
}

// show prints anything as JSON.
func show[T any](v T) {
	text, _ := json.Marshal(v)
	log.Printf("%s", text)
}

type pair[A, B any] struct {
	Left  A
	Right B
}

func LeakOption(r Resident) {
	log.Print(then(some(r), Resident.full).or("nobody")) // leak: Resident.Name
}

func CleanOption(r Resident) {
	log.Print(then(some(r), Resident.label).or("nobody"))
}

func LeakResult(r Resident) {
	log.Print(result[Resident]{v: r}.v) // leak: Resident.Name, Resident.Birth
}

func CleanResult(r Resident) {
	log.Print(result[Resident]{v: r})
}

func LeakFold(rs []Resident) {
	all := fold(rs, "", func(a string, r Resident) string { return a + r.Birth })
	log.Print(all) // leak: Resident.Birth
}

func CleanFold(rs []Resident) {
	sum := fold(rs, 0, func(a int, r Resident) int { return a + len(r.Birth) })
	log.Print(sum)
}

func LeakMapped(rs []Resident) {
	log.Print(slices.Compact(mapped(rs, Resident.full))) // leak: Resident.Name
}

func CleanLabels(rs []Resident) {
	log.Print(labels(rs))
}

func LeakStack(r Resident) {
	var s stack[string]
	s.push(r.Name)
	top, err := s.pop()
	log.Print(top, err) // leak: Resident.Name
}

func CleanStack(r Resident) {
	var s stack[string]
	s.push(r.Name)
	_, err := s.pop()
	_, again := s.pop()
	log.Print(len(s.items), err, again)
}

func LeakShow(r Resident) {
	show(pair[int, Resident]{1, r}) // leak: Resident.Name, Resident.Birth
}

func CleanShow(r Resident) {
	show(pair[int, string]{r.Flat, r.label()})
	show(pair[int, bool]{len(r.Name), r.Birth == ""})
}
