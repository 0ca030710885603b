package slogkeys

import (
	"context"
	"log/slog"
	"os"
	"strings"
)

// A handler that changes attributes in place hands on what it has not changed.

type masking struct{ slog.Handler }

func (h masking) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "mail" {
			a.Value = slog.StringValue("***")
		}
		out.AddAttrs(a)
		return true
	})
	return h.Handler.Handle(ctx, out)
}

type lowering struct{ slog.Handler }

func (h lowering) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(h.lower(a))
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func (h lowering) lower(a slog.Attr) slog.Attr {
	if a.Key == "mail" {
		a.Value = slog.StringValue(strings.ToLower(a.Value.String()))
	}
	return a
}

type renaming struct{ slog.Handler }

func (h renaming) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "mail" {
			a.Key = "address"
		}
		out.AddAttrs(a)
		return true
	})
	return h.Handler.Handle(ctx, out)
}

var text = slog.NewTextHandler(os.Stderr, nil)

func inPlace(u User) {
	slog.New(masking{text}).Info("came", "mail", u.Email)          // ok
	slog.New(masking{text}).Info("came", "from", u.Email)          // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(masking{text}).Info("came "+u.Email, "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(masking{text}).Info("came", slog.String("mail", "x")) // ok
	slog.New(masking{text}).Info("came", u.Email, "mail")          // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(lowering{text}).Info("came", "mail", u.Email)         // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(renaming{text}).Info("came", "mail", u.Email)         // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func maskedAndRenamed(u User) {
	slog.New(masking{renaming{text}}).Info("came", "mail", u.Email) // ok
}

func renamedAndMasked(u User) {
	slog.New(renaming{masking{text}}).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func loweredElsewhere(u User) {
	slog.New(lowering{masking{text}}).Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}
