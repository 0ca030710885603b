// Package case27 returns results and optional values as types of their own.
package case27

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
)

type Patient struct {
	ID   int
	Name string `pii:"name"`
	Lab  string `pii:"lab-result"`
}

// Result is a value or an error.
type Result[T any] struct {
	Val T
	Err error
}

func Ok[T any](v T) Result[T]       { return Result[T]{Val: v} }
func Fail[T any](e error) Result[T] { return Result[T]{Err: e} }
func (r Result[T]) OrElse(v T) T {
	if r.Err != nil {
		return v
	}
	return r.Val
}

// Then goes on with a value.
func Then[T, U any](r Result[T], f func(T) Result[U]) Result[U] {
	if r.Err != nil {
		return Fail[U](r.Err)
	}
	return f(r.Val)
}

// Option is a value that may be missing. It does not print it.
type Option[T any] struct{ v *T }

func Some[T any](v T) Option[T] { return Option[T]{v: &v} }
func (o Option[T]) String() string {
	if o.v == nil {
		return "none"
	}
	return "some"
}
func (o Option[T]) Get() (T, bool) {
	if o.v == nil {
		var zero T
		return zero, false
	}
	return *o.v, true
}

func lab(p Patient) Result[string] { return Ok(p.Lab) }
func id(p Patient) Result[int]     { return Ok(p.ID) }

func LeakResult(p Patient) {
	log.Printf("%+v", lab(p)) // leak: Patient.Lab
}

func CleanResult(p Patient) {
	log.Printf("%+v", id(p))
}

func LeakThen(p Patient) {
	r := Then(Ok(p), func(p Patient) Result[string] { return Ok(p.Name) })
	log.Print(r.Val) // leak: Patient.Name
}

func CleanThen(p Patient) {
	r := Then(Ok(p), func(p Patient) Result[int] { return Ok(len(p.Name)) })
	log.Print(r.Val)
}

func LeakFail(p Patient) {
	r := Fail[int](fmt.Errorf("no lab for %s", p.Name))
	slog.Error("lab", "error", r.Err) // leak: Patient.Name
}

func CleanFail(p Patient) {
	r := Result[string]{Val: p.Name, Err: errors.New("no lab")}
	slog.Error("lab", "error", r.Err)
}

func LeakOption(p Patient) {
	o := Some(p.Lab)
	if v, ok := o.Get(); ok {
		log.Print("lab ", v) // leak: Patient.Lab
	}
}

func CleanOption(p Patient) {
	o := Some(p.Lab)
	log.Print("lab ", o)
}

func LeakOrElse(p Patient) {
	log.Print(Fail[string](errors.New("missing")).OrElse(p.Name)) // leak: Patient.Name
}

func CleanOrElse(p Patient) {
	log.Print(Fail[int](errors.New("missing")).OrElse(p.ID))
}

// pair holds two values.
type pair[A, B any] struct {
	First  A
	Second B
}

func split(p Patient) pair[int, string] { return pair[int, string]{p.ID, p.Lab} }

func LeakPair(p Patient) {
	log.Print(split(p).Second) // leak: Patient.Lab
}

func CleanPair(p Patient) {
	log.Print(split(p).First)
}
