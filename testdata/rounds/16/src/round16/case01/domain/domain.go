// Package domain has what the clinic works with.
package domain

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"
)

// What can go wrong in every layer.
var (
	ErrNotFound = errors.New("not found")
	ErrConflict = errors.New("conflict")
	ErrInvalid  = errors.New("invalid")
)

// Status is how far an appointment is.
type Status string

// The states of an appointment.
const (
	Requested Status = "requested"
	Confirmed Status = "confirmed"
	Cancelled Status = "cancelled"
	Done      Status = "done"
)

// Patient is somebody who is treated.
type Patient struct {
	ID        int64  `json:"id"`
	Name      string `json:"name" pii:"name"`
	Email     string `json:"email" pii:"email"`
	Phone     string `json:"phone" pii:"phone"`
	Insurance string `json:"insurance" pii:"insurance-number"`
	Locale    string `json:"locale"`
	Active    bool   `json:"active"`
}

// Ref names a patient in logs.
func (p Patient) Ref() string { return fmt.Sprintf("patient/%d", p.ID) }

// Greeting is how a letter begins.
func (p Patient) Greeting() string {
	if p.Locale == "de" {
		return "Guten Tag " + p.Name
	}
	return "Dear " + p.Name
}

// Domain is where the mail of a patient is hosted.
func (p Patient) Domain() string {
	_, host, _ := strings.Cut(p.Email, "@")
	return host
}

// Validate says which fields are wrong, not what is in them.
func (p Patient) Validate() error {
	var errs []error
	if p.Name == "" {
		errs = append(errs, fmt.Errorf("name: %w", ErrInvalid))
	}
	if !strings.Contains(p.Email, "@") {
		errs = append(errs, fmt.Errorf("email of %d characters: %w", len(p.Email), ErrInvalid))
	}
	if p.Insurance == "" {
		errs = append(errs, fmt.Errorf("insurance: %w", ErrInvalid))
	}
	return errors.Join(errs...)
}

// Appointment is when a patient comes, and why.
type Appointment struct {
	ID      int64
	Patient int64
	Doctor  int64
	Room    string
	At      time.Time
	Reason  string `pii:"health"`
	Status  Status
}

// LogValue shows what is needed to find an appointment.
func (a Appointment) LogValue() slog.Value {
	return slog.GroupValue(
		slog.Int64("id", a.ID),
		slog.Int64("patient", a.Patient),
		slog.String("room", a.Room),
		slog.String("status", string(a.Status)),
		slog.Bool("reason", a.Reason != ""),
	)
}

// Move is a change of the state.
func (a *Appointment) Move(to Status) error {
	switch {
	case a.Status == to:
		return nil
	case a.Status == Cancelled, a.Status == Done:
		return fmt.Errorf("appointment %d is %s: %w", a.ID, a.Status, ErrConflict)
	}
	a.Status = to
	return nil
}

// Visit is an appointment with its patient.
type Visit struct {
	Patient     Patient
	Appointment Appointment
}

// Key names a visit.
func (v Visit) Key() string { return fmt.Sprintf("%d-%d", v.Patient.ID, v.Appointment.ID) }
