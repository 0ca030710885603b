package proofs

import (
	"io"
	"log/slog"
	"os"

	"github.com/charmbracelet/log"
)

// proves Logger.SetOutput
func loud(l *log.Logger, d data[string]) {
	l.SetOutput(os.Stderr)
	l.Info("signed in", "email", d.Tagged) // want "log/line"
	l.Info("signed in", "plan", d.Plain)
}

func quiet(l *log.Logger, d data[string]) {
	l.SetOutput(io.Discard)
	l.Info(d.Tagged)
	l.Infof("%s", d.Tagged)
	l.With("email", d.Tagged).Print("signed in")
}

func newQuiet(d data[string]) {
	log.New(io.Discard).Print(d.Tagged)
	log.NewWithOptions(io.Discard, log.Options{Prefix: d.Tagged}).Print("signed in")
}

func carried(l *log.Logger, d data[string]) {
	l.With("email", d.Tagged).Info("signed in") // want "log/line"
	l.With("plan", d.Plain).Info("signed in")
}

func handler(l *log.Logger, d data[string]) {
	slog.New(l).Info("signed in", "email", d.Tagged) // want "log/line"
	slog.New(l).Info("signed in", "plan", d.Plain)
	slog.New(log.New(io.Discard)).Info("signed in", "email", d.Tagged)
}
