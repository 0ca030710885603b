// Package case05 has slog handlers of its own, one around the other.
package case05

import (
	"context"
	"log/slog"
	"os"
	"strings"
)

type Trip struct {
	Line string
	Tel  string `pii:"phone"`
	Seat string
	From string `pii:"address"`
}

// A scrub is a handler that passes records on without the attributes it does not know.
type scrub struct {
	slog.Handler
	known map[string]bool
}

func (s scrub) Handle(ctx context.Context, r slog.Record) error {
	clean := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if !s.known[a.Key] {
			a.Value = slog.StringValue("-")
		}
		clean.AddAttrs(a)
		return true
	})
	return s.Handler.Handle(ctx, clean)
}

// An upper is a handler that shouts, and loses the attributes.
type upper struct{ slog.Handler }

func (u upper) Handle(ctx context.Context, r slog.Record) error {
	return u.Handler.Handle(ctx, slog.NewRecord(r.Time, r.Level, strings.ToUpper(r.Message), r.PC))
}

func text() slog.Handler { return slog.NewTextHandler(os.Stdout, nil) }

func LeakAllowed(t Trip) {
	l := slog.New(scrub{text(), map[string]bool{"tel": true}})
	l.Info("trip", "tel", t.Tel) // leak: Trip.Tel
}

func CleanAllowed(t Trip) {
	l := slog.New(scrub{text(), map[string]bool{"seat": true}})
	l.Info("trip", "seat", t.Seat)
}

func LeakUpper(t Trip) {
	slog.New(upper{text()}).Info("from "+t.From, "seat", t.Seat) // leak: Trip.From
}

func CleanUpper(t Trip) {
	slog.New(upper{text()}).Info("from "+t.Line, "from", t.From)
}

func LeakEmbedded(t Trip) {
	slog.New(scrub{text(), nil}.WithAttrs([]slog.Attr{slog.String("from", t.From)})).Info("trip") // leak: Trip.From
}

func CleanEmbedded(t Trip) {
	slog.New(scrub{text(), nil}.WithAttrs([]slog.Attr{slog.String("seat", t.Seat)})).Info("trip")
}
