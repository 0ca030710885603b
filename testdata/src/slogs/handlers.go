package slogs

import (
	"fmt"
	"io"
	"log/slog"
)

// A handler that is known decides which methods count: that for text asks for
// MarshalText and lets fmt ask for String, that for JSON asks for MarshalJSON.

type reader struct {
	ID   int
	Mail string `pii:"email"`
}

func (c reader) String() string { return fmt.Sprint("reader ", c.ID) }

type encoded struct {
	ID   int
	Mail string `pii:"email"`
}

func (e encoded) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprint(e.ID)), nil }

func byHandler(w io.Writer, c reader, e encoded, h slog.Handler) {
	text := slog.New(slog.NewTextHandler(w, nil))
	text.Info("x", "reader", c)  // ok
	text.Info("x", "encoded", e) // want `^encoded\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`

	inJSON := slog.New(slog.NewJSONHandler(w, nil))
	inJSON.Info("x", "reader", c)  // want `^reader\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	inJSON.Info("x", "encoded", e) // ok

	any := slog.New(h)
	any.Info("x", "reader", c)  // want `^reader\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	any.Info("x", "encoded", e) // want `^encoded\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func either(w io.Writer, c reader, readable bool) {
	var h slog.Handler = slog.NewTextHandler(w, nil)
	slog.New(h).Info("x", "reader", c) // ok
	if !readable {
		h = slog.NewJSONHandler(w, nil)
	}
	slog.New(h).Info("x", "reader", c) // want `^reader\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

func grouped(w io.Writer, c reader, e encoded) {
	text := slog.New(slog.NewTextHandler(w, nil)).WithGroup("g")
	text.Info("x", "reader", c)            // ok
	text.Info("x", slog.Any("encoded", e)) // want `^encoded\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
	text.With("reader", c).Info("x")       // ok
	text.With("encoded", e).Info("x")      // want `^encoded\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Info$`
}

// A helper leaves it to its callers, who know the logger.
func through(l *slog.Logger, v any) { l.Warn("x", "value", v) }

func helpers(w io.Writer, c reader, l *slog.Logger) {
	through(slog.New(slog.NewTextHandler(w, nil)), c) // ok
	through(slog.New(slog.NewJSONHandler(w, nil)), c) // want `^reader\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Warn through slogs\.through$`
	through(l, c)                                     // want `^reader\.Mail \(pii:email\) reaches \(\*log/slog\.Logger\)\.Warn through slogs\.through$`
}
