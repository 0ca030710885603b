// Package case38 carries loggers and values in contexts.
package case38

import (
	"context"
	"log"
	"log/slog"

	"round1/case38/ctxlog"
)

type Session struct {
	ID    int
	Token string `pii:"token"`
	Email string `pii:"email"`
	Page  string
}

type (
	mailKey struct{}
	pageKey struct{}
)

func LeakFrom(s Session) {
	ctx := ctxlog.With(context.Background(), slog.Default())
	ctxlog.From(ctx).Info("opened", "mail", s.Email) // leak: Session.Email
}

func CleanFrom(s Session) {
	ctx := ctxlog.With(context.Background(), slog.Default())
	ctxlog.From(ctx).Info("opened", "page", s.Page)
}

func LeakSilencedOther(s Session) {
	ctx := ctxlog.With(context.Background(), slog.Default())
	_ = ctxlog.With(ctx, slog.New(slog.DiscardHandler))
	ctxlog.From(ctx).Info("opened", "token", s.Token) // leak: Session.Token
}

func CleanSilenced(s Session) {
	slog.New(slog.DiscardHandler).Info("opened", "token", s.Token)
}

func LeakValue(s Session) {
	ctx := context.WithValue(context.Background(), mailKey{}, s.Email)
	ctx = context.WithValue(ctx, pageKey{}, s.Page)
	log.Print("value ", ctx.Value(mailKey{})) // leak: Session.Email
}

func CleanValue(s Session) {
	ctx := context.WithValue(context.Background(), mailKey{}, s.Email)
	ctx = context.WithValue(ctx, pageKey{}, s.Page)
	log.Print("value ", ctx.Value(pageKey{}))
}

func LeakTyped(s Session) {
	ctx := ctxlog.WithUser(context.Background(), s.Email, s.ID)
	log.Print(ctxlog.Mail(ctx)) // leak: Session.Email
}

func CleanTyped(s Session) {
	ctx := ctxlog.WithUser(context.Background(), s.Email, s.ID)
	log.Print(ctxlog.ID(ctx))
}

func LeakOverridden(s Session) {
	ctx := context.WithValue(context.Background(), mailKey{}, s.Page)
	ctx = context.WithValue(ctx, mailKey{}, s.Email)
	log.Print(ctx.Value(mailKey{})) // leak: Session.Email
}

func CleanOverridden(s Session) {
	ctx := context.WithValue(context.Background(), mailKey{}, s.Email)
	ctx = context.WithValue(ctx, mailKey{}, s.Page)
	log.Print(ctx.Value(mailKey{}))
}
