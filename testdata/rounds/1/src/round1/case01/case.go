// Package case01 keeps orders, which hold a copy of the customer.
package case01

import "log"

type Customer struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Tier  string
}

type Order struct {
	Number string
	Buyer  Customer
	Lines  []string
}

type Shipment struct {
	Order
	Carrier string
}

// The copy in the order is older than the erasure.
func LeakErasedTooLate(c Customer) {
	o := Order{Number: "A-1", Buyer: c}
	c.Email, c.Phone = "", ""
	log.Printf("order %s by %v", o.Number, o.Buyer) // leak: Customer.Email, Customer.Phone
}

func CleanErasedInTime(c Customer) {
	c.Email, c.Phone = "", ""
	o := Order{Number: "A-1", Buyer: c}
	log.Printf("order %s by %v", o.Number, o.Buyer)
}

func LeakShipment(c Customer) {
	s := Shipment{Order: Order{Number: "A-2", Buyer: c}, Carrier: "post"}
	draft := s
	draft.Buyer = Customer{ID: c.ID, Phone: c.Phone}
	log.Println("ready:", s.Buyer.ID, draft.Buyer) // leak: Customer.Phone
}

func CleanShipment(c Customer) {
	s := Shipment{Order: Order{Number: "A-2", Buyer: c}, Carrier: "post"}
	draft := s
	draft.Buyer = Customer{ID: c.ID, Tier: c.Tier}
	log.Println("ready:", s.Buyer.ID, draft.Buyer)
}

func LeakRestored(c Customer) {
	before := c
	c = Customer{ID: c.ID}
	c.Tier = "none"
	c, before = before, c
	log.Println("restored", c.Email, before.Tier) // leak: Customer.Email
}

func CleanNotRestored(c Customer) {
	before := c
	c = Customer{ID: c.ID}
	c.Tier = "none"
	log.Println("kept", c.Email, before.Tier)
}
