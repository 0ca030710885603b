package spawn

import (
	"log"
	"sync"
	"time"
)

// What is started finds what is stored behind the go statement.

type box struct{ held []User }

func (b *box) put(u User) { b.held = append(b.held, u) }

func (b *box) take() User { return b.held[0] }

func later(u User) {
	b := &box{}
	go func() { log.Print(b.take().Email) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	go func() { log.Print(b.take().Nick) }()  // ok
	b.put(u)
}

func workers(u User) {
	b := &box{}
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() { log.Print(b.take().Email) }) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
		wg.Go(func() { log.Print(b.take().Nick) })  // ok
	}
	b.put(u)
	wg.Wait()
}

func ready(u User) {
	var mail, nick string
	done := make(chan bool)
	go func() { <-done; log.Print(mail) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	go func() { <-done; log.Print(nick) }() // ok
	mail, nick = u.Email, u.Nick
	close(done)
}

func timed(u User) {
	mail := "nobody"
	time.AfterFunc(time.Second, func() { log.Print(mail) }) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	mail = u.Email
}

// What was there before and is gone it does not find, and the function itself finds what is
// there where it looks.
func before(u User) {
	mail := u.Email
	log.Print(len(mail))
	mail = ""
	go func() { log.Print(mail) }() // ok
	name := ""
	go func() { log.Print(len(name)) }()
	log.Print(name) // ok
	name = u.Email
}
