package slogkeys

import (
	"context"
	"log/slog"
	"slices"
)

// A handler that makes others like it tells them what it was told.

type copied struct {
	next slog.Handler
	keys []string
}

func (h copied) Enabled(ctx context.Context, l slog.Level) bool { return h.next.Enabled(ctx, l) }

func (h copied) WithGroup(name string) slog.Handler { return copied{h.next.WithGroup(name), h.keys} }

func (h copied) WithAttrs(all []slog.Attr) slog.Handler {
	return copied{next: h.next.WithAttrs(all), keys: h.keys}
}

func (h copied) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if !slices.Contains(h.keys, a.Key) {
			out.AddAttrs(a)
		}
		return true
	})
	return h.next.Handle(ctx, out)
}

func copies(u User) {
	slog.New(copied{text, []string{"mail"}}).Info("came", "mail", u.Email) // ok
	slog.New(copied{text, []string{"mail"}}).Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// What another field holds is told as well.
type mixed struct {
	slog.Handler
	keys, more []string
}

func (h mixed) WithGroup(name string) slog.Handler {
	return mixed{h.Handler.WithGroup(name), h.more, h.keys}
}

func (h mixed) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if !slices.Contains(h.keys, a.Key) {
			out.AddAttrs(a)
		}
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func mixedUp(u User) {
	h := mixed{text, []string{"mail"}, nil}
	slog.New(h.WithGroup("user")).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}
