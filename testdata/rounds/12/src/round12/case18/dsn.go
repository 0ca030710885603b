// Package case18 connects to the feeds of partners, whose addresses hold a password.
package case18

import (
	"log"
	"net/url"
)

// Feed is where a partner puts its files.
type Feed struct {
	Host     string
	User     string `pii:"username"`
	Password string `pii:"password"`
}

func (f Feed) url() *url.URL {
	return &url.URL{Scheme: "sftp", Host: f.Host, User: url.UserPassword("feed", f.Password), Path: "/in"}
}

// LeakURL logs the address as it is, CleanURL as it may be read.
func LeakURL(f Feed) {
	log.Print("connecting to ", f.url()) // leak: Feed.Password
}

func CleanURL(f Feed) {
	log.Print("connecting to ", f.url().Redacted())
}

// LeakUser takes the user out of the address, CleanUser the rest.
func LeakUser(f Feed) {
	u := f.url()
	u.User = url.User(f.User)
	log.Printf("%s at %s", u.User.Username(), u.Hostname()) // leak: Feed.User
}

func CleanUser(f Feed) {
	u := f.url()
	log.Printf("%s at %s", u.User.Username(), u.Hostname())
}

// LeakResolved keeps the user of the base, CleanResolved goes to another host.
func LeakResolved(f Feed) {
	u, err := f.url().Parse("archive/2026.csv")
	if err != nil {
		return
	}
	log.Print(u.String()) // leak: Feed.Password
}

func CleanResolved(f Feed) {
	u, err := f.url().Parse("archive/2026.csv")
	if err != nil {
		return
	}
	log.Print(u.EscapedPath())
}

// LeakCopy changes a copy, and logs the address itself.
func LeakCopy(f Feed) {
	u := f.url()
	shown := *u
	shown.User = nil
	log.Print(u, " is like ", shown.Path) // leak: Feed.Password
}

func CleanCopy(f Feed) {
	u := f.url()
	shown := *u
	shown.User = nil
	log.Print(&shown, " is like ", u.Path)
}
