// Package roster has who works when.
package roster

import "fmt"

// Shift is one of an employee.
type Shift struct {
	ID     int
	Who    string `pii:"employee-id"`
	Phone  string `pii:"phone"`
	Reason string `pii:"health"`
	Hours  int
}

// Conflict is a shift that cannot be.
type Conflict struct{ Shift Shift }

func (c *Conflict) Error() string { return fmt.Sprintf("shift %d is too long", c.Shift.ID) }

// Detail says more, for those who may know.
func (c *Conflict) Detail() string { return c.Error() + ": " + c.Shift.Reason }
