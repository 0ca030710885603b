// Package case25 has types that say how fmt shows them.
package case25

import (
	"fmt"
	"log"
	"strings"
)

type Address string

func (Address) String() string { return "(address)" }

type Pin struct{ code string }

func (Pin) Format(s fmt.State, _ rune) { fmt.Fprint(s, "****") }

// A Hint is hidden where Go syntax is asked for, and nowhere else.
type Hint string

func (Hint) GoString() string { return "hint" }

type User struct {
	ID   int
	Mail Address `pii:"email"`
	Pin  Pin     `pii:"pin"`
	Hint Hint    `pii:"security-answer"`
}

func LeakGoSyntax(u User) {
	log.Printf("%#v", u) // leak: User.Mail
}

func CleanVerb(u User) {
	u.Hint = ""
	log.Printf("%+v", u)
}

func LeakHint(u User) {
	log.Printf("%v", u.Hint) // leak: User.Hint
}

func CleanHint(u User) {
	log.Printf("%#v", u.Hint)
}

func LeakConverted(u User) {
	log.Print("mail ", string(u.Mail)) // leak: User.Mail
}

func CleanKept(u User) {
	log.Print("mail ", "<"+u.Mail+">")
}

func LeakDecimal(u User) {
	log.Printf("%d", u.Mail) // leak: User.Mail
}

func CleanQuoted(u User) {
	log.Printf("%q", u.Mail)
}

func LeakField(u User) {
	log.Println("pin", u.Pin.code) // leak: User.Pin
}

func CleanFormatter(u User) {
	log.Printf("pin %d %#v", u.Pin, u.Pin)
}

// Under an unexported field, fmt calls no methods.
func LeakUnexported(u User) {
	entry := struct {
		Name string
		user User
	}{"x", u}
	log.Print(entry) // leak: User.Mail, User.Pin, User.Hint
}

func CleanExported(u User) {
	u.Hint = ""
	entry := struct {
		Name string
		User User
	}{"x", u}
	log.Print(entry)
}

func LeakLower(u User) {
	log.Print(strings.ToUpper(string(u.Mail))) // leak: User.Mail
}

func CleanLower(u User) {
	log.Print(strings.ToUpper(u.Mail.String()))
}
