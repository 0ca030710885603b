// Package case34 hands facts down with contexts, where an inner one covers an outer one.
package case34

import (
	"context"
	"log"
	"log/slog"
	"os"
	"slices"
)

// Principal is who a request is made for.
type Principal struct {
	Org   string
	Login string `pii:"username"`
	Token string `pii:"token"`
}

type (
	principalKey struct{}
	attrsKey     struct{}
)

func with(ctx context.Context, p Principal) context.Context {
	return context.WithValue(ctx, principalKey{}, p)
}

func from(ctx context.Context) Principal {
	p, _ := ctx.Value(principalKey{}).(Principal)
	return p
}

// service is who acts where nobody does.
var service = Principal{Org: "us", Login: "service"}

// LeakCovered takes the outer value, CleanCovered the inner one.
func LeakCovered(ctx context.Context, p Principal) {
	outer := with(ctx, p)
	inner := with(outer, service)
	log.Print(from(inner).Org, from(outer).Login) // leak: Principal.Login
}

func CleanCovered(ctx context.Context, p Principal) {
	outer := with(ctx, p)
	inner := with(outer, service)
	log.Print(from(outer).Org, from(inner).Login)
}

// LeakDetached keeps the values when it is cut off from cancelling, CleanDetached starts anew.
func LeakDetached(ctx context.Context, p Principal) {
	ctx, cancel := context.WithCancel(with(ctx, p))
	cancel()
	detached := context.WithoutCancel(ctx)
	log.Print(from(detached).Login, detached.Err()) // leak: Principal.Login
}

func CleanDetached(ctx context.Context, p Principal) {
	ctx, cancel := context.WithCancel(with(ctx, p))
	cancel()
	detached := context.Background()
	log.Print(from(detached).Login, ctx.Err())
}

// attrs adds attributes to those that the context has.
func attrs(ctx context.Context, more ...slog.Attr) context.Context {
	have, _ := ctx.Value(attrsKey{}).([]slog.Attr)
	return context.WithValue(ctx, attrsKey{}, append(slices.Clip(have), more...))
}

// contextHandler adds the attributes of the context to each record.
type contextHandler struct{ slog.Handler }

func (h contextHandler) Handle(ctx context.Context, r slog.Record) error {
	if more, ok := ctx.Value(attrsKey{}).([]slog.Attr); ok {
		r = r.Clone()
		r.AddAttrs(more...)
	}
	return h.Handler.Handle(ctx, r)
}

// LeakAttrs logs with the context that has the token, CleanAttrs with the one that has not.
func LeakAttrs(ctx context.Context, p Principal) {
	logger := slog.New(contextHandler{slog.NewTextHandler(os.Stderr, nil)})
	ctx = attrs(ctx, slog.String("org", p.Org))
	inner := attrs(ctx, slog.String("token", p.Token))
	logger.InfoContext(inner, "asked") // leak: Principal.Token
}

func CleanAttrs(ctx context.Context, p Principal) {
	logger := slog.New(contextHandler{slog.NewTextHandler(os.Stderr, nil)})
	ctx = attrs(ctx, slog.String("org", p.Org))
	inner := attrs(ctx, slog.String("token", p.Token))
	logger.InfoContext(ctx, "asked", "known", inner != nil)
}
