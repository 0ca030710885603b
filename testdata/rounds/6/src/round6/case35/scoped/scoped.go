// Package scoped has typed values in contexts.
package scoped

import "context"

// A Key finds values of one type; keys are told apart by what they are, not by their names.
type Key[T any] struct{ name *string }

func NewKey[T any](name string) Key[T] { return Key[T]{&name} }

func (k Key[T]) String() string { return *k.name }

// With puts a value into a context.
func (k Key[T]) With(ctx context.Context, v T) context.Context { return context.WithValue(ctx, k, v) }

// From gets a value, or the zero value.
func (k Key[T]) From(ctx context.Context) T {
	v, _ := ctx.Value(k).(T)
	return v
}
