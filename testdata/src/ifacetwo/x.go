// Package ifacetwo calls methods of interfaces with several implementations.
package ifacetwo

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type auditor interface{ Audit(s string) }

type loud struct{}

func (loud) Audit(s string) { log.Print(s) }

type quiet struct{}

func (quiet) Audit(s string) {}

func parameter(a auditor, u User) {
	a.Audit(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Audit$`
	a.Audit(u.Nick)  // ok
}

func known(u User) {
	var a auditor = quiet{}
	a.Audit(u.Email) // ok
	a = loud{}
	a.Audit(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Audit$`
	a.Audit(u.Nick)  // ok
	a = quiet{}
	a.Audit(u.Email) // ok
}

func newLoud() auditor  { return loud{} }
func newQuiet() auditor { return quiet{} }
func pick(verbose bool) auditor {
	if verbose {
		return loud{}
	}
	return quiet{}
}

func constructed(u User) {
	newLoud().Audit(u.Email)  // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Audit$`
	newLoud().Audit(u.Nick)   // ok
	newQuiet().Audit(u.Email) // ok
	pick(true).Audit(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Audit$`
	pick(true).Audit(u.Nick)  // ok
}

type view interface{ Text() string }

type full struct{ u User }

func (f full) Text() string { return f.u.Email }

type short struct{ u User }

func (s short) Text() string { return s.u.Nick }

func views(u User, v view) {
	log.Print(full{u}.Text())  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(short{u}.Text()) // ok
	var w view = short{u}
	log.Print(w.Text()) // ok
	w = full{u}
	log.Print(w.Text()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.Text()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	w = full{User{Nick: u.Nick}}
	log.Print(w.Text()) // ok
}

func viewsInSlice(u User) {
	for _, v := range []view{short{u}, short{u}} {
		log.Print(v.Text()) // ok
	}
	for _, v := range []view{short{u}, full{u}} {
		log.Print(v.Text()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func show(v view) { log.Print(v.Text()) } // want `^User\.Email \(pii:email\) reaches log\.Print$`

func shown(u User) {
	show(short{u}) // ok
	show(full{u})  // ok: found inside
}

type masker interface{ Mask(s string) string }

type stars struct{}

func (stars) Mask(s string) string { return "***" }

type none struct{}

func (none) Mask(s string) string { return s }

func maskers(u User, m masker) {
	log.Print(stars{}.Mask(u.Email)) // ok
	log.Print(none{}.Mask(u.Email))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m.Mask(u.Email))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m.Mask(u.Nick))        // ok
	m = stars{}
	log.Print(m.Mask(u.Email)) // ok
}
