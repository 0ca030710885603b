// Package slogs logs with log/slog, whose handler is set elsewhere.
package slogs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
)

type User struct {
	ID    int
	Email string `json:"-" pii:"email"`
	Nick  string
}

type Pointer struct {
	ID   int
	User *Contact
}

type Contact struct {
	Email string `pii:"email"`
	Lang  string
}

type hidden struct {
	id    int
	email string `pii:"email"`
}

func pairs(ctx context.Context, u User) {
	slog.Info("user", "mail", u.Email)                     // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "nick", u.Nick)                      // ok
	slog.Info("user " + u.Email)                           // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user "+u.Nick, "id", u.ID)                  // ok
	slog.Info("user", u.Email, 1)                          // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", u.Nick, 1)                           // ok
	slog.Info("user", u.Email)                             // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "n", len(u.Email))                   // ok
	slog.Debug("user", "mail", u.Email)                    // want `^User\.Email \(pii:email\) reaches log/slog\.Debug$`
	slog.Warn("user", "mail", u.Email)                     // want `^User\.Email \(pii:email\) reaches log/slog\.Warn$`
	slog.Error("user", "mail", u.Email)                    // want `^User\.Email \(pii:email\) reaches log/slog\.Error$`
	slog.InfoContext(ctx, "user", "mail", u.Email)         // want `^User\.Email \(pii:email\) reaches log/slog\.InfoContext$`
	slog.InfoContext(ctx, "user", "nick", u.Nick)          // ok
	slog.Log(ctx, slog.LevelInfo, "user", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches log/slog\.Log$`
	slog.Log(ctx, slog.LevelInfo, "user", "nick", u.Nick)  // ok
}

func attributes(ctx context.Context, u User) {
	slog.Info("user", slog.String("mail", u.Email))                          // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", slog.String("nick", u.Nick))                           // ok
	slog.Info("user", slog.String(u.Email, "x"))                             // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", slog.Any("user", u))                                   // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", slog.Any("user", User{Nick: u.Nick}))                  // ok
	slog.Info("user", slog.Int("n", len(u.Email)))                           // ok
	slog.Info("user", slog.Bool("has", u.Email != ""))                       // ok
	slog.Info("user", slog.Group("u", slog.String("mail", u.Email)))         // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", slog.Group("u", slog.String("nick", u.Nick)))          // ok
	slog.Info("user", slog.Group("u", "mail", u.Email))                      // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.LogAttrs(ctx, slog.LevelInfo, "user", slog.String("mail", u.Email)) // want `^User\.Email \(pii:email\) reaches log/slog\.LogAttrs$`
	slog.LogAttrs(ctx, slog.LevelInfo, "user", slog.String("nick", u.Nick))  // ok
	a := slog.String("mail", u.Email)
	b := slog.Attr{Key: "nick", Value: slog.StringValue(u.Nick)}
	slog.Info("user", b) // ok
	slog.Info("user", a) // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	attrs := []any{a, b}
	slog.Info("user", attrs...)                     // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "what", fmt.Sprintf("%T", u)) // ok
}

func structs(u User, p Pointer, h hidden) {
	slog.Info("user", "user", u)                               // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "user", &u)                              // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "user", p)                               // want `^Contact\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "user", p.User)                          // want `^Contact\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "lang", p.User.Lang)                     // ok
	slog.Info("user", "h", h)                                  // want `^hidden\.email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "users", []User{u})                      // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "user", User{ID: u.ID})                  // ok
	slog.Info("user", "m", map[string]string{"mail": u.Email}) // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "m", map[string]string{"nick": u.Nick})  // ok
}

// Secret masks itself for slog.
type Secret string

func (s Secret) LogValue() slog.Value { return slog.StringValue("***") }

// StringSecret masks itself for fmt alone.
type StringSecret string

func (s StringSecret) String() string { return "***" }

// JSONSecret masks itself for json alone.
type JSONSecret string

func (s JSONSecret) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

// BothSecret masks itself for every handler.
type BothSecret string

func (s BothSecret) String() string               { return "***" }
func (s BothSecret) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

// PtrSecret masks itself by pointer.
type PtrSecret struct {
	Email string `pii:"email"`
}

func (s *PtrSecret) LogValue() slog.Value { return slog.StringValue("***") }

// Account shows a part of itself.
type Account struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
}

func (a Account) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("id", a.ID), slog.String("phone", a.Phone))
}

// Session shows nothing of its owner.
type Session struct {
	ID    int
	Email string `pii:"email"`
}

func (s Session) LogValue() slog.Value { return slog.IntValue(s.ID) }

type Card struct {
	A Secret       `pii:"email"`
	B StringSecret `pii:"email"`
	C JSONSecret   `pii:"email"`
	D BothSecret   `pii:"email"`
}

func valuers(c Card, a Account, s Session) {
	slog.Info("x", "a", c.A)                         // ok
	slog.Info("x", slog.Any("a", c.A))               // ok
	slog.Info("x", slog.Group("g", "a", c.A))        // ok
	slog.Info("x", "a", string(c.A))                 // want `^Card\.A \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", "a", []Secret{c.A})               // want `^Card\.A \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", "a", map[string]Secret{"a": c.A}) // want `^Card\.A \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", "a", struct{ A Secret }{c.A})     // want `^Card\.A \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", "b", c.B)                         // want `^Card\.B \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", "c", c.C)                         // want `^Card\.C \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", "d", c.D)                         // ok
	slog.Info("x", "account", a)                     // want `^Account\.Phone \(pii:phone\) reaches log/slog\.Info$`
	slog.Info("x", "account", &a)                    // want `^Account\.Phone \(pii:phone\) reaches log/slog\.Info$`
	slog.Info("x", "session", s)                     // ok
	slog.Info("x", "sessions", []Session{s})         // want `^Session\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", "id", s.ID)                       // ok
}

func pointerValuers(p PtrSecret) {
	slog.Info("x", "p", &p) // ok
	slog.Info("x", "p", p)  // want `^PtrSecret\.Email \(pii:email\) reaches log/slog\.Info$`
}

func loggers(l *slog.Logger, u User) {
	l.Info("user", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("user", "nick", u.Nick)  // ok
	m := l.With("mail", u.Email)
	m.Info("hi") // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	n := l.With("nick", u.Nick)
	n.Info("hi")                                                    // ok
	n.WithGroup("g").Warn("hi", "m", u.Email)                       // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Warn$`
	n.WithGroup("g").Warn("hi", "m", u.Nick)                        // ok
	l.With("a", 1).With("mail", u.Email).Error("hi")                // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Error$`
	l.With("session", Session{ID: u.ID, Email: u.Email}).Info("hi") // ok
	slog.New(l.Handler()).Info("hi", "mail", u.Email)               // want `^User\.Email \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	l.Info("hi")                                                    // ok
}

type failure struct {
	Email string `pii:"email"`
}

func (f failure) Error() string { return "failed" }

func errorValues(u User, f failure) {
	slog.Info("x", "err", errors.New("user "+u.Email)) // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("x", "err", errors.New("user "+u.Nick))  // ok
	slog.Info("x", "err", f)                           // ok: Error in both handlers
	slog.Info("x", "err", struct{ F failure }{f})      // want `^failure\.Email \(pii:email\) reaches log/slog\.Info$`
}
