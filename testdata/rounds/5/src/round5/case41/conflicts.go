// Package case41 encodes tickets as JSON, with tags that hide, rename and collide.
package case41

import (
	"encoding/json"
	"fmt"
	"os"
	"time"
)

type Ticket struct {
	ID    int    `json:"id"`
	Name  string `json:"name" pii:"name"`
	Email string `json:"email,omitempty" pii:"email"`
	Seat  string `json:"-" pii:"location"`
	Dash  string `json:"-," pii:"phone"`
}

// Buyer and Payer have a field of one name.
type Buyer struct {
	Email string `json:"email" pii:"email"`
}

type Payer struct {
	Email string `json:"email" pii:"email"`
}

// Pair embeds two fields of one name, so that neither is encoded.
type Pair struct {
	Buyer
	Payer
	ID int `json:"id"`
}

// Hiding hides the field of what it embeds.
type Hiding struct {
	Buyer
	Email bool `json:"email"`
}

// Stamped embeds a time, whose encoding is that of the whole.
type Stamped struct {
	time.Time
	Buyer string `pii:"name"`
}

func show(v any) error {
	raw, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(os.Stdout, "%s\n", raw)
	return err
}

func LeakSingle(t Ticket) error {
	s := struct {
		Buyer
		ID int
	}{Buyer{t.Email}, t.ID}
	return show(s) // leak: Ticket.Email
}

func CleanPair(t Ticket) error {
	p := Pair{Buyer{t.Email}, Payer{t.Email}, t.ID}
	return show(p)
}

func CleanHiding(t Ticket) error {
	h := Hiding{Buyer{t.Email}, true}
	return show(h)
}

func LeakStampedText(t Ticket) {
	s := Stamped{time.Unix(0, 0), t.Name}
	fmt.Println(s.Buyer, s.Unix()) // leak: Ticket.Name
}

func CleanStamped(t Ticket) error {
	s := Stamped{time.Unix(0, 0), t.Name}
	return show(s)
}

func LeakDash(t Ticket) error {
	t.Name, t.Email = "", ""
	return show(t) // leak: Ticket.Dash
}

func CleanDash(t Ticket) error {
	t.Name, t.Email, t.Dash = "", "", ""
	return show(t)
}

func LeakEmpty(t Ticket) error {
	return show(map[string]*Ticket{"t": {Email: t.Email}}) // leak: Ticket.Email
}

func CleanEmpty(t Ticket) error {
	return show(map[string]*Ticket{"t": {Seat: t.Seat}})
}
