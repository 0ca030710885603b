package loggershape

import "log"

// client logs by a function that whoever makes it chooses; nobody does so here.
type client struct {
	base  string
	Logf  func(format string, args ...any)
	Note  func(format string, args ...any)
	Count func(n int, args ...any)
}

func (c *client) logf(format string, args ...any) {
	if c.Logf != nil {
		c.Logf(format, args...)
	}
}

func (c *client) run(u User) {
	c.Logf("user %s", u.Email)    // want `^User\.Email \(pii:email\) reaches \(loggershape\.client\)\.Logf$`
	c.Logf("user %s", u.Nick)     // ok
	c.Logf("user %T", u.Email)    // ok
	c.logf("user %s", u.Email)    // want `^User\.Email \(pii:email\) reaches \(loggershape\.client\)\.Logf through client\.logf$`
	c.logf("user %s", u.Nick)     // ok
	c.Note("user %s", u.Email)    // ok
	c.Count(len(u.Nick), u.Email) // ok
}

// caller logs by default.
type caller struct {
	Logf func(format string, args ...any)
}

func newCaller() *caller { return &caller{Logf: log.Printf} }

func (c *caller) logf(format string, args ...any) { c.Logf(format, args...) }

func (c *caller) run(u User) {
	c.logf("user %s", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Printf through caller\.logf$`
	c.logf("user %s", u.Nick)  // ok
}

func quiet(string, ...any) {}

func called(u User) {
	(&caller{Logf: quiet}).logf("user %s", u.Email)      // ok
	(&caller{Logf: log.Printf}).logf("user %s", u.Email) // want `^User\.Email \(pii:email\) reaches log\.Printf through caller\.logf$`
	newCaller().logf("user %s", u.Email)                 // want `^User\.Email \(pii:email\) reaches log\.Printf through caller\.logf$`
	newCaller().logf("user %s", u.Nick)                  // ok
}
