// Package ifacehidden calls interfaces that an import implements with types that it
// does not show.
package ifacehidden

import "ifacehidden/notify"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

// entry has no tags.
type entry struct {
	Who string `json:"who"`
	at  string
}

func entryOf(who string) entry { return entry{Who: who} }

type service struct{ out notify.Notifier }

func (s *service) event(u User) {
	_ = s.out.Notify("in", u)      // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through lines\.Notify$`
	_ = s.out.Notify("in", u.Nick) // ok
	s.out.Count(u)                 // ok
}

func (s *service) untagged(u User) {
	_ = s.out.Notify("in", entryOf(u.Email))       // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through lines\.Notify$`
	_ = s.out.Notify("in", entryOf(u.Nick))        // ok
	_ = s.out.Notify("in", entry{at: u.Email})     // ok
	_ = s.out.Notify("to "+u.Email, entry{})       // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through lines\.Notify$`
	_ = s.out.Notify("to "+u.Nick, &entry{at: ""}) // ok
}

func parameter(n notify.Notifier, u User) {
	_ = n.Notify("in", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through lines\.Notify$`
	n.Count(u.Email)            // ok
}

func variable(s notify.Sender, u User) {
	s.Send(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through printer\.Send$`
	s.Send(u.Nick)  // ok
}

func kept(k notify.Keeper, u User) {
	k.Keep(u.Email) // ok
}

// narrow is what this package knows of a notifier.
type narrow interface {
	Notify(topic string, event any) error
}

func narrowed(n narrow, u User) {
	_ = n.Notify("in", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through lines\.Notify$`
	_ = n.Notify("in", u.ID)    // ok
}

// other has a method that no notifier has.
type other interface {
	Notify(topic string, event any) error
	Close() error
}

func others(o other, u User) {
	_ = o.Notify("in", u.Email) // ok
}

type own struct{ sent int }

func (o *own) Notify(topic string, event any) error { o.sent++; return nil }
func (o *own) Count(event any)                      { o.sent++ }

func known(u User) {
	s := &service{&own{}}
	_ = s.out.Notify("in", u.Email) // ok
	s.out, _ = notify.Lines()
	_ = s.out.Notify("in", u.Email) // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Printf through lines\.Notify$`
}

type recording interface{ Record(text string) }

type forgetting interface{ Forget(text string) }

func recorded(r recording, u User) {
	r.Record(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through recorder\.Record$`
	r.Record(u.Nick)  // ok
}

func forgotten(f forgetting, u User) {
	f.Forget(u.Email) // ok
}
