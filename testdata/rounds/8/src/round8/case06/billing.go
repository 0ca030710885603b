// Package case06 bills customers with the help of a payment service, and tells a tracker what was sold.
package case06

import (
	"context"
	"errors"
	"fmt"
	"log"
)

// A Customer pays.
type Customer struct {
	ID      string
	Email   string `pii:"email"`
	IBAN    string `pii:"bank-account"`
	Reason  string `pii:"treatment"`
	Country string
}

// A charge is what the payment service is asked for.
type charge struct {
	Amount      int
	Currency    string
	Receipt     string
	Description string
	Metadata    map[string]string
}

// Payments is the service.
type Payments interface {
	//pii:sink share/payment vendor=Paywell
	Charge(ctx context.Context, c charge) (string, error)
}

// Tracker counts what is sold.
type Tracker interface {
	//pii:sink share/analytics vendor=Countly
	Track(event string, properties map[string]any)
}

type biller struct {
	pay   Payments
	track Tracker
}

var errAmount = errors.New("nothing to pay")

func newCharge(c Customer, amount int) (charge, error) {
	if amount <= 0 {
		return charge{}, fmt.Errorf("customer %s: %w", c.ID, errAmount)
	}
	return charge{
		Amount:      amount,
		Currency:    "EUR",
		Receipt:     c.Email,
		Description: "invoice",
		Metadata:    map[string]string{"customer": c.ID},
	}, nil
}

var services = struct {
	pay   Payments
	track Tracker
}{}

func newBiller() *biller { return &biller{services.pay, services.track} }

func CleanCharge(ctx context.Context, c Customer) error {
	ch, err := newCharge(c, 100)
	if err != nil {
		return err
	}
	_, err = newBiller().pay.Charge(ctx, ch)
	return err
}

func LeakDescription(ctx context.Context, c Customer) error {
	ch, err := newCharge(c, 100)
	if err != nil {
		return err
	}
	ch.Description = fmt.Sprintf("%s for %s", ch.Description, c.Reason)
	_, err = newBiller().pay.Charge(ctx, ch) // leak: Customer.Reason
	return err
}

func LeakMetadata(ctx context.Context, c Customer) error {
	ch, err := newCharge(c, 100)
	if err != nil {
		return err
	}
	ch.Metadata["iban"] = c.IBAN
	_, err = newBiller().pay.Charge(ctx, ch) // leak: Customer.IBAN
	return err
}

func CleanMetadata(ctx context.Context, c Customer) error {
	ch, err := newCharge(c, 100)
	if err != nil {
		return err
	}
	ch.Metadata["country"] = c.Country
	ch.Metadata["iban"] = fmt.Sprint(c.IBAN != "")
	_, err = newBiller().pay.Charge(ctx, ch)
	return err
}

func LeakTracked(c Customer) {
	properties := map[string]any{"customer": c.ID}
	properties["email"] = c.Email
	newBiller().track.Track("paid", properties) // leak: Customer.Email
}

func CleanTracked(c Customer) {
	properties := map[string]any{"customer": c.ID, "email": c.Email}
	delete(properties, "email")
	newBiller().track.Track("paid", properties)
}

func CleanRefused(ctx context.Context, c Customer) {
	if _, err := newCharge(c, 0); err != nil {
		log.Print("not charged: ", err)
	}
}
