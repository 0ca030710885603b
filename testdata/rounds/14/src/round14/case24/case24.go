// Package case24 runs the jobs of a newsletter, and logs with logrus.
package case24

import (
	"errors"
	"fmt"
	"io"

	"github.com/sirupsen/logrus"

	"round14/case24/jobs"
)

// Reader gets the newsletter.
type Reader struct {
	ID    int
	Email string `pii:"email"`
	Topic string `pii:"preference"`
}

func send(r Reader) func() error {
	return func() error { return fmt.Errorf("mailbox of %s: %w", r.Email, jobs.ErrLater) }
}

func fields(r Reader) logrus.Fields {
	return logrus.Fields{"reader": r.ID, "topic": r.Topic}
}

// LeakGaveUp logs the last error, CleanGaveUp the one it wraps.
func LeakGaveUp(r Reader) {
	l := logrus.New()
	if err := jobs.Retry(3, send(r)); err != nil {
		l.WithError(err).Error("gave up") // leak: Reader.Email
	}
}

func CleanGaveUp(r Reader) {
	l := logrus.New()
	if err := jobs.Retry(3, send(r)); errors.Is(err, jobs.ErrLater) {
		l.WithError(jobs.ErrLater).Error("gave up")
	}
}

// LeakFields logs the topic with the fields, CleanFields leaves it out.
func LeakFields(r Reader) {
	l := logrus.New()
	l.WithFields(fields(r)).Info("queued") // leak: Reader.Topic
}

func CleanFields(r Reader) {
	l := logrus.New()
	f := fields(r)
	delete(f, "topic")
	l.WithFields(f).Info("queued")
}

// LeakReplaced replaces a field by the address, CleanReplaced the address by another text.
func LeakReplaced(r Reader) {
	l := logrus.New()
	l.WithField("to", "nobody").WithField("to", r.Email).Info("sent") // leak: Reader.Email
}

func CleanReplaced(r Reader) {
	l := logrus.New()
	l.WithField("to", r.Email).WithField("to", "nobody").Info("sent")
}

// LeakOutput logs where everybody does, CleanOutput to nowhere.
func LeakOutput(r Reader) {
	l := logrus.New()
	l.Infof("open rate of %s", r.Email) // leak: Reader.Email
}

func CleanOutput(r Reader) {
	l := logrus.New()
	l.SetOutput(io.Discard)
	l.Infof("open rate of %s", r.Email)
}
