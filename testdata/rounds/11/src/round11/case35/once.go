// Package case35 computes things once and shares them between goroutines.
package case35

import (
	"log/slog"
	"sync"
	"sync/atomic"
	"time"
)

// Driver drives a taxi.
type Driver struct {
	Cab   int
	Name  string `pii:"name"`
	Place string `pii:"coordinates"`
	Fares int64  `pii:"income"`
}

// lazy computes a value when it is asked for, and keeps it.
type lazy[T any] struct {
	once sync.Once
	make func() T
	v    T
}

func (l *lazy[T]) get() T {
	l.once.Do(func() { l.v = l.make() })
	return l.v
}

// LeakLazy computes the name, CleanLazy the cab.
func LeakLazy(d *Driver) {
	l := lazy[string]{make: func() string { return d.Name }}
	slog.Info("driver", "is", l.get(), "again", l.get()) // leak: Driver.Name
}

func CleanLazy(d *Driver) {
	l := lazy[int]{make: func() int { return d.Cab }}
	slog.Info("driver", "is", l.get(), "again", l.get())
}

func LeakValues(d *Driver) {
	load := sync.OnceValues(func() (string, bool) { return d.Place, d.Place != "" })
	if place, ok := load(); ok {
		slog.Info("located", "place", place) // leak: Driver.Place
	}
}

func CleanValues(d *Driver) {
	load := sync.OnceValues(func() (string, bool) { return d.Place, d.Place != "" })
	if _, ok := load(); ok {
		slog.Info("located", "place", ok)
	}
}

// board is what all taxis see; a new one replaces the old one.
type board struct{ current atomic.Pointer[Driver] }

func (b *board) show(d *Driver) (old *Driver) { return b.current.Swap(d) }

// LeakSwap logs the driver that was replaced, CleanSwap the one that came.
func LeakSwap(d *Driver) {
	var b board
	b.show(d)
	old := b.show(&Driver{Cab: 9, Name: "nobody"})
	slog.Info("gone", "name", old.Name) // leak: Driver.Name
}

func CleanSwap(d *Driver) {
	var b board
	b.show(d)
	old := b.show(&Driver{Cab: 9, Name: "nobody"})
	slog.Info("gone", "cab", old.Cab, "now", b.current.Load().Name)
}

// LeakLast keeps what the last ride brought in, CleanLast who drove it.
func LeakLast(ds []*Driver) {
	var last atomic.Int64
	var wg sync.WaitGroup
	for _, d := range ds {
		wg.Go(func() { last.Store(d.Fares) })
	}
	wg.Wait()
	slog.Info("earned", "last", last.Load()) // leak: Driver.Fares
}

func CleanLast(ds []*Driver) {
	var last atomic.Int64
	var wg sync.WaitGroup
	for _, d := range ds {
		wg.Go(func() { last.Store(int64(d.Cab)) })
	}
	wg.Wait()
	slog.Info("earned", "last", last.Load())
}

// LeakMap has places in a map, CleanMap when somebody was there.
func LeakMap(d *Driver) {
	var m sync.Map
	m.Store(d.Cab, d.Place)
	seen := map[any]any{}
	m.Range(func(cab, what any) bool {
		seen[cab] = what
		return true
	})
	slog.Info("seen", "where", seen) // leak: Driver.Place
}

func CleanMap(d *Driver) {
	var m sync.Map
	m.Store(d.Cab, time.Now().Year())
	seen := map[any]any{}
	m.Range(func(cab, what any) bool {
		seen[cab] = what
		return true
	})
	slog.Info("seen", "where", seen)
}
