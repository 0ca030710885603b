package functypes

import "log"

// A leaflet is changed by who calls back with it, before and after.
type leaflet struct{ text, end string }

func (n *leaflet) show(text string, format func(*leaflet) string) string {
	n.text = text
	return format(n)
}

func ofText(n *leaflet) string { return n.text }
func ofEnd(n *leaflet) string  { return n.end }

func changedBefore(u User) {
	log.Print(new(leaflet).show(u.Email, ofText)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(new(leaflet).show(u.Nick, ofText))  // ok
	log.Print(new(leaflet).show(u.Email, ofEnd))  // ok
}

// inTurn begins anew, and hands on what the first leaves to the second.
func inTurn(n *leaflet, first, second func(*leaflet)) {
	n.text = ""
	first(n)
	second(n)
}

func logText(n *leaflet) { log.Print(n.text) } // ok

func readText(n *leaflet, to *string) { *to = n.text }

func changedBetween(u User) {
	var seen, other, before string
	inTurn(&leaflet{}, func(n *leaflet) { n.text = u.Email }, func(n *leaflet) { readText(n, &seen) })
	log.Print(seen) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	inTurn(&leaflet{}, func(n *leaflet) { n.end = u.Email }, func(n *leaflet) { readText(n, &other) })
	log.Print(other) // ok
	inTurn(&leaflet{text: u.Email}, func(n *leaflet) { readText(n, &before) }, logText)
	log.Print(before) // ok
	kept := &leaflet{text: u.Email}
	inTurn(kept, func(*leaflet) {}, func(*leaflet) {})
	log.Print(kept.text) // ok
	inTurn(kept, func(*leaflet) {}, func(n *leaflet) { n.text = u.Email })
	log.Print(kept.text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// An account holds a tagged field: what a function that is not known does to it is not
// guessed.
type account struct {
	Mail string `pii:"email"`
}

func Blanked(a *account, done func(*account)) {
	a.Mail = ""
	done(a)
	log.Print(a.Mail) // ok
}
