// Package case39 uses groups and derived loggers of slog.
package case39

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"os"
)

type Traveller struct {
	ID       int
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
	Gate     string
}

func attrs(t Traveller) []slog.Attr {
	return []slog.Attr{slog.Int("id", t.ID), slog.String("gate", t.Gate), slog.String("name", t.Name)}
}

func LeakGroup(t Traveller) {
	slog.Info("boarding", slog.Group("traveller", slog.Int("id", t.ID), slog.String("passport", t.Passport))) // leak: Traveller.Passport
}

func CleanGroup(t Traveller) {
	slog.Info("boarding", slog.Group("traveller", slog.Int("id", t.ID), slog.String("gate", t.Gate)))
}

func LeakWith(t Traveller) {
	slog.With("name", t.Name).Info("boarding") // leak: Traveller.Name
}

func CleanWithOther(t Traveller) {
	slog.With("gate", t.Gate).Info("boarding")
}

func LeakAttrs(t Traveller) {
	slog.LogAttrs(context.Background(), slog.LevelInfo, "boarding", attrs(t)...) // leak: Traveller.Name
}

func CleanAttrs(t Traveller) {
	slog.LogAttrs(context.Background(), slog.LevelInfo, "boarding", attrs(t)[:2]...)
}

func LeakHandler(t Traveller) {
	l := slog.New(slog.NewJSONHandler(os.Stdout, nil)).WithGroup("air")
	l.Info("boarding", "passport", t.Passport) // leak: Traveller.Passport
}

func CleanHandler(t Traveller) {
	l := slog.New(slog.NewJSONHandler(io.Discard, nil)).WithGroup("air")
	l.Info("boarding", "passport", t.Passport)
}

func LeakBuffered(t Traveller) {
	var b bytes.Buffer
	l := slog.New(slog.NewTextHandler(&b, nil))
	l.Info("boarding", "name", t.Name)
	os.Stdout.Write(b.Bytes()) // leak: Traveller.Name
}

func CleanBuffered(t Traveller) {
	var b bytes.Buffer
	l := slog.New(slog.NewTextHandler(&b, nil))
	l.Info("boarding", "name", t.Name)
	slog.Info("boarded", "bytes", b.Len())
}

// bare hands on the message and drops the attributes.
type bare struct{ slog.Handler }

func (h bare) Handle(ctx context.Context, r slog.Record) error {
	return h.Handler.Handle(ctx, slog.NewRecord(r.Time, r.Level, r.Message, r.PC))
}

// marked adds an attribute.
type marked struct{ slog.Handler }

func (h marked) Handle(ctx context.Context, r slog.Record) error {
	r.AddAttrs(slog.String("app", "air"))
	return h.Handler.Handle(ctx, r)
}

func LeakMarked(t Traveller) {
	l := slog.New(marked{slog.NewTextHandler(os.Stderr, nil)})
	l.Info("boarding", "name", t.Name) // leak: Traveller.Name
}

func CleanBare(t Traveller) {
	l := slog.New(bare{slog.NewTextHandler(os.Stderr, nil)})
	l.Info("boarding", "name", t.Name)
}

func LeakBareMessage(t Traveller) {
	l := slog.New(bare{slog.NewTextHandler(os.Stderr, nil)})
	l.Info("boarding "+t.Name, "gate", t.Gate) // leak: Traveller.Name
}
