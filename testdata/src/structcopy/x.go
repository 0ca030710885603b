// Package structcopy copies structs whole, field by field, nested and anonymous.
package structcopy

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Nick  string
	Home  Place
}

type Place struct {
	Street string `pii:"name"`
	City   string
}

type Card struct {
	Title string
	Line  string
	Owner User
}

func fields(u User) {
	log.Print(u.Home.Street) // want `^Place\.Street \(pii:name\) reaches log\.Print$`
	log.Print(u.Home.City)   // ok
	log.Print(u.Home)        // want `^Place\.Street \(pii:name\) reaches log\.Print$`
	log.Print(u.Phone)       // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
}

func copied(u User) {
	v := u
	v.Email = ""
	log.Print(v.Email) // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.Phone) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
	v.Phone = "n/a"
	v.Home = Place{City: u.Home.City}
	log.Print(v) // ok
	log.Print(u) // want `^User\.Email \(pii:email\) reaches log\.Print$` `^User\.Phone \(pii:phone\) reaches log\.Print$` `^Place\.Street \(pii:name\) reaches log\.Print$`
}

func literal(u User) {
	c := Card{Title: u.Nick, Line: u.Email}
	log.Print(c.Title) // ok
	log.Print(c.Line)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	d := Card{u.Nick, u.Nick, User{Nick: u.Nick}}
	log.Print(d)             // ok
	log.Print(d.Owner.Email) // ok
	d.Owner = u
	log.Print(d.Owner.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(d.Owner.Nick)  // ok
	d.Owner.Email = "n/a"
	log.Print(d.Owner.Email) // ok
	log.Print(d.Owner.Phone) // want `^User\.Phone \(pii:phone\) reaches log\.Print$`
}

func partial(u User) {
	pub := User{ID: u.ID, Nick: u.Nick}
	log.Print(pub) // ok
	leaky := User{ID: u.ID, Nick: u.Email}
	log.Print(leaky.Nick)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(leaky.Email) // ok
	log.Print(leaky)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func anonymous(u User) {
	v := struct {
		Who string
		N   int
	}{u.Email, len(u.Email)}
	log.Print(v.Who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.N)   // ok
	w := v
	w.Who = "nobody"
	log.Print(w) // ok
}

func declaredHere(mail string) {
	type signup struct {
		Mail string `pii:"email"`
		Plan string
	}
	s := signup{Mail: mail, Plan: "free"}
	log.Print(s.Mail) // want `^signup\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(s.Plan) // ok
}

func compared(u, v User) {
	log.Print(u == v)           // ok
	log.Print(u.Home == v.Home) // ok
	m := map[Place]int{u.Home: 1}
	log.Print(len(m)) // ok
	for p := range m {
		log.Print(p.Street) // want `^Place\.Street \(pii:name\) reaches log\.Print$`
		log.Print(p.City)   // ok
	}
}

func storedUnknown(form func(string) string) {
	var u User
	log.Print(u.Email) // ok
	u.Email = form("email")
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Nick)  // ok
	u.Email = "fixed@example.com"
	log.Print(u.Email) // ok
}

func swapFields(u User) {
	u.Email, u.Nick = "n/a", u.Email
	log.Print(u.Email) // ok
	log.Print(u.Nick)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
