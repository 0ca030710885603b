// Package scope keeps values of one type each in contexts.
package scope

import "context"

// A Var is a value that contexts carry.
type Var[T any] struct{ name string }

func New[T any](name string) *Var[T] { return &Var[T]{name} }

func (v *Var[T]) Set(ctx context.Context, val T) context.Context {
	return context.WithValue(ctx, v, val)
}

func (v *Var[T]) Get(ctx context.Context) (val T) {
	val, _ = ctx.Value(v).(T)
	return val
}

// Use changes what is carried, in place.
func (v *Var[T]) Use(ctx context.Context, f func(T) T) context.Context {
	return v.Set(ctx, f(v.Get(ctx)))
}
