// Package case22 delivers messages through an interface with several implementations.
package case22

import (
	"fmt"
	"log"
	"strings"
)

type Client struct {
	ID    int
	Email string `pii:"email"`
	City  string
}

type Outlet interface{ Put(text string) }

type logOutlet struct{ prefix string }

func (l logOutlet) Put(text string) { log.Print(l.prefix, text) }

type nullOutlet struct{}

func (nullOutlet) Put(string) {}

type countOutlet struct{ n int }

func (c *countOutlet) Put(text string) { c.n += len(text) }

type starOutlet struct{ next Outlet }

func (s starOutlet) Put(text string) { s.next.Put(strings.Repeat("*", len(text))) }

type trimOutlet struct{ next Outlet }

func (t trimOutlet) Put(text string) { t.next.Put(strings.TrimSpace(text)) }

func deliver(to Outlet, c Client) {
	to.Put(fmt.Sprint(c.ID))
}

func LeakLogOutlet(c Client) {
	var out Outlet = logOutlet{"> "}
	out.Put(c.Email) // leak: Client.Email
}

func CleanNullOutlet(c Client) {
	var out Outlet = nullOutlet{}
	out.Put(c.Email)
	deliver(logOutlet{"> "}, c)
}

func LeakTrimmed(c Client) {
	var out Outlet = trimOutlet{logOutlet{"> "}}
	out.Put(c.Email) // leak: Client.Email
}

func CleanStarred(c Client) {
	var out Outlet = starOutlet{logOutlet{"> "}}
	out.Put(c.Email)
}

func CleanCounted(c Client) {
	var n countOutlet
	var out Outlet = trimOutlet{&n}
	out.Put(c.Email)
	log.Print(n.n)
}

func LeakPrefix(c Client) {
	deliver(logOutlet{c.Email + ": "}, c) // leak: Client.Email
}

func CleanPrefix(c Client) {
	deliver(logOutlet{c.City + ": "}, c)
}
