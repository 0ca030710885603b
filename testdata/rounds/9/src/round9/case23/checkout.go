// Package case23 takes money with Stripe.
package case23

import (
	"errors"
	"fmt"

	"github.com/stripe/stripe-go/v82"
	"github.com/stripe/stripe-go/v82/customer"
	"github.com/stripe/stripe-go/v82/paymentintent"
	"go.uber.org/zap"
)

type Buyer struct {
	ID      int
	Name    string `pii:"name"`
	Email   string `pii:"email"`
	Allergy string `pii:"allergy"`
	Born    string `pii:"date-of-birth"`
}

type Cart struct {
	Number string
	Cents  int64
	Supply string `pii:"medical-supply"`
}

// Payments is what the shop knows of payment.
type Payments interface {
	Register(b Buyer) (string, error)
	Pay(customer string, c Cart, memo string) (string, error)
}

type stripePayments struct{ log *zap.Logger }

func (s stripePayments) Register(b Buyer) (string, error) {
	params := &stripe.CustomerParams{Email: stripe.String(b.Email), Name: stripe.String(b.Name)}
	params.AddMetadata("buyer", fmt.Sprint(b.ID))
	c, err := customer.New(params)
	if err != nil {
		return "", fmt.Errorf("register buyer %d: %w", b.ID, err)
	}
	s.log.Info("registered", zap.String("customer", c.ID), zap.Int("buyer", b.ID))
	return c.ID, nil
}

func (s stripePayments) Pay(id string, c Cart, memo string) (string, error) {
	params := &stripe.PaymentIntentParams{Amount: stripe.Int64(c.Cents), Currency: stripe.String("eur"), Customer: stripe.String(id)}
	params.Description = stripe.String(memo)
	pi, err := paymentintent.New(params)
	var se *stripe.Error
	if errors.As(err, &se) {
		s.log.Warn("declined", zap.String("code", string(se.Code)))
		return "", err
	}
	return pi.ID, err
}

func New() Payments { return stripePayments{zap.L()} }

func CleanRegister(p Payments, b Buyer) (string, error) { return p.Register(b) }

func LeakPay(p Payments, b Buyer, c Cart) error {
	id, err := p.Register(b)
	if err != nil {
		return err
	}
	_, err = p.Pay(id, c, "Order of "+c.Supply) // leak: Cart.Supply
	return err
}

func CleanPay(p Payments, b Buyer, c Cart) error {
	id, err := p.Register(b)
	if err != nil {
		return err
	}
	_, err = p.Pay(id, c, "Order "+c.Number+" of "+b.Name)
	return err
}

func LeakMetadata(b Buyer) error {
	params := &stripe.CustomerParams{Email: &b.Email}
	params.AddMetadata("allergy", b.Allergy)
	_, err := customer.New(params) // leak: Buyer.Allergy
	return err
}

func CleanMetadata(b Buyer) error {
	params := &stripe.CustomerParams{Email: &b.Email}
	params.AddMetadata("allergic", fmt.Sprint(b.Allergy != ""))
	_, err := customer.New(params)
	return err
}

func LeakParams(c Cart) error {
	params := &stripe.PaymentIntentParams{Params: stripe.Params{Metadata: map[string]string{"supply": c.Supply}}}
	_, err := paymentintent.New(params) // leak: Cart.Supply
	return err
}

func CleanParams(c Cart) error {
	params := &stripe.PaymentIntentParams{Params: stripe.Params{Metadata: map[string]string{"supply": c.Supply}}}
	params.Metadata = map[string]string{"cart": c.Number}
	_, err := paymentintent.New(params)
	return err
}

func LeakLog(log *zap.Logger, b Buyer) {
	params := &stripe.CustomerParams{Name: stripe.String(b.Name)}
	log.Debug("registering", zap.Reflect("params", params)) // leak: Buyer.Name
}

func CleanLog(log *zap.Logger, b Buyer) {
	params := &stripe.CustomerParams{Name: stripe.String(b.Name)}
	log.Debug("registering", zap.Bool("has_name", params.Name != nil), zap.Int("buyer", b.ID))
}
