package mapkeys

import (
	"encoding/json"
	"log"
	"net/url"
)

// A key that stands in a field of what a call gets is known where that is made.

type setting struct{ name, value string }

func (s setting) in(form url.Values) { form.Set(s.name, s.value) }

func (s *setting) into(m map[string]string) { m[s.name] = s.value }

func setFields(u User) {
	form := url.Values{}
	setting{"mail", u.Email}.in(form)
	log.Print(form.Get("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(form.Get("nick")) // ok
	m := map[string]string{}
	(&setting{name: "mail", value: u.Email}).into(m)
	log.Print(m["mail"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m["nick"]) // ok
}

type option interface{ in(form url.Values) }

func with(name, value string) option { return setting{name, value} }

func tokenOf(options ...option) string {
	form := url.Values{}
	for _, o := range options {
		o.in(form)
	}
	return form.Get("token")
}

func handedOver(u User, name string) {
	log.Print(tokenOf(with("token", u.Email)))                       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(tokenOf(with("mail", u.Email)))                        // ok
	log.Print(tokenOf(with(name, u.Email)))                          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(tokenOf(with("mail", u.Email), with("token", u.Nick))) // ok
	log.Print(tokenOf(with("mail", u.Nick), with("token", u.Email))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A key that changes on the way is not the one that was set first.

type moved struct{ name, value string }

func (s *moved) rename(name string) { s.name = name }

func (s *moved) in(form url.Values) { form.Set(s.name, s.value) }

func renamed(u User) {
	s := &moved{name: "mail", value: u.Email}
	s.rename("nick")
	form := url.Values{}
	s.in(form)
	log.Print(form.Get("nick")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// The function has another key than the one that it was called with.

type local struct{ name, value string }

func (s local) in(form url.Values) {
	s.name = "nick"
	form.Set(s.name, s.value)
}

func changedInside(u User) {
	form := url.Values{}
	local{"mail", u.Email}.in(form)
	log.Print(form.Get("nick")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// One of several.

func either(u User, hidden bool) {
	s := setting{"mail", u.Email}
	if hidden {
		s = setting{"nick", u.Email}
	}
	form := url.Values{}
	s.in(form)
	log.Print(form.Get("nick")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type entry struct{ name, value string }

func look(form url.Values, e entry) string { return form.Get(e.name) }

func looked(u User) {
	form := url.Values{}
	form.Set("mail", u.Email)
	log.Print(look(form, entry{name: "mail"})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(look(form, entry{name: "nick"})) // ok
	log.Print(look(form, entry{}))             // ok
}

// A key that comes out of data may be any.

type decoded struct{ Name, Value string }

func (d decoded) in(form url.Values) { form.Set(d.Name, d.Value) }

func fromData(u User, data []byte) {
	d := decoded{Name: "mail"}
	json.Unmarshal(data, &d)
	d.Value = u.Email
	form := url.Values{}
	d.in(form)
	log.Print(form.Get("nick")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	d.Name = "mail"
	form = url.Values{}
	d.in(form)
	log.Print(form.Get("nick")) // ok
}
