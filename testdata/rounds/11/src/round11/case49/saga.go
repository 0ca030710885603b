// Package case49 books journeys in steps that can be taken back.
package case49

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
)

// Journey is booked by a traveller.
type Journey struct {
	Code     string
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
}

// step does something, and knows how to undo it.
type step struct {
	name string
	do   func() error
	undo func() string
}

// saga runs steps; when one fails, it undoes those before.
type saga struct {
	steps  []step
	onUndo func(string)
}

func (s *saga) then(name string, do func() error, undo func() string) *saga {
	s.steps = append(s.steps, step{name, do, undo})
	return s
}

func (s *saga) run() (err error) {
	var done []step
	defer func() {
		if err == nil {
			return
		}
		for _, st := range slices.Backward(done) {
			s.onUndo(st.undo())
		}
	}()
	for _, st := range s.steps {
		if err := st.do(); err != nil {
			return fmt.Errorf("%s: %w", st.name, err)
		}
		done = append(done, st)
	}
	return nil
}

var errFull = errors.New("full")

func fine() error                 { return nil }
func full() error                 { return errFull }
func nothing() string             { return "nothing" }
func word(s string) func() string { return func() string { return s } }

// LeakUndo undoes with a name, CleanUndo with a code.
func LeakUndo(j Journey) {
	var undone []string
	s := &saga{onUndo: func(text string) { undone = append(undone, text) }}
	_ = s.then("seat", fine, word("free the seat of "+j.Name)).then("meal", full, nothing).run()
	slog.Warn("undone", "steps", undone) // leak: Journey.Name
}

func CleanUndo(j Journey) {
	var undone []string
	s := &saga{onUndo: func(text string) { undone = append(undone, text) }}
	_ = s.then("seat", fine, word("free the seat of "+j.Code)).then("meal", full, nothing).run()
	slog.Warn("undone", "steps", undone)
}

// LeakFailed has the passport in the error of a step, CleanFailed only its length.
func LeakFailed(j Journey) {
	s := &saga{onUndo: func(string) {}}
	err := s.then("visa", func() error { return fmt.Errorf("%w: %s", errFull, j.Passport) }, nothing).run()
	slog.Warn("failed", "err", err) // leak: Journey.Passport
}

func CleanFailed(j Journey) {
	s := &saga{onUndo: func(string) {}}
	err := s.then("visa", func() error { return fmt.Errorf("%w: %d", errFull, len(j.Passport)) }, nothing).run()
	slog.Warn("failed", "err", err)
}

// ticket is configured by options, which are functions.
type ticket struct {
	title string
	lines []string
	print func(...any) string
}

type option func(*ticket)

func title(text string) option { return func(t *ticket) { t.title = text } }
func line(format string, args ...any) option {
	return func(t *ticket) { t.lines = append(t.lines, fmt.Sprintf(format, args...)) }
}
func quiet() option {
	return func(t *ticket) { t.print = func(...any) string { return "ticket" } }
}

func newTicket(options ...option) *ticket {
	t := &ticket{print: fmt.Sprint}
	for _, o := range options {
		o(t)
	}
	return t
}

func (t *ticket) String() string { return t.print(t.title, t.lines) }

// LeakOption has the name on a line, CleanOption the code.
func LeakOption(j Journey) {
	slog.Info("printed", "ticket", newTicket(title("Journey"), line("%s, %s", j.Code, j.Name))) // leak: Journey.Name
}

func CleanOption(j Journey) {
	slog.Info("printed", "ticket", newTicket(title("Journey"), line("%s, %t", j.Code, j.Name == "")))
}

// LeakPrinted prints all, CleanPrinted has a printer that shows none of it.
func LeakPrinted(j Journey) {
	t := newTicket(title(j.Name))
	slog.Info(t.String()) // leak: Journey.Name
}

func CleanPrinted(j Journey) {
	t := newTicket(title(j.Name), quiet())
	slog.Info(t.String())
}

// curry gives the function its first argument.
func curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

func LeakCurry(j Journey) {
	label := curry(func(code, name string) string { return code + "/" + name })(j.Code)
	slog.Info(label(j.Name)) // leak: Journey.Name
}

func CleanCurry(j Journey) {
	label := curry(func(code, name string) string { return code + "/" + fmt.Sprint(len(name)) })(j.Code)
	slog.Info(label(j.Name))
}
