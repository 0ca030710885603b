// Package case50 limits how often somebody may ask, and keeps the last questions in a ring.
package case50

import (
	"fmt"
	"iter"
	"log"
	"net/netip"
	"path"
)

// Request comes from an address.
type Request struct {
	Path   string
	IP     string `pii:"ip"`
	Search string `pii:"search-query"`
}

// Ring keeps the last few elements.
type Ring[T any] struct {
	buf  [4]T
	next int
	full bool
}

// Push gives back what it pushes out.
func (r *Ring[T]) Push(v T) (out T, ok bool) {
	out, ok = r.buf[r.next], r.full
	r.buf[r.next] = v
	r.next = (r.next + 1) % len(r.buf)
	r.full = r.full || r.next == 0
	return out, ok
}

func (r *Ring[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := range len(r.buf) {
			if !yield(i, r.buf[(r.next+i)%len(r.buf)]) {
				return
			}
		}
	}
}

func (r *Ring[T]) Clear() {
	clear(r.buf[:])
	r.next, r.full = 0, false
}

// Limiter counts by a key.
type Limiter[K comparable] struct {
	max    int
	counts map[K]int
	key    func(Request) K
}

// Denied says who was denied.
type Denied[K comparable] struct {
	Key K
	Max int
}

func (d Denied[K]) Error() string { return fmt.Sprintf("more than %d requests for %v", d.Max, d.Key) }

func (l *Limiter[K]) Allow(r Request) error {
	k := l.key(r)
	if l.counts[k]++; l.counts[k] > l.max {
		return Denied[K]{k, l.max}
	}
	return nil
}

// LeakDenied counts by address, CleanDenied by path.
func LeakDenied(r Request) {
	l := &Limiter[netip.Addr]{0, map[netip.Addr]int{}, func(r Request) netip.Addr {
		addr, _ := netip.ParseAddr(r.IP)
		return addr
	}}
	log.Print(l.Allow(r)) // leak: Request.IP
}

func CleanDenied(r Request) {
	l := &Limiter[string]{0, map[string]int{}, func(r Request) string { return path.Clean(r.Path) }}
	log.Print(l.Allow(r))
}

// LeakRing goes through what is in the ring, CleanRing clears it first.
func LeakRing(r Request) {
	var last Ring[string]
	last.Push(r.Search)
	for i, q := range last.All() {
		log.Print(i, ": ", q) // leak: Request.Search
	}
}

func CleanRing(r Request) {
	var last Ring[string]
	last.Push(r.Search)
	last.Clear()
	for i, q := range last.All() {
		log.Print(i, ": ", q)
	}
}

// LeakPushed logs what is pushed out by others, CleanPushed whether something is.
func LeakPushed(r Request) {
	var last Ring[Request]
	for range 4 {
		last.Push(r)
	}
	if out, ok := last.Push(Request{}); ok {
		log.Print(out.Search) // leak: Request.Search
	}
}

func CleanPushed(r Request) {
	var last Ring[Request]
	for range 4 {
		last.Push(r)
	}
	if out, ok := last.Push(Request{}); ok {
		log.Print(out.Path)
	}
}
