// Package case09 reports what goes wrong in an online surgery to Sentry.
package case09

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/getsentry/sentry-go"
)

// Consultation is between a patient and a doctor.
type Consultation struct {
	ID      string
	Patient string `pii:"username"`
	Notes   string `pii:"diagnosis"`
}

// Reporter tells somebody of an error.
type Reporter interface {
	Report(err error, tags map[string]string)
}

// Sentry is a Reporter.
type Sentry struct{}

func (s Sentry) Report(err error, tags map[string]string) {
	sentry.WithScope(func(scope *sentry.Scope) {
		for k, v := range tags {
			scope.SetTag(k, v)
		}
		sentry.CaptureException(err)
	})
}

// stripped takes out of an error what it quotes.
type stripped struct{ Reporter }

func (s stripped) Report(err error, tags map[string]string) {
	s.Reporter.Report(errors.New(kind(err)), tags)
}

var (
	errNoVideo = errors.New("no video")
	errNoSound = errors.New("no sound")
)

func kind(err error) string {
	switch {
	case errors.Is(err, errNoVideo):
		return "video"
	case errors.Is(err, errNoSound):
		return "sound"
	}
	return "unknown"
}

func failed(c Consultation) error { return fmt.Errorf("%s (%s): %w", c.ID, c.Notes, errNoVideo) }

// LeakReport reports the error as it is, CleanReport what kind of error it is.
func LeakReport(c Consultation) {
	Sentry{}.Report(failed(c), nil) // leak: Consultation.Notes
}

func CleanReport(c Consultation) {
	stripped{Sentry{}}.Report(failed(c), nil)
}

// LeakTags has a tag for the patient.
func LeakTags(c Consultation) {
	var r Reporter = stripped{Sentry{}}
	r.Report(errNoSound, map[string]string{"id": c.ID, "who": c.Patient}) // leak: Consultation.Patient
}

func CleanTags(c Consultation) {
	var r Reporter = stripped{Sentry{}}
	r.Report(errNoSound, map[string]string{"id": c.ID, "who": strconv.FormatBool(c.Patient != "")})
}

// LeakEvent fills in the user, CleanEvent empties it again.
func LeakEvent(c Consultation) {
	e := sentry.NewEvent()
	e.Message, e.User.Username = "slow", c.Patient
	e.Extra["id"] = c.ID
	sentry.CaptureEvent(e) // leak: Consultation.Patient
}

func CleanEvent(c Consultation) {
	e := sentry.NewEvent()
	e.Message, e.User.Username = "slow", c.Patient
	e.User = sentry.User{ID: c.ID}
	sentry.CaptureEvent(e)
}
