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

type Cart struct {
	Owner *Customer
	Items []string
}

type Basket struct {
	carts []Cart
	last  *Cart
}

func (b *Basket) add(c Cart) {
	b.carts = append(b.carts, c)
	b.last = &b.carts[len(b.carts)-1]
}

// The second cart gets another owner; the first keeps its own.
func LeakOwnerReplaced(c Customer) {
	first := Cart{Owner: &c}
	second := first
	second.Owner = &Customer{ID: c.ID}
	log.Println("carts of", first.Owner.Email, second.Owner.ID) // leak: Customer.Email
}

// Both carts name one owner.
func CleanOwnerErased(c Customer) {
	first := Cart{Owner: &c}
	second := first
	*second.Owner = Customer{ID: c.ID}
	log.Println("carts of", first.Owner.Email, second.Owner.ID)
}

func LeakBasket(c Customer) {
	var b Basket
	b.add(Cart{Owner: &c, Items: []string{c.Tier}})
	log.Println("last", b.last.Owner.Phone, b.carts[0].Items) // leak: Customer.Phone
}

func CleanBasket(c Customer) {
	var b Basket
	b.add(Cart{Owner: &c, Items: []string{c.Tier}})
	log.Println("last", b.last.Owner.Tier, b.carts[0].Items)
}
