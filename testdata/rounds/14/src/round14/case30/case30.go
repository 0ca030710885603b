// Package case30 notifies people in the way that they chose.
package case30

import (
	"fmt"
	"log"
	"net/http"
	"strings"

	"round14/case30/notify"
)

// Tenant rents a flat.
type Tenant struct {
	Flat  int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Rent  string `pii:"payment"`
}

// landlord writes to tenants.
type landlord struct{ by notify.Notifier }

func (l landlord) remind(flat int, to, text string) error {
	if err := l.by.Notify(to, text); err != nil {
		return fmt.Errorf("flat %d: %w", flat, err)
	}
	return nil
}

// LeakLogged notifies by a log, CleanLogged by nothing at all.
func LeakLogged(base string, t Tenant) {
	l := landlord{notify.Logged{}}
	_ = l.remind(t.Flat, t.Email, "please pay") // leak: Tenant.Email
}

func CleanLogged(base string, t Tenant) {
	l := landlord{notify.Quiet{}}
	_ = l.remind(t.Flat, t.Email, "please pay")
}

// LeakPosted posts what is owed, CleanPosted that something is.
func LeakPosted(base string, t Tenant) {
	l := landlord{notify.Posted{Client: http.DefaultClient, URL: base + "/notify"}}
	_ = l.remind(t.Flat, "desk", "owes "+t.Rent) // leak: Tenant.Rent
}

func CleanPosted(base string, t Tenant) {
	l := landlord{notify.Posted{Client: http.DefaultClient, URL: base + "/notify"}}
	_ = l.remind(t.Flat, "desk", fmt.Sprint("owes: ", t.Rent != ""))
}

// LeakBoth asks two, of whom one logs; CleanBoth two of whom none does.
func LeakBoth(base string, t Tenant) {
	l := landlord{notify.All{notify.Quiet{}, notify.Logged{}}}
	_ = l.remind(t.Flat, t.Name, "please pay") // leak: Tenant.Name
}

func CleanBoth(base string, t Tenant) {
	l := landlord{notify.All{notify.Quiet{}, notify.Quiet{}}}
	_ = l.remind(t.Flat, t.Name, "please pay")
}

// LeakRefused logs an error with the text in it, CleanRefused one with the length of the text.
func LeakRefused(base string, t Tenant) {
	err := landlord{notify.Strict{Max: 3}}.remind(t.Flat, "desk", "owes "+t.Rent)
	log.Print(err, strings.Repeat(".", 3)) // leak: Tenant.Rent
}

func CleanRefused(base string, t Tenant) {
	err := landlord{notify.Strict{Max: 3, Terse: true}}.remind(t.Flat, "desk", "owes "+t.Rent)
	log.Print(err, strings.Repeat(".", 3))
}
