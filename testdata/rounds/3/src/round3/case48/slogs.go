// Package case48 logs with slog: attributes, groups and loggers with context.
package case48

import (
	"context"
	"log/slog"
	"os"
)

type Driver struct {
	ID      int
	Name    string `pii:"name"`
	Phone   string `pii:"phone"`
	Vehicle string
}

type Masked struct {
	ID   int
	Name string `pii:"name"`
}

func (m Masked) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("id", m.ID), slog.Int("length", len(m.Name)))
}

func (d Driver) attrs() []slog.Attr {
	return []slog.Attr{slog.Int("id", d.ID), slog.String("name", d.Name)}
}

func (d Driver) safe() []any {
	return []any{slog.Int("id", d.ID), slog.String("vehicle", d.Vehicle)}
}

func LeakWith(d Driver) {
	slog.With("phone", d.Phone).Info("started") // leak: Driver.Phone
}

func CleanWith(d Driver) {
	slog.With("vehicle", d.Vehicle).Info("started", "named", d.Name != "")
}

func LeakAttrs(d Driver) {
	slog.LogAttrs(context.Background(), slog.LevelInfo, "driver", d.attrs()...) // leak: Driver.Name
}

func CleanSafe(d Driver) {
	slog.Info("driver", d.safe()...)
}

func LeakGroup(d Driver) {
	slog.Info("driver", slog.Group("who", "id", d.ID, "name", d.Name)) // leak: Driver.Name
}

func CleanGroup(d Driver) {
	slog.Info("driver", slog.Group("who", "id", d.ID, "vehicle", d.Vehicle))
}

func LeakBadKey(d Driver) {
	slog.Info("driver", d.Phone) // leak: Driver.Phone
}

func CleanLogValue(m Masked) {
	slog.Info("driver", "who", m)
}

func LeakInSlice(m Masked) {
	slog.Info("drivers", "all", []Masked{m}) // leak: Masked.Name
}

func LeakOwnHandler(d Driver) {
	l := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	l.Warn("driver", "d", d) // leak: Driver.Name, Driver.Phone
}

func CleanOwnHandler(d Driver) {
	l := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	l.Warn("driver", "d", struct{ ID int }{d.ID})
}

func LeakMessage(d Driver) {
	slog.Error("no trip for " + d.Name) // leak: Driver.Name
}

func CleanMessage(d Driver) {
	slog.Error("no trip for "+d.Vehicle, "id", d.ID)
}
