// Package case40 builds accounts of embedded parts.
package case40

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strconv"
)

type Contact struct {
	Email string `json:"email" pii:"email"`
	Phone string `json:"phone" pii:"phone"`
}

// mail is promoted to what embeds Contact.
func (c Contact) mail() string { return "<" + c.Email + ">" }

// Meta prints as its revision.
type Meta struct {
	Revision int
	Editor   string
}

func (m Meta) String() string { return "rev " + strconv.Itoa(m.Revision) }

type Account struct {
	Contact
	ID   int    `json:"id"`
	Plan string `json:"plan"`
}

// Versioned prints as its Meta, whose String is promoted.
type Versioned struct {
	Meta
	Owner Contact
}

// hidden embeds with a tag that hides.
type hidden struct {
	Contact `json:"-"`
	ID      int `json:"id"`
}

// shadow has a field of the same name above that of Contact.
type shadow struct {
	Contact
	Email string `json:"email"`
	Phone string `json:"phone"`
}

func LeakPromotedField(a Account) {
	log.Print("account ", a.ID, a.Email) // leak: Contact.Email
}

func CleanPromotedField(a Account) {
	log.Print("account ", a.ID, a.Plan)
}

func LeakPromotedMethod(a Account) {
	log.Print("account ", a.mail()) // leak: Contact.Email
}

func CleanPromotedMethod(a Account) {
	log.Print("account ", len(a.mail()))
}

func LeakPrint(a Account) {
	fmt.Println(a) // leak: Contact.Email, Contact.Phone
}

func CleanPrint(a Account) {
	fmt.Println(Account{ID: a.ID, Plan: a.Plan})
}

// The String of the embedded Meta hides all other fields.
func CleanVersioned(a Account) {
	fmt.Println(Versioned{Meta: Meta{Revision: 3}, Owner: a.Contact})
}

func LeakVersionedOwner(a Account) {
	fmt.Println(Versioned{Meta: Meta{Revision: 3}, Owner: a.Contact}.Owner) // leak: Contact.Email, Contact.Phone
}

// The editor is not printed either.
func CleanEditor(a Account) {
	fmt.Println(Meta{Revision: 3, Editor: a.Email})
}

func LeakVersionedJSON(a Account) error {
	v := Versioned{Meta: Meta{Revision: 3}, Owner: a.Contact}
	return json.NewEncoder(os.Stdout).Encode(v) // leak: Contact.Email, Contact.Phone
}

func CleanHiddenJSON(a Account) error {
	return json.NewEncoder(os.Stdout).Encode(hidden{Contact: a.Contact, ID: a.ID})
}

func LeakHiddenPrint(a Account) {
	fmt.Println(hidden{Contact: a.Contact, ID: a.ID}) // leak: Contact.Email, Contact.Phone
}

// Fields above hide those of the same name from encoding/json.
func CleanShadow(a Account) error {
	return json.NewEncoder(os.Stdout).Encode(shadow{Contact: a.Contact, Email: "-", Phone: "-"})
}

func LeakShadow(a Account) error {
	return json.NewEncoder(os.Stdout).Encode(shadow{Contact: a.Contact, Email: a.Contact.Email, Phone: "-"}) // leak: Contact.Email
}

func LeakOverwritten(a Account) {
	a.Email = ""
	fmt.Println(a) // leak: Contact.Phone
}

func CleanOverwritten(a Account) {
	a.Contact = Contact{}
	fmt.Println(a)
}
