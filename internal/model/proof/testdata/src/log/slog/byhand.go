package proofs

import (
	"context"
	"io"
	"log/slog"
	"os"
)

func loud(ctx context.Context, d data[string]) {
	l := slog.New(slog.NewTextHandler(os.Stderr, nil))
	l.Info("text", "key", d.Tagged)                          // want "log/line"
	l.InfoContext(ctx, d.Tagged)                             // want "log/line"
	l.LogAttrs(ctx, 0, "text", slog.String("key", d.Tagged)) // want "log/line"
	l.With("key", d.Tagged).Info("text")                     // want "log/line"
}

// proves DiscardHandler
func quiet(ctx context.Context, d data[string]) {
	l := slog.New(slog.NewTextHandler(io.Discard, nil))
	l.Info("text", "key", d.Tagged)
	l.InfoContext(ctx, d.Tagged)
	l.LogAttrs(ctx, 0, "text", slog.String("key", d.Tagged))
	l.With("key", d.Tagged).Info("text")
	slog.New(slog.NewJSONHandler(io.Discard, nil)).Info(d.Tagged)
	slog.New(slog.DiscardHandler).Info(d.Tagged)
	slog.NewLogLogger(slog.DiscardHandler, 0).Print(d.Tagged)
}

func dropKey(_ []string, a slog.Attr) slog.Attr {
	if a.Key == "key" {
		return slog.Attr{}
	}
	return a
}

// proves NewTextHandler
// proves NewJSONHandler
func edited(d data[string]) {
	o := &slog.HandlerOptions{ReplaceAttr: dropKey}
	slog.New(slog.NewTextHandler(os.Stderr, o)).Info("text", "key", d.Tagged)
	slog.New(slog.NewTextHandler(os.Stderr, o)).Info("text", "other", d.Tagged) // want "log/line"
	slog.New(slog.NewJSONHandler(os.Stderr, o)).Info("text", "key", d.Tagged)
	slog.New(slog.NewJSONHandler(os.Stderr, o)).Info("text", "other", d.Tagged) // want "log/line"
}

// Each handler asks for a method of its own.
type textual struct{ mail string }

func (textual) MarshalText() ([]byte, error)   { return nil, nil }
func (t textual) MarshalJSON() ([]byte, error) { return []byte(t.mail), nil }

type jsonly struct{ mail string }

func (j jsonly) MarshalText() ([]byte, error) { return []byte(j.mail), nil }
func (jsonly) MarshalJSON() ([]byte, error)   { return nil, nil }

// proves TextHandler
// proves JSONHandler
func handlers(d data[string]) {
	text := slog.New(slog.NewTextHandler(os.Stderr, nil))
	text.Info("text", "key", textual{d.Tagged})
	text.Info("text", "key", jsonly{d.Tagged}) // want "log/line"
	inJSON := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	inJSON.Info("text", "key", textual{d.Tagged}) // want "log/line"
	inJSON.Info("text", "key", jsonly{d.Tagged})
}

// deaf does not hear what is put on it.
type deaf struct{ slog.Handler }

func (h deaf) WithAttrs([]slog.Attr) slog.Handler { return h }

// hearing does.
type hearing struct{ slog.Handler }

func (h hearing) WithAttrs(all []slog.Attr) slog.Handler { return hearing{h.Handler.WithAttrs(all)} }

func putOn(d data[string]) {
	text := slog.NewTextHandler(os.Stderr, nil)
	slog.New(deaf{text}).With("key", d.Tagged).Info("text")
	slog.New(hearing{text}).With("key", d.Tagged).Info("text") // want "log/line"
}
