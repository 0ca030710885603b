// Package ifaceone calls methods of interfaces with one implementation in
// sight.
package ifaceone

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type auditor interface {
	Audit(s string)
	Count(s string)
	Describe(s string) string
	Mask(s string) string
}

type logAuditor struct{ n int }

func (a *logAuditor) Audit(s string)           { log.Print(s) }
func (a *logAuditor) Count(s string)           { a.n += len(s); log.Print(a.n) } // ok
func (a *logAuditor) Describe(s string) string { return "user " + s }
func (a *logAuditor) Mask(s string) string     { return "***" }

func parameter(a auditor, u User) {
	a.Audit(u.Email)               // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Audit$`
	a.Audit(u.Nick)                // ok
	a.Count(u.Email)               // ok
	log.Print(a.Describe(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a.Describe(u.Nick))  // ok
	log.Print(a.Mask(u.Email))     // ok
}

func local(u User) {
	var a auditor = &logAuditor{}
	a.Audit(u.Email)               // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Audit$`
	a.Audit(u.Nick)                // ok
	log.Print(a.Describe(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a.Mask(u.Email))     // ok
}

type server struct{ aud auditor }

func (s server) handle(u User) {
	s.aud.Audit(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Audit$`
	s.aud.Audit(u.Nick)  // ok
	s.aud.Count(u.Email) // ok
}

func newAuditor() auditor { return &logAuditor{} }

func constructed(u User) {
	newAuditor().Audit(u.Email)               // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Audit$`
	newAuditor().Audit(u.Nick)                // ok
	log.Print(newAuditor().Mask(u.Email))     // ok
	log.Print(newAuditor().Describe(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type identified interface{ Contact() string }

func (u User) Contact() string { return u.Email }

func getter(i identified) {
	log.Print(i.Contact()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type titled interface{ Title() string }

func (u User) Title() string { return u.Nick }

func titleGetter(t titled) {
	log.Print(t.Title()) // ok
}

type filler interface{ Fill(dst *User) }

type formFiller struct{ form func(string) string }

func (f formFiller) Fill(dst *User) { dst.Email = f.form("email") }

func filled(f filler) {
	var u User
	log.Print(u.Email) // ok
	f.Fill(&u)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
}

type wiper interface{ Wipe(u *User) }

type fullWiper struct{}

func (fullWiper) Wipe(u *User) { u.Email = "" }

func wiped(u User) {
	var w wiper = fullWiper{}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	w.Wipe(&u)
	log.Print(u.Email) // ok
}
