// Package calls passes data to functions of this package and gets it back.
package calls

import (
	"fmt"
	"log"
	"log/slog"
	"os"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func record(s string)          { log.Print(s) }
func recordTwice(s string)     { record(s) }
func recordSecond(a, b string) { log.Print(b) }
func recordUser(u User)        { log.Print(u.Email) } // want `^User\.Email \(pii:email\) reaches log\.Print$`
func recordNick(u User)        { log.Print(u.Nick) }  // ok
func recordAny(v any)          { log.Print(v) }
func recordLen(s string)       { log.Print(len(s)) }
func ignore(s string)          {}
func identity(s string) string { return s }
func constant(s string) string { return "n/a" }
func length(s string) int      { return len(s) }
func first(a, b string) string { return a }
func emailOf(u User) string    { return u.Email }
func nickOf(u User) string     { return u.Nick }
func decorate(s string) string { return "<" + s + ">" }
func present(s string) bool    { return s != "" }
func pick(a, b string, c bool) string {
	if c {
		return a
	}
	return b
}

func sinks(u User) {
	record(u.Email)               // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	record(u.Nick)                // ok
	recordTwice(u.Email)          // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordTwice$`
	recordTwice(u.Nick)           // ok
	recordSecond(u.Nick, u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordSecond$`
	recordSecond(u.Email, u.Nick) // ok
	recordAny(u.Email)            // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordAny$`
	recordAny(u)                  // want `^User\.Email \(pii:email\) reaches log\.Print through \S*recordAny$`
	recordAny(u.Nick)             // ok
	recordLen(u.Email)            // ok
	ignore(u.Email)               // ok
	recordUser(u)                 // ok: found inside
	recordNick(u)                 // ok
}

func results(u User, c bool) {
	log.Print(identity(u.Email))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(identity(u.Nick))            // ok
	log.Print(constant(u.Email))           // ok
	log.Print(length(u.Email))             // ok
	log.Print(first(u.Nick, u.Email))      // ok
	log.Print(first(u.Email, u.Nick))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(emailOf(u))                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nickOf(u))                   // ok
	log.Print(decorate(identity(u.Email))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(decorate(identity(u.Nick)))  // ok
	log.Print(present(u.Email))            // ok
	log.Print(pick(u.Nick, u.Email, c))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(pick(u.Nick, "x", c))        // ok
	record(decorate(u.Email))              // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	record(constant(u.Email))              // ok
}

func newUser(id int, mail string) User { return User{ID: id, Email: mail} }
func anonymous(u User) User            { return User{ID: u.ID} }
func withoutEmail(u User) User {
	u.Email = ""
	return u
}
func clone(u *User) *User {
	c := *u
	return &c
}

func structResults(u User) {
	log.Print(anonymous(u))         // ok
	log.Print(withoutEmail(u))      // ok
	log.Print(u)                    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(clone(&u).Email)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(clone(&u).Nick)       // ok
	log.Print(newUser(1, "").Email) // ok
	log.Print(newUser(1, "x").ID)   // ok
	recordAny(anonymous(u))         // ok
	recordAny(withoutEmail(u))      // ok
}

func otherSinks(u User) {
	slog.Info("user", "mail", u.Email)        // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	slog.Info("user", "nick", u.Nick)         // ok
	fmt.Println(u.Email)                      // want `^User\.Email \(pii:email\) reaches fmt\.Println$`
	fmt.Println(u.Nick)                       // ok
	fmt.Fprintln(os.Stderr, u.Email)          // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln$`
	fmt.Fprintln(os.Stderr, u.Nick)           // ok
	os.WriteFile("x", []byte(u.Email), 0o600) // want `^User\.Email \(pii:email\) reaches os\.WriteFile$`
	os.WriteFile("x", []byte(u.Nick), 0o600)  // ok
	println(u.Email)                          // want `^User\.Email \(pii:email\) reaches println$`
	println(u.Nick)                           // ok
}

type service struct{ prefix string }

func (s service) log(v string)             { log.Print(s.prefix, v) }
func (s *service) remember(v string)       { s.prefix = v }
func (s *service) say()                    { log.Print(s.prefix) }
func (s service) prefixed(v string) string { return s.prefix + v }

func methods(u User) {
	s := service{"user "}
	s.log(u.Email)                 // want `^User\.Email \(pii:email\) reaches log\.Print through \S*log$`
	s.log(u.Nick)                  // ok
	log.Print(s.prefixed(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.prefixed(u.Nick))  // ok
	s.say()                        // ok
	s.remember(u.Email)
	s.say()                       // want `^User\.Email \(pii:email\) reaches log\.Print through \S*say$`
	log.Print(s.prefixed(u.Nick)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	s.remember(u.Nick)
	s.say() // ok
}

func passedOn(f func() string) { log.Print(f()) }

func nestedCalls(u User) {
	record(fmt.Sprint(identity(decorate(u.Email)))) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	record(fmt.Sprint(identity(decorate(u.Nick))))  // ok
}
