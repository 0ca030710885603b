// Package slogkeys logs through what another package makes of attributes by their keys.
package slogkeys

import (
	"context"
	"log/slog"
	"os"

	"slogkeys/dep"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func with(edit func([]string, slog.Attr) slog.Attr) *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: edit}))
}

func replaced(u User, key string) {
	with(dep.Replace).Info("came", "mail", u.Email)               // ok
	with(dep.Replace).Info("came", "contact", u.Email)            // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(dep.Replace).Info("came", key, u.Email)                  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(dep.Replace).Info("came "+u.Email, "mail", u.Nick)       // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(dep.Replace).Info("came", slog.String("mail", u.Email))  // ok
	with(dep.Replace).Info("came", slog.String("where", u.Email)) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(dep.Replace).Info("came", u.Email, "mail")               // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(dep.Keep).Info("came", "mail", u.Email)                  // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(dep.Keep).Info("came", "contact", u.Email)               // ok
	with(dep.Blank).Info("came", "mail", u.Email)                 // ok
	with(dep.Blank).Info("came", "contact", u.Email)              // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(dep.Lower).Info("came", "mail", u.Email)                 // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	with(dep.Rename).Info("came", "from", u.Email)                // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	dep.Logger(os.Stderr).Info("came", "mail", u.Email)           // ok
	dep.Logger(os.Stderr).Info("came", "contact", u.Email)        // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// The function of the other package is called by one of this.
func called(u User) {
	l := with(func(groups []string, a slog.Attr) slog.Attr {
		return dep.Replace(groups, a)
	})
	l.Info("came", "mail", u.Email)    // ok
	l.Info("came", "contact", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func handled(u User, key string) {
	dep.Plain(os.Stderr).Info("came", "mail", u.Email)                                      // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	dep.New(os.Stderr).Info("came", "mail", u.Email)                                        // ok
	dep.New(os.Stderr).Info("came", "contact", u.Email)                                     // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	dep.New(os.Stderr).Info("came", key, u.Email)                                           // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	dep.New(os.Stderr).Info("came "+u.Email, "mail", u.Nick)                                // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	dep.New(os.Stderr).Info("came", "id", u.ID, "mail", u.Email)                            // ok
	dep.New(os.Stderr).Info("came", "mail", u.ID, "contact", u.Email)                       // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	dep.New(os.Stderr).LogAttrs(context.Background(), 0, "x", slog.Any("mail", u.Email))    // ok
	dep.New(os.Stderr).LogAttrs(context.Background(), 0, "x", slog.Any("contact", u.Email)) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.LogAttrs$`
}

func teed(u User) {
	text := slog.NewTextHandler(os.Stderr, nil)
	slog.New(dep.Tee{A: dep.Redacted(text), B: text}).Info("came", "mail", u.Email)                // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(dep.Tee{A: dep.Redacted(text), B: slog.DiscardHandler}).Info("came", "mail", u.Email) // ok
	slog.New(dep.Tee{A: dep.Redacted(text), B: slog.DiscardHandler}).Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(dep.Tee{A: dep.Redacted(text), B: dep.Redacted(text)}).Info("came", "mail", u.Email)  // ok
}

func changed(u User) {
	text := slog.NewTextHandler(os.Stderr, nil)
	slog.New(dep.Longest(text)).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(dep.Anew(text)).Info("came", "mail", u.Email)    // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(dep.Anew(text)).Info("came", "mail", u.Nick)     // ok
}

func strict(u User) {
	l := slog.New(dep.Stricter(slog.NewTextHandler(os.Stderr, nil)))
	l.Info("came", "mail", u.Email)            // ok
	l.Info("came", "id", u.Email)              // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("came", "id", u.ID, "team", u.Nick) // ok
	l.Info(u.Email)                            // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// A handler of this package asks the other one.
type own struct{ slog.Handler }

func (h own) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	r.Attrs(func(a slog.Attr) bool {
		out.AddAttrs(dep.Replace(nil, a))
		return true
	})
	return h.Handler.Handle(ctx, out)
}

func owned(u User) {
	l := slog.New(own{slog.NewTextHandler(os.Stderr, nil)})
	l.Info("came", "mail", u.Email) // ok
	l.Info("came", "from", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("came " + u.Email)       // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// What is put on a logger is covered by WithAttrs.
func carried(u User) {
	dep.New(os.Stderr).With("contact", u.Email).Info("came") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// One handler stands behind another.
func behind(u User) {
	edited := slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: dep.Replace})
	slog.New(dep.Contacts(edited)).Info("came", "mail", u.Email)   // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(dep.Passing(edited)).Info("came", "mail", u.Email)    // ok
	slog.New(dep.Passing(edited)).Info("came", "contact", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	text := slog.NewTextHandler(os.Stderr, nil)
	slog.New(dep.Contacts(dep.Redacted(text))).Info("came", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	slog.New(dep.Redacted(dep.Contacts(text))).Info("came", "mail", u.Email) // ok
	slog.New(dep.Passing(dep.Redacted(text))).Info("came", "mail", u.Email)  // ok
}
