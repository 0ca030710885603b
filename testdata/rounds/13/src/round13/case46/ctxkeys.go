// Package case46 keeps one value of each type in a context.
package case46

import (
	"context"
	"fmt"
	"log/slog"
	"os"
)

// Caller is who asks.
type Caller struct {
	ID    string
	Phone string `pii:"phone"`
}

// Subject, Trace and Locale are texts that must not be mixed up.
type (
	Subject string
	Trace   string
	Locale  string
)

type key[T any] struct{}

// With puts a value into a context, under its type.
func With[T any](ctx context.Context, v T) context.Context {
	return context.WithValue(ctx, key[T]{}, v)
}

// From takes the value of a type out.
func From[T any](ctx context.Context) T {
	v, _ := ctx.Value(key[T]{}).(T)
	return v
}

// attr is the value of a type for the log.
func attr[T any](name string) func(context.Context) slog.Attr {
	return func(ctx context.Context) slog.Attr { return slog.Any(name, From[T](ctx)) }
}

// attrs asks for several.
func attrs(ctx context.Context, list ...func(context.Context) slog.Attr) []any {
	var all []any
	for _, a := range list {
		all = append(all, a(ctx))
	}
	return all
}

func logger() *slog.Logger { return slog.New(slog.NewTextHandler(os.Stderr, nil)) }

func incoming(ctx context.Context, c Caller) context.Context {
	ctx = With(ctx, Trace("t-"+c.ID))
	ctx = With(ctx, Locale("de"))
	return With(ctx, Subject(c.Phone))
}

// LeakFrom takes the subject out, CleanFrom the trace.
func LeakFrom(ctx context.Context, c Caller) {
	ctx = incoming(ctx, c)
	logger().Info("call", "who", From[Subject](ctx)) // leak: Caller.Phone
}

func CleanFrom(ctx context.Context, c Caller) {
	ctx = incoming(ctx, c)
	logger().Info("call", "trace", From[Trace](ctx))
}

// LeakAttrs has the subject among the attributes, CleanAttrs the locale.
func LeakAttrs(ctx context.Context, c Caller) {
	ctx = incoming(ctx, c)
	logger().Info("call", attrs(ctx, attr[Trace]("trace"), attr[Subject]("who"))...) // leak: Caller.Phone
}

func CleanAttrs(ctx context.Context, c Caller) {
	ctx = incoming(ctx, c)
	logger().Info("call", attrs(ctx, attr[Trace]("trace"), attr[Locale]("locale"))...)
}

// LeakDetached keeps the values without the deadline, CleanDetached begins without values.
func LeakDetached(ctx context.Context, c Caller) {
	ctx = context.WithoutCancel(With(ctx, c))
	logger().Info("later", "who", From[Caller](ctx).Phone) // leak: Caller.Phone
}

func CleanDetached(ctx context.Context, c Caller) {
	ctx = With(ctx, c)
	ctx = With(context.Background(), From[Caller](ctx).ID)
	logger().Info("later", "who", From[Caller](ctx).Phone, "id", From[string](ctx))
}

// job takes along what it needs of a context.
type job struct {
	name string
	ctx  context.Context
}

// LeakJob prints who a job is for, CleanJob in which language.
func LeakJob(ctx context.Context, c Caller) {
	j := job{"dial", incoming(ctx, c)}
	fmt.Println(j.name, From[Subject](j.ctx)) // leak: Caller.Phone
}

func CleanJob(ctx context.Context, c Caller) {
	j := job{"dial", incoming(ctx, c)}
	fmt.Println(j.name, From[Locale](j.ctx))
}
