// Package case23 has types that redact themselves, each in its way.
package case23

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"log/slog"
)

// Email shows its domain in texts.
type Email struct{ local, domain string }

func (e Email) String() string { return "***@" + e.domain }

func (e Email) full() string { return e.local + "@" + e.domain }

// Phone hides in every verb.
type Phone string

// Format implements fmt.Formatter.
func (p Phone) Format(f fmt.State, verb rune) { io.WriteString(f, "(phone)") }

// Sealed hides in JSON and in slog.
type Sealed[T any] struct{ Value T }

// MarshalJSON implements json.Marshaler.
func (Sealed[T]) MarshalJSON() ([]byte, error) { return []byte("null"), nil }

// LogValue implements slog.LogValuer.
func (Sealed[T]) LogValue() slog.Value { return slog.StringValue("sealed") }

// Contact is somebody.
type Contact struct {
	ID    int
	Mail  Email          `pii:"email"`
	Phone Phone          `pii:"phone"`
	Note  Sealed[string] `pii:"comment"`
}

// NewContact makes a contact.
func NewContact(id int, local, domain, phone, note string) Contact {
	return Contact{id, Email{local, domain}, Phone(phone), Sealed[string]{note}}
}

// LeakMail logs the full address, CleanMail what the type shows.
func LeakMail(c Contact) {
	log.Printf("mail to %s", c.Mail.full()) // leak: Contact.Mail
}

func CleanMail(c Contact) {
	log.Printf("mail to %s", c.Mail)
}

// LeakVerb logs the text of a phone, CleanVerb the phone, with verbs that would show more.
func LeakVerb(c Contact) {
	log.Printf("call %q", string(c.Phone)) // leak: Contact.Phone
}

func CleanVerb(c Contact) {
	log.Printf("call %q %#v %x", c.Phone, c.Phone, c.Phone)
}

// LeakSealed prints what is sealed, which has no String method; CleanSealed logs it by slog.
func LeakSealed(c Contact) {
	fmt.Println("note", c.Note) // leak: Contact.Note
}

func CleanSealed(c Contact) {
	slog.Info("note", "note", c.Note)
}

// LeakInner encodes what is in it, CleanInner the seal.
func LeakInner(c Contact) error {
	text, err := json.Marshal(map[string]any{"id": c.ID, "note": c.Note.Value})
	if err != nil {
		return err
	}
	log.Print(string(text)) // leak: Contact.Note
	return nil
}

func CleanInner(c Contact) error {
	text, err := json.Marshal(map[string]any{"id": c.ID, "note": c.Note})
	if err != nil {
		return err
	}
	log.Print(string(text))
	return nil
}
