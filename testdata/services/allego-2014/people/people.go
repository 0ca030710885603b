// Package people holds who signed up, what they ordered, and what they told us.
package people

import (
	"strings"
	"time"

	"github.com/rs/zerolog"
)

// Address is where a parcel goes.
type Address struct {
	Street string `db:"street" json:"street" pii:"street"`
	City   string `db:"city" json:"city" pii:"city"`
	Zip    string `db:"zip" json:"zip" pii:"postal-code"`
}

// Label is the address as it stands on a parcel.
func (a Address) Label() string { return a.Street + "\n" + a.Zip + " " + a.City }

// Member is a person with an account.
type Member struct {
	ID       int64     `db:"id" json:"id" pii:"-"`
	Name     string    `db:"name" json:"name" pii:"name"`
	Email    string    `db:"email" json:"email" pii:"email"`
	Company  string    `db:"company" json:"company" pii:"company"`
	Password []byte    `db:"password" json:"-" pii:"password,protected=password-hashed"`
	NoMail   bool      `db:"no_mail" json:"no_mail" pii:"opt-out=marketing"`
	Weekly   bool      `db:"weekly" json:"weekly" pii:"consent=marketing"`
	Joined   time.Time `db:"joined" json:"joined" pii:"-"`
}

// MarshalZerologObject logs who is meant without the person.
func (m Member) MarshalZerologObject(e *zerolog.Event) {
	e.Int64("id", m.ID).Bool("company", m.Company != "")
}

// FirstName is what a mail begins with.
func (m Member) FirstName() string {
	first, _, _ := strings.Cut(m.Name, " ")
	return first
}

// SignUp is the form on the front page.
type SignUp struct {
	Name     string `json:"name" pii:"name"`
	Email    string `json:"email" pii:"email"`
	Company  string `json:"company" pii:"company"`
	Password string `json:"password" pii:"password"`
	NoMail   bool   `json:"no_mail" pii:"opt-out=marketing"`
}

// Debit is where the money comes from.
type Debit struct {
	Member int64  `db:"member" json:"member" pii:"-"`
	Holder string `db:"holder" json:"holder" pii:"name"`
	IBAN   string `db:"iban" json:"iban" pii:"bank-account"`
	TaxID  string `db:"tax_id" json:"tax_id" pii:"tax-id"`
}

// Order is a box of videos on its way.
type Order struct {
	ID     int64   `db:"id" json:"id" pii:"-"`
	Member int64   `db:"member" json:"member" pii:"-"`
	Box    string  `db:"box" json:"box" pii:"-"`
	Name   string  `db:"name" json:"name" pii:"name"`
	ShipTo Address `db:"ship_to" json:"ship_to"`
}

// Comment is what somebody thinks of a video.
type Comment struct {
	Member int64  `db:"member" json:"member" pii:"-"`
	Text   string `db:"text" json:"text" pii:"comment"`
}
