// Package case03 has a tracer of its own, which prints the tree of a request.
package case03

import (
	"context"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"
)

// Booking is a room for a guest.
type Booking struct {
	Ref   string
	Guest string `pii:"name"`
	Diet  string `pii:"allergy"`
}

type attr struct{ key, value string }

type span struct {
	name  string
	attrs []attr
	kids  []*span
}

func (s *span) set(key, value string) *span {
	s.attrs = append(s.attrs, attr{key, value})
	return s
}

type spanKey struct{}

// begin starts a span below that of the context.
func begin(ctx context.Context, name string) (context.Context, *span) {
	s := &span{name: name}
	if parent, ok := ctx.Value(spanKey{}).(*span); ok {
		parent.kids = append(parent.kids, s)
	}
	return context.WithValue(ctx, spanKey{}, s), s
}

// all walks over a span and those below it.
func (s *span) all() iter.Seq2[int, *span] {
	var walk func(depth int, s *span, yield func(int, *span) bool) bool
	walk = func(depth int, s *span, yield func(int, *span) bool) bool {
		if !yield(depth, s) {
			return false
		}
		for _, k := range s.kids {
			if !walk(depth+1, k, yield) {
				return false
			}
		}
		return true
	}
	return func(yield func(int, *span) bool) { walk(0, s, yield) }
}

// tree renders spans with those attributes that are wanted.
func tree(root *span, keys ...string) string {
	var b strings.Builder
	for depth, s := range root.all() {
		fmt.Fprintf(&b, "%s%s", strings.Repeat("  ", depth), s.name)
		for _, a := range s.attrs {
			if slices.Contains(keys, a.key) {
				fmt.Fprintf(&b, " %s=%s", a.key, a.value)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func reserve(ctx context.Context, b Booking) {
	ctx, s := begin(ctx, "reserve")
	s.set("ref", b.Ref).set("guest", b.Guest)
	_, k := begin(ctx, "kitchen")
	k.set("diet", b.Diet)
}

// LeakTree shows what the kitchen is told, CleanTree the references.
func LeakTree(ctx context.Context, b Booking) {
	ctx, root := begin(ctx, "request")
	reserve(ctx, b)
	fmt.Fprint(os.Stderr, tree(root, "ref", "diet")) // leak: Booking.Diet
}

func CleanTree(ctx context.Context, b Booking) {
	ctx, root := begin(ctx, "request")
	reserve(ctx, b)
	fmt.Fprint(os.Stderr, tree(root, "ref", "status"))
}

// LeakName names a span after the guest, CleanName after the reference.
func LeakName(ctx context.Context, b Booking) {
	_, s := begin(ctx, "mail to "+b.Guest)
	fmt.Fprint(os.Stderr, tree(s)) // leak: Booking.Guest
}

func CleanName(ctx context.Context, b Booking) {
	_, s := begin(ctx, "mail for "+b.Ref)
	s.set("guest", b.Guest)
	fmt.Fprint(os.Stderr, tree(s))
}

// LeakWhole prints a span as it is, CleanWhole how many there are.
func LeakWhole(ctx context.Context, b Booking) {
	ctx, root := begin(ctx, "request")
	reserve(ctx, b)
	for depth, s := range root.all() {
		fmt.Fprintln(os.Stderr, depth, s.name, s.attrs) // leak: Booking.Guest, Booking.Diet
	}
}

func CleanWhole(ctx context.Context, b Booking) {
	ctx, root := begin(ctx, "request")
	reserve(ctx, b)
	for depth, s := range root.all() {
		fmt.Fprintln(os.Stderr, depth, s.name, len(s.attrs))
	}
}
