package slogkeys

import (
	"context"
	"log/slog"

	"slogkeys/dep"
)

// What is put on a logger its handler gets first.

type covering struct{ slog.Handler }

func (h covering) WithAttrs(all []slog.Attr) slog.Handler {
	covered := make([]slog.Attr, len(all))
	for i, a := range all {
		covered[i] = dep.Replace(nil, a)
	}
	return covering{h.Handler.WithAttrs(covered)}
}

func (h covering) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(dep.Replace(nil, a))
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func putOn(u User) {
	slog.New(covering{text}).With("mail", u.Email).Info("came") // ok
	slog.New(covering{text}).With("from", u.Email).Info("came") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func putOnBoth(u User) {
	slog.New(covering{text}).With("id", u.ID, "mail", u.Email).Info("came") // ok
	slog.New(covering{text}).With("id", u.Email, "mail", u.ID).Info("came") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func putOnAgain(u User) {
	l := slog.New(covering{text}).With(slog.String("mail", u.Email)).With("id", u.ID)
	l.Info("came", "mail", u.Email) // ok
	l.Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func putOnByKey(u User, key string) {
	slog.New(covering{text}).With(key, u.Email).Info("came") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// A handler without such a method is no longer there.
type forgetting struct{ slog.Handler }

func (h forgetting) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(dep.Replace(nil, a))
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func forgotten(u User) {
	slog.New(forgetting{text}).Info("came", "mail", u.Email)                // ok
	slog.New(forgetting{text}).With("id", u.ID).Info("came", "id", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(forgetting{text}).With("mail", u.Email).Info("came")           // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func forgottenHandler(u User) {
	slog.New(forgetting{text}).With("id", u.ID).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// A handler may drop what is put on it.
type dropping struct{ slog.Handler }

func (h dropping) WithAttrs([]slog.Attr) slog.Handler { return h }

func dropsAll(u User) {
	slog.New(dropping{text}).With("mail", u.Email).Info("came")             // ok
	slog.New(dropping{text}).With("id", u.ID).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// Of one of several handlers each may be asked.
func putOnEither(u User, some bool) {
	var h slog.Handler = dropping{text}
	if some {
		h = covering{text}
	}
	slog.New(h).With("mail", u.Email).Info("came") // ok
	slog.New(h).With("from", u.Email).Info("came") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}
