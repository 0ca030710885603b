package slogkeys

import (
	"context"
	"log/slog"
	"slices"
	"strings"
)

// A handler may ask for a key by more than a comparison.

var hiddenKeys = []string{"mail", "phone"}

type listing struct{ slog.Handler }

func (h listing) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if !slices.Contains(hiddenKeys, a.Key) {
			out.AddAttrs(a)
		}
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func listed(u User) {
	slog.New(listing{text}).Info("came", "mail", u.Email)  // ok
	slog.New(listing{text}).Info("came", "from", u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(listing{text}).Info("came", "phone", u.Email) // ok
	slog.New(listing{text}).Info("came", u.Email, "mail")  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

type folding struct{ slog.Handler }

func isHidden(key string) bool {
	switch strings.ToLower(key) {
	case "mail", "phone":
		return true
	}
	return false
}

func (h folding) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if isHidden(a.Key) {
			a = slog.String(a.Key, "***")
		}
		out.AddAttrs(a)
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func folded(u User) {
	slog.New(folding{text}).Info("came", "mail", u.Email)  // ok
	slog.New(folding{text}).Info("came", "Mail", u.Email)  // ok
	slog.New(folding{text}).Info("came", "mails", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(folding{text}).Info("came", u.Email, "mail")  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// What is asked for when the key has been changed is another.
type changing struct{ slog.Handler }

func (h changing) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		a.Key = strings.TrimPrefix(a.Key, "user.")
		if slices.Contains(hiddenKeys, a.Key) {
			a = slog.String(a.Key, "***")
		}
		out.AddAttrs(a)
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func changedKeys(u User) {
	slog.New(changing{text}).Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(changing{text}).Info("came", "id", u.ID)      // ok
}

// A list that somebody changes says nothing.
var moreKeys = []string{"mail"}

func hideLess() { moreKeys = nil }

type loosely struct{ slog.Handler }

func (h loosely) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if !slices.Contains(moreKeys, a.Key) {
			out.AddAttrs(a)
		}
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func looselyListed(u User) {
	slog.New(loosely{text}).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}
