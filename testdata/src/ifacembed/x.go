// Package ifacembed embeds interfaces in interfaces and in structs.
package ifacembed

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type reader interface{ Read(id int) User }
type writer interface{ Write(s string) }
type store interface {
	reader
	writer
}

type logStore struct{}

func (logStore) Read(id int) User { return User{ID: id, Nick: "none"} }
func (logStore) Write(s string)   { log.Print(s) }

func composed(s store, u User) {
	s.Write(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Write$`
	s.Write(u.Nick)  // ok
}

// counted forwards what it does not define itself.
type counted struct {
	store
	n int
}

func (c *counted) Read(id int) User {
	c.n++
	return c.store.Read(id)
}

func embedded(c *counted, u User) {
	c.Write(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Write$`
	c.Write(u.Nick)  // ok
	log.Print(c.n)   // ok
}

// muted hides the method of the embedded interface.
type muted struct{ store }

func (m muted) Write(s string) {}

func overridden(m muted, u User) {
	m.Write(u.Email)       // ok
	m.store.Write(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Write$`
	m.store.Write(u.Nick)  // ok
}

func constructed(u User) {
	var w writer = muted{logStore{}}
	w.Write(u.Email) // ok
	w = &counted{store: logStore{}}
	w.Write(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Write$`
	w.Write(u.Nick)  // ok
}

func narrowed(s store, u User) {
	var w writer = s
	w.Write(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Write$`
	if r, ok := s.(reader); ok {
		log.Print(r.Read(1).ID) // ok
		log.Print(ok)           // ok
	}
}
