// Package dep calls back, keeps and hands on.
package dep

import (
	"errors"
	"fmt"
	"log"
)

// Customer is tagged.
type Customer struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
	note  string
}

// NewCustomer fills a customer.
func NewCustomer(mail, nick string) *Customer { return &Customer{Email: mail, Nick: nick} }

// Blank makes one without an address.
func Blank(nick string) *Customer { return &Customer{Nick: nick} }

// Load makes one of unknown content.
func Load(find func() Customer) Customer { return find() }

// Contact is the address.
func (c *Customer) Contact() string { return c.Email }

// Title is not.
func (c *Customer) Title() string { return c.Nick }

// SetNote keeps a note.
func (c *Customer) SetNote(s string) { c.note = s }

// Note is what SetNote kept.
func (c *Customer) Note() string { return c.note }

// Wipe empties the address.
func Wipe(c *Customer) { c.Email = "" }

// WipeIf may empty it.
func WipeIf(c *Customer, really bool) {
	if really {
		c.Email = ""
	}
}

// Fill copies the address.
func Fill(dst *string, c *Customer) { *dst = c.Email }

// Each calls f for every customer.
func Each(cs []*Customer, f func(*Customer)) {
	for _, c := range cs {
		f(c)
	}
}

// Do calls f with s.
func Do(s string, f func(string)) { f(s) }

// With calls f with the address.
func With(c *Customer, f func(string)) { f(c.Email) }

// WithNick calls f with the nickname.
func WithNick(c *Customer, f func(string)) { f(c.Nick) }

// Printer returns a function that logs.
func Printer(prefix string) func(string) {
	return func(s string) { log.Print(prefix, s) }
}

// Dropper returns one that does not.
func Dropper(prefix string) func(string) {
	return func(s string) {}
}

// Registry calls what is registered.
type Registry struct{ hooks []func(string) }

// Add registers.
func (r *Registry) Add(f func(string)) { r.hooks = append(r.hooks, f) }

// Fire calls every hook with s.
func (r *Registry) Fire(s string) {
	for _, h := range r.hooks {
		h(s)
	}
}

// ErrMissing is a constant error.
var ErrMissing = errors.New("missing")

// Find names the address in its error.
func Find(c *Customer) error { return fmt.Errorf("find %s: %w", c.Email, ErrMissing) }

// FindID names the number.
func FindID(c *Customer) error { return fmt.Errorf("find %d: %w", c.ID, ErrMissing) }

// LastSeen is set by Remember.
var LastSeen string

// Remember keeps s in LastSeen.
func Remember(s string) { LastSeen = s }

// Log logs whatever it gets.
func Log(args ...any) { log.Println(args...) }

// LogCustomer logs the address itself.
func LogCustomer(c *Customer) { log.Print(c.Email) } // want `^Customer\.Email \(pii:email\) reaches log\.Print$`

// Pair is generic.
type Pair[A, B any] struct {
	First  A
	Second B
}

// MakePair makes one.
func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }

// Firsts returns the first halves.
func Firsts[A, B any](ps []Pair[A, B]) []A {
	var out []A
	for _, p := range ps {
		out = append(out, p.First)
	}
	return out
}

// Describer describes.
type Describer interface{ Describe() string }

// Show logs a description.
func Show(d Describer) { log.Print(d.Describe()) }

// MailAt and NickAt lead to fields.
func (c *Customer) MailAt() *string { return &c.Email }
func (c *Customer) NickAt() *string { return &c.Nick }
