// Package case11 has results that are a value or an error, in the way of a functional library.
package case11

import (
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
)

// Result is a value or an error.
type Result[T any] struct {
	value T
	err   error
}

func Ok[T any](v T) Result[T]       { return Result[T]{value: v} }
func Fail[T any](e error) Result[T] { return Result[T]{err: e} }
func (r Result[T]) Get() (T, error) { return r.value, r.err }
func (r Result[T]) Err() error      { return r.err }
func (r Result[T]) Or(other T) T {
	if r.err != nil {
		return other
	}
	return r.value
}

// String tells how it went.
func (r Result[T]) String() string {
	if r.err != nil {
		return "failed: " + r.err.Error()
	}
	return fmt.Sprintf("ok (%T)", r.value)
}

// Then goes on with a value, and carries an error along.
func Then[T, U any](r Result[T], f func(T) Result[U]) Result[U] {
	if r.err != nil {
		return Fail[U](r.err)
	}
	return f(r.value)
}

// Applicant wants a flat.
type Applicant struct {
	ID     int
	Name   string `pii:"name"`
	Income string `pii:"income"`
}

var errPoor = errors.New("income is too low")

func income(a Applicant) Result[int] {
	n, err := strconv.Atoi(strings.TrimSpace(a.Income))
	if err != nil {
		return Fail[int](err)
	}
	return Ok(n)
}

// incomeQuiet does not say what it could not read.
func incomeQuiet(a Applicant) Result[int] {
	n, err := strconv.Atoi(strings.TrimSpace(a.Income))
	if err != nil {
		return Fail[int](fmt.Errorf("applicant %d: %w", a.ID, errors.Unwrap(err)))
	}
	return Ok(n)
}

func enough(n int) Result[bool] {
	if n < 1000 {
		return Fail[bool](errPoor)
	}
	return Ok(true)
}

// LeakParse logs the error, which quotes what was parsed. CleanParse logs what that error wraps.
func LeakParse(a Applicant) {
	r := Then(income(a), enough)
	slog.Info("checked", "id", a.ID, "result", r.String()) // leak: Applicant.Income
}

func CleanParse(a Applicant) {
	r := Then(incomeQuiet(a), enough)
	slog.Info("checked", "id", a.ID, "result", r.String())
}

// LeakValue logs the value of a result, CleanValue the result, which shows its type.
func LeakValue(a Applicant) {
	r := Ok(a)
	if v, err := r.Get(); err == nil {
		fmt.Println("applicant", v) // leak: Applicant.Name, Applicant.Income
	}
}

func CleanValue(a Applicant) {
	r := Ok(a)
	if _, err := r.Get(); err == nil {
		fmt.Println("applicant", r)
	}
}

// LeakNested prints results inside of a struct with no field that is exported, for which nobody calls String.
// CleanNested prints them in a slice.
func LeakNested(a Applicant) {
	batch := struct{ first, second Result[Applicant] }{Ok(a), Fail[Applicant](errPoor)}
	fmt.Println("batch", batch) // leak: Applicant.Name, Applicant.Income
}

func CleanNested(a Applicant) {
	batch := []Result[Applicant]{Ok(a), Fail[Applicant](errPoor)}
	fmt.Println("batch", batch)
}

// LeakOr falls back to the name, CleanOr takes the name and falls back to it never.
func LeakOr(a Applicant) {
	label := Fail[string](errPoor).Or(a.Name)
	fmt.Println("label", label) // leak: Applicant.Name
}

func CleanOr(a Applicant) {
	label := Then(Ok(a.Name), func(n string) Result[int] { return Ok(len(n)) }).Or(0)
	fmt.Println("label", label)
}
