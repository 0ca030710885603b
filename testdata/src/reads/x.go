// Package reads loads values from places nobody in sight filled: what the
// tags say is what they hold.
package reads

import (
	"database/sql"
	"encoding/json"
	"io"
	"log"
)

type User struct {
	ID      int
	Email   string `json:"email" pii:"email"`
	Tags    []string
	Friends []User
	Address struct {
		Street string `pii:"name"`
		City   string
	}
	Mails  []string          `pii:"phone"`
	Extra  map[string]string `pii:"phone"`
	Work   *Job
	Phones [2]string `pii:"phone"`
}

type Job struct {
	Boss    *User
	Company string
}

type store struct {
	users map[int]*User
	last  User
	queue chan User
	find  func(id int) (User, error)
	cache interface{ Get(id int) *User }
}

func fields(s *store) {
	log.Print(s.last.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.last.ID)         // ok
	log.Print(s.users[1].Email)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.users[1].Tags)   // ok
	log.Print((<-s.queue).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	u, err := s.find(1)
	log.Print(err)                  // ok
	log.Print(u.Email)              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.cache.Get(1).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.cache.Get(1).ID)    // ok
}

func deep(u User) {
	log.Print(u.Friends[0].Email)                    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Friends[0].Friends[1].ID)            // ok
	log.Print(u.Work.Boss.Email)                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Work.Company)                        // ok
	log.Print(u.Work.Boss.Work.Boss.Work.Boss.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Address.Street)                      // want `^\S*Street \(pii:name\) reaches log\.Print$`
	log.Print(u.Address.City)                        // ok
	log.Print(u.Mails[0])                            // want `^User\.Mails \(pii:phone\) reaches log\.Print$`
	log.Print(len(u.Mails))                          // ok
	log.Print(u.Extra["x"])                          // want `^User\.Extra \(pii:phone\) reaches log\.Print$`
	log.Print(u.Phones[1])                           // want `^User\.Phones \(pii:phone\) reaches log\.Print$`
	for k := range u.Extra {
		log.Print(k) // want `^User\.Extra \(pii:phone\) reaches log\.Print$`
	}
	for i := range u.Mails {
		log.Print(i) // ok
	}
}

func rows(db *sql.DB) {
	var u User
	row := db.QueryRow("SELECT id, email FROM users")
	log.Print(u.Email) // ok
	if err := row.Scan(&u.ID, &u.Email); err != nil {
		log.Print(err) // ok
	}
	log.Print(u.ID)    // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	var name string
	row.Scan(&name)
	log.Print(name) // ok
}

func decode(r io.Reader) {
	var u User
	if err := json.NewDecoder(r).Decode(&u); err != nil {
		return
	}
	log.Print(u.ID)    // ok
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	u = User{}
	log.Print(u.Email) // ok
}

func cleaned(s *store) {
	u := s.last
	u.Email = ""
	log.Print(u.Email)      // ok
	log.Print(s.last.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	p := s.users[1]
	p.Email = ""
	log.Print(p.Email) // ok
	log.Print(p.Tags)  // ok
}
