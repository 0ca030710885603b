// Package batch collects items and hands them on when there are enough of them.
package batch

import "sync"

// A Batcher hands batches of items to a function.
type Batcher[T any] struct {
	mu    sync.Mutex
	max   int
	items []T
	flush func([]T) error
}

func New[T any](max int, flush func([]T) error) *Batcher[T] {
	return &Batcher[T]{max: max, flush: flush}
}

func (b *Batcher[T]) Add(item T) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.items = append(b.items, item); len(b.items) < b.max {
		return nil
	}
	return b.drain()
}

func (b *Batcher[T]) drain() error {
	items := b.items
	b.items = nil
	return b.flush(items)
}

// Close hands on what is left.
func (b *Batcher[T]) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.items) == 0 {
		return nil
	}
	return b.drain()
}
