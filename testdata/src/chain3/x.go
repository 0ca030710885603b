// Package chain3 imports mid, which hides inner: only mid is in sight.
package chain3

import (
	"log"

	"chain3/mid"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func functions(u User) {
	mid.Record(u.Email)             // want `^User\.Email \(pii:email\) reaches log\.Print through \S*mid\.Record$`
	mid.Record(u.Nick)              // ok
	mid.RecordLen(u.Email)          // ok
	log.Print(mid.Format(u.Email))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mid.Format(u.Nick))   // ok
	log.Print(mid.Mask(u.Email))    // ok
	mid.Record(mid.Format(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*mid\.Record$`
	mid.Record(mid.Mask(u.Email))   // ok
}

func types(a *mid.Account, v mid.User) {
	log.Print(a.Owner.Email) // want `^Person\.Email \(pii:email\) reaches log\.Print$`
	log.Print(a.Plan)        // ok
	log.Print(v.Email)       // want `^Person\.Email \(pii:email\) reaches log\.Print$`
	log.Print(v.Nick)        // ok
	log.Print(v)             // want `^Person\.Email \(pii:email\) reaches log\.Print$`
	v.Forget()
	log.Print(v.Email) // ok
	log.Print(v)       // ok
}

func results(find func(int) *mid.Account) {
	log.Print(mid.Email(1))              // ok: it is never set
	log.Print(mid.Plan(1))               // ok
	log.Print(mid.Get(find).Owner.Email) // want `^Person\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mid.Get(find).Plan)        // ok
}

func getters(v mid.User) {
	log.Print(mid.EmailOf(&v.Person)) // want `^Person\.Email \(pii:email\) reaches log\.Print$`
	v.Person.Email = ""
	log.Print(mid.EmailOf(&v.Person)) // ok
}

func interfaces(u User) {
	mid.NewSink().Put(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Put$`
	mid.NewSink().Put(u.Nick)  // ok
	mid.NewNull().Put(u.Email) // ok
}

func methods(u User) {
	var s mid.Store
	s.Put(u.Nick)
	log.Print(s.Get()) // ok
	s.Put(u.Email)
	log.Print(s.Get())  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.Size()) // ok
}

func callbacks(us []mid.User, u User) {
	log.Print(mid.Map(u.Email, func(s string) string { return s + "!" })) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mid.Map(u.Email, func(s string) string { return "***" }))   // ok
	log.Print(mid.Map(u.Nick, func(s string) string { return s + "!" }))  // ok
	log.Print(mid.Map(u.Email, mid.Format))                               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mid.Map(u.Email, mid.Mask))                                 // ok
	for s := range mid.Sequence(us) {
		log.Print(s)      // want `^Person\.Email \(pii:email\) reaches log\.Print$`
		log.Print(len(s)) // ok
	}
}

func sinks(a *mid.Account, ps []mid.Person) {
	mid.Each(ps, func(s string) { log.Print(s) })      // want `^Person\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	mid.EachNick(ps, func(s string) { log.Print(s) })  // ok
	mid.Each(ps, func(s string) { log.Print(len(s)) }) // ok
	mid.Record(a.Owner.Email)                          // want `^Person\.Email \(pii:email\) reaches log\.Print through \S*mid\.Record$`
	mid.Record(a.Owner.Nick)                           // ok
}
