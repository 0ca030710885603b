// Package defers runs calls when a function ends.
package defers

import (
	"fmt"
	"log"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func record(s string) { log.Print(s) }

func direct(u User) {
	defer log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	defer log.Print(u.Nick)  // ok
}

func helper(u User) {
	defer record(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	defer record(u.Nick)  // ok
}

func evaluatedNow(u User) {
	s := u.Nick
	defer log.Print(s) // ok
	s = u.Email
	_ = len(s)
}

func evaluatedNowLeak(u User) {
	s := u.Email
	defer log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s = ""
	_ = len(s)
}

func evaluatedLater(u User) {
	s := u.Nick
	defer func() { log.Print(s) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	s = u.Email
}

func evaluatedLaterClean(u User) {
	s := u.Email
	defer func() { log.Print(s) }() // ok
	s = u.Nick
}

func evaluatedLaterEarlyReturn(u User) {
	s := u.Email
	defer func() { log.Print(s) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	if u.ID == 0 {
		return
	}
	s = ""
}

func argument(u User) {
	defer func(s string) { log.Print(s) }(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	defer func(s string) { log.Print(s) }(u.Nick)  // ok
}

func method(u User, l *log.Logger) {
	defer l.Print(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	defer l.Print(u.Nick)  // ok
}

func changesResult(u User) (s string) {
	s = u.Nick
	defer func() { s = u.Email }()
	return s
}

func cleansResult(u User) (s string) {
	defer func() { s = "" }()
	return u.Email
}

func keepsResult(u User) string {
	s := u.Nick
	defer func() { s = u.Email }()
	return s
}

func results(u User) {
	log.Print(changesResult(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(cleansResult(u))  // ok
	log.Print(keepsResult(u))   // ok
}

func inLoop(us []User) {
	for _, u := range us {
		defer log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		defer log.Print(u.ID)    // ok
	}
}

func fillLater(dst *string, u User) {
	defer func() { *dst = u.Email }()
	*dst = ""
}

func cleanLater(dst *string, u User) {
	defer func() { *dst = "" }()
	*dst = u.Email
}

func outParameters(u User) {
	var s string
	cleanLater(&s, u)
	log.Print(s) // ok
	fillLater(&s, u)
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func wrapError(u User) (err error) {
	defer func() {
		if err != nil {
			log.Print(err) // ok
		}
	}()
	return nil
}

// What is deferred later does not run where the function returns before.
func deferredLater(u User) {
	s := u.Email
	if u.ID == 0 {
		return
	}
	s = u.Nick
	defer func() { log.Print(s) }() // ok
}

func deferredBefore(u User) {
	s := u.Email
	defer func() { log.Print(s) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	if u.ID == 0 {
		return
	}
	s = u.Nick
}

func deferredInLoop(us []User) {
	s := ""
	for _, u := range us {
		if u.ID == 0 {
			return
		}
		defer func() { log.Print(s) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
		s = u.Email
	}
}

func failedLater(u User) (err error) {
	if err = find(u.Email); err != nil {
		return err
	}
	defer func() { log.Print(err) }() // ok
	err = find(u.Nick)
	return err
}

func failedBefore(u User) (err error) {
	if err = find(u.Nick); err != nil {
		return err
	}
	defer func() { log.Print(err) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	err = find(u.Email)
	return err
}

func find(who string) error { return fmt.Errorf("no user %s", who) }
