// Package crosspkg uses the functions, types and callbacks of another package.
package crosspkg

import (
	"errors"
	"log"

	"crosspkg/dep"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func constructors(u User) {
	c := dep.NewCustomer(u.Email, u.Nick)
	log.Print(c.Nick)      // ok
	log.Print(c.Title())   // ok
	log.Print(c.Email)     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.Contact()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b := dep.Blank(u.Nick)
	log.Print(b.Email)     // ok
	log.Print(b.Contact()) // ok
	log.Print(*b)          // ok
	d := dep.NewCustomer("fixed", u.Nick)
	log.Print(d.Email) // ok
}

func opaque(c *dep.Customer, find func() dep.Customer) {
	log.Print(c.Contact())          // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.Title())            // ok
	log.Print(dep.Load(find).Email) // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Load(find).Nick)  // ok
	log.Print(c)                    // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
}

func setters(c *dep.Customer, u User) {
	log.Print(c.Note()) // ok
	c.SetNote(u.Email)
	log.Print(c.Note()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	c.SetNote(u.Nick)
	log.Print(c.Note()) // ok
}

func outParameters(c *dep.Customer, really bool) {
	var s string
	dep.Fill(&s, c)
	log.Print(s) // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
	dep.WipeIf(c, really)
	log.Print(c.Email) // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
	dep.Wipe(c)
	log.Print(c.Email) // ok
	dep.Fill(&s, c)
	log.Print(s) // ok
}

func callbacks(c *dep.Customer, cs []*dep.Customer, u User) {
	dep.Do(u.Email, func(s string) { log.Print(s) })           // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	dep.Do(u.Nick, func(s string) { log.Print(s) })            // ok
	dep.Do(u.Email, func(s string) { log.Print(len(s)) })      // ok
	dep.Do(u.Email, func(string) {})                           // ok
	dep.With(c, func(s string) { log.Print(s) })               // want `^Customer\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	dep.WithNick(c, func(s string) { log.Print(s) })           // ok
	dep.Each(cs, func(c *dep.Customer) { log.Print(c.ID) })    // ok
	dep.Each(cs, func(c *dep.Customer) { log.Print(c.Email) }) // want `^Customer\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	var mails, nicks []string
	dep.Each(cs, func(c *dep.Customer) { mails = append(mails, c.Email); nicks = append(nicks, c.Nick) })
	log.Print(nicks) // ok
	log.Print(mails) // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
	var got string
	dep.Do(u.Email, func(s string) { got = s })
	log.Print(got)                    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	dep.Do(u.Email, dep.Printer("x")) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*dep\.Do$`
	dep.Do(u.Email, dep.Dropper("x")) // ok
}

func returnedFunctions(u User) {
	dep.Printer("user ")(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	dep.Printer("user ")(u.Nick)  // ok
	dep.Dropper("user ")(u.Email) // ok
	p := dep.Printer("user ")
	p(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
}

func registry(u User) {
	var r, q dep.Registry
	r.Add(func(s string) { log.Print(s) })
	r.Fire(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	r.Fire(u.Nick)  // ok
	q.Add(func(string) {})
	q.Fire(u.Email) // ok
}

func errorValues(c *dep.Customer) {
	log.Print(dep.Find(c))                            // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.FindID(c))                          // ok
	log.Print(errors.Is(dep.Find(c), dep.ErrMissing)) // ok
	log.Print(dep.ErrMissing)                         // ok
}

func globals(u User) {
	dep.LastSeen = u.Email
	log.Print(dep.LastSeen) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	dep.LastSeen = u.Nick
	log.Print(dep.LastSeen) // ok
	dep.Remember(u.Email)
	log.Print(dep.LastSeen) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func sinks(c *dep.Customer, u User) {
	dep.Log("user", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Println through \S*dep\.Log$`
	dep.Log("user", u.Nick)  // ok
	dep.Log(u)               // want `^User\.Email \(pii:email\) reaches log\.Println through \S*dep\.Log$`
	dep.Log(len(u.Email))    // ok
	dep.LogCustomer(c)       // ok: found in its package
	go dep.Log(u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Println through \S*dep\.Log$`
	defer dep.Log(u.Email)   // want `^User\.Email \(pii:email\) reaches log\.Println through \S*dep\.Log$`
	f := dep.Log
	f(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Println through \S*dep\.Log$`
	f(u.Nick)  // ok
}

func generics(u User) {
	p := dep.MakePair(u.Nick, u.Email)
	log.Print(p.First)                                                          // ok
	log.Print(p.Second)                                                         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Firsts([]dep.Pair[string, string]{p}))                        // ok
	log.Print(dep.Firsts([]dep.Pair[string, int]{dep.MakePair(u.Email, u.ID)})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type card struct{ u User }

func (c card) Describe() string { return c.u.Email }

type badge struct{ u User }

func (b badge) Describe() string { return b.u.Nick }

func implementations(u User) {
	dep.Show(card{u})                  // want `^User\.Email \(pii:email\) reaches log\.Print through \S*dep\.Show$`
	dep.Show(badge{u})                 // ok
	dep.Show(card{User{Nick: u.Nick}}) // ok
}

// customer embeds a type of the other package.
type customer struct {
	*dep.Customer
	level int
}

func embedded(c customer) {
	log.Print(c.Contact()) // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.Title())   // ok
	log.Print(c.level)     // ok
	log.Print(c.Email)     // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
}

func addresses(c dep.Customer) {
	log.Print(*c.MailAt()) // want `^Customer\.Email \(pii:email\) reaches log\.Print$`
	log.Print(*c.NickAt()) // ok
}
