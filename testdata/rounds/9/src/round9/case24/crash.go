// Package case24 tells Sentry what goes wrong.
package case24

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/getsentry/sentry-go"
)

type Person struct {
	ID       int
	Email    string `pii:"email"`
	IP       string `pii:"ip"`
	Username string `pii:"username"`
	Beta     bool
}

type importError struct {
	line   int
	person Person
}

func (e *importError) Error() string { return fmt.Sprintf("line %d cannot be imported", e.line) }

type loudError struct {
	line   int
	person Person
}

func (e *loudError) Error() string {
	return fmt.Sprintf("line %d: who is %s?", e.line, e.person.Username)
}

func importLine(n int, p Person) error {
	if n%2 == 0 {
		return &importError{n, p}
	}
	return &loudError{n, p}
}

func quiet(n int, p Person) error {
	if n < 0 {
		return errors.New("no such line")
	}
	return &importError{n, p}
}

func report(ctx context.Context, err error, tags map[string]string) {
	hub := sentry.GetHubFromContext(ctx)
	if hub == nil {
		hub = sentry.CurrentHub().Clone()
	}
	hub.WithScope(func(scope *sentry.Scope) {
		for k, v := range tags {
			scope.SetTag(k, v)
		}
		hub.CaptureException(err)
	})
}

func LeakUser(p Person) {
	sentry.ConfigureScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{ID: fmt.Sprint(p.ID), Email: p.Email}) // leak: Person.Email
	})
}

func CleanUser(p Person) {
	sentry.ConfigureScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{ID: fmt.Sprint(p.ID)})
	})
}

func LeakHash(p Person) {
	sentry.WithScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{ID: fmt.Sprintf("%x", sha256.Sum256([]byte(p.Email)))}) // leak: Person.Email
		sentry.CaptureMessage("slow page")
	})
}

func LeakTags(ctx context.Context, p Person) {
	report(ctx, quiet(2, p), map[string]string{"ip": p.IP}) // leak: Person.IP
}

func CleanTags(ctx context.Context, p Person) {
	report(ctx, quiet(2, p), map[string]string{"beta": fmt.Sprint(p.Beta)})
}

func LeakError(ctx context.Context, p Person) {
	if err := importLine(1, p); err != nil {
		report(ctx, fmt.Errorf("import: %w", err), nil) // leak: Person.Username
	}
}

func CleanError(ctx context.Context, p Person) {
	if err := quiet(2, p); err != nil {
		report(ctx, fmt.Errorf("import: %w", err), nil)
	}
}

func LeakBreadcrumb(p Person) {
	sentry.AddBreadcrumb(&sentry.Breadcrumb{Category: "auth", Message: "login of " + p.Username}) // leak: Person.Username
}

func CleanBreadcrumb(p Person) {
	sentry.AddBreadcrumb(&sentry.Breadcrumb{Category: "auth", Message: "login", Data: map[string]interface{}{"id": p.ID}})
}

func LeakEvent(p Person) {
	e := sentry.NewEvent()
	e.Message = "quota"
	e.Extra["person"] = p
	sentry.CaptureEvent(e) // leak: Person.Email, Person.IP, Person.Username
}

func CleanEvent(p Person) {
	e := sentry.NewEvent()
	e.Extra["person"] = p
	e.Extra = map[string]interface{}{"beta": p.Beta}
	sentry.CaptureEvent(e)
}
