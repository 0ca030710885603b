// Package selects waits on several channels.
package selects

import (
	"context"
	"log"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func receive(mails, nicks chan string, u User) {
	mails = make(chan string, 1)
	nicks = make(chan string, 1)
	mails <- u.Email
	nicks <- u.Nick
	for range 8 {
		select {
		case s := <-mails:
			log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		case s := <-nicks:
			log.Print(s) // ok
		default:
			log.Print("none") // ok
		}
	}
}

func receiveOk(u User) {
	c := make(chan string, 1)
	c <- u.Email
	select {
	case s, ok := <-c:
		log.Print(ok) // ok
		log.Print(s)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func send(u User) {
	a, b := make(chan string, 1), make(chan string, 1)
	select {
	case a <- u.Email:
	default:
	}
	select {
	case b <- u.Nick:
	default:
	}
	log.Print(<-a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(<-b) // ok
}

func either(u User) {
	a, b := make(chan string, 9), make(chan string, 9)
	for range 9 {
		select {
		case a <- u.Email:
		case b <- u.Nick:
		}
	}
	close(a)
	close(b)
	for s := range b {
		log.Print(s) // ok
	}
	for s := range a {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func joined(u User) {
	a, b := make(chan string, 1), make(chan string, 1)
	a <- u.Email
	var s string
	select {
	case s = <-a:
	case s = <-b:
	}
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s = u.Nick
	log.Print(s) // ok
}

func worker(ctx context.Context, jobs <-chan User) {
	for {
		select {
		case <-ctx.Done():
			log.Print(ctx.Err()) // ok
			return
		case u, ok := <-jobs:
			if !ok {
				return
			}
			log.Print(u.ID)    // ok
			log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
}

func intoField(u User) {
	c := make(chan string, 1)
	c <- u.Email
	var box struct{ got, other string }
	select {
	case box.got = <-c:
	}
	log.Print(box.other) // ok
	log.Print(box.got)   // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
