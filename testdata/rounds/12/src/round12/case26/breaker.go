// Package case26 asks a credit agency, with a breaker and a fallback.
package case26

import (
	"errors"
	"fmt"
	"log"
)

// Query is about a person.
type Query struct {
	Ref   string
	Name  string `pii:"name"`
	Score int    `pii:"credit-score"`
}

// Breaker stops calling after failures, and tells somebody.
type Breaker[T any] struct {
	max      int
	failures int
	onOpen   func(cause error)
	fallback func(error) (T, error)
}

// Option changes a breaker.
type Option[T any] func(*Breaker[T])

func OnOpen[T any](f func(error)) Option[T] { return func(b *Breaker[T]) { b.onOpen = f } }

func Fallback[T any](f func(error) (T, error)) Option[T] {
	return func(b *Breaker[T]) { b.fallback = f }
}

func New[T any](max int, opts ...Option[T]) *Breaker[T] {
	b := &Breaker[T]{max: max, onOpen: func(error) {}}
	for _, o := range opts {
		o(b)
	}
	return b
}

var errOpen = errors.New("breaker is open")

func (b *Breaker[T]) Do(f func() (T, error)) (T, error) {
	if b.failures >= b.max {
		return b.orElse(errOpen)
	}
	v, err := f()
	if err == nil {
		b.failures = 0
		return v, nil
	}
	if b.failures++; b.failures == b.max {
		b.onOpen(err)
	}
	return b.orElse(err)
}

func (b *Breaker[T]) orElse(err error) (v T, _ error) {
	if b.fallback == nil {
		return v, err
	}
	return b.fallback(err)
}

func ask(q Query) (string, error) { return "", fmt.Errorf("agency does not know %s", q.Name) }

// LeakOpen logs why the breaker opened, CleanOpen that it did.
func LeakOpen(q Query) {
	_, _ = New(1, OnOpen[string](func(err error) { log.Print("open: ", err) })).Do(func() (string, error) { return ask(q) }) // leak: Query.Name
}

func CleanOpen(q Query) {
	_, _ = New(1, OnOpen[string](func(err error) { log.Print("open: ", err != nil) })).Do(func() (string, error) { return ask(q) })
}

// LeakFallback answers with the error, CleanFallback with a constant.
func LeakFallback(q Query) {
	b := New(3, Fallback(func(err error) (string, error) { return "no answer: " + err.Error(), nil }))
	answer, _ := b.Do(func() (string, error) { return ask(q) })
	log.Print(q.Ref, ": ", answer) // leak: Query.Name
}

func CleanFallback(q Query) {
	b := New(3, Fallback(func(error) (string, error) { return "no answer", nil }))
	answer, _ := b.Do(func() (string, error) { return ask(q) })
	log.Print(q.Ref, ": ", answer)
}

// LeakScore has a number for an answer.
func LeakScore(q Query) {
	n, err := New[int](2).Do(func() (int, error) { return q.Score, nil })
	log.Print(q.Ref, ": ", n, err) // leak: Query.Score
}

func CleanScore(q Query) {
	n, err := New[int](0).Do(func() (int, error) { return len(q.Name), nil })
	log.Print(q.Ref, ": ", n, err)
}
