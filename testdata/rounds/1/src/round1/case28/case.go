// Package case28 has values that say how slog shows them.
package case28

import (
	"context"
	"log/slog"
)

type Holder struct {
	ID     int
	Email  string `pii:"email"`
	Iban   string `pii:"bank-account"`
	Branch string
}

type shy struct{ Holder }

func (s shy) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("id", s.ID), slog.String("branch", s.Branch))
}

type bold struct{ Holder }

func (b bold) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("id", b.ID), slog.String("iban", b.Iban))
}

func LeakBold(h Holder) {
	slog.Info("opened", "holder", bold{h}) // leak: Holder.Iban
}

func CleanShy(h Holder) {
	slog.Info("opened", "holder", shy{h})
}

// LogValue is not called for the elements of a slice.
func LeakSlice(h Holder) {
	slog.Info("opened", "holders", []shy{{h}}) // leak: Holder.Email, Holder.Iban
}

func CleanGroup(h Holder) {
	slog.Info("opened", slog.Group("holders", slog.Any("first", shy{h})))
}

func LeakArgument(h Holder) {
	slog.LogAttrs(context.Background(), slog.LevelWarn, "moved", slog.String("to", shy{h}.Email)) // leak: Holder.Email
}

func CleanArgument(h Holder) {
	slog.LogAttrs(context.Background(), slog.LevelWarn, "moved", slog.String("to", shy{h}.Branch))
}

// A method with a pointer receiver is not a method of the value.
type late struct{ Mail string }

func (l *late) LogValue() slog.Value { return slog.StringValue("late") }

func LeakLateValue(h Holder) {
	slog.Info("late", "holder", late{h.Email}) // leak: Holder.Email
}

func CleanLatePointer(h Holder) {
	slog.Info("late", "holder", &late{h.Email})
}
