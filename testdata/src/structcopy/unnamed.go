package structcopy

import "log"

// Order has parts whose types have no names.
type Order struct {
	Buyer struct {
		Email string `pii:"email"`
		Plan  string
	}
	Guests []struct {
		Name string `pii:"name"`
		Seat string
	}
	Agents map[string]*struct {
		Phone string `pii:"phone"`
		Desk  string
	}
}

func unnamed(o Order) {
	log.Print(o.Buyer.Email)       // want `^Order\.Buyer\.Email \(pii:email\) reaches log\.Print$`
	log.Print(o.Buyer.Plan)        // ok: another field
	log.Print(o.Guests[0].Name)    // want `^Order\.Guests\.Name \(pii:name\) reaches log\.Print$`
	log.Print(o.Guests[0].Seat)    // ok: another field
	log.Print(o.Agents["x"].Phone) // want `^Order\.Agents\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(o.Agents["x"].Desk)  // ok: another field
}
