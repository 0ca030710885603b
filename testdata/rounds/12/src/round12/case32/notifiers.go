// Package case32 has doubles for its notifiers, which also run in production while a tenant is tried out.
package case32

import (
	"errors"
	"io"
	"log"
)

// Contact is to be told something.
type Contact struct {
	Tenant string
	Phone  string `pii:"phone"`
	Name   string `pii:"name"`
}

// Notifier tells somebody something.
type Notifier interface{ Notify(to, text string) error }

// Recorder keeps what it was told to send.
type Recorder struct{ Sent []string }

func (r *Recorder) Notify(to, text string) error {
	r.Sent = append(r.Sent, to+": "+text)
	return nil
}

// Failing fails with an error.
type Failing struct{ Err error }

func (f Failing) Notify(string, string) error { return f.Err }

// Func is a Notifier, too.
type Func func(to, text string) error

func (f Func) Notify(to, text string) error { return f(to, text) }

// Dry says what would be sent, and sends nothing.
type Dry struct{ Logger *log.Logger }

func (d Dry) Notify(to, text string) error {
	d.Logger.Printf("would send %d bytes to %s", len(text), to)
	return nil
}

// Each tells all of them.
type Each []Notifier

func (e Each) Notify(to, text string) error {
	var errs []error
	for _, n := range e {
		errs = append(errs, n.Notify(to, text))
	}
	return errors.Join(errs...)
}

// Counting wraps another one.
type Counting struct {
	Notifier
	N int
}

func (c *Counting) Notify(to, text string) error {
	c.N++
	return c.Notifier.Notify(to, text)
}

// LeakRecorder shows what was recorded, CleanRecorder how much.
func LeakRecorder(c Contact) {
	r := new(Recorder)
	_ = Each{r, Failing{}}.Notify(c.Phone, "hello")
	log.Print(r.Sent) // leak: Contact.Phone
}

func CleanRecorder(c Contact) {
	r := new(Recorder)
	_ = Each{r, Failing{}}.Notify(c.Phone, "hello")
	log.Print(len(r.Sent))
}

// LeakDry has a logger, CleanDry one that discards.
func LeakDry(c Contact) {
	n := &Counting{Notifier: Dry{log.Default()}}
	_ = n.Notify(c.Phone, "hello") // leak: Contact.Phone
	log.Print(n.N)
}

func CleanDry(c Contact) {
	n := &Counting{Notifier: Dry{log.New(io.Discard, "", 0)}}
	_ = n.Notify(c.Phone, "hello")
	log.Print(n.N)
}

// LeakFunc gives back an error with the name, CleanFunc one with the tenant.
func LeakFunc(c Contact) {
	n := Func(func(to, text string) error { return errors.New("cannot say " + text) })
	log.Print(Each{new(Recorder), n}.Notify(c.Tenant, c.Name)) // leak: Contact.Name
}

func CleanFunc(c Contact) {
	n := Func(func(to, text string) error { return errors.New("cannot reach " + to) })
	log.Print(Each{new(Recorder), n}.Notify(c.Tenant, c.Name))
}
