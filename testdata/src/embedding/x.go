// Package embedding reaches fields and methods through embedding.
package embedding

import "log"

type Contact struct {
	Email string `pii:"email"`
	Lang  string
}

func (c Contact) Address() string    { return "<" + c.Email + ">" }
func (c Contact) Language() string   { return c.Lang }
func (c *Contact) SetEmail(s string) { c.Email = s }
func (c *Contact) Print()            { log.Print(c.Email) } // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
func (c *Contact) PrintLang()        { log.Print(c.Lang) }  // ok

type User struct {
	Contact
	ID int
}

type Admin struct {
	*User
	Level int
}

func promotedField(u User, a Admin) {
	log.Print(u.Email)         // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Contact.Email) // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Lang)          // ok
	log.Print(a.Email)         // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a.Lang, a.Level) // ok
	log.Print(u)               // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
}

func promotedMethod(u User, a *Admin) {
	log.Print(u.Address())  // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Language()) // ok
	log.Print(a.Address())  // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a.Language()) // ok
	u.Print()               // ok: found inside
	a.PrintLang()           // ok
}

func promotedSetter(u User, name string) {
	u.SetEmail("")
	log.Print(u.Email) // ok
	u.SetEmail(name)
	log.Print(u.Email) // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
}

func overwritten(u User) {
	u.Email = "none"
	log.Print(u)                   // ok
	log.Print(u.Contact.Address()) // ok
	u.Contact = Contact{Lang: "de"}
	log.Print(u.Lang) // ok
}

func throughPointer(a Admin) {
	a.User = &User{ID: a.ID}
	log.Print(a.Email) // ok
	a.User.Contact = Contact{Email: "x"}
	log.Print(a.ID) // ok
}

// shadowing: the outer field hides the inner one.
type Public struct {
	Contact
	Email string
}

func shadowed(p Public) {
	log.Print(p.Email)         // ok
	log.Print(p.Contact.Email) // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
}

type taggedWhole struct {
	Contact `pii:"phone"`
	Room    int
}

func wholeTagged(t taggedWhole) {
	log.Print(t.Room) // ok
	log.Print(t.Lang) // want `^taggedWhole\.Contact \(pii:phone\) reaches log\.Print$`
}

type printer interface{ Address() string }

type speaker interface {
	printer
	Language() string
}

func throughInterface(u User) {
	var p printer = u
	log.Print(p.Address()) // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
	var s speaker = u
	log.Print(s.Address())  // want `^Contact\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.Language()) // ok
}
