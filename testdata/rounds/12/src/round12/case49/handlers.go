// Package case49 logs bookings with several handlers of slog at once.
package case49

import (
	"context"
	"io"
	"log/slog"
	"os"
)

// Booking is made by a guest.
type Booking struct {
	ID    string
	Guest *Guest
	Seats []Guest
	Price int
}

// Guest has a diet. A value of it hides the name when it is logged; in lists, JSON does not ask.
type Guest struct {
	Name string `pii:"name"`
	Diet string `pii:"religion"`
}

func (g Guest) LogValue() slog.Value { return slog.IntValue(len(g.Name)) }

func text(w io.Writer) slog.Handler { return slog.NewTextHandler(w, nil) }

func js(w io.Writer) slog.Handler { return slog.NewJSONHandler(w, nil) }

// quiet lets only warnings through, to another handler.
type quiet struct{ slog.Handler }

func (quiet) Enabled(_ context.Context, l slog.Level) bool { return l >= slog.LevelWarn }

// LeakMulti hands on to the console and to nothing, CleanMulti to nothing twice.
func LeakMulti(b Booking) {
	l := slog.New(slog.NewMultiHandler(text(io.Discard), js(os.Stderr)))
	l.Info("booked", "guest", b.Guest.Name) // leak: Guest.Name
}

func CleanMulti(b Booking) {
	l := slog.New(slog.NewMultiHandler(text(io.Discard), slog.DiscardHandler))
	l.Info("booked", "guest", b.Guest.Name)
}

// LeakList has guests in a list, CleanList each by itself.
func LeakList(b Booking) {
	slog.New(js(os.Stderr)).Info("booked", "seats", b.Seats) // leak: Guest.Name, Guest.Diet
}

func CleanList(b Booking) {
	l := slog.New(js(os.Stderr))
	for i, g := range b.Seats {
		l.Info("booked", "seat", i, "guest", g)
	}
}

// LeakPointer shows as JSON what is behind a pointer in a struct, CleanPointer shows its address.
func LeakPointer(b Booking) {
	b.Seats = nil
	slog.New(js(os.Stderr)).Info("booked", "booking", b) // leak: Guest.Name, Guest.Diet
}

func CleanPointer(b Booking) {
	b.Seats = nil
	slog.New(text(os.Stderr)).Info("booked", "booking", b)
}

// LeakQuiet loses the filter, as With asks the handler inside, which gives back another one like itself; CleanQuiet keeps it.
func LeakQuiet(b Booking) {
	l := slog.New(quiet{js(os.Stderr)}).With("id", b.ID)
	l.Info("odd diet", slog.Group("guest", "diet", b.Guest.Diet)) // leak: Guest.Diet
}

func CleanQuiet(b Booking) {
	l := slog.New(quiet{js(os.Stderr)})
	l.Info("odd diet", slog.Group("guest", "diet", b.Guest.Diet))
	l.Warn("odd price", slog.Group("booking", "price", b.Price))
}
