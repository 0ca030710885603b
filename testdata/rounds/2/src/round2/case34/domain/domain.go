// Package domain has the customers of a bank.
package domain

import "time"

// Customer is one of them.
type Customer struct {
	ID      string
	Email   string `pii:"email"`
	SSN     string `pii:"ssn"`
	Country string
	Opened  time.Time
}

// Repository keeps customers.
type Repository interface {
	Put(c *Customer) error
	Get(id string) (*Customer, error)
}
