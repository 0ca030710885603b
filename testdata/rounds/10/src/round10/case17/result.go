// Package case17 has types for what may be missing or may fail.
package case17

import (
	"errors"
	"fmt"
	"log"
)

// Donor gives blood.
type Donor struct {
	ID    int
	Name  string `pii:"name"`
	Group string `pii:"lab-result"`
}

type Option[T any] struct {
	value T
	set   bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) OrElse(other T) T {
	if o.set {
		return o.value
	}
	return other
}

// String says whether there is a value, and not which.
func (o Option[T]) String() string {
	if o.set {
		return "Some(...)"
	}
	return "None"
}

type Result[T any] struct {
	Value T
	Err   error
}

func Then[T, U any](r Result[T], f func(T) (U, error)) Result[U] {
	if r.Err != nil {
		return Result[U]{Err: r.Err}
	}
	u, err := f(r.Value)
	return Result[U]{u, err}
}

func LeakOrElse(d Donor) {
	group := Some(d.Group)
	log.Print("group ", group.OrElse("unknown")) // leak: Donor.Group
}

func CleanOrElse(d Donor) {
	group := None[string]()
	if d.Group == "" {
		group = Some("missing")
	}
	log.Print("group ", group.OrElse("unknown"))
}

func LeakVerb(d Donor) {
	log.Printf("group %#v", Some(d.Group)) // leak: Donor.Group
}

func CleanVerb(d Donor) {
	log.Printf("group %v", Some(d.Group))
}

var errUnknownGroup = errors.New("unknown group")

func group(d Donor) (string, error) {
	switch d.Group {
	case "A", "B", "AB", "0":
		return d.Group, nil
	}
	return "", fmt.Errorf("%w of %s", errUnknownGroup, d.Name)
}

func LeakThen(d Donor) {
	r := Then(Result[Donor]{Value: d}, group)
	log.Print("donor ", d.ID, ": ", r.Err) // leak: Donor.Name
}

func CleanThen(d Donor) {
	r := Then(Result[Donor]{Value: d}, group)
	log.Print("donor ", d.ID, ": ", errors.Unwrap(r.Err))
}

// reduce folds a slice.
func reduce[T, A any](all []T, acc A, f func(A, T) A) A {
	for _, v := range all {
		acc = f(acc, v)
	}
	return acc
}

func LeakReduce(all []Donor) {
	log.Print(reduce(all, "", func(s string, d Donor) string { return s + d.Name + ";" })) // leak: Donor.Name
}

func CleanReduce(all []Donor) {
	log.Print(reduce(all, 0, func(n int, d Donor) int { return n + len(d.Name) }))
}
