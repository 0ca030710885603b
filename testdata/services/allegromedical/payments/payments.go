// Package payments lets customers pay. The provider gets what it needs to take
// money and to send a receipt, and nothing about health or insurance.
package payments

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/stripe/stripe-go/v82"

	"allegromedical.example/shop/models"
)

// Gateway takes money.
type Gateway interface {
	Register(ctx context.Context, c *models.Customer) (string, error)
	Charge(ctx context.Context, order *models.Order, opts ...ChargeOption) (string, error)
	Copay(ctx context.Context, order *models.Order, cents int64) (string, error)
}

// ChargeOption adds to a charge.
type ChargeOption func(*stripe.PaymentIntentCreateParams)

// WithMemo sets what the customer's bank statement explains.
func WithMemo(text string) ChargeOption {
	return func(p *stripe.PaymentIntentCreateParams) { p.Description = stripe.String(text) }
}

// WithReceipt has the provider mail a receipt.
func WithReceipt(addr string) ChargeOption {
	return func(p *stripe.PaymentIntentCreateParams) { p.ReceiptEmail = stripe.String(addr) }
}

// Stripe is a Gateway.
type Stripe struct {
	client *stripe.Client
	log    *slog.Logger
}

// New returns the gateway for an account with Stripe.
func New(key string, log *slog.Logger) Gateway {
	return &Stripe{client: stripe.NewClient(key), log: log}
}

// ErrNoConsent is the answer where a customer does not want to be known to the
// provider.
var ErrNoConsent = errors.New("payments: the customer shares nothing")

// Register makes a customer known to the provider.
func (s *Stripe) Register(ctx context.Context, c *models.Customer) (string, error) {
	if !c.Sharing {
		return "", ErrNoConsent
	}
	params := &stripe.CustomerCreateParams{
		Name:  stripe.String(c.Name),
		Email: stripe.String(c.Email),
		Address: &stripe.AddressParams{
			Line1:      stripe.String(c.Address.Street),
			City:       stripe.String(c.Address.City),
			PostalCode: stripe.String(c.Address.Zip),
		},
	}
	created, err := s.client.V1Customers.Create(ctx, params) // ok: allegromedical/consent, allegromedical/correspondence, allegromedical/in-transit, allegromedical/opt-out, allegromedical/payment-only: the customer agreed, and who takes the money needs contact data
	if err != nil {
		return "", fmt.Errorf("register customer %s: %w", c.ID, err)
	}
	return created.ID, nil
}

// Charge takes what an order costs.
func (s *Stripe) Charge(ctx context.Context, order *models.Order, opts ...ChargeOption) (string, error) {
	params := newIntent(order, order.Total())
	for _, opt := range opts {
		opt(params)
	}
	intent, err := s.client.V1PaymentIntents.Create(ctx, params) // ok: allegromedical/correspondence: the order's number and price
	if err != nil {
		return "", fmt.Errorf("charge order %s: %w", order.ID, err)
	}
	s.log.InfoContext(ctx, "charged", "order", order.ID, "cents", order.Total()) // ok: number and price
	return intent.ID, nil
}

// Copay takes what the insurer does not pay.
func (s *Stripe) Copay(ctx context.Context, order *models.Order, cents int64) (string, error) {
	if cents < 0 {
		panic(fmt.Sprintf("payments: order %s costs %d", order.ID, cents)) // ok: allegromedical/safeguards: number and price
	}
	if !order.Insured() {
		panic("payments: no insurer pays for what goes to " + order.ShipTo.Street) // leak: allegromedical/safeguards
	}
	params := newIntent(order, cents)
	params.AddMetadata("member", order.Insurance.MemberID)
	intent, err := s.client.V1PaymentIntents.Create(ctx, params) // leak: allegromedical/consent, allegromedical/opt-out
	if err != nil {
		return "", fmt.Errorf("charge copay of order %s: %w", order.ID, err)
	}
	return intent.ID, nil
}

func newIntent(order *models.Order, cents int64) *stripe.PaymentIntentCreateParams {
	params := &stripe.PaymentIntentCreateParams{
		Amount:        stripe.Int64(cents),
		Currency:      stripe.String(string(stripe.CurrencyUSD)),
		PaymentMethod: stripe.String(order.Payment),
		Confirm:       stripe.Bool(true),
	}
	params.AddMetadata("order", string(order.ID))
	return params
}
