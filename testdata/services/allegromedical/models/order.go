package models

import (
	"encoding/json"

	"allegromedical.example/shop/privacy"
)

// OrderID identifies an order.
type OrderID string

// PolicyNumber is the number of an insurance policy. Encoders of text and JSON
// see its last three digits only.
type PolicyNumber string

// MarshalText keeps the last three digits.
func (n PolicyNumber) MarshalText() ([]byte, error) {
	return []byte(privacy.LastDigits(string(n), 3)), nil
}

// Card is a payment card as read to us on the telephone.
type Card struct {
	Number string `json:"number" pii:"card-number"`
	Expiry string `json:"expiry" pii:"card-expiry"`
	Brand  string `json:"brand" pii:"-"`
}

// MarshalJSON shows the brand and the last four digits.
func (c Card) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"brand": c.Brand, "last4": privacy.LastDigits(c.Number, 4)})
}

// InsuranceForm asks an insurer to pay for an order.
type InsuranceForm struct {
	Carrier   string       `json:"carrier" pii:"-"`
	Policy    PolicyNumber `json:"policy" pii:"insurance-number"`
	MemberID  string       `json:"member_id" pii:"insurance-number"`
	Holder    string       `json:"holder" pii:"name"`
	Diagnosis string       `json:"diagnosis" pii:"diagnosis"`
}

// Item is one line of an order.
type Item struct {
	SKU      string `json:"sku"`
	Quantity int    `json:"quantity"`
	Cents    int64  `json:"cents"`
}

// Order is what a customer bought.
type Order struct {
	ID        OrderID        `json:"id" pii:"-"`
	Customer  CustomerID     `json:"customer" pii:"-"`
	ShipTo    Address        `json:"ship_to"`
	Items     []Item         `json:"items"`
	Insurance *InsuranceForm `json:"insurance,omitempty"`
	Payment   string         `json:"payment" pii:"-"`
	Notes     string         `json:"notes" pii:"message"`
}

// Total is the price of all items in cents.
func (o *Order) Total() int64 {
	var sum int64
	for _, item := range o.Items {
		sum += item.Cents * int64(item.Quantity)
	}
	return sum
}

// Insured reports whether an insurer is to pay.
func (o *Order) Insured() bool { return o.Insurance != nil && o.Insurance.MemberID != "" }
