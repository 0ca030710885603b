// Package gateway is the payment service.
package gateway

import (
	"context"
	"fmt"

	"round16/case02/model"
)

// Charge is what the payment service is told.
type Charge struct {
	Source  string
	Receipt string
	Memo    string
	Amount  model.Amount
}

// Option changes a charge.
type Option func(*Charge)

// WithReceipt says where the receipt goes.
func WithReceipt(email string) Option { return func(c *Charge) { c.Receipt = email } }

// WithMemo says what is on the bill.
func WithMemo(text string) Option { return func(c *Charge) { c.Memo = text } }

// Gateway charges.
type Gateway struct{ Limit int64 }

// send hands a charge over.
//
//pii:sink share/payment args=0
func (g *Gateway) send(c Charge) error {
	fmt.Println("charge:", c.Source, c.Memo, c.Amount)
	return nil
}

// Charge charges a source, which is a token of the payment service.
func (g *Gateway) Charge(_ context.Context, source string, a model.Amount, opts ...Option) error {
	c := Charge{Source: source, Amount: a}
	for _, o := range opts {
		o(&c)
	}
	if g.Limit > 0 && a.Cents > g.Limit {
		return fmt.Errorf("charge of %s: %w", a, model.ErrDeclined)
	}
	return g.send(c)
}

// Debit debits an account. It fails for banks that it does not know.
func (g *Gateway) Debit(_ context.Context, m model.Mandate, a model.Amount) error {
	if m.Bank == "" {
		return fmt.Errorf("debit of %s from %s: %w", a, m.IBAN, model.ErrDeclined)
	}
	return g.send(Charge{Source: m.ID, Amount: a})
}

// Refund gives money back. It fails for banks that it does not know.
func (g *Gateway) Refund(_ context.Context, m model.Mandate, a model.Amount) error {
	if m.Bank == "" {
		return fmt.Errorf("refund of %s to %s: %w", a, m.ID, model.ErrDeclined)
	}
	return g.send(Charge{Source: m.ID, Amount: model.Amount{Cents: -a.Cents, Currency: a.Currency}})
}
