// Package dep hands out values of generic types.
package dep

import (
	"context"
	"fmt"
)

type Refusal[R any] struct {
	Path    string
	Request R
}

func (r *Refusal[R]) Error() string { return fmt.Sprint(r.Path, r.Request) }

func Refuse[R any](path string, in R) error { return &Refusal[R]{path, in} }

// hidden is one that others cannot name.
type hidden[A, B any] struct {
	a A
	b B
}

func (h hidden[A, B]) Error() string { return fmt.Sprint(h.b) }

func Hide[A, B any](a A, b B) error { return hidden[A, B]{a, b} }

type key[T any] struct{}

func With[T any](ctx context.Context, v T) context.Context {
	return context.WithValue(ctx, key[T]{}, v)
}

func From[T any](ctx context.Context) T {
	v, _ := ctx.Value(key[T]{}).(T)
	return v
}

func Reader[T any](name string) func(context.Context) string {
	return func(ctx context.Context) string { return fmt.Sprint(name, From[T](ctx)) }
}

type known string

// ReadKnown gives out a reader of a type of its own, whatever T is.
func ReadKnown[T any](ctx context.Context, v string) (context.Context, func(context.Context) string) {
	return With(ctx, known(v)), Reader[known]("known")
}
