// Package case43 notifies people in the way that they prefer.
package case43

import (
	"context"
	"fmt"
	"log"

	"round7/case43/out"
)

type Topic string

const (
	Billing Topic = "billing"
	Health  Topic = "health"
)

type Person struct {
	ID      string
	Email   string `pii:"email"`
	Phone   string `pii:"phone"`
	Illness string `pii:"diagnosis"`
	Prefs   map[Topic]string
}

// A notice is what a person is told.
type notice struct {
	topic Topic
	title string
	text  string
}

// A channel delivers notices.
type channel interface {
	name() string
	deliver(ctx context.Context, p Person, n notice) error
}

type sms struct{ client *out.Texts }

func (sms) name() string { return "sms" }

func (s sms) deliver(_ context.Context, p Person, n notice) error {
	return s.client.Send(p.Phone, n.title+": "+n.text)
}

// ping tells that there is something, and not what.
type ping struct{ client *out.Texts }

func (ping) name() string { return "ping" }

func (c ping) deliver(_ context.Context, p Person, n notice) error {
	return c.client.Send(p.Phone, "You have a message: "+n.title)
}

// none is for those who want to hear nothing.
type none struct{}

func (none) name() string                                  { return "none" }
func (none) deliver(context.Context, Person, notice) error { return nil }

type router struct {
	channels map[string]channel
	fallback channel
	log      func(string, ...any)
}

func (r *router) pick(p Person, t Topic) channel {
	if c, ok := r.channels[p.Prefs[t]]; ok {
		return c
	}
	return r.fallback
}

func (r *router) notify(ctx context.Context, p Person, n notice) error {
	c := r.pick(p, n.topic)
	if err := c.deliver(ctx, p, n); err != nil {
		return fmt.Errorf("%s by %s: %w", n.topic, c.name(), err)
	}
	r.log("notified %s of %s by %s", p.ID, n.topic, c.name())
	return nil
}

func newRouter(fallback channel, cs ...channel) *router {
	r := &router{channels: map[string]channel{}, fallback: fallback, log: log.Printf}
	for _, c := range cs {
		r.channels[c.name()] = c
	}
	return r
}

func finding(p Person) notice { return notice{Health, "Result", "it is " + p.Illness} }

func invoice(p Person) notice { return notice{Billing, "Invoice", "for " + p.ID} }

func LeakText(ctx context.Context, base string, p Person) error {
	return newRouter(sms{out.New(base)}).notify(ctx, p, finding(p)) // leak: Person.Illness
}

func CleanText(ctx context.Context, base string, p Person) error {
	return newRouter(ping{out.New(base)}).notify(ctx, p, finding(p))
}

func CleanInvoice(ctx context.Context, base string, p Person) error {
	return newRouter(sms{out.New(base)}).notify(ctx, p, invoice(p))
}

func LeakChosen(ctx context.Context, base string, p Person) error {
	p.Prefs = map[Topic]string{Health: "sms"}
	return newRouter(none{}, sms{out.New(base)}).notify(ctx, p, finding(p)) // leak: Person.Illness
}

func CleanChosen(ctx context.Context, base string, p Person) error {
	p.Prefs = map[Topic]string{Health: "ping"}
	return newRouter(none{}, ping{out.New(base)}).notify(ctx, p, finding(p))
}

func LeakPrefs(p Person) {
	p.Prefs = map[Topic]string{Billing: "mail:" + p.Email}
	log.Print("prefs ", p.Prefs) // leak: Person.Email
}

func CleanPrefs(p Person) {
	p.Prefs = map[Topic]string{Billing: "mail"}
	log.Print("prefs ", p.Prefs)
}
