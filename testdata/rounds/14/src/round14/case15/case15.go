// Package case15 has results that are either a value or an error.
package case15

import (
	"errors"
	"fmt"
	"log/slog"
)

// Applicant wants a loan.
type Applicant struct {
	Case   string
	Name   string `pii:"name"`
	Income string `pii:"income"`
}

// Result is what came of something.
type Result[T any] struct {
	value T
	err   error
}

// Ok is a value.
func Ok[T any](v T) Result[T] { return Result[T]{value: v} }

// Err is a failure.
func Err[T any](err error) Result[T] { return Result[T]{err: err} }

// OrElse is the value, or another.
func (r Result[T]) OrElse(other T) T {
	if r.err != nil {
		return other
	}
	return r.value
}

// Then goes on with a value.
func Then[T, U any](r Result[T], f func(T) Result[U]) Result[U] {
	if r.err != nil {
		return Err[U](r.err)
	}
	return f(r.value)
}

var errPoor = errors.New("income is too low")

// Decision is what the bank says.
type Decision struct {
	Case string
	For  string
	OK   bool
}

func load(a Applicant) Result[Applicant] { return Ok(a) }

func decide(a Applicant) Result[Decision] {
	if a.Income == "none" {
		return Err[Decision](fmt.Errorf("%s: %w", a.Case, errPoor))
	}
	return Ok(Decision{a.Case, a.Name, true})
}

func explain(a Applicant) Result[Decision] {
	return Err[Decision](fmt.Errorf("%s earns %s: %w", a.Case, a.Income, errPoor))
}

// LeakDecision logs the decision, CleanDecision the part of it that says what was decided.
func LeakDecision(a Applicant) {
	d := Then(load(a), decide).OrElse(Decision{})
	slog.Info("decided", "decision", d) // leak: Applicant.Name
}

func CleanDecision(a Applicant) {
	d := Then(load(a), decide).OrElse(Decision{})
	slog.Info("decided", "case", d.Case, "ok", d.OK)
}

// LeakError logs the error that explains, CleanError that of a step that does not.
func LeakError(a Applicant) {
	r := Then(load(a), explain)
	slog.Warn("not decided", "err", r.err) // leak: Applicant.Income
}

func CleanError(a Applicant) {
	r := Then(load(a), decide)
	slog.Warn("not decided", "err", r.err)
}

// LeakOther takes the fallback, which has the name; CleanOther takes another.
func LeakOther(a Applicant) {
	d := Then(load(a), explain).OrElse(Decision{Case: a.Case, For: a.Name})
	slog.Info("decided", "for", d.For) // leak: Applicant.Name
}

func CleanOther(a Applicant) {
	d := Then(load(a), explain).OrElse(Decision{Case: a.Case, For: "nobody"})
	slog.Info("decided", "for", d.For)
}
