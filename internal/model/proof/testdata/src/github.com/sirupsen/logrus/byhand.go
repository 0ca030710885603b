package proofs

import (
	"bytes"
	"io"
	"os"

	"github.com/sirupsen/logrus"
)

// proves Logger.SetOutput
func loud(d data[string]) {
	l := logrus.New()
	l.Info(d.Tagged) // want "log/line"
	l.SetOutput(os.Stderr)
	l.Info(d.Tagged)                            // want "log/line"
	l.WithField("key", d.Tagged).Warn("text")   // want "log/line"
	l.WithField("key", "value").Warnf(d.Tagged) // want "log/line"
}

func quiet(d data[string]) {
	l := logrus.New()
	l.SetOutput(io.Discard)
	l.Info(d.Tagged)
	l.Infof("%s", d.Tagged)
	l.WithField("key", d.Tagged).Warn("text")
	l.WithFields(logrus.Fields{"key": d.Tagged}).WithField("a", "b").Warn("text")
	logrus.NewEntry(l).Info(d.Tagged)
}

func assigned(d data[string]) {
	var b bytes.Buffer
	l := logrus.New()
	l.Out = &b
	l.Info(d.Tagged)
	show(b.String()) // want "log/line"
}

// proves Logger.AddHook

type hook struct{}

func (hook) Levels() []logrus.Level     { return logrus.AllLevels }
func (hook) Fire(e *logrus.Entry) error { return nil }

func hooked(d data[string], h logrus.Hook) {
	l := logrus.New()
	l.SetOutput(io.Discard)
	l.Info(d.Tagged)
	l.AddHook(h)
	l.Info(d.Tagged) // want "log/line"
}

func hooked_own(d data[string]) {
	l := logrus.New()
	l.SetOutput(io.Discard)
	l.AddHook(hook{})
	l.WithField("key", d.Tagged).Warn("text") // want "log/line"
	l.WithField("key", d.Plain).Warn("text")
}

func unhooked(d data[string], h logrus.Hook) {
	l, other := logrus.New(), logrus.New()
	l.SetOutput(io.Discard)
	other.AddHook(h)
	l.Info(d.Tagged)
}
