// Package case45 reports what goes wrong in a shop to an error tracker.
package case45

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/getsentry/sentry-go"
)

// Buyer of the shop.
type Buyer struct {
	ID    string
	Email string `pii:"email"`
	Card  string `pii:"card-number"`
}

// PaymentError tells of a payment that failed.
type PaymentError struct {
	Code  string
	Buyer *Buyer
	Msg   string
}

func (e *PaymentError) Error() string { return e.Code + ": " + e.Msg }

// reporter adds to reports what it was told to.
type reporter struct {
	tags  map[string]string
	scrub []func(string) string
}

func newReporter(scrub ...func(string) string) *reporter {
	return &reporter{map[string]string{"service": "shop"}, scrub}
}

func (r *reporter) clean(text string) string {
	for _, f := range r.scrub {
		text = f(text)
	}
	return text
}

// report sends an error with the tags.
func (r *reporter) report(ctx context.Context, err error) {
	hub := sentry.GetHubFromContext(ctx)
	if hub == nil {
		hub = sentry.CurrentHub().Clone()
	}
	hub.WithScope(func(s *sentry.Scope) {
		for k, v := range r.tags {
			s.SetTag(k, v)
		}
		hub.CaptureException(err)
	})
}

func pay(b *Buyer) error {
	if len(b.Card) < 16 {
		return &PaymentError{"declined", b, "card " + b.Card}
	}
	return nil
}

func first(s string) string { before, _, _ := strings.Cut(s, ":"); return before }

// LeakReport sends the error, CleanReport one that is made of its code.
func LeakReport(ctx context.Context, b *Buyer) {
	if err := pay(b); err != nil {
		newReporter().report(ctx, err) // leak: Buyer.Card
	}
}

func CleanReport(ctx context.Context, b *Buyer) {
	if err, ok := errors.AsType[*PaymentError](pay(b)); ok {
		newReporter().report(ctx, errors.New(err.Code))
	}
}

// LeakUser sets the address of the user, CleanUser the number.
func LeakUser(_ context.Context, b *Buyer) {
	sentry.ConfigureScope(func(s *sentry.Scope) {
		s.SetUser(sentry.User{ID: b.ID, Email: b.Email}) // leak: Buyer.Email
	})
}

func CleanUser(_ context.Context, b *Buyer) {
	sentry.ConfigureScope(func(s *sentry.Scope) {
		s.SetUser(sentry.User{ID: b.ID, Email: "user@shop.invalid"})
	})
}

// LeakExtra sends the error with its fields, CleanExtra with those that name nobody.
func LeakExtra(_ context.Context, b *Buyer) {
	var e *PaymentError
	if errors.As(pay(b), &e) {
		sentry.CurrentHub().Scope().SetExtra("buyer", *e.Buyer) // leak: Buyer.Email, Buyer.Card
	}
}

func CleanExtra(_ context.Context, b *Buyer) {
	var e *PaymentError
	if errors.As(pay(b), &e) {
		sentry.CurrentHub().Scope().SetExtra("buyer", e.Buyer.ID)
	}
}

// LeakMessage scrubs nothing of a text, CleanMessage what is after the colon.
func LeakMessage(_ context.Context, b *Buyer) {
	r := newReporter(strings.TrimSpace)
	sentry.CaptureMessage(r.clean(fmt.Sprintf("paid: %s", b.Card))) // leak: Buyer.Card
}

func CleanMessage(_ context.Context, b *Buyer) {
	r := newReporter(strings.TrimSpace, first)
	sentry.CaptureMessage(r.clean(fmt.Sprintf("paid: %d", len(b.Card))))
}
