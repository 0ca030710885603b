// Package case15 makes clients of a booking service with functional options.
package case15

import (
	"cmp"
	"log/slog"
	"os"
	"time"
)

// Traveller books.
type Traveller struct {
	ID       string
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
}

// Client books for a traveller.
type Client struct {
	timeout time.Duration
	log     *slog.Logger
	who     *Traveller
	label   func(*Traveller) string
}

// Option sets up a client.
type Option func(*Client)

func WithTimeout(d time.Duration) Option { return func(c *Client) { c.timeout = d } }

func WithLogger(l *slog.Logger) Option { return func(c *Client) { c.log = l } }

func WithTraveller(t *Traveller) Option { return func(c *Client) { c.who = t } }

func WithLabel(f func(*Traveller) string) Option { return func(c *Client) { c.label = f } }

// WithTag adds a tag to what the client logs.
func WithTag(key, value string) Option {
	return func(c *Client) { c.log = c.log.With(key, value) }
}

// New applies options in their order.
func New(opts ...Option) *Client {
	c := &Client{timeout: time.Second, log: slog.New(slog.NewTextHandler(os.Stderr, nil)), label: byID}
	for _, o := range opts {
		o(c)
	}
	return c
}

func byID(t *Traveller) string    { return t.ID }
func byName(t *Traveller) string  { return cmp.Or(t.Name, t.ID) }
func idFirst(t *Traveller) string { return cmp.Or(t.ID, "none") }

// Book logs what it books.
func (c *Client) Book(flight string) string {
	c.log.Info("booking", "flight", flight, "timeout", c.timeout)
	return c.label(c.who)
}

// LeakLabel logs what the name is the label of, CleanLabel has the number for it.
func LeakLabel(t *Traveller) {
	c := New(WithTraveller(t), WithLabel(byName))
	slog.Info("booked", "for", c.Book("LH1")) // leak: Traveller.Name
}

func CleanLabel(t *Traveller) {
	c := New(WithTraveller(t), WithLabel(idFirst))
	slog.Info("booked", "for", c.Book("LH1"))
}

// LeakTag tags a logger that stays, CleanTag masks it, and the next option takes another logger.
func LeakTag(t *Traveller) {
	c := New(WithLogger(slog.Default()), WithTag("passport", t.Passport)) // leak: Traveller.Passport
	c.who = t
	c.Book("LH2")
}

func CleanTag(t *Traveller) {
	c := New(WithTag("passport", masked(t.Passport)), WithLogger(slog.Default()))
	c.who = t
	c.Book("LH2")
}

// masked keeps the end.
func masked(s string) string {
	if len(s) < 6 {
		return "******"
	}
	return "******" + s[len(s)-2:]
}

// LeakDefault has the last option win, CleanDefault has the other last.
func LeakDefault(t *Traveller) {
	opts := []Option{WithTraveller(t), WithLabel(byID)}
	opts = append(opts, WithLabel(func(t *Traveller) string { return t.Passport }))
	slog.Info("label", "is", New(opts...).Book("LH3")) // leak: Traveller.Passport
}

func CleanDefault(t *Traveller) {
	opts := []Option{WithTraveller(t), WithLabel(func(t *Traveller) string { return masked(t.Passport) })}
	opts = append(opts, WithLabel(byID))
	slog.Info("label", "is", New(opts...).Book("LH3"))
}

// LeakWho logs the pointer that the client has, CleanWho a client that prints as an address.
func LeakWho(t *Traveller) {
	c := New(WithTraveller(t), WithTimeout(2*time.Second))
	slog.Info("client", "who", c.who) // leak: Traveller.Name, Traveller.Passport
}

func CleanWho(t *Traveller) {
	c := New(WithTraveller(t), WithTimeout(2*time.Second))
	slog.Info("client", "has", c.who != nil, "timeout", c.timeout)
}
