// Package case01 takes the orders of a shop, from the handler to the store and the mail.
package case01

import (
	"context"
	"fmt"
	"log/slog"

	"round14/case01/mail"
	"round14/case01/store"
)

// PlaceOrder is what the browser sends.
type PlaceOrder struct {
	SKU    string
	Amount int
	Email  string `pii:"email"`
	Street string `pii:"street"`
}

// Shop is the service behind the handlers.
type Shop struct {
	log    *slog.Logger
	orders *store.Orders
	mailer mail.Sender
}

// Option sets up a shop.
type Option func(*Shop)

// WithLogger replaces the default logger.
func WithLogger(l *slog.Logger) Option { return func(s *Shop) { s.log = l } }

// WithSender replaces the sender that drops mails.
func WithSender(m mail.Sender) Option { return func(s *Shop) { s.mailer = m } }

// NewShop has no orders yet.
func NewShop(opts ...Option) *Shop {
	s := &Shop{log: slog.Default(), orders: store.New(), mailer: mail.Discard{}}
	for _, o := range opts {
		o(s)
	}
	return s
}

func toOrder(p PlaceOrder) store.Order {
	return store.Order{SKU: p.SKU, Amount: p.Amount, Buyer: store.Buyer{Email: p.Email, Street: p.Street}}
}

// confirm tells the buyer, and the log who could not be told.
func (s *Shop) confirm(ctx context.Context, o store.Order) error {
	if err := s.mailer.Send(ctx, o.Buyer.Email, "Order "+o.ID, "Thank you."); err != nil {
		return fmt.Errorf("confirm %s: %w", o.ID, err)
	}
	return nil
}

// LeakPlace logs the order as it was saved, CleanPlace its summary.
func LeakPlace(ctx context.Context, p PlaceOrder) {
	s := NewShop(WithLogger(slog.Default().With("app", "shop")))
	o := s.orders.Add(toOrder(p))
	s.log.InfoContext(ctx, "placed", "order", o) // leak: PlaceOrder.Email, PlaceOrder.Street
}

func CleanPlace(ctx context.Context, p PlaceOrder) {
	s := NewShop(WithLogger(slog.Default().With("app", "shop")))
	o := s.orders.Add(toOrder(p))
	s.log.InfoContext(ctx, "placed", "order", o.Summary())
}

// LeakConfirm logs why a mail did not go out, with the address that was refused; the sender of CleanConfirm
// keeps the address to itself.
func LeakConfirm(ctx context.Context, p PlaceOrder) {
	s := NewShop(WithSender(mail.Down{}))
	o := s.orders.Add(toOrder(p))
	if err := s.confirm(ctx, o); err != nil {
		s.log.ErrorContext(ctx, "no confirmation", "err", err) // leak: PlaceOrder.Email
	}
}

func CleanConfirm(ctx context.Context, p PlaceOrder) {
	s := NewShop(WithSender(mail.Full{}))
	o := s.orders.Add(toOrder(p))
	if err := s.confirm(ctx, o); err != nil {
		s.log.ErrorContext(ctx, "no confirmation", "err", err)
	}
}
