// Package outparam has functions that fill, clear and mask what their
// parameters point to.
package outparam

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func fill(dst *string, u User)     { *dst = u.Email }
func fillNick(dst *string, u User) { *dst = u.Nick }
func set(dst *string, v string)    { *dst = v }
func wipe(s *string)               { *s = "" }
func wipeIf(s *string, really bool) {
	if really {
		*s = ""
	}
}
func wipeEither(s *string, how bool) {
	if how {
		*s = "*"
	} else {
		*s = ""
	}
}
func anonymise(u *User)        { u.Email = "***" }
func anonymiseNick(u *User)    { u.Nick = "***" }
func replace(u *User)          { *u = User{ID: u.ID} }
func rename(u *User, s string) { u.Nick = s }
func swap(a, b *string)        { *a, *b = *b, *a }
func touch(u *User)            { u.ID++ }
func deep(u *User)             { anonymise(u) }
func skip(u *User) {
	if u.ID == 0 {
		return
	}
	u.Email = ""
}

func filled(u User) {
	var s string
	fill(&s, u)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	fillNick(&s, u)
	log.Print(s) // ok
	set(&s, u.Email)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	set(&s, u.Nick)
	log.Print(s) // ok
}

func wiped(u User, b bool) {
	s := u.Email
	wipeIf(&s, b)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	wipeEither(&s, b)
	log.Print(s) // ok
	s = u.Email
	wipe(&s)
	log.Print(s) // ok
	wipe(&u.Nick)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	wipe(&u.Email)
	log.Print(u.Email) // ok
	log.Print(u)       // ok
}

func masked(u User) {
	anonymiseNick(&u)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	anonymise(&u)
	log.Print(u.Email) // ok
	log.Print(u)       // ok
}

func maskedDeep(u User) {
	touch(&u)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	deep(&u)
	log.Print(u.Email) // ok
}

func maskedSometimes(u User) {
	skip(&u)
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func replaced(u *User) {
	rename(u, u.Email)
	log.Print(u.Nick) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	replace(u)
	log.Print(u.Email) // ok
	log.Print(u.Nick)  // ok
}

func maskedCopy(u User) {
	c := u
	anonymise(&c)
	log.Print(c.Email) // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func swapped(u User) {
	a, b := u.Email, u.Nick
	swap(&a, &b)
	log.Print(a) // ok
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type profile struct{ line, title string }

func (p *profile) load(u User) { p.line, p.title = u.Email, u.Nick }
func (p *profile) reset()      { *p = profile{} }
func (p profile) resetCopy()   { p.line = "" }

func receivers(u User) {
	var p profile
	p.load(u)
	log.Print(p.line)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(p.title) // ok
	p.resetCopy()
	log.Print(p.line) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p.reset()
	log.Print(p.line) // ok
}

func intoSlice(dst []string, u User) { dst[0] = u.Email }
func intoMap(dst map[string]string, u User) {
	dst["mail"] = u.Email
	dst["nick"] = u.Nick
}

func containers(u User) {
	s := make([]string, 1)
	log.Print(s[0]) // ok
	intoSlice(s, u)
	log.Print(s[0]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	m := map[string]string{}
	intoMap(m, u)
	log.Print(m["nick"]) // ok
	log.Print(m["mail"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
