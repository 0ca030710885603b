// Package page has pages of anything.
package page

// A Page is a part of a list.
type Page[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"`
	Total int    `json:"total"`
}

func Of[T any](total int, items ...T) Page[T] { return Page[T]{Items: items, Total: total} }

// Map makes a page of something else.
func Map[A, B any](p Page[A], f func(A) B) Page[B] {
	out := Page[B]{Next: p.Next, Total: p.Total, Items: make([]B, len(p.Items))}
	for i, a := range p.Items {
		out.Items[i] = f(a)
	}
	return out
}

// Filter leaves items out.
func (p Page[T]) Filter(keep func(T) bool) Page[T] {
	var kept []T
	for _, x := range p.Items {
		if keep(x) {
			kept = append(kept, x)
		}
	}
	p.Items = kept
	return p
}

// Fold makes one value of a page.
func Fold[T, R any](p Page[T], r R, f func(R, T) R) R {
	for _, x := range p.Items {
		r = f(r, x)
	}
	return r
}
