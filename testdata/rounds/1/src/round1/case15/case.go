// Package case15 takes methods as values and as expressions.
package case15

import (
	"log"
	"strconv"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func (u User) Title() string { return u.Nick + " <" + u.Email + ">" }

func (u *User) Mail() string { return u.Email }

func (u User) Key() string { return "user/" + strconv.Itoa(u.ID) }

// A method value with a receiver by value holds a copy of the receiver.
func LeakBoundCopy(u User) {
	title := u.Title
	u.Email = ""
	log.Print(title()) // leak: User.Email
}

func CleanBoundPointer(u User) {
	mail := u.Mail
	u.Email = ""
	log.Print(mail())
}

func LeakExpression(u User) {
	f := User.Title
	log.Print(f(u)) // leak: User.Email
}

func CleanExpression(u User) {
	f := User.Key
	log.Print(f(u))
}

func LeakPointerExpression(u User) {
	f := (*User).Mail
	other := User{ID: u.ID, Email: u.Email}
	u.Email = ""
	log.Print(f(&other)) // leak: User.Email
}

func CleanPointerExpression(u User) {
	f := (*User).Mail
	other := User{ID: u.ID, Email: u.Email}
	other.Email = ""
	log.Print(f(&other))
}

type printer struct{ prefix string }

func (p *printer) line(s string) { log.Print(p.prefix + s) }

func (p *printer) use(s string) { p.prefix = s }

func LeakSetBefore(u User) {
	p := &printer{"> "}
	use, line := p.use, p.line
	use(u.Email)
	line("hello") // leak: User.Email
}

func CleanSetAfter(u User) {
	p := &printer{"> "}
	use, line := p.use, p.line
	line("hello")
	use(u.Email)
}

func apply(u User, render func(User) string) string { return render(u) }

func LeakApplied(u User) {
	log.Print(apply(u, User.Title)) // leak: User.Email
}

func CleanApplied(u User) {
	log.Print(apply(u, User.Key))
}
