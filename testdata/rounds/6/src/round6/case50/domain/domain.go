// Package domain has what a clinic works with.
package domain

import "fmt"

// A Patient is who comes to the clinic.
type Patient struct {
	ID      int
	Name    string `pii:"name"`
	Phone   string `pii:"phone"`
	Illness string `pii:"diagnosis"`
	Ward    string
}

// An Appointment is when a patient comes.
type Appointment struct {
	Patient *Patient
	Slot    int
}

// Title is what a calendar shows.
func (a Appointment) Title() string { return fmt.Sprintf("%s in %s", a.Patient.Name, a.Patient.Ward) }

// A Taken is an error: a slot is not free.
type Taken struct {
	Slot int
	By   *Patient
}

func (t Taken) Error() string { return fmt.Sprintf("slot %d is taken by %s", t.Slot, t.By.Phone) }

// Public is the same error, for everybody.
func (t Taken) Public() error { return fmt.Errorf("slot %d is taken", t.Slot) }
