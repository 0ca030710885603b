package pointers

import "log"

// A letter has its mark behind four pointers, and its text behind five: what is so deep is
// no longer told apart.
type letter struct{ envelope *envelope }
type envelope struct{ sheet *sheet }
type sheet struct{ line *line }
type line struct {
	text *string
	mark string
}

func newLetter(text, mark string) *letter {
	return &letter{&envelope{&sheet{&line{&text, mark}}}}
}

func letters(u User) {
	log.Print(*newLetter(u.Email, "x").envelope.sheet.line.text)   // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: the limit pointers was reached\)$`
	log.Print(*newLetter(u.Nick, "x").envelope.sheet.line.text)    // ok
	log.Print(newLetter(u.Email, "x").envelope.sheet.line.mark)    // ok
	log.Print(newLetter(u.Nick, u.Email).envelope.sheet.line.mark) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func printLetter(l *letter) { log.Print(*l.envelope.sheet.line.text) }

func handed(u User) {
	printLetter(newLetter(u.Email, "x")) // want `^User\.Email \(pii:email\) reaches log\.Print through pointers\.printLetter \(approximate: the limit pointers was reached\)$`
	printLetter(newLetter("x", u.Email)) // ok
}

// A parcel has a letter behind two more.
type parcel struct{ box *box }
type box struct{ letter *letter }

func newParcel(text string, id int) *parcel {
	return &parcel{&box{newLetter(text, "x")}}
}

func parcels(u User) {
	log.Print(*newParcel(u.Email, u.ID).box.letter.envelope.sheet.line.text) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: the limit pointers was reached\)$`
	log.Print(*newParcel(u.Nick, u.ID).box.letter.envelope.sheet.line.text)  // ok
}
