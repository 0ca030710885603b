// Package store keeps orders.
package store

import "fmt"

// Buyer is who gets the goods.
type Buyer struct {
	Email  string
	Street string
}

// Order is of one article.
type Order struct {
	ID     string
	SKU    string
	Amount int
	Buyer  Buyer
}

// Summary says what was ordered.
func (o Order) Summary() string { return fmt.Sprintf("%s: %d x %s", o.ID, o.Amount, o.SKU) }

// Orders are in memory.
type Orders struct{ byID map[string]Order }

// New has no orders.
func New() *Orders { return &Orders{map[string]Order{}} }

// Add gives the order a number.
func (s *Orders) Add(o Order) Order {
	o.ID = fmt.Sprintf("o-%d", len(s.byID)+1)
	s.byID[o.ID] = o
	return s.byID[o.ID]
}
