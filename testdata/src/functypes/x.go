// Package functypes calls functions that arrive as parameters, fields,
// elements and results.
package functypes

import (
	"log"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func record(s string)       { log.Print(s) }
func drop(s string)         {}
func upper(s string) string { return strings.ToUpper(s) }
func hide(s string) string  { return "***" }
func size(s string) int     { return len(s) }

func apply(f func(string), s string)                   { f(s) }
func applyDeep(f func(string), s string)               { apply(f, s) }
func transform(f func(string) string, s string) string { return f(s) }
func logTransformed(f func(string) string, s string)   { log.Print(f(s)) }
func compose(f, g func(string) string) func(string) string {
	return func(s string) string { return g(f(s)) }
}

func parameters(u User) {
	apply(record, u.Email)                               // want `^User\.Email \(pii:email\) reaches log\.Print through \S*apply$`
	apply(record, u.Nick)                                // ok
	apply(drop, u.Email)                                 // ok
	applyDeep(record, u.Email)                           // want `^User\.Email \(pii:email\) reaches log\.Print through \S*applyDeep$`
	applyDeep(record, u.Nick)                            // ok
	applyDeep(drop, u.Email)                             // ok
	apply(func(s string) { log.Print(s) }, u.Email)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	apply(func(s string) { log.Print(s) }, u.Nick)       // ok
	apply(func(s string) { log.Print(len(s)) }, u.Email) // ok
}

func transforms(u User) {
	log.Print(transform(upper, u.Email))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(transform(upper, u.Nick))       // ok
	log.Print(transform(hide, u.Email))       // ok
	logTransformed(upper, u.Email)            // want `^User\.Email \(pii:email\) reaches log\.Print through \S*logTransformed$`
	logTransformed(upper, u.Nick)             // ok
	logTransformed(hide, u.Email)             // ok
	log.Print(compose(upper, upper)(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(compose(upper, hide)(u.Email))  // ok
	log.Print(compose(upper, upper)(u.Nick))  // ok
}

type handler struct {
	onMail func(string)
	onNick func(string)
	render func(string) string
}

func fields(u User) {
	h := handler{onMail: record, onNick: drop, render: hide}
	h.onMail(u.Email)            // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	h.onMail(u.Nick)             // ok
	h.onNick(u.Email)            // ok
	log.Print(h.render(u.Email)) // ok
	h.render = upper
	log.Print(h.render(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	h.onMail = drop
	h.onMail(u.Email) // ok
}

func fire(h handler, s string) { h.onMail(s) }

func fieldsOfParameter(u User) {
	fire(handler{onMail: record}, u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*fire$`
	fire(handler{onMail: record}, u.Nick)  // ok
	fire(handler{onMail: drop}, u.Email)   // ok
}

var table = map[string]func(string) string{"upper": upper}

func maps(u User) {
	m := map[string]func(string) string{"hide": hide, "upper": upper}
	log.Print(m["hide"](u.Email))  // ok
	log.Print(m["upper"](u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m["upper"](u.Nick))  // ok
	fs := []func(string){drop, record}
	fs[0](u.Email) // ok
	fs[1](u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	for _, f := range fs {
		f(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
		f(u.Nick)  // ok
	}
	log.Print(table["upper"](u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func choose(loud bool) func(string) {
	if loud {
		return record
	}
	return drop
}

func silent() func(string) { return drop }

func results(u User) {
	choose(true)(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	choose(true)(u.Nick)  // ok
	silent()(u.Email)     // ok
	f := choose(u.ID > 0)
	f(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
}

type Formatter func(string) string

func (f Formatter) Format(s string) string { return f(s) }

func namedFuncType(u User) {
	log.Print(Formatter(upper).Format(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(Formatter(hide).Format(u.Email))  // ok
	log.Print(Formatter(upper).Format(u.Nick))  // ok
}

func each(us []User, f func(User)) {
	for _, u := range us {
		f(u)
	}
}

func walk(us []User) {
	each(us, func(u User) { log.Print(u.Email) }) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	each(us, func(u User) { log.Print(u.Nick) })  // ok
	var mails, nicks []string
	each(us, func(u User) { mails = append(mails, u.Email); nicks = append(nicks, u.Nick) })
	log.Print(nicks) // ok
	log.Print(mails) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func unknown(f func(string) string, u User) {
	log.Print(f(u.Nick)) // ok
}

func sizes(f func(string) int, u User) {
	log.Print(size(u.Email)) // ok
}

// A sink inside a literal that is handed over is told there; that of a literal
// that was kept is told where the data comes in.
func inTheLiteral(u User, list []string) {
	apply(func(s string) {
		log.Print(s)      // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(len(s)) // ok
	}, u.Email)
	kept := func(s string) {
		log.Print(s)
	}
	apply(kept, u.Nick) // ok
	kept(u.Email)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func (u User) title() string { return u.Nick + u.Email }
func (u User) key() string   { return u.Nick }
func (u *User) mail() string { return u.Email }

func render(u User, f func(User) string) string     { return f(u) }
func renderAt(u *User, f func(*User) string) string { return f(u) }
func renderAll(u User, fs ...func(User) string) string {
	out := ""
	for _, f := range fs {
		out += f(u)
	}
	return out
}

// Whoever hands in the function knows what it does with the user.
func handedIn(u User, any func(User) string) {
	log.Print(render(u, User.title))                                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(render(u, User.key))                                  // ok
	log.Print(render(u, func(u User) string { return u.Email }))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(render(u, func(u User) string { return u.Nick }))     // ok
	log.Print(renderAt(&u, (*User).mail))                           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(renderAt(&u, func(u *User) string { return u.Nick })) // ok
	log.Print(renderAll(u, User.key, User.title))                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(renderAll(u, User.key, User.key))                     // ok
	log.Print(render(u, any))                                       // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
	log.Print(render(User{Nick: u.Nick}, any))                      // ok
}

func grouped[K comparable](us []*User, key func(*User) K) map[K][]*User {
	m := map[K][]*User{}
	for _, u := range us {
		m[key(u)] = append(m[key(u)], u)
	}
	return m
}

func keys(us []*User) {
	for k := range grouped(us, (*User).mail) {
		log.Print(k) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for k := range grouped(us, func(u *User) string { return u.Nick }) {
		log.Print(k) // ok
	}
	for k := range grouped(us, func(u *User) int { return u.ID }) {
		log.Print(k) // ok
	}
}

type column struct {
	name string
	cell func(User) string
}

var (
	open   = []column{{"key", User.key}, {"nick", func(u User) string { return u.Nick }}}
	closed = []column{{"key", User.key}, {"mail", func(u User) string { return u.Email }}}
)

func row(u User, cs []column) string {
	out := ""
	for _, c := range cs {
		out += c.name + "=" + c.cell(u)
	}
	return out
}

func tables(u User, cs []column) {
	log.Print(row(u, open))                          // ok
	log.Print(row(u, closed))                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(row(u, []column{{"key", User.key}}))   // ok
	log.Print(row(u, []column{{"all", User.title}})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(row(u, cs))                            // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
}

// What a function that is a parameter makes of data inside is told where it is
// passed.

type book struct{ users []User }

func (b *book) list(show func(User) any) {
	var all []any
	for _, u := range b.users {
		all = append(all, show(u))
	}
	log.Print(all) // ok
}

func lists(b *book) {
	b.list(func(u User) any { return u.Email }) // want `^User\.Email \(pii:email\) reaches log\.Print through book\.list$`
	b.list(func(u User) any { return u.Nick })  // ok
}

func (b *book) listAny(show func(User) any) {
	var all []any
	for _, u := range b.users {
		all = append(all, show(u))
	}
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print \(approximate: .*\)$`
}

func listsAny(b *book, show func(User) any) {
	b.listAny(show)
	b.listAny(func(u User) any { return u.Nick })
}

// A function that is passed in gets the address of a part of what the callers
// have.

type settings struct{ name, note string }

type server struct {
	settings settings
	port     int
}

func newServer(options ...func(*settings)) *server {
	s := &server{port: 80}
	s.apply(options...)
	return s
}

func (s *server) apply(options ...func(*settings)) {
	for _, o := range options {
		o(&s.settings)
	}
}

func (s *server) change(c change) { c.to(&s.settings) }

type change interface{ to(s *settings) }

type rename struct{ name string }

func (r rename) to(s *settings) { s.name = r.name }

type note struct{ text string }

func (n note) to(s *settings) { s.note = n.text }

func named(name string) func(*settings) { return func(s *settings) { s.name = name } }

func servers(u User) {
	s := newServer(named(u.Email))
	log.Print(s.settings.name) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.settings.note) // ok
	log.Print(s.port)          // ok
	s = newServer(named(u.Nick))
	log.Print(s.settings.name) // ok
	var t server
	t.apply(named(u.Nick), named(u.Email))
	log.Print(t.settings.name) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(t.port)          // ok
}

func changed(u User) {
	var s, t server
	s.change(rename{u.Email})
	log.Print(s.settings.name) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(s.settings.note) // ok
	t.change(note{u.Email})
	log.Print(t.settings.name) // ok
	log.Print(t.settings.note) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What a function gives back is shown as what it is, one of two or not.

type short struct{ line, whole string }

func (s short) String() string { return s.line }

type plain struct{ line string }

func report(f func() any) { log.Print(f()) }

func oneOfTwo(long bool, u User) {
	f := func() any { return plain{u.Nick} }
	if long {
		f = func() any { return short{line: u.Nick, whole: u.Email} }
	}
	report(f) // ok
	if long {
		f = func() any { return short{line: u.Email, whole: u.Nick} }
	}
	report(f) // want `^User\.Email \(pii:email\) reaches log\.Print through functypes\.report$`
}
