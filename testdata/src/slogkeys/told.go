package slogkeys

import (
	"context"
	"log"
	"log/slog"
	"slices"
)

// A handler is told which keys to hide by who makes it.

type told struct {
	slog.Handler
	keys []string
}

func (h told) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if slices.Contains(h.keys, a.Key) {
			a.Value = slog.StringValue("***")
		}
		out.AddAttrs(a)
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func tell(keys ...string) *slog.Logger { return slog.New(told{text, keys}) }

func toldHere(u User) {
	slog.New(told{text, []string{"mail", "phone"}}).Info("came", "mail", u.Email) // ok
	slog.New(told{text, []string{"name", "phone"}}).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func toldMore(u User) {
	slog.New(told{text, []string{"mail", "phone"}}).Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(told{text, []string{"mail", "phone"}}).Info("came", "from", u.Nick)  // ok
	slog.New(told{text, nil}).Info("came", "mail", u.Email)                       // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func toldThere(u User) {
	tell("mail", "phone").Info("came", "mail", u.Email) // ok
	tell("name", "phone").Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func toldByKey(u User, key string) {
	tell("mail", "phone").Info("came", key, u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	tell(key, "phone").Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	tell().Info("came", "mail", u.Email)             // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// A handler that keeps what it is told to is the other way round.
type keeping struct {
	slog.Handler
	keys []string
}

func (h *keeping) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if slices.Contains(h.keys, a.Key) {
			out.AddAttrs(a)
		}
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func kept(u User) {
	slog.New(&keeping{text, []string{"id", "mail"}}).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(&keeping{text, []string{"id", "nick"}}).Info("came", "mail", u.Email) // ok
}

// Keys that are changed later are not known.
type retold struct {
	slog.Handler
	keys []string
}

func (h *retold) set(keys []string) { h.keys = keys }

func (h *retold) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		if !slices.Contains(h.keys, a.Key) {
			out.AddAttrs(a)
		}
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func retelling(u User) {
	h := &retold{text, []string{"mail"}}
	h.set(nil)
	slog.New(h).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// So is a function told.

func mention(hidden []string, key, text string) {
	if !slices.Contains(hidden, key) {
		log.Print(text)
	}
}

func mentionAny(hidden []string, key, text string) {
	hidden[0] = "nothing"
	if !slices.Contains(hidden, key) {
		log.Print(text)
	}
}

func mentioned(u User, key string) {
	mention([]string{"mail"}, "mail", u.Email)    // ok
	mention([]string{"mail"}, "from", u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print through slogkeys\.mention$`
	mention([]string{"mail"}, key, u.Email)       // want `^User\.Email \(pii:email\) reaches log\.Print through slogkeys\.mention$`
	mention([]string{key}, "mail", u.Email)       // want `^User\.Email \(pii:email\) reaches log\.Print through slogkeys\.mention$`
	mention(nil, "mail", u.Email)                 // want `^User\.Email \(pii:email\) reaches log\.Print through slogkeys\.mention$`
	mentionAny([]string{"mail"}, "mail", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through slogkeys\.mentionAny$`
}

// A function literal asks what a variable has when it is called.
func mentionedLater(u User) {
	h := told{keys: []string{"mail"}}
	show := func(a slog.Attr) {
		if !slices.Contains(h.keys, a.Key) {
			log.Print(a)
		}
	}
	show(slog.Attr{Key: "mail", Value: slog.StringValue(u.Email)}) // ok
	h.keys = nil
	show(slog.Attr{Key: "mail", Value: slog.StringValue(u.Email)}) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
