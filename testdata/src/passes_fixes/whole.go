package passes_fixes

import (
	"log"
	"os"
)

// An Order has neither an identifier nor all that its method needs.
type Order struct {
	Street string `pii:"address"`
	Items  int
}

func whole(u User, p *User) {
	log.Printf("%v", u)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Printf("%+v", p)      // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Println(&u)           // want `^User\.Email \(pii:email\) reaches log\.Println$`
	log.Printf("%s", u)       // want `^User\.Email \(pii:email\) reaches log\.Printf$`
	log.Print(u.ID)           // ok
	os.Stdout.WriteString("") // ok
}

func ordered(o Order) {
	log.Print(o)       // want `^Order\.Street \(pii:address\) reaches log\.Print$`
	log.Print(o.Items) // ok
}

func stored(u User) {
	other := User{Plan: u.Email}
	log.Print(other)              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(User{Plan: u.Plan}) // ok
}
