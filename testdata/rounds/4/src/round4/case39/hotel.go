// Package case39 books rooms through a queue.
package case39

import (
	"context"
	"log/slog"

	"round4/case39/bookings"
	"round4/case39/queue"
)

func drained(h queue.Handler, b bookings.Booking) *queue.Queue {
	q := queue.New()
	q.Handle("book", h)
	if err := queue.Publish(q, "book", b); err != nil {
		slog.Error("publish", "error", err)
	}
	q.Drain(context.Background())
	return q
}

func LeakReport(b bookings.Booking) {
	q := drained(queue.Typed(bookings.Refuse), b)
	q.Report() // leak: Booking.Guest
}

func CleanReport(b bookings.Booking) {
	q := drained(queue.Typed(bookings.Refuse), bookings.Booking{Room: b.Room})
	q.Report()
}

func CleanReasons(b bookings.Booking) {
	q := drained(queue.Typed(bookings.Refuse), b)
	q.Reasons()
}

func LeakReasons(b bookings.Booking) {
	q := drained(queue.Typed(bookings.RefuseGuest), b)
	q.Reasons() // leak: Booking.Guest
}

func LeakHandler(b bookings.Booking) {
	drained(queue.Typed(func(ctx context.Context, b bookings.Booking) error {
		slog.InfoContext(ctx, "book", "room", b.Room, "guest", b.Guest) // leak: Booking.Guest
		return nil
	}), b)
}

func CleanHandler(b bookings.Booking) {
	drained(queue.Typed(func(ctx context.Context, b bookings.Booking) error {
		slog.InfoContext(ctx, "book", "room", b.Room, "guest", b.Guest != "")
		return nil
	}), b)
}
