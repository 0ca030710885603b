// Package case31 has a slog handler that hides attributes, and one that does not see all of them.
package case31

import (
	"context"
	"log/slog"
	"os"
)

// Rental is of a car.
type Rental struct {
	ID      int
	Driver  string `pii:"name"`
	License string `pii:"drivers-license"`
}

// LogValue shows who drives to nobody.
func (r Rental) LogValue() slog.Value { return slog.GroupValue(slog.Int("id", r.ID)) }

// Open is a rental that may be shown in full.
type Open Rental

// replace hides one key, wherever it is.
func replace(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "driver" {
		return slog.String("driver", "***")
	}
	return a
}

// dropping leaves every value out.
func dropping(_ []string, a slog.Attr) slog.Attr {
	switch a.Key {
	case slog.TimeKey, slog.LevelKey, slog.MessageKey:
		return a
	}
	return slog.Attr{}
}

func logger(f func([]string, slog.Attr) slog.Attr) *slog.Logger {
	return slog.New(slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: f}))
}

func LeakOther(r Rental) {
	logger(replace).Info("rented", "license", r.License) // leak: Rental.License
}

func CleanOther(r Rental) {
	logger(dropping).Info("rented", "license", r.License)
}

// LeakOpen converts to a type without the method.
func LeakOpen(r Rental) {
	slog.Info("rented", slog.Any("rental", Open(r))) // leak: Rental.Driver, Rental.License
}

func CleanOpen(r Rental) {
	slog.Info("rented", slog.Any("rental", r))
}

// LeakSlice hides the method inside a slice.
func LeakSlice(r Rental) {
	slog.Info("rented", "all", []Rental{r}) // leak: Rental.Driver, Rental.License
}

func CleanSlice(r Rental) {
	slog.Info("rented", slog.Group("all", "first", r))
}

// counting passes on how many attributes there are.
type counting struct{ slog.Handler }

func (c counting) Handle(ctx context.Context, r slog.Record) error {
	n := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	n.AddAttrs(slog.Int("attrs", r.NumAttrs()))
	return c.Handler.Handle(ctx, n)
}

func LeakMessage(r Rental) {
	l := slog.New(counting{slog.NewTextHandler(os.Stderr, nil)})
	l.Info("rented to " + r.Driver) // leak: Rental.Driver
}

func CleanAttribute(r Rental) {
	l := slog.New(counting{slog.NewTextHandler(os.Stderr, nil)})
	l.Info("rented to", "driver", r.Driver)
}
