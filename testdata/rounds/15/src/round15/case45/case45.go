// Package case45 logs fields from a list of those that are allowed.
package case45

import (
	"fmt"
	"log/slog"
	"reflect"
	"slices"
	"strings"

	"github.com/getsentry/sentry-go"
)

// Ticket is what a customer asks the support.
type Ticket struct {
	No       int    `log:"no"`
	Priority string `log:"priority"`
	From     string `pii:"email"`
	Subject  string `log:"subject" pii:"inquiry"`
	Body     string `pii:"inquiry"`
}

var allowed = []string{"no", "priority", "state"}

// pick leaves what is allowed.
func pick(m map[string]any) map[string]any {
	out := make(map[string]any)
	for _, k := range allowed {
		if v, ok := m[k]; ok {
			out[k] = v
		}
	}
	return out
}

// tagged gives the fields that have a log tag, besides those that somebody leaves out.
func tagged(v any, except ...string) []any {
	var out []any
	rv := reflect.ValueOf(v)
	for i := range rv.NumField() {
		name, ok := rv.Type().Field(i).Tag.Lookup("log")
		if ok && !slices.Contains(except, name) {
			out = append(out, name, rv.Field(i).Interface())
		}
	}
	return out
}

func (t Ticket) extra() map[string]any {
	return map[string]any{"no": t.No, "priority": t.Priority, "from": t.From, "body": t.Body}
}

// LeakExtra tells Sentry everything, CleanExtra the number and the priority.
func LeakExtra(t Ticket) {
	sentry.WithScope(func(s *sentry.Scope) {
		s.SetContext("ticket", t.extra()) // leak: Ticket.From, Ticket.Body
		sentry.CaptureMessage("stuck")
	})
}

func CleanExtra(t Ticket) {
	sentry.WithScope(func(s *sentry.Scope) {
		s.SetContext("ticket", sentry.Context{"no": t.No, "priority": t.Priority})
		sentry.CaptureMessage("stuck")
	})
}

// LeakPicked picks the sender under the name of the state, CleanPicked what is allowed.
func LeakPicked(t Ticket) {
	slog.Info("ticket", "fields", pick(map[string]any{"no": t.No, "state": "asked by " + t.From})) // leak: Ticket.From
}

func CleanPicked(t Ticket) {
	slog.Info("ticket", "fields", pick(map[string]any{"no": t.No, "state": "asked", "from": t.From}))
}

// LeakTagged logs all that has a log tag, CleanTagged without the subject.
func LeakTagged(t Ticket) {
	slog.Info("ticket", tagged(t)...) // leak: Ticket.Subject
}

func CleanTagged(t Ticket) {
	slog.Info("ticket", tagged(t, "subject")...)
}

// LeakCrumb leaves a breadcrumb with words of the subject, CleanCrumb with known words alone.
func LeakCrumb(t Ticket) {
	words := strings.Fields(t.Subject)
	sentry.AddBreadcrumb(&sentry.Breadcrumb{Category: "ticket", Message: strings.Join(words, "+")}) // leak: Ticket.Subject
}

func CleanCrumb(t Ticket) {
	var topics []string
	for _, topic := range []string{"refund", "delivery", "login"} {
		if strings.Contains(t.Subject, topic) {
			topics = append(topics, topic)
		}
	}
	sentry.AddBreadcrumb(&sentry.Breadcrumb{Category: "ticket", Message: fmt.Sprint(t.No, topics)})
}
