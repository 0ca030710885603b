// Package case05 synchronises the contacts of a CRM.
package case05

import (
	"encoding/json"
	"log"
	"time"
)

// Contact is as it is stored.
type Contact struct {
	ID      string    `json:"id"`
	Email   string    `json:"email" pii:"email"`
	Phone   string    `json:"-" pii:"phone"`
	Notes   string    `json:"notes,omitempty" pii:"inquiry"`
	Changed time.Time `json:"-"`
}

// ContactV1 is what partners see.
type ContactV1 struct {
	ID     string `json:"id"`
	Domain string `json:"domain"`
	Notes  string `json:"-"`
}

// ContactV2 has what the first version left out.
type ContactV2 struct {
	ContactV1
	Reach string `json:"reach"`
}

func toV1(c Contact) ContactV1 {
	return ContactV1{ID: c.ID, Domain: "crm", Notes: c.Notes}
}

func toV2(c Contact) ContactV2 { return ContactV2{toV1(c), c.Phone} }

func asJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// LeakStored logs the JSON of what is stored, CleanStored that of what partners see.
func LeakStored(c Contact) {
	log.Println("sync", asJSON(c)) // leak: Contact.Email, Contact.Notes
}

func CleanStored(c Contact) {
	log.Println("sync", asJSON(toV1(c)))
}

// LeakSecond logs the version with the phone, CleanSecond the part of it without.
func LeakSecond(c Contact) {
	log.Println("sync", asJSON(toV2(c))) // leak: Contact.Phone
}

func CleanSecond(c Contact) {
	log.Println("sync", asJSON(toV2(c).ContactV1))
}

// LeakPrinted prints the view with %v, which knows nothing of JSON; CleanPrinted prints what JSON makes of it.
func LeakPrinted(c Contact) {
	log.Printf("sync %v", toV1(c)) // leak: Contact.Notes
}

func CleanPrinted(c Contact) {
	log.Printf("sync %v", asJSON(toV1(c)))
}

// LeakBlank empties the address before it logs, CleanBlank the notes as well.
func LeakBlank(c Contact) {
	c.Email = ""
	log.Println("sync", asJSON(&c)) // leak: Contact.Notes
}

func CleanBlank(c Contact) {
	c.Email, c.Notes = "", ""
	log.Println("sync", asJSON(&c))
}
