// Package case21 changes an employee by a form in which every field may be missing.
package case21

import (
	"encoding/json"
	"log"
)

// Employee has a salary.
type Employee struct {
	ID     int
	Email  string `pii:"email"`
	Salary int    `pii:"income"`
	Desk   string
}

// Patch has a pointer for each field that may change.
type Patch struct {
	Email  *string
	Salary *int
	Desk   *string
}

// set stores what a pointer points to, if to anything, and says whether.
func set[T comparable](at *T, v *T) bool {
	if v == nil || *at == *v {
		return false
	}
	*at = *v
	return true
}

// deref gives what a pointer points to, or something else.
func deref[T any](p *T, otherwise T) T {
	if p == nil {
		return otherwise
	}
	return *p
}

func (p Patch) apply(e *Employee) (changed []string) {
	if set(&e.Email, p.Email) {
		changed = append(changed, "email")
	}
	if set(&e.Salary, p.Salary) {
		changed = append(changed, "salary")
	}
	if set(&e.Desk, p.Desk) {
		changed = append(changed, "desk")
	}
	return changed
}

// LeakApplied logs the employee after the change, CleanApplied what has changed.
func LeakApplied(e Employee, p Patch) {
	changed := p.apply(&e)
	log.Print(changed, " of ", e.Email) // leak: Employee.Email
}

func CleanApplied(e Employee, p Patch) {
	changed := p.apply(&e)
	log.Print(changed, " of ", e.ID)
}

// LeakPointer makes a pointer to a new variable, CleanPointer to one of another field.
func LeakPointer(e Employee, p Patch) {
	p = Patch{Desk: new(e.Email)}
	log.Print("desk: ", deref(p.Desk, "none")) // leak: Employee.Email
}

func CleanPointer(e Employee, p Patch) {
	p = Patch{Email: new(e.Email), Desk: new(e.Desk)}
	log.Print("desk: ", deref(p.Desk, "none"))
}

// LeakJSON encodes the patch, CleanJSON prints it with fmt, which shows addresses.
func LeakJSON(e Employee, p Patch) {
	p = Patch{Desk: &e.Desk, Email: &e.Email}
	text, err := json.Marshal(p)
	log.Printf("patch %s %v", text, err) // leak: Employee.Email
}

func CleanJSON(e Employee, p Patch) {
	p = Patch{Desk: &e.Desk, Email: &e.Email}
	log.Printf("patch %+v", p)
}
