// Package erase forgets people.
package erase

import (
	"fmt"

	"go.uber.org/zap"

	"round16/case02/model"
	"round16/case02/store"
)

// Wipe empties what is personal.
func Wipe(c *model.Customer) {
	c.Email, c.Name, c.Tax = "", "", ""
}

// Report says what was erased.
type Report struct {
	Customer string
	Fields   []string
}

// Eraser erases customers.
type Eraser struct {
	Customers *store.Store[model.Customer]
	Log       *zap.Logger
}

// Erase empties a customer in the store.
func (e *Eraser) Erase(id string) (Report, error) {
	c, err := e.Customers.Get(id)
	if err != nil {
		return Report{}, fmt.Errorf("erase: %w", err)
	}
	r := Report{Customer: c.ID}
	for name, value := range map[string]string{"email": c.Email, "name": c.Name, "tax": c.Tax} {
		if value != "" {
			r.Fields = append(r.Fields, name)
		}
	}
	Wipe(&c)
	e.Customers.Put(c)
	e.Log.Info("erased", zap.Any("customer", c), zap.Strings("fields", r.Fields))
	return r, nil
}

// Forget deletes a customer from the store.
func (e *Eraser) Forget(id string) error {
	c, err := e.Customers.Get(id)
	if err != nil {
		return fmt.Errorf("forget: %w", err)
	}
	old := c
	Wipe(&c)
	e.Customers.Delete(c.ID)
	e.Log.Info("forgotten", zap.String("customer", c.ID), zap.String("was", old.Name)) // leak: Customer.Name
	return nil
}
