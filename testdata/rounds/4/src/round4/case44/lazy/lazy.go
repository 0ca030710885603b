// Package lazy computes values when they are asked for.
package lazy

import "sync"

type Value[T any] struct {
	once sync.Once
	f    func() (T, error)
	v    T
	err  error
}

func Of[T any](f func() (T, error)) *Value[T] { return &Value[T]{f: f} }

func (l *Value[T]) Get() (T, error) {
	l.once.Do(func() { l.v, l.err = l.f() })
	return l.v, l.err
}

// Must gives the value or that of alt.
func (l *Value[T]) Must(alt T) T {
	v, err := l.Get()
	if err != nil {
		return alt
	}
	return v
}

// Join computes a value of two others.
func Join[A, B, C any](a *Value[A], b *Value[B], f func(A, B) C) *Value[C] {
	return Of(func() (c C, err error) {
		x, err := a.Get()
		if err != nil {
			return c, err
		}
		y, err := b.Get()
		if err != nil {
			return c, err
		}
		return f(x, y), nil
	})
}
