package manyparts

import "log"

// What a function that is handed over takes out of something with many tagged fields is not
// lost among what it might have taken.

type form struct {
	Email   string `pii:"email"`
	First   string `pii:"name"`
	Last    string `pii:"name"`
	Phone   string `pii:"phone"`
	Street  string `pii:"street"`
	Zip     string `pii:"postal-code"`
	City    string `pii:"city"`
	Born    string `pii:"date-of-birth"`
	TaxID   string `pii:"tax-id"`
	Account string `pii:"bank-account"`
	Card    string `pii:"card-number"`
	Address string `pii:"ip"`
	Notes   string `pii:"health"`
	Number  string
}

func taken(all []form, by func(*form) string) (out string) {
	for i := range all {
		out = by(&all[i])
	}
	return out
}

func takes(all []form) {
	log.Print(taken(all, func(f *form) string { return f.Email }))  // want `^form\.Email \(pii:email\) reaches log\.Print$`
	log.Print(taken(all, func(f *form) string { return f.Number })) // ok
	log.Print(taken(all, (*form).key))                              // ok
	log.Print(taken(all, (*form).mail))                             // want `^form\.Email \(pii:email\) reaches log\.Print$`
}

func (f *form) mail() string { return f.Email }
func (f *form) key() string  { return f.Number }
