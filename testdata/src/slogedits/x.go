// Package slogedits has loggers with functions that change attributes by their keys.
package slogedits

import (
	"context"
	"log/slog"
	"os"
	"slices"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func with(edit func([]string, slog.Attr) slog.Attr) *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: edit}))
}

func drop(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "mail" {
		return slog.Attr{}
	}
	return a
}

func keep(_ []string, a slog.Attr) slog.Attr {
	if a.Key != "mail" {
		return slog.Attr{}
	}
	return a
}

func dropped(u User) {
	with(drop).Info("came", "mail", u.Email)                                        // ok
	with(keep).Info("came", "mail", u.Email)                                        // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(drop).Info("came", "from", u.Email)                                        // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(keep).Info("came", "from", u.Email)                                        // ok
	with(drop).Info("came", slog.String("mail", u.Email))                           // ok
	with(keep).Info("came", slog.String("mail", u.Email))                           // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(drop).Info("came", "id", u.ID, "mail", u.Email)                            // ok
	with(drop).Info("came", "mail", u.ID, "from", u.Email)                          // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(drop).Info("came from "+u.Email, "mail", u.Email)                          // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(drop).LogAttrs(context.Background(), 0, "came", slog.Any("mail", u.Email)) // ok
	with(keep).LogAttrs(context.Background(), 0, "came", slog.Any("mail", u.Email)) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.LogAttrs$`
	with(nil).Info("came", "mail", u.Email)                                         // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// The data of an attribute is replaced in place.

func hide(_ []string, a slog.Attr) slog.Attr {
	switch a.Key {
	case "mail", "phone":
		a.Value = slog.StringValue("***")
	}
	return a
}

func lower(_ []string, a slog.Attr) slog.Attr {
	switch a.Key {
	case "mail", "phone":
		a.Value = slog.StringValue(strings.ToLower(a.Value.String()))
	}
	return a
}

func replaced(u User) {
	with(hide).Info("came", "mail", u.Email)   // ok
	with(lower).Info("came", "mail", u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hide).Info("came", "sender", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hide).Info("came", "sender", u.Nick)  // ok
}

// What is put on a logger is changed when it is.
func carried(u User, l *slog.Logger) {
	with(hide).With("mail", u.Email).Info("came")                                    // ok
	with(hide).With("sender", u.Email).Info("came")                                  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hide).With("mail", u.Email, "sender", u.Email).Info("came")                 // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hide).With("sender", u.Nick, slog.String("phone", u.Email)).Info("came")    // ok
	with(hide).With(slog.Group("user", "mail", u.Email)).Info("came")                // ok
	with(hide).With(slog.Group("user", "sender", u.Email)).Info("came")              // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hide).With("mail", u.Email).With("id", u.ID).Info("came")                   // ok
	with(lower).With("mail", u.Email).With("id", u.ID).Info("came")                  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.With("mail", u.Email).Info("came")                                             // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(nil).With("mail", u.Email).Info("came")                                     // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(slog.NewTextHandler(os.Stderr, nil)).With("mail", u.Email).Info("came") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// One of several loggers may be the one that hides nothing.
func oneOf(u User, other bool) {
	l, m := with(hide), with(hide)
	if other {
		l, m = with(nil), with(drop)
	}
	l.Info("came", "mail", u.Email)           // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.With("mail", u.Email).Info("came")      // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	m.Info("came", "mail", u.Email)           // ok
	m.With("mail", u.Email).Info("came")      // ok
	m.With("phone", u.Email).Info("came")     // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	hiding.With("mail", u.Email).Warn("came") // ok
}

// The message is an attribute, too.
func message(u User) {
	with(hideAll("mail", slog.MessageKey)).Info("mail of "+u.Email, "mail", u.Email) // ok
	with(hideAll("mail", slog.LevelKey)).Info("mail of "+u.Email, "mail", u.Email)   // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hideAll("mail", slog.MessageKey)).Info("mail", "from", u.Email)             // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	log := with(hideAll("msg"))
	log.LogAttrs(context.Background(), 0, "mail of "+u.Email, slog.String("to", u.Nick)) // ok
	log.LogAttrs(context.Background(), 0, "mail of "+u.Nick, slog.String("to", u.Email)) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.LogAttrs$`
	slog.New(telling{log.Handler()}).Info("mail of " + u.Email)                          // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(handing{log.Handler()}).Info("mail of " + u.Email)                          // ok
	slog.New(handing{log.Handler()}).Info("mail", "to", u.Email)                         // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(handing{with(hideAll("mail")).Handler()}).Info("mail of " + u.Email)        // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// A handler that makes an attribute of the message.
type telling struct{ slog.Handler }

func (h telling) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, "told", r.PC)
	out.AddAttrs(slog.String("what", r.Message))
	return h.Handler.Handle(ctx, out)
}

// A handler that hands records on.
type handing struct{ slog.Handler }

func (h handing) Handle(ctx context.Context, r slog.Record) error { return h.Handler.Handle(ctx, r) }

// A key that the function has changed is not the one that was given.
func renamed(u User) {
	l := with(func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == "from" {
			a.Key = "mail"
		}
		if a.Key == "mail" {
			return a
		}
		return slog.Attr{}
	})
	l.Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// Keys that are looked up are not known.
func looked(u User) {
	keys := []string{"mail"}
	l := with(func(_ []string, a slog.Attr) slog.Attr {
		if slices.Contains(keys, a.Key) {
			return a
		}
		return slog.Attr{}
	})
	l.Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("came", "nick", u.Nick)  // ok
}

var (
	hiding = slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: hide}))
	plain  = slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{AddSource: true}))
)

func global(u User) {
	hiding.Warn("came", "mail", u.Email) // ok
	plain.Warn("came", "mail", u.Email)  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Warn$`
}

// The keys are those that a function was told.

func hideAll(keys ...string) func([]string, slog.Attr) slog.Attr {
	return func(_ []string, a slog.Attr) slog.Attr {
		if slices.Contains(keys, a.Key) {
			return slog.String(a.Key, "...")
		}
		return a
	}
}

func hideMore(keys ...string) func([]string, slog.Attr) slog.Attr {
	edit := func(_ []string, a slog.Attr) slog.Attr {
		if slices.Contains(keys, a.Key) {
			return slog.Attr{}
		}
		return a
	}
	keys = append(keys, "mail")
	return edit
}

var hidden = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: hideAll("mail", "phone")}))

func told(u User, keys []string) {
	with(hideAll("mail")).Info("came", "mail", u.Email)       // ok
	with(hideAll("nick")).Info("came", "mail", u.Email)       // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hideAll("nick", "mail")).Info("in", "mail", u.Email) // ok
	with(hideAll("nick", "mail")).Info("in", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hideAll()).Info("came", "mail", u.Email)             // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hideAll(keys...)).Info("came", "mail", u.Email)      // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(hideMore("nick")).Info("came", "from", u.Email)      // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	hidden.Info("came", "mail", u.Email)                      // ok
	hidden.Info("came", "from", u.Email)                      // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}
