// Package models holds what the shop knows about its customers, their orders
// and their health.
package models

import (
	"log/slog"
	"strings"
	"time"

	"allegromedical.example/shop/privacy"
)

// CustomerID identifies a customer and says nothing about the person.
type CustomerID string

// SSN is a social security number. It prints as its last four digits.
type SSN string

// String keeps the last four digits.
func (s SSN) String() string { return privacy.LastDigits(string(s), 4) }

// Address is a postal address.
type Address struct {
	Street  string `json:"street" pii:"street"`
	City    string `json:"city" pii:"city"`
	Zip     string `json:"zip" pii:"postal-code"`
	Country string `json:"country" pii:"country"`
}

// String is the address on one line, as carriers print it.
func (a Address) String() string {
	return strings.Join([]string{a.Street, a.Zip + " " + a.City, a.Country}, ", ")
}

// Contact is how a person is reached.
type Contact struct {
	Name  string `json:"name" pii:"name"`
	Email string `json:"email" pii:"email"`
	Phone string `json:"phone,omitempty" pii:"phone"`
}

// Customer is a person with an account.
type Customer struct {
	Contact
	ID           CustomerID `json:"id" pii:"-"`
	Address      Address    `json:"address"`
	BirthDate    time.Time  `json:"birth_date" pii:"date-of-birth"`
	SSN          SSN        `json:"ssn" pii:"ssn"`
	PasswordHash []byte     `json:"-" pii:"password,protected=password-hashed"`
	Newsletter   bool       `json:"newsletter" pii:"consent=marketing"`
	Sharing      bool       `json:"sharing" pii:"consent=sharing"`
	CreatedAt    time.Time  `json:"created_at" pii:"-"`
}

// LogValue shows who is meant without showing the person.
func (c Customer) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("id", string(c.ID)),
		slog.String("email", privacy.MaskEmail(c.Email)),
	)
}

// Age is the age in full years at the given time.
func (c Customer) Age(at time.Time) int {
	years := at.Year() - c.BirthDate.Year()
	if at.YearDay() < c.BirthDate.YearDay() {
		years--
	}
	return years
}

// NewCustomer makes a customer who has no records yet.
func NewCustomer(id CustomerID, contact Contact, addr Address) *Customer {
	return &Customer{ID: id, Contact: contact, Address: addr, CreatedAt: time.Now()}
}

// Credentials are what somebody logs in with.
type Credentials struct {
	Email    string `json:"email" pii:"email"`
	Password string `json:"password" pii:"password"`
	Remember bool   `json:"remember" pii:"-"`
}

// Session is a visit of somebody who logged in.
type Session struct {
	ID        string     `json:"id" pii:"-"`
	Customer  CustomerID `json:"customer" pii:"-"`
	IP        string     `json:"ip" pii:"ip"`
	ExpiresAt time.Time  `json:"expires_at" pii:"-"`
}

// Subscription is an address on the newsletter's list.
type Subscription struct {
	Email     string    `json:"email" pii:"email"`
	FirstName string    `json:"first_name" pii:"name"`
	Token     string    `json:"token" pii:"-"`
	Confirmed bool      `json:"confirmed" pii:"consent=marketing"`
	Since     time.Time `json:"since" pii:"-"`
}
