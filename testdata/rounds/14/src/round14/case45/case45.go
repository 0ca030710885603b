// Package case45 reports the errors of a school to Sentry.
package case45

import (
	"context"
	"errors"
	"fmt"

	"github.com/getsentry/sentry-go"

	"round14/case45/report"
)

// Pupil goes to the school.
type Pupil struct {
	Number int
	Name   string `pii:"name,subject=child"`
	Class  string `pii:"school"`
}

var errMarks = errors.New("marks are missing")

// gradeError is of a pupil.
type gradeError struct {
	Pupil  Pupil
	Grade  string
	reason error
}

func (e *gradeError) Error() string { return fmt.Sprintf("pupil %d: %v", e.Pupil.Number, e.reason) }
func (e *gradeError) Unwrap() error { return e.reason }

// Public is what may be told to others.
func (e *gradeError) Public() map[string]any {
	return map[string]any{"grade": e.Grade, "number": e.Pupil.Number}
}

func grade(p Pupil) error { return &gradeError{p, "A", errMarks} }

// LeakUser tells Sentry the name of the user, CleanUser the number.
func LeakUser(ctx context.Context, p Pupil) {
	sentry.ConfigureScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{ID: fmt.Sprint(p.Number), Name: p.Name}) // leak: Pupil.Name
	})
}

func CleanUser(ctx context.Context, p Pupil) {
	sentry.ConfigureScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{ID: fmt.Sprint(p.Number)})
	})
}

// LeakError reports the error with the class, CleanError as it is, which quotes a number.
func LeakError(ctx context.Context, p Pupil) {
	report.Error(ctx, fmt.Errorf("class %s: %w", p.Class, grade(p))) // leak: Pupil.Class
}

func CleanError(ctx context.Context, p Pupil) {
	report.Error(ctx, fmt.Errorf("class: %w", grade(p)))
}

// LeakContext hands over more than is public, CleanContext what is.
func LeakContext(ctx context.Context, p Pupil) {
	if e, ok := errors.AsType[*gradeError](grade(p)); ok {
		data := e.Public()
		data["name"] = e.Pupil.Name
		report.Message(ctx, "grade", data) // leak: Pupil.Name
	}
}

func CleanContext(ctx context.Context, p Pupil) {
	if e, ok := errors.AsType[*gradeError](grade(p)); ok {
		data := e.Public()
		data["name"] = e.Pupil.Name != ""
		report.Message(ctx, "grade", data)
	}
}

// LeakBreadcrumb leaves a crumb with the class, CleanBreadcrumb with the number.
func LeakBreadcrumb(ctx context.Context, p Pupil) {
	ctx = sentry.SetHubOnContext(ctx, sentry.CurrentHub().Clone())
	report.Crumb(ctx, "opened "+p.Class) // leak: Pupil.Class
}

func CleanBreadcrumb(ctx context.Context, p Pupil) {
	ctx = sentry.SetHubOnContext(ctx, sentry.CurrentHub().Clone())
	report.Crumb(ctx, fmt.Sprint("opened ", p.Number))
}
