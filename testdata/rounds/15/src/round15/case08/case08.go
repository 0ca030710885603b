// Package case08 has handlers for log/slog.
package case08

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
)

// Guest stays in a hotel.
type Guest struct {
	Room     int
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
}

// fanout hands records to several handlers.
type fanout []slog.Handler

func (f fanout) Enabled(ctx context.Context, l slog.Level) bool {
	for _, h := range f {
		if h.Enabled(ctx, l) {
			return true
		}
	}
	return false
}

func (f fanout) Handle(ctx context.Context, r slog.Record) error {
	var errs []error
	for _, h := range f {
		errs = append(errs, h.Handle(ctx, r.Clone()))
	}
	return errors.Join(errs...)
}

func (f fanout) WithAttrs(attrs []slog.Attr) slog.Handler {
	out := make(fanout, len(f))
	for i, h := range f {
		out[i] = h.WithAttrs(attrs)
	}
	return out
}

func (f fanout) WithGroup(name string) slog.Handler {
	out := make(fanout, len(f))
	for i, h := range f {
		out[i] = h.WithGroup(name)
	}
	return out
}

// messages prints messages alone, without attributes.
type messages struct{ prefix string }

func (m messages) Enabled(context.Context, slog.Level) bool { return true }
func (m messages) WithAttrs([]slog.Attr) slog.Handler       { return m }
func (m messages) WithGroup(string) slog.Handler            { return m }

func (m messages) Handle(_ context.Context, r slog.Record) error {
	_, err := fmt.Println(m.prefix, r.Message)
	return err
}

// keys prints the keys of the attributes.
type keys struct{ messages }

func (k keys) Handle(_ context.Context, r slog.Record) error {
	var names []string
	r.Attrs(func(a slog.Attr) bool {
		names = append(names, a.Key)
		return true
	})
	_, err := fmt.Println(r.Message, strings.Join(names, ","))
	return err
}

// LeakFanout logs to two handlers of which one shows attributes, CleanFanout to one that does not.
func LeakFanout(g Guest) {
	l := slog.New(fanout{messages{"hotel:"}, slog.NewTextHandler(os.Stderr, nil)})
	l.Info("arrived", "room", g.Room, "name", g.Name) // leak: Guest.Name
}

func CleanFanout(g Guest) {
	l := slog.New(fanout{messages{"hotel:"}, messages{"log:"}})
	l.Info("arrived", "room", g.Room, "name", g.Name)
}

// LeakMessage has the passport in the message, CleanMessage in an attribute, of which the handler shows the key.
func LeakMessage(g Guest) {
	l := slog.New(keys{})
	l.Info("checked passport " + g.Passport) // leak: Guest.Passport
}

func CleanMessage(g Guest) {
	l := slog.New(keys{})
	l.Info("checked", "passport", g.Passport)
}

// LeakDerived derives a logger with the name, CleanDerived with the room.
func LeakDerived(g Guest) {
	l := slog.New(fanout{slog.NewTextHandler(os.Stderr, nil)}).With("guest", g.Name)
	l.Warn("minibar is empty") // leak: Guest.Name
}

func CleanDerived(g Guest) {
	l := slog.New(fanout{slog.NewTextHandler(os.Stderr, nil)}).With("guest", g.Room)
	l.Warn("minibar is empty")
}
