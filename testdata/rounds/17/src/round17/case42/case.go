// Package case42 reports crashes of a booking site to an error tracker.
package case42

import (
	"errors"
	"fmt"
	"strings"

	"github.com/getsentry/sentry-go"
)

// Booking is what a guest has sent.
type Booking struct {
	Hotel    string
	Guest    string `pii:"name"`
	Passport string `pii:"passport"`
	Nights   int
}

var errFull = errors.New("hotel is full")

func (b Booking) form() map[string]any {
	return map[string]any{"hotel": b.Hotel, "nights": b.Nights, "passport": b.Passport}
}

func book(b Booking) error {
	if b.Nights > 30 {
		return fmt.Errorf("%s for %d nights: %w", b.Guest, b.Nights, errFull)
	}
	return nil
}

// fingerprint groups what is of one kind.
func fingerprint(err error) string {
	if errors.Is(err, errFull) {
		return "full"
	}
	return strings.TrimPrefix(fmt.Sprintf("%T", err), "*")
}

// reporter sends what happens to the tracker.
type reporter struct {
	hub   *sentry.Hub
	scrub func(map[string]any)
}

func newReporter(scrub func(map[string]any)) *reporter {
	return &reporter{sentry.CurrentHub(), scrub}
}

// request adds the form of a request to what is reported next.
func (r *reporter) request(path string, form map[string]any) {
	if r.scrub != nil {
		r.scrub(form)
	}
	r.hub.WithScope(func(scope *sentry.Scope) {
		scope.SetTag("path", path)
		scope.SetContext("form", form)
	})
}

func dropPassport(form map[string]any) { delete(form, "passport") }

// LeakForm reports the form as it is, CleanForm after the passport has been deleted.
func LeakForm(b Booking) {
	newReporter(nil).request("/book", b.form()) // leak: Booking.Passport
}

func CleanForm(b Booking) {
	newReporter(dropPassport).request("/book", b.form())
}

// LeakError reports the error, CleanError what kind of an error it is.
func LeakError(b Booking) {
	if err := book(b); err != nil {
		newReporter(nil).hub.CaptureException(err) // leak: Booking.Guest
	}
}

func CleanError(b Booking) {
	if err := book(b); err != nil {
		newReporter(nil).hub.CaptureMessage(fingerprint(err))
	}
}

// LeakCrumb leaves a trail with the guest in it, CleanCrumb one with the hotel.
func LeakCrumb(b Booking) {
	data := map[string]any{"step": 2, "guest": b.Guest}
	sentry.AddBreadcrumb(&sentry.Breadcrumb{Category: "form", Message: "sent", Data: data}) // leak: Booking.Guest
}

func CleanCrumb(b Booking) {
	data := map[string]any{"step": 2, "guest": b.Guest}
	data["guest"] = b.Hotel
	sentry.AddBreadcrumb(&sentry.Breadcrumb{Category: "form", Message: "sent", Data: data})
}

// LeakEvent has the passport among the rest, CleanEvent the number of nights.
func LeakEvent(b Booking) {
	e := sentry.NewEvent()
	e.Message = "booked"
	e.Extra["document"] = b.Passport
	sentry.CaptureEvent(e) // leak: Booking.Passport
}

func CleanEvent(b Booking) {
	e := sentry.NewEvent()
	e.Message = "booked"
	e.Extra["document"] = b.Nights
	sentry.CaptureEvent(e)
}
