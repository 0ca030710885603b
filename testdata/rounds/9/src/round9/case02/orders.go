// Package case02 takes orders, and logs through an interface of its own.
package case02

import (
	"fmt"
	"strings"

	"round9/case02/logging"
)

type Customer struct {
	ID   int
	Name string `pii:"name"`
	City string `pii:"city"`
}

type Order struct {
	Number   string
	Items    []string
	Customer Customer
}

type Service struct {
	log    logging.Logger
	orders map[string]Order
}

func NewService(log logging.Logger) *Service {
	return &Service{log.With("component", "orders"), map[string]Order{}}
}

func (s *Service) place(o Order) error {
	if len(o.Items) == 0 {
		return fmt.Errorf("order %s is empty", o.Number)
	}
	s.orders[o.Number] = o
	return nil
}

func (s *Service) greet(o Order) error {
	if o.Customer.City == "" || strings.ContainsAny(o.Customer.Name, "-") {
		return fmt.Errorf("cannot greet %q", o.Customer.Name)
	}
	return nil
}

func (s *Service) announce(o Order) {
	s.log.Info("order placed", "number", o.Number, "customer", o.Customer.Name) // leak: Customer.Name
}

func (s *Service) announceID(o Order) {
	s.log.Info("order placed", "number", o.Number, "customer", o.Customer.ID)
}

func LeakPlaced(s *Service, o Order) {
	if s.place(o) == nil {
		s.announce(o)
	}
}

func CleanPlaced(s *Service, o Order) {
	if s.place(o) == nil {
		s.announceID(o)
	}
}

func LeakFormat(s *Service, o Order) {
	s.log.Warnf("order %s of %s is late", o.Number, o.Customer.Name) // leak: Customer.Name
}

func CleanFormat(s *Service, o Order) {
	s.log.Warnf("order %s of %d is late, customer is a %T", o.Number, o.Customer.ID, o.Customer)
}

func LeakError(s *Service, o Order) {
	if err := s.greet(o); err != nil {
		s.log.Error("no greeting", err, "number", o.Number) // leak: Customer.Name
	}
}

func CleanError(s *Service, o Order) {
	o.Items = nil
	if err := s.place(o); err != nil {
		s.log.Error("no order", err, "number", o.Number)
	}
}

func LeakContext(s *Service, o Order) {
	log := s.log.With("city", o.Customer.City)
	log.Info("order placed", "items", len(o.Items)) // leak: Customer.City
}

func CleanNop(o Order) {
	log := logging.Nop()
	log.Info("order placed", "customer", o.Customer.ID, "items", o.Items)
}
