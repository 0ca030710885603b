// Package passes_share has what piishare reports, and what it lets go, beside
// it.
package passes_share

import (
	"encoding/json"
	"net/http"
	"net/url"
)

type User struct {
	ID     int
	Email  string `pii:"email"`
	Notes  string `pii:"health"`
	Code   string `pii:"one-time-code"`
	Where  string `pii:"coordinates"`
	Hashed string `pii:"email,protected=hashed"`
}

//pii:sink share/analytics
func track(event, who string) {}

//pii:sink share/payment vendor=acme
func charge(who string) {}

//pii:sink share/messaging
func text(message string) {}

//pii:sink share/geo
func lookUp(place string) {}

func services(u User) {
	track("seen", u.Email)  // want `^User\.Email \(pii:email\) reaches passes_share\.track$`
	track("seen", u.Hashed) // want `^User\.Hashed \(pii:email\) reaches passes_share\.track$`
	track("seen", "somebody")
	charge(u.Email)
	charge(u.Notes) // want `^User\.Notes \(pii:health\) reaches passes_share\.charge$`
	text("Your code is " + u.Code)
	text("You have " + u.Notes) // want `^User\.Notes \(pii:health\) reaches passes_share\.text$`
	lookUp(u.Where)
	charge(u.Where) // want `^User\.Where \(pii:coordinates\) reaches passes_share\.charge$`
}

func requests(u User) {
	http.Get("https://example.com/?mail=" + url.QueryEscape(u.Email)) // want `^User\.Email \(pii:email\) reaches net/http\.Get$`
	http.Get("https://example.com/about")
}

// answers are mapped and not judged.
func answers(w http.ResponseWriter, u User) {
	json.NewEncoder(w).Encode(u)
}

func allowed(u User) {
	//pii:allow share -- covered by the contract with the processor
	track("seen", u.Email)
}
