// Package case02 has guests made of values with types of their own.
package case02

import (
	"fmt"
	"log"

	"round4/case02/types"
)

type Guest struct {
	ID    int
	Email types.Email `pii:"email"`
	Phone types.Phone `pii:"phone"`
}

// A form is what a guest typed.
type Form struct {
	Email string
	Phone string
}

func (f Form) guest(id int) (Guest, error) {
	e, err := types.ParseEmail(f.Email)
	if err != nil {
		return Guest{}, fmt.Errorf("guest %d: %w", id, err)
	}
	return Guest{ID: id, Email: e, Phone: types.NewPhone(f.Phone)}, nil
}

func LeakPhone(f Form) {
	g, err := f.guest(1)
	log.Printf("guest %v, %v, %v", g.ID, g.Phone, err) // leak: Guest.Phone
}

func CleanEmail(f Form) {
	g, err := f.guest(1)
	log.Printf("guest %v, %v, %v", g.ID, g.Email, err)
}

func LeakRaw(f Form) {
	if g, err := f.guest(1); err == nil {
		log.Println("guest", g.Email.Raw()) // leak: Guest.Email
	}
}

func CleanRaw(f Form) {
	if g, err := f.guest(1); err == nil {
		log.Println("guest", g.Email.Empty(), g.Phone.Known())
	}
}

func LeakQuotedConversion(g Guest) {
	log.Printf("guest <%s>", string(g.Email)) // leak: Guest.Email
}

func CleanQuotedConversion(g Guest) {
	log.Printf("guest <%s>", g.Email)
}

func LeakWhole(g Guest) {
	log.Printf("%+v", &g) // leak: Guest.Phone
}

func CleanWhole(g Guest) {
	g.Phone = types.Phone{}
	log.Printf("%+v", &g)
}
