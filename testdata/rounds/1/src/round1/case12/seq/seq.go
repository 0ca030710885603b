// Package seq has adapters of iterators.
package seq

import "iter"

// Map yields what f makes of each value.
func Map[A, B any](in iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		in(func(a A) bool { return yield(f(a)) })
	}
}
