// Package case14 has an option and a result, and asks a register of patients with them.
package case14

import (
	"errors"
	"fmt"
	"log/slog"
)

// Option may hold a value.
type Option[T any] struct {
	value T
	ok    bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) OrElse(other T) T {
	if o.ok {
		return o.value
	}
	return other
}

func (o Option[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.value)
}

// Result is a value or an error.
type Result[T any] struct {
	val T
	err error
}

func Try[T any](f func() (T, error)) (r Result[T]) {
	defer func() {
		if p := recover(); p != nil {
			r.err = fmt.Errorf("recovered: %v", p)
		}
	}()
	v, err := f()
	return Result[T]{v, err}
}

func Then[T, U any](r Result[T], f func(T) Result[U]) Result[U] {
	if r.err != nil {
		return Result[U]{err: r.err}
	}
	return f(r.val)
}

// Match calls one of two functions.
func Match[T, U any](r Result[T], ok func(T) U, bad func(error) U) U {
	if r.err != nil {
		return bad(r.err)
	}
	return ok(r.val)
}

// Patient is in the register.
type Patient struct {
	Ward    string
	Name    string `pii:"name"`
	Allergy string `pii:"allergy"`
}

var errGone = errors.New("gone")

// LeakOrElse falls back to the name, CleanOrElse to a word.
func LeakOrElse(p Patient) {
	slog.Info("patient", "shown", None[string]().OrElse(p.Name)) // leak: Patient.Name
}

func CleanOrElse(p Patient) {
	slog.Info("patient", "shown", Some(p.Ward).OrElse("nobody"))
}

// LeakString prints the option, CleanString whether there is one.
func LeakString(p Patient) {
	o := Some(p.Allergy)
	slog.Info("allergy", "what", o.String()) // leak: Patient.Allergy
}

func CleanString(p Patient) {
	o := Some(p.Allergy)
	slog.Info("allergy", "what", o.ok)
}

func LeakThen(p Patient) {
	r := Then(Result[Patient]{val: p}, func(p Patient) Result[string] { return Result[string]{val: p.Allergy, err: errGone} })
	slog.Info("then", "value", r.val, "err", r.err) // leak: Patient.Allergy
}

func CleanThen(p Patient) {
	r := Then(Result[Patient]{val: p}, func(p Patient) Result[string] { return Result[string]{val: p.Ward, err: errGone} })
	slog.Info("then", "value", r.val, "err", r.err)
}

// LeakTry panics with the name, CleanTry with the ward.
func LeakTry(p Patient) {
	r := Try(func() (string, error) {
		if p.Ward != "" {
			panic(fmt.Sprintf("patient %s in the wrong ward", p.Name))
		}
		return p.Ward, nil
	})
	slog.Info("tried", "ok", r.err == nil, "err", r.err) // leak: Patient.Name
}

func CleanTry(p Patient) {
	r := Try(func() (string, error) {
		if p.Ward != "" {
			panic(fmt.Sprintf("patient %s in the wrong ward", p.Ward))
		}
		return p.Ward, nil
	})
	slog.Info("tried", "ok", r.err == nil, "err", r.err)
}

// LeakMatch tells who it is, CleanMatch where.
func LeakMatch(p Patient) {
	r := Try(func() (Patient, error) { return p, nil })
	text := Match(r, func(p Patient) string { return "is " + p.Name }, error.Error)
	slog.Warn(text) // leak: Patient.Name
}

func CleanMatch(p Patient) {
	r := Try(func() (Patient, error) { return p, nil })
	text := Match(r, func(p Patient) string { return "is in " + p.Ward }, error.Error)
	slog.Warn(text)
}
