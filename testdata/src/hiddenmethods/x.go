// Package hiddenmethods shows values whose types cannot be named here, by their
// methods.
package hiddenmethods

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"

	"hiddenmethods/dep"
	"hiddenmethods/far"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func found(u User) error  { return fmt.Errorf("found %s", u.Email) }
func missed(u User) error { return fmt.Errorf("missed %s", u.Nick) }

func messages(u User) {
	log.Print(far.Refuse("login", found(u)))         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(far.Refuse("login", missed(u)))        // ok
	log.Print(far.Hush("login", found(u)))           // ok
	log.Print(far.Hush(u.Email, missed(u)))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(far.Refuse("login", found(u)).Error()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(far.Hush("login", found(u)).Error())   // ok
	log.Printf("%T", far.Refuse("login", found(u)))  // ok
	log.Printf("%v", far.Refuse("login", found(u)))  // want `^User\.Email \(pii:email\) reaches log\.Printf$`
}

func wrapped(u User) {
	log.Print(fmt.Errorf("login: %w", far.Refuse("login", found(u))))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Errorf("login: %w", far.Hush("login", found(u))))            // ok
	log.Print(errors.Join(missed(u), far.Refuse("login", found(u))))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Join(missed(u), far.Hush("login", found(u))))             // ok
	log.Print(errors.Unwrap(far.Hush("login", found(u))))                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Unwrap(far.Hush("login", missed(u))))                     // ok
	log.Print(fmt.Sprint("a ", errors.Join(far.Refuse("login", found(u)))))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fmt.Sprint("a ", errors.Join(far.Refuse("login", missed(u)))))   // ok
	slog.Warn("login", "err", errors.Join(far.Refuse("login", found(u)), nil)) // want `^User\.Email \(pii:email\) reaches log/slog\.Warn$`
	slog.Warn("login", "err", errors.Join(far.Hush("login", found(u)), nil))   // ok
}

// The types that dep hands on are far's, which this file need not import.
func handedOn(u User) {
	log.Print(dep.Check(u.ID, found(u)))               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Check(u.ID, missed(u)))              // ok
	log.Print(dep.Hushed(u.ID, found(u)))              // ok
	log.Print(dep.Named(u.Email, u.Nick))              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Named(u.Nick, u.Email))              // ok
	log.Printf("%d", dep.Named(u.Nick, ""))            // ok
	log.Print(dep.Told(u.Email, u.Nick))               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Printf("%v", dep.Told(u.Nick, ""))             // ok
	slog.Info("a", "r", dep.Recorded(u.Nick, u.Email)) // ok
	slog.Info("a", "r", dep.Recorded(u.Email, u.Nick)) // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	text, _ := json.Marshal(dep.Recorded(u.Nick, u.Email))
	log.Printf("%s", text) // ok
	text, _ = json.Marshal(dep.Recorded(u.Email, u.Nick))
	log.Printf("%s", text) // want `^User\.Email \(pii:email\) reaches log\.Printf$`
}
