// Package case24 puts decorators around a store of documents.
package case24

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"
)

// Document belongs to a person.
type Document struct {
	ID    string
	Owner string `pii:"name"`
	Text  string `pii:"medical-record"`
}

// Store keeps documents.
type Store interface {
	Put(ctx context.Context, key string, value []byte) error
	Get(ctx context.Context, key string) ([]byte, error)
}

var errMissing = errors.New("missing")

// memory keeps them in a map.
type memory map[string][]byte

func (m memory) Put(_ context.Context, key string, value []byte) error {
	m[key] = value
	return nil
}

func (m memory) Get(_ context.Context, key string) ([]byte, error) {
	if v, ok := m[key]; ok {
		return v, nil
	}
	return nil, fmt.Errorf("%q: %w", key, errMissing)
}

// disk keeps them in files.
type disk struct{ dir string }

func (d disk) Put(_ context.Context, key string, value []byte) error {
	return os.WriteFile(filepath.Join(d.dir, key), value, 0o600)
}

func (d disk) Get(_ context.Context, key string) ([]byte, error) {
	return os.ReadFile(filepath.Join(d.dir, key))
}

// logged logs what is put.
type logged struct {
	Store
	show func(key string, value []byte) slog.Attr
}

func (l logged) Put(ctx context.Context, key string, value []byte) error {
	err := l.Store.Put(ctx, key, value)
	slog.LogAttrs(ctx, slog.LevelInfo, "put", l.show(key, value), slog.Bool("ok", err == nil))
	return err
}

// timed measures how long it takes.
type timed struct {
	next Store
	last *time.Duration
}

func (t timed) Put(ctx context.Context, key string, value []byte) error {
	defer func(start time.Time) { *t.last = time.Since(start) }(time.Now())
	return t.next.Put(ctx, key, value)
}

func (t timed) Get(ctx context.Context, key string) ([]byte, error) { return t.next.Get(ctx, key) }

func whole(key string, value []byte) slog.Attr { return slog.String(key, string(value)) }
func size(key string, value []byte) slog.Attr  { return slog.Int(key, len(value)) }

// LeakShow logs the value, CleanShow its size.
func LeakShow(ctx context.Context, d Document) {
	var s Store = logged{memory{}, whole}
	_ = s.Put(ctx, d.ID, []byte(d.Text)) // leak: Document.Text
}

func CleanShow(ctx context.Context, d Document) {
	var s Store = logged{memory{}, size}
	_ = s.Put(ctx, d.ID, []byte(d.Text))
}

// LeakDisk has files below, CleanDisk memory.
func LeakDisk(ctx context.Context, d Document) {
	var took time.Duration
	var s Store = timed{disk{os.TempDir()}, &took}
	_ = s.Put(ctx, d.ID, []byte(d.Text)) // leak: Document.Text
}

func CleanDisk(ctx context.Context, d Document) {
	var took time.Duration
	var s Store = timed{memory{}, &took}
	_ = s.Put(ctx, d.ID, []byte(d.Text))
}

// LeakKey keeps documents under the name of the owner, whom the error names.
func LeakKey(ctx context.Context, d Document) {
	s := timed{memory{}, new(time.Duration)}
	if _, err := s.Get(ctx, d.Owner); errors.Is(err, errMissing) {
		slog.Warn("get", "err", err) // leak: Document.Owner
	}
}

func CleanKey(ctx context.Context, d Document) {
	s := timed{memory{}, new(time.Duration)}
	if _, err := s.Get(ctx, d.ID); errors.Is(err, errMissing) {
		slog.Warn("get", "err", err)
	}
}

// LeakBack reads what it has put, CleanBack what it has put elsewhere.
func LeakBack(ctx context.Context, d Document) {
	s := memory{}
	_ = s.Put(ctx, "text", []byte(d.Text))
	v, _ := s.Get(ctx, "text")
	slog.Info("back", "v", v) // leak: Document.Text
}

func CleanBack(ctx context.Context, d Document) {
	s, other := memory{}, memory{}
	_ = s.Put(ctx, "text", []byte(d.Text))
	v, _ := other.Get(ctx, "text")
	slog.Info("back", "v", v)
}
