package models

import "time"

// Questionnaire is what customers tell us before we sell them medical devices.
type Questionnaire struct {
	Customer    CustomerID `json:"customer" pii:"-"`
	Conditions  []string   `json:"conditions" pii:"diagnosis"`
	Medications []string   `json:"medications" pii:"medication"`
	Allergies   string     `json:"allergies" pii:"allergy"`
	FilledAt    time.Time  `json:"filled_at" pii:"-"`
}

// Complete reports whether every mandatory question has an answer.
func (q Questionnaire) Complete() bool { return len(q.Conditions) > 0 }

// SupportMail is a message that somebody sent to our support address.
type SupportMail struct {
	ID       string            `json:"id" pii:"-"`
	From     string            `json:"from" pii:"email"`
	Subject  string            `json:"subject" pii:"inquiry"`
	Body     string            `json:"body" pii:"message"`
	Headers  map[string]string `json:"headers" pii:"correspondence"`
	Received time.Time         `json:"received" pii:"-"`
}
