// Package case05 has hooks of logrus: one tells Sentry, one keeps an audit file.
package case05

import (
	"fmt"
	"os"

	"github.com/getsentry/sentry-go"
	"github.com/sirupsen/logrus"
)

type Member struct {
	ID    int
	Email string `pii:"email"`
	Card  string `pii:"card-number"`
}

// sentryHook sends errors to Sentry.
type sentryHook struct{}

func (sentryHook) Levels() []logrus.Level { return []logrus.Level{logrus.ErrorLevel} }

func (sentryHook) Fire(e *logrus.Entry) error {
	sentry.CaptureMessage(e.Message)
	return nil
}

// quiet makes a logger that writes nothing itself, and only tells its hooks.
func quiet(hooks ...logrus.Hook) *logrus.Logger {
	log := logrus.New()
	log.SetOutput(null{})
	for _, h := range hooks {
		log.AddHook(h)
	}
	return log
}

type null struct{}

func (null) Write(p []byte) (int, error) { return len(p), nil }

// auditHook writes some fields of each entry to a file.
type auditHook struct {
	file *os.File
	keys []string
}

func (auditHook) Levels() []logrus.Level { return logrus.AllLevels }

func (h auditHook) Fire(e *logrus.Entry) error {
	for _, k := range h.keys {
		if _, err := fmt.Fprintf(h.file, "%s=%v\n", k, e.Data[k]); err != nil {
			return err
		}
	}
	return nil
}

func audit(name string, keys ...string) (auditHook, error) {
	f, err := os.Create(name)
	return auditHook{f, keys}, err
}

func charge(m Member) error {
	if len(m.Card) < 16 {
		return fmt.Errorf("card %s of member %d is too short", m.Card, m.ID)
	}
	return nil
}

func LeakMessage(m Member) {
	log := quiet(sentryHook{})
	log.Errorf("no payment by %s", m.Email) // leak: Member.Email
}

func CleanMessage(m Member) {
	log := quiet(sentryHook{})
	log.Errorf("no payment by %d", m.ID)
}

func LeakCharge(m Member) {
	if err := charge(m); err != nil {
		logrus.WithError(err).Error("not charged") // leak: Member.Card
	}
}

func CleanCharge(m Member) {
	if err := charge(m); err != nil {
		logrus.WithField("member", m.ID).Error("not charged")
	}
}

func LeakAudit(m Member) error {
	h, err := audit("audit.log", "member", "email")
	if err != nil {
		return err
	}
	defer h.file.Close()
	log := logrus.New()
	log.AddHook(h)
	log.WithFields(logrus.Fields{"member": m.ID, "email": m.Email}).Info("charged") // leak: Member.Email
	return nil
}

func CleanAudit(m Member) error {
	h, err := audit("audit.log", "member", "digits")
	if err != nil {
		return err
	}
	defer h.file.Close()
	log := logrus.New()
	log.AddHook(h)
	log.WithFields(logrus.Fields{"member": m.ID, "digits": len(m.Card)}).Info("charged")
	return nil
}
