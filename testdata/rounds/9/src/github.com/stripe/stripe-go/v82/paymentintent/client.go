// Package paymentintent is a stub of the package of the same path, with what the cases use. What is sent goes to standard output.
package paymentintent

import (
	"fmt"

	"github.com/stripe/stripe-go/v82"
)

func New(params *stripe.PaymentIntentParams) (*stripe.PaymentIntent, error) {
	fmt.Println("stripe paymentintent", text(params.Description), text(params.ReceiptEmail), params.Metadata)
	return &stripe.PaymentIntent{ID: "pi_1"}, nil
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
