// Package options configures things by functional options.
package options

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type config struct {
	owner string
	title string
	size  int
	hook  func(string)
}

type Option func(*config)

func WithOwner(s string) Option      { return func(c *config) { c.owner = s } }
func WithTitle(s string) Option      { return func(c *config) { c.title = s } }
func WithUser(u User) Option         { return func(c *config) { c.owner, c.title = u.Email, u.Nick } }
func WithSize(n int) Option          { return func(c *config) { c.size = n } }
func WithHook(f func(string)) Option { return func(c *config) { c.hook = f } }

type Job struct{ cfg config }

func New(opts ...Option) *Job {
	var c config
	for _, o := range opts {
		o(&c)
	}
	return &Job{cfg: c}
}

func (j *Job) Owner() string { return j.cfg.owner }
func (j *Job) Title() string { return j.cfg.title }
func (j *Job) Run()          { log.Print(j.cfg.title) } // ok
func (j *Job) Trace()        { log.Print(j.cfg.owner) } // ok: the caller sets it

func byValue(u User) {
	j := New(WithOwner(u.Email), WithTitle(u.Nick), WithSize(len(u.Email)))
	log.Print(j.Owner())  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(j.Title())  // ok
	log.Print(j.cfg.size) // ok
	k := New(WithOwner(u.Nick))
	log.Print(k.Owner()) // ok
}

func byUser(u User) {
	j := New(WithUser(u))
	log.Print(j.Title()) // ok
	log.Print(j.Owner()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	j.Run()              // ok
	j.Trace()            // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Trace$`
	New().Trace()        // ok
}

func hooks(u User) {
	j := New(WithHook(func(s string) { log.Print(s) }))
	j.cfg.hook(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	j.cfg.hook(u.Nick)  // ok
	k := New(WithHook(func(string) {}))
	k.cfg.hook(u.Email) // ok
}

// An option as an interface.
type setter interface{ set(*config) }

type ownerOption string

func (o ownerOption) set(c *config) { c.owner = string(o) }

type titleOption string

func (o titleOption) set(c *config) { c.title = string(o) }

func build(ss ...setter) config {
	var c config
	for _, s := range ss {
		s.set(&c)
	}
	return c
}

func byInterface(u User) {
	c := build(ownerOption(u.Email), titleOption(u.Nick))
	log.Print(c.owner) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(c.size)  // ok
	d := build(ownerOption(u.Nick))
	log.Print(d.owner) // ok
}

// The last one counts.
func lastCounts(u User) {
	log.Print(New(WithOwner(u.Email), WithOwner(u.Nick)).Owner())         // ok
	log.Print(New(WithOwner(u.Nick), WithOwner(u.Email)).Owner())         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(New(WithUser(u), WithSize(1), WithOwner("nobody")).Owner()) // ok
	log.Print(New(WithOwner("nobody"), WithUser(u), WithSize(1)).Owner()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	some := []Option{WithOwner(u.Email)}
	log.Print(New(append(some, WithTitle(u.Nick))...).Owner()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(New(append(some, WithTitle(u.Nick))...).Title()) // ok
}

// Backwards the first one counts; a loop that may end early tells nothing.
func newBackwards(opts ...Option) *Job {
	var c config
	for i := len(opts) - 1; i >= 0; i-- {
		opts[i](&c)
	}
	return &Job{cfg: c}
}

func newUntil(n int, opts ...Option) *Job {
	var c config
	for i, o := range opts {
		if i == n {
			break
		}
		o(&c)
	}
	return &Job{cfg: c}
}

func newOdd(opts ...Option) *Job {
	var c config
	for i, o := range opts {
		if i%2 == 1 {
			o(&c)
		}
	}
	return &Job{cfg: c}
}

func orders(u User) {
	log.Print(newBackwards(WithOwner(u.Email), WithOwner(u.Nick)).Owner())              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newBackwards(WithOwner(u.Nick), WithOwner(u.Email)).Owner())              // ok
	log.Print(newUntil(1, WithOwner(u.Email), WithOwner(u.Nick)).Owner())               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newUntil(1, WithOwner(u.Nick), WithTitle(u.Email)).Owner())               // ok
	log.Print(newOdd(WithTitle(u.Nick), WithOwner(u.Email), WithOwner(u.Nick)).Owner()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newOdd(WithTitle(u.Nick), WithOwner(u.Nick), WithTitle(u.Email)).Owner()) // ok
}

// Options that are values of an interface.
type change interface{ set(c *config) }

type owner string

func (o owner) set(c *config) { c.owner = string(o) }

type titled struct{ text string }

func (t titled) set(c *config) { c.title = t.text }

func newSet(opts ...change) *Job {
	j := &Job{}
	for _, o := range opts {
		o.set(&j.cfg)
	}
	return j
}

func changes(u User) {
	log.Print(newSet(owner(u.Email), owner(u.Nick)).Owner())   // ok
	log.Print(newSet(owner(u.Nick), owner(u.Email)).Owner())   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newSet(owner(u.Nick), titled{u.Email}).Owner())  // ok
	log.Print(newSet(titled{u.Nick}, titled{u.Email}).Title()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
