// Package opt has optional values and results.
package opt

import "fmt"

type Option[T any] struct {
	value T
	ok    bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) IsSome() bool { return o.ok }

func (o Option[T]) Or(v T) T {
	if o.ok {
		return o.value
	}
	return v
}

// String tells whether there is a value.
func (o Option[T]) String() string {
	if o.ok {
		return "some"
	}
	return "none"
}

func Map[A, B any](o Option[A], f func(A) B) Option[B] {
	if !o.ok {
		return None[B]()
	}
	return Some(f(o.value))
}

// A Result is a value or an error.
type Result[T any] struct {
	Value T
	Err   error
}

func Try[T any](v T, err error) Result[T] { return Result[T]{v, err} }

func Then[A, B any](r Result[A], f func(A) (B, error)) Result[B] {
	if r.Err != nil {
		return Result[B]{Err: r.Err}
	}
	return Try(f(r.Value))
}

func (r Result[T]) String() string {
	if r.Err != nil {
		return "error: " + r.Err.Error()
	}
	return fmt.Sprint(r.Value)
}
