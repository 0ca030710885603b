// Package made changes objects of unknown content and returns them.
package made

import (
	"log"
	"sync/atomic"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

type note struct {
	to   string
	more *note
}

// db is set elsewhere.
var db interface{ find() *note }

func found() *note { return db.find() }

func changed(u User) *note {
	n := found()
	n.to = u.Email
	return n
}

func changedBelow(u User) *note {
	n := found()
	n.more.to = u.Email
	return n
}

func changedBack(u User) *note {
	n := found()
	n.to = u.Email
	n.to = u.Nick
	return n
}

func replaced(u User) *note {
	n := found()
	n.more.to = u.Email
	n.more = &note{}
	return n
}

func shown(u User) {
	log.Print(changed(u).to)           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(changed(u).more)         // ok
	log.Print(changedBelow(u).to)      // ok
	log.Print(changedBelow(u).more.to) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(changedBack(u).to)       // ok
	log.Print(replaced(u).more.to)     // ok
	n := changed(u)
	n.to = u.Nick
	log.Print(n.to) // ok
}

func kept(u User) {
	var last atomic.Pointer[User]
	last.Store(&u)
	log.Print(last.Load().Nick)  // ok
	log.Print(last.Load().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
