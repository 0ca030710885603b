// Package case27 carries data in contexts.
package case27

import (
	"context"
	"errors"
	"log"
	"log/slog"
)

type Visitor struct {
	ID    string
	Email string `pii:"email"`
	IP    string `pii:"ip"`
	Lang  string
}

type ctxKey int

const (
	visitorKey ctxKey = iota
	addrKey
	requestKey
)

func withVisitor(ctx context.Context, v *Visitor) context.Context {
	return context.WithValue(ctx, visitorKey, v)
}

func visitorFrom(ctx context.Context) (*Visitor, bool) {
	v, ok := ctx.Value(visitorKey).(*Visitor)
	return v, ok
}

func LeakVisitor(v Visitor) {
	ctx := withVisitor(context.Background(), &v)
	if got, ok := visitorFrom(ctx); ok {
		log.Print(got.Email) // leak: Visitor.Email
	}
}

func CleanVisitor(v Visitor) {
	ctx := withVisitor(context.Background(), &v)
	if got, ok := visitorFrom(ctx); ok {
		log.Print(got.Lang)
	}
}

func LeakKey(v Visitor) {
	ctx := context.WithValue(context.Background(), requestKey, v.ID)
	ctx = context.WithValue(ctx, addrKey, v.IP)
	log.Print(ctx.Value(addrKey)) // leak: Visitor.IP
}

func CleanKey(v Visitor) {
	ctx := context.WithValue(context.Background(), requestKey, v.ID)
	ctx = context.WithValue(ctx, addrKey, v.IP)
	log.Print(ctx.Value(requestKey))
}

func CleanParent(v Visitor) {
	parent := context.WithValue(context.Background(), requestKey, v.ID)
	child := context.WithValue(parent, addrKey, v.IP)
	slog.InfoContext(parent, "request", "addr", parent.Value(addrKey), "id", child.Value(requestKey))
}

func LeakChild(v Visitor) {
	parent := context.WithValue(context.Background(), requestKey, v.ID)
	child := context.WithValue(parent, addrKey, v.IP)
	slog.InfoContext(parent, "request", "addr", child.Value(addrKey)) // leak: Visitor.IP
}

func LeakDerived(v Visitor) {
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), addrKey, v.IP))
	defer cancel()
	log.Print(ctx.Value(addrKey).(string)) // leak: Visitor.IP
}

func CleanDerived(v Visitor) {
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), addrKey, v.IP))
	cancel()
	log.Print(ctx.Err(), context.Cause(ctx))
}

func LeakCause(v Visitor) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("blocked " + v.IP))
	log.Print(context.Cause(ctx)) // leak: Visitor.IP
}

func CleanCause(v Visitor) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("blocked " + v.ID))
	log.Print(context.Cause(ctx))
}
