package masking

import (
	"fmt"
	"log"
	"strconv"
)

// What stands in for data of somebody who is erased: a number beside it names nobody.

type account struct {
	ID    int64
	Login string `pii:"username"`
	Email string `pii:"email"`
	PIN   int    `pii:"pin"`
	Nick  string
}

func (a *account) erase() {
	a.Email = fmt.Sprintf("deleted-%d@example.com", a.ID)
	a.Login = "deleted-" + strconv.FormatInt(a.ID, 10)
}

func (a *account) eraseEmail() { a.Email = fmt.Sprintf("deleted-%d@example.com", a.ID) }

func erased(a account) {
	log.Print(a.Email) // want `^account\.Email \(pii:email\) reaches log\.Print$`
	a.erase()
	log.Print(a.Email, a.Login) // ok
}

func partly(a *account) {
	a.eraseEmail()
	log.Print(a.Email) // ok
	log.Print(a.Login) // want `^account\.Login \(pii:username\) reaches log\.Print$`
}

// A number with a tag, a text, and a number of somewhere else may be the data.

type row struct{ Number int }

func others(a, b account, r row, n int) {
	a.Login = fmt.Sprintf("user-%d", a.PIN)
	log.Print(a.Login) // want `^account\.PIN \(pii:pin\) reaches log\.Print$`
	a.Login = "user-" + a.Nick
	log.Print(a.Login) // want `^account\.Login \(pii:username\) reaches log\.Print$`
	a.Login = fmt.Sprint(r.Number)
	log.Print(a.Login) // want `^account\.Login \(pii:username\) reaches log\.Print$`
	a.Login = strconv.Itoa(n)
	log.Print(a.Login) // want `^account\.Login \(pii:username\) reaches log\.Print$`
	a.Login = fmt.Sprint(a.ID, b.Nick)
	log.Print(a.Login) // want `^account\.Login \(pii:username\) reaches log\.Print$`
	a.Login = fmt.Sprint(b.ID)
	log.Print(a.Login) // ok
}

type numbered struct{ ID uint }

type tracked struct {
	numbered
	*counted
}

type counted struct {
	Count int
	Phone int `pii:"phone"`
}

type removed struct {
	tracked
	Email string `pii:"email"`
}

func leavesEmbedded(r *removed) {
	r.Email = fmt.Sprintf("gone-%d@example.com", r.ID)
	log.Print(r.Email) // ok
	r.Email = fmt.Sprintf("gone-%d@example.com", r.Count)
	log.Print(r.Email) // ok
	r.Email = fmt.Sprintf("gone-%d@example.com", r.Phone)
	log.Print(r.Email) // want `^counted\.Phone \(pii:phone\) reaches log\.Print$`
}
