// Package methodvals uses methods as values and as expressions.
package methodvals

import (
	"log"
	"log/slog"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func (u User) Mail() string            { return u.Email }
func (u User) Name() string            { return u.Nick }
func (u *User) Forget()                { u.Email = "" }
func (u *User) Prefix(s string) string { return s + u.Email }
func (u *User) Hello(s string) string  { return s + u.Nick }

type journal struct{ l *log.Logger }

func (j journal) write(s string) { j.l.Print(s) }
func (j journal) drop(s string)  {}

func boundGetter(u User) {
	f := u.Mail
	log.Print(f()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	g := u.Name
	log.Print(g()) // ok
}

func boundCopies(u User) {
	f := u.Mail
	u.Email = "x"       // f has its own copy
	log.Print(f())      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(u.Mail()) // ok
}

func expression(u User) {
	f := User.Mail
	log.Print(f(u))                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(User.Name(u))           // ok
	log.Print((*User).Prefix(&u, "")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print((*User).Hello(&u, ""))  // ok
}

func boundMutator(u User) {
	f := u.Forget
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	f()
	log.Print(u.Email) // ok
}

func boundSink(u User, l *log.Logger) {
	p := l.Print
	p(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	p(u.Nick)  // ok
	f := log.Println
	f(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Println$`
	f(u.Nick)  // ok
	i := slog.Info
	i("x", "mail", u.Email) // want `^User\.Email \(pii:email\) reaches log/slog\.Info$`
	i("x", "nick", u.Nick)  // ok
}

func boundWrapper(u User, l *log.Logger) {
	w := journal{l}.write
	w(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print( through \S+)?$`
	w(u.Nick)  // ok
	d := journal{l}.drop
	d(u.Email) // ok
	e := journal.write
	e(journal{l}, u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print( through \S+)?$`
	e(journal{l}, u.Nick)  // ok
}

func apply(f func(string), s string)                { f(s) }
func derive(f func(string) string, s string) string { return f(s) }
func call(f func() string) string                   { return f() }

func handedOn(u User, l *log.Logger) {
	apply(journal{l}.write, u.Email)            // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*apply$`
	apply(journal{l}.write, u.Nick)             // ok
	apply(journal{l}.drop, u.Email)             // ok
	log.Print(derive(strings.ToUpper, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(derive(strings.ToUpper, u.Nick))  // ok
	log.Print(call(u.Mail))                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(call(u.Name))                     // ok
}

type namer interface{ Name() string }
type mailer interface{ Mail() string }

func interfaceMethodValue(u User) {
	var n namer = u
	f := n.Name
	log.Print(f()) // ok
	var m mailer = u
	g := m.Mail
	log.Print(g())            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(mailer.Mail(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(namer.Name(u))  // ok
}

func deferred(u User, l *log.Logger) {
	defer journal{l}.write(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print through \S*write$`
	defer journal{l}.write(u.Nick)  // ok
	f := journal{l}.write
	defer f(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print( through \S+)?$`
	defer f(u.Nick)  // ok
}
