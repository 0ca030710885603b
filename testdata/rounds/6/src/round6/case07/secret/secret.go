// Package secret wraps what must not be shown.
package secret

import "log/slog"

const shown = "[secret]"

// A Value shows nothing of what it holds until it is asked to.
type Value[T any] struct{ v T }

func Of[T any](v T) Value[T] { return Value[T]{v} }

// Expose gives what is held.
func (s Value[T]) Expose() T { return s.v }

func (s Value[T]) String() string               { return shown }
func (s Value[T]) GoString() string             { return shown }
func (s Value[T]) LogValue() slog.Value         { return slog.StringValue(shown) }
func (s Value[T]) MarshalText() ([]byte, error) { return []byte(shown), nil }
