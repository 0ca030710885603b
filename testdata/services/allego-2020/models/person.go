// Package models holds what the platform knows about people: learners who have
// an account with us, visitors, applicants, and the trainees of customers.
package models

import (
	"log/slog"
	"time"

	"allego.example/learn/privacy"
)

// LearnerID identifies a learner and says nothing about the person.
type LearnerID string

// Contact is how a person is reached.
type Contact struct {
	Name     string `json:"name" pii:"name"`
	Company  string `json:"company" pii:"company"`
	JobTitle string `json:"job_title" pii:"job-title"`
	Email    string `json:"email" pii:"email"`
	Phone    string `json:"phone,omitempty" pii:"phone"`
	Country  string `json:"country" pii:"country"`
}

// Consents is what a person agreed to, and objected to.
type Consents struct {
	Sale        bool       `json:"sale" pii:"consent=sale"`
	Marketing   bool       `json:"marketing" pii:"consent=marketing"`
	Location    bool       `json:"location" pii:"consent=location"`
	NoMarketing bool       `json:"no_marketing" pii:"opt-out=marketing"`
	AskedAt     *time.Time `json:"asked_at" pii:"-"`
}

// Reachable reports whether sales and marketing may write to the person.
func (c Consents) Reachable() bool { return !c.NoMarketing }

// Targetable reports whether advertisers may know what the person looks at.
func (c *Consents) Targetable() bool { return c != nil && c.Sale && c.Marketing }

// Asked reports whether the person has seen the questions at all.
func (c Consents) Asked() bool { return c.AskedAt != nil }

// Learner is a person with an account.
type Learner struct {
	Contact
	ID           LearnerID `json:"id" pii:"-"`
	PasswordHash []byte    `json:"-" pii:"password,protected=password-hashed"`
	Consents     Consents  `json:"consents"`
	Language     string    `json:"language" pii:"language"`
	CreatedAt    time.Time `json:"created_at" pii:"-"`
}

// LogValue shows who is meant without showing the person.
func (l Learner) LogValue() slog.Value {
	return slog.GroupValue(slog.String("id", string(l.ID)), slog.String("email", privacy.MaskEmail(l.Email)))
}

// Login is what somebody types to get in.
type Login struct {
	Email    string `json:"email" pii:"email"`
	Password string `json:"password" pii:"password"`
	Remember bool   `json:"remember" pii:"-"`
}

// Session is a visit of somebody who logged in. The browser has both parts, we
// find a session by the first and check the second.
type Session struct {
	Selector  string    `json:"selector" pii:"-"`
	Verifier  string    `json:"verifier" pii:"session"`
	Learner   LearnerID `json:"learner" pii:"-"`
	ExpiresAt time.Time `json:"expires_at" pii:"-"`
}
