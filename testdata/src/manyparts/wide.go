package manyparts

import (
	"encoding/json"
	"log"
)

// wide has more fields than one value has labels.
type wide struct {
	Amount string
	Bank   string
	City   string
	Desk   string
	Event  string
	Floor  string
	Gate   string
	Hall   string
	Index  string
	Job    string
	Kind   string
	Lane   string
	Mode   string
	Note   string
	Order  string
	Place  string
	Queue  string
	Room   string
	Seat   string
	Term   string
	Unit   string
	Vendor string
	Week   string
	Xtra   string
	Year   string
	Zone   string
	Area   string
	Block  string
	Class  string
	Dock   string
	Entry  string
	Fleet  string
	Grade  string
	Zip    *string
	Tags   map[string]string
	secret string
}

type option func(*wide)

func withContact(text string) option { return func(w *wide) { w.Zip = &text } }

func withSecret(text string) option { return func(w *wide) { w.secret = text } }

func send(amount, tag string, options ...option) {
	w := &wide{Amount: amount, Bank: amount + "0", Tags: map[string]string{"order": tag}}
	for _, o := range options {
		o(w)
	}
	text, _ := json.Marshal(w)
	log.Print(string(text))
}

func options(u User) {
	send("1", "2", withContact(u.Email))    // want `^User\.Email \(pii:email\) reaches log\.Print through manyparts\.send$`
	send("1", "2", withSecret(u.Email))     // ok
	send("1", "2", withContact(u.Nick))     // ok
	send("1", u.Email, withContact(u.Nick)) // want `^User\.Email \(pii:email\) reaches log\.Print through manyparts\.send$`
}

// show sets what it shows of its input.
func show(w *wide) {
	w.Amount, w.Bank, w.Tags = "1", "2", nil
	text, _ := json.Marshal(w)
	log.Print(string(text))
}

func fields(u User) {
	show(&wide{Zone: u.Email})                 // want `^User\.Email \(pii:email\) reaches log\.Print through manyparts\.show$`
	show(&wide{Zone: u.Nick, secret: u.Email}) // ok
	show(&wide{Zip: &u.Email})                 // want `^User\.Email \(pii:email\) reaches log\.Print through manyparts\.show$`
	show(&wide{Zip: &u.Nick})                  // ok
}
