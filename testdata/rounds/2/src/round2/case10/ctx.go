// Package case10 carries the visitor in the context of a request.
package case10

import (
	"context"
	"fmt"
	"log"
)

type Visitor struct {
	ID      string
	IP      string `pii:"ip"`
	Session string `pii:"session"`
}

type (
	visitorKey struct{}
	ipKey      struct{}
	traceKey   struct{}
)

func withVisitor(ctx context.Context, v Visitor) context.Context {
	return context.WithValue(ctx, visitorKey{}, v)
}

func visitorFrom(ctx context.Context) (Visitor, bool) {
	v, ok := ctx.Value(visitorKey{}).(Visitor)
	return v, ok
}

func withIP(ctx context.Context, ip string) context.Context {
	return context.WithValue(ctx, ipKey{}, ip)
}

func withTrace(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, traceKey{}, id)
}

// debugf prefixes a message with all that the context holds.
func debugf(ctx context.Context, format string, args ...any) {
	log.Printf("[%v] %s", ctx, fmt.Sprintf(format, args...))
}

// tracef prefixes a message with the trace.
func tracef(ctx context.Context, format string, args ...any) {
	log.Printf("[%v] %s", ctx.Value(traceKey{}), fmt.Sprintf(format, args...))
}

func LeakContextString(v Visitor) {
	ctx := withIP(context.Background(), v.IP)
	log.Printf("context: %v", ctx) // leak: Visitor.IP
}

func CleanContextString(v Visitor) {
	ctx := withIP(context.Background(), v.ID)
	log.Printf("context: %v", ctx)
}

func LeakDebug(v Visitor) {
	ctx := withIP(withTrace(context.Background(), "t1"), v.IP)
	debugf(ctx, "cart of %s opened", v.ID) // leak: Visitor.IP
}

func CleanTrace(v Visitor) {
	ctx := withIP(withTrace(context.Background(), "t1"), v.IP)
	tracef(ctx, "cart of %s opened", v.ID)
}

func LeakTrace(v Visitor) {
	ctx := withTrace(context.Background(), v.Session)
	tracef(ctx, "cart of %s opened", v.ID) // leak: Visitor.Session
}

func handle(ctx context.Context) {
	if v, ok := visitorFrom(ctx); ok {
		log.Printf("request of %s from %s", v.ID, v.IP) // leak: Visitor.IP
	}
}

func handleQuietly(ctx context.Context) {
	if v, ok := visitorFrom(ctx); ok {
		log.Printf("request of %s", v.ID)
	}
}

func LeakHandler(v Visitor) {
	handle(withVisitor(context.Background(), v))
}

func CleanHandler(v Visitor) {
	handleQuietly(withVisitor(context.Background(), v))
}

func LeakCause(v Visitor) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(fmt.Errorf("session %s ended", v.Session))
	log.Print(context.Cause(ctx)) // leak: Visitor.Session
}

// Err only says that the context was cancelled.
func CleanCause(v Visitor) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(fmt.Errorf("session %s ended", v.Session))
	log.Print(ctx.Err())
}
