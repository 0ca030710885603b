// Package people holds what visitors tell the site about themselves.
package people

import (
	"errors"
	"strings"
	"time"
)

// Contact is how a visitor is reached.
type Contact struct {
	Name  string `json:"name" db:"name" pii:"name"`
	Email string `json:"email" db:"email" pii:"email"`
	Phone string `json:"phone" db:"phone" pii:"phone"`
}

// Masked shows who is meant to those who know the person already.
//
//pii:protect masked
func (c Contact) Masked() string {
	local, domain, ok := strings.Cut(c.Email, "@")
	if !ok || local == "" {
		return "***"
	}
	return local[:1] + "***@" + domain
}

// Account is a visitor who has registered.
type Account struct {
	Contact
	Username   string `json:"username" db:"username" pii:"username"`
	Password   string `json:"password" db:"-" pii:"password"`
	Employer   string `json:"employer" db:"employer" pii:"company"`
	Newsletter bool   `json:"newsletter" db:"newsletter" pii:"consent=marketing"`
}

// Enquiry is what a visitor wants to know about benefits.
type Enquiry struct {
	ID        string    `json:"id" db:"id" pii:"-"`
	From      Contact   `json:"from"`
	Topic     string    `json:"topic" db:"topic" pii:"-"` // one of Topics
	Text      string    `json:"text" db:"text" pii:"inquiry"`
	Condition string    `json:"condition" db:"condition" pii:"diagnosis"`
	Salary    int       `json:"salary" db:"salary" pii:"income"`
	SSN       string    `json:"ssn" db:"ssn" pii:"ssn"`
	Received  time.Time `json:"received" db:"received" pii:"-"`
}

// Topics are what enquiries can be about.
var Topics = []string{"coverage", "dental", "pension", "vision"}

// Complete reports whether the staff can answer.
func (e *Enquiry) Complete() bool { return e.From.Email != "" && e.Text != "" }

// Child is somebody under 13 whom a member wants to insure.
type Child struct {
	ID             string    `json:"id" pii:"-"`
	Name           string    `json:"name" pii:"name,subject=child"`
	Born           time.Time `json:"born" pii:"date-of-birth,subject=child"`
	School         string    `json:"school" pii:"school"`
	Allergies      string    `json:"allergies" pii:"allergy,subject=child"`
	GuardianAgreed bool      `json:"guardian_agreed" pii:"consent=guardian"`
	PhotoAgreed    bool      `json:"photo_agreed" pii:"consent=photo"`
}

// ErrNoGuardian is the answer as long as no parent or guardian has agreed.
var ErrNoGuardian = errors.New("a parent or guardian has to agree first")

// Permitted is ErrNoGuardian until a parent or guardian has agreed.
func (c *Child) Permitted() error {
	if !c.GuardianAgreed {
		return ErrNoGuardian
	}
	return nil
}

// MayKeep reports whether a parent or guardian has agreed.
func (c *Child) MayKeep() bool { return c.GuardianAgreed }
