package recovers

import (
	"fmt"
	"log"
)

// The builtin can be deferred, and run beside a function, as a call of one that panics.

func deferredPanic(u User) {
	defer panic(u.Nick)  // ok
	defer panic(u.Email) // want `^User\.Email \(pii:email\) reaches panic$`
}

func besidePanic(u User) {
	go panic(u.Nick)  // ok
	go panic(u.Email) // want `^User\.Email \(pii:email\) reaches panic$`
}

func helpsDeferred(s string) { defer panic("no " + s) }

func helped(u User) {
	helpsDeferred(u.Nick)  // ok
	helpsDeferred(u.Email) // want `^User\.Email \(pii:email\) reaches panic through recovers\.helpsDeferred$`
}

func must(s string) { panic(s) }

// Whoever is deferred first runs last, and recovers what the others panic with.

func recoveredBehind(u User) {
	defer func() { _ = recover() }()
	defer must(u.Email)  // ok
	defer panic(u.Email) // ok
}

func recoveredTooEarly(u User) {
	defer must(u.Email) // want `^User\.Email \(pii:email\) reaches panic through recovers\.must$`
	defer func() { _ = recover() }()
}

func recoveredElsewhere(u User) {
	defer func() { _ = recover() }()
	go panic(u.Email) // want `^User\.Email \(pii:email\) reaches panic$`
}

func loggedBehind(u User) {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}()
	defer panic(u.Email) // ok
}

func loggedBehindNick(u User) {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r) // ok
		}
	}()
	defer panic(u.Nick) // ok
}

func errorBehind(u User) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	defer must(u.Email) // ok
	return nil
}

func errorBehindNick(u User) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	defer must(u.Nick) // ok
	return nil
}

func errorsBehind(u User) {
	log.Print(errorBehind(u))     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errorBehindNick(u)) // ok
}
