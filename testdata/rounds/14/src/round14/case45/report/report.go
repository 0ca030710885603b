// Package report tells Sentry.
package report

import (
	"context"

	"github.com/getsentry/sentry-go"
)

func hub(ctx context.Context) *sentry.Hub {
	if h := sentry.GetHubFromContext(ctx); h != nil {
		return h
	}
	return sentry.CurrentHub()
}

// Error reports an error.
func Error(ctx context.Context, err error) { hub(ctx).CaptureException(err) }

// Message reports a text with data.
func Message(ctx context.Context, text string, data map[string]any) {
	hub(ctx).WithScope(func(scope *sentry.Scope) {
		scope.SetContext("data", data)
		scope.SetLevel(sentry.LevelInfo)
		hub(ctx).CaptureMessage(text)
	})
}

// Crumb is what happened before.
func Crumb(ctx context.Context, text string) {
	hub(ctx).AddBreadcrumb(&sentry.Breadcrumb{Category: "ui", Message: text}, nil)
}
