// Package billing charges for subscriptions.
package billing

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.uber.org/zap"

	"round16/case02/events"
	"round16/case02/flags"
	"round16/case02/gateway"
	"round16/case02/ledger"
	"round16/case02/model"
	"round16/case02/observe"
	"round16/case02/retry"
	"round16/case02/store"
)

// DeclinedError says whose payment was declined.
type DeclinedError struct {
	Customer model.Customer
	Price    model.Amount
}

// Error implements error, and names the customer by number.
func (e *DeclinedError) Error() string {
	return fmt.Sprintf("%s of customer %s declined", e.Price, e.Customer.ID)
}

// Is implements errors.Is.
func (e *DeclinedError) Is(target error) bool { return target == model.ErrDeclined }

// Billing puts the parts together.
type Billing struct {
	Customers     *store.Store[model.Customer]
	Subscriptions *store.Store[model.Subscription]
	Mandates      *store.Store[model.Mandate]
	Gateway       *gateway.Gateway
	Ledger        *ledger.Ledger
	Bus           *events.Bus
	Flags         *flags.Client
	Observe       *observe.Observer
	Retry         retry.Policy
}

// Subscribe starts a subscription.
func (b *Billing) Subscribe(ctx context.Context, c model.Customer, price model.Amount) (model.Subscription, error) {
	if _, err := b.Customers.Get(c.ID); errors.Is(err, model.ErrNotFound) {
		b.Customers.Put(c)
		b.Observe.Signup(c.Plan, c.Host())
	}
	s := model.Subscription{ID: "s-" + c.ID, Customer: c, Price: price, State: model.Trial, Since: time.Now()}
	if b.Flags.On("no-trial", flags.Subject{Key: c.ID, Plan: c.Plan}) {
		s.State = model.Active
	}
	b.Subscriptions.Put(s)
	b.Observe.Log.Info("subscribed", observe.Customer(c), zap.Stringer("price", price), zap.Stringer("state", s.State))
	return s, b.Bus.Publish(ctx, events.Event{Kind: "subscribed", Subject: s.ID, Payload: s.Price})
}

// Renew charges for the next month.
func (b *Billing) Renew(ctx context.Context, id, source string) error {
	s, err := b.Subscriptions.Get(id)
	if err != nil {
		return err
	}
	return b.Observe.Span(ctx, "renew", func(ctx context.Context) error {
		if err := b.Gateway.Charge(ctx, source, s.Price, gateway.WithReceipt(s.Customer.Email)); err != nil {
			return &DeclinedError{s.Customer, s.Price}
		}
		return b.Ledger.Post(ledger.Transfer(s.ID, "renewal", "cash", "revenue", s.Price))
	}, attribute.String("subscription", s.ID))
}

// RenewBusiness charges for the next month, with the tax number on the bill.
func (b *Billing) RenewBusiness(ctx context.Context, id, source string) error {
	s, err := b.Subscriptions.Get(id)
	if err != nil {
		return err
	}
	return b.Gateway.Charge(ctx, source, s.Price, gateway.WithReceipt(s.Customer.Email), gateway.WithMemo("tax number "+s.Customer.Tax)) // leak: Customer.Tax
}

// Collect debits an account, and tries again.
func (b *Billing) Collect(ctx context.Context, m model.Mandate, a model.Amount) error {
	debit := func(ctx context.Context) error { return b.Gateway.Debit(ctx, m, a) }
	return b.Retry.Do(ctx, "debit", debit) // leak: Mandate.IBAN
}

// CollectQuiet debits an account, and tries again without a word.
func (b *Billing) CollectQuiet(ctx context.Context, m model.Mandate, a model.Amount) error {
	debit := func(ctx context.Context) error { return b.Gateway.Debit(ctx, m, a) }
	failed, err := b.Retry.Silent(ctx, "debit", debit)
	if err != nil {
		return fmt.Errorf("%s after %d tries: %w", m, failed, model.ErrDeclined)
	}
	return nil
}

// Refund gives money back.
func (b *Billing) Refund(ctx context.Context, m model.Mandate, a model.Amount) error {
	err := b.Retry.Do(ctx, "refund", func(ctx context.Context) error { return b.Gateway.Refund(ctx, m, a) })
	if err != nil {
		b.Observe.Log.Error("refund failed", zap.Stringer("mandate", m), zap.Error(err))
	}
	return err
}
