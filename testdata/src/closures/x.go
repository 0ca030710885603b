// Package closures captures variables, by reference as Go does.
package closures

import (
	"log"
	"slices"
	"sync"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func reads(u User) {
	func() { log.Print(u.Email) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	func() { log.Print(u.Nick) }()  // ok
	s, t := u.Email, u.Nick
	func() { log.Print(s) }() // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	func() { log.Print(t) }() // ok
}

func named(u User) {
	s, n := u.Email, len(u.Email)
	p := func() { log.Print(s) } // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	p()
	q := func() { log.Print(n) } // ok
	q()
}

func parameter(u User) {
	p := func(s string) { log.Print(s) }
	p(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	p(u.Nick)  // ok
}

func result(u User) {
	mail := func() string { return u.Email }
	nick := func() string { return u.Nick }
	log.Print(mail()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nick()) // ok
}

func writes(u User) {
	var s string
	set := func() { s = u.Email }
	log.Print(s) // ok
	set()
	log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	reset := func() { s = "" }
	reset()
	log.Print(s) // ok
}

func writesParameter(u User) {
	var last string
	keep := func(s string) { last = s }
	keep(u.Nick)
	log.Print(last) // ok
	keep(u.Email)
	log.Print(last) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func capturedThenCleaned(u User) {
	s := u.Email
	show := func() { log.Print(s) } // ok
	s = "x"
	show()
}

func capturedThenFilled(u User) {
	s := u.Nick
	show := func() { log.Print(s) } // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	s = u.Email
	show()
}

func cleanedField(u User) {
	u.Email = ""
	func() { log.Print(u) }() // ok
}

func nested(u User) {
	s, t := u.Email, u.Nick
	outer := func() {
		inner := func() { log.Print(s) } // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
		inner()
		func() { log.Print(t) }() // ok
	}
	outer()
}

func maker(s string) func() string { return func() string { return s } }

func made(u User) {
	f, g := maker(u.Email), maker(u.Nick)
	log.Print(f()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(g()) // ok
}

func logger(prefix string) func(string) {
	return func(s string) { log.Print(prefix + s) }
}

func prefixed(u User) {
	l := logger("user ")
	l(u.Nick)  // ok
	l(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
}

func prefixIsPersonal(u User) {
	l := logger(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	l("hi")              // ok: the data entered above
	m := logger(u.Nick)
	m("hi") // ok
}

func counter(u User) func() int {
	n := 0
	return func() int {
		n += len(u.Email)
		return n
	}
}

func counted(u User) {
	next := counter(u)
	log.Print(next()) // ok
}

func accumulate() func(string) string {
	all := ""
	return func(s string) string {
		all += s
		return all
	}
}

func accumulated(u User) {
	add := accumulate()
	log.Print(add(u.Nick))  // ok
	log.Print(add(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(add(u.Nick))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	other := accumulate()
	log.Print(other(u.Nick)) // ok
}

func inLoop(us []User) {
	var fs, gs []func() string
	for _, u := range us {
		fs = append(fs, func() string { return u.Email })
		gs = append(gs, func() string { return u.Nick })
	}
	for _, f := range fs {
		log.Print(f()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for _, g := range gs {
		log.Print(g()) // ok
	}
}

func chosen(u User, full bool) {
	f := func() string { return u.Nick }
	log.Print(f()) // ok
	if full {
		f = func() string { return u.Email }
	}
	log.Print(f()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func recursive(u User) {
	var walk func(n int) string
	walk = func(n int) string {
		if n == 0 {
			return u.Email
		}
		return walk(n - 1)
	}
	log.Print(walk(3)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	var down func(n int) int
	down = func(n int) int {
		if n == 0 {
			return len(u.Email)
		}
		return down(n - 1)
	}
	log.Print(down(3)) // ok
}

func multiline(u User) {
	s, t := u.Email, u.Nick
	run := func() {
		log.Print(t) // ok
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	run()
}

func sometimes(yes bool, f func()) {
	if yes {
		f()
	}
}

func always(yes bool, f func()) {
	if !yes {
		log.Print("no")
	}
	f()
}

func ifAny(f func()) {
	if f != nil {
		f()
	}
}

func beside(f func()) { go f() }

// What a function may not call may not have emptied anything.
func emptied(u User, yes bool) {
	a, b, c, d := u.Email, u.Email, u.Email, u.Email
	sometimes(yes, func() { a = "" })
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	always(yes, func() { b = "" })
	log.Print(b) // ok
	ifAny(func() { c = "" })
	log.Print(c) // ok
	beside(func() { d = "" })
	log.Print(d) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func eachOf(list []string, f func(string)) {
	for _, s := range list {
		f(s)
	}
}

func eachTwice(list []string, f func(string)) { eachOf(list, f) }

func overwritten(u User, list []string) {
	a, b := u.Email, u.Nick
	eachTwice(list, func(s string) { a = s })
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	eachTwice(list, func(s string) { b = s })
	log.Print(b) // ok
}

func oneOf(s, t string, f func(string)) {
	if s == "" {
		f(t)
		return
	}
	f(s)
}

func either(u User) {
	var a, b, c string
	oneOf(u.Email, u.Nick, func(s string) { a = s })
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	oneOf(u.Nick, u.Email, func(s string) { b = s })
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	oneOf(u.Nick, u.Nick, func(s string) { c = s })
	log.Print(c) // ok
}

type masker interface{ mask(u *User) }

type emptier struct{}

func (emptier) mask(u *User) { u.Email = "" }

func maskIf(yes bool, m masker, u *User) {
	if yes {
		m.mask(u)
	}
}

func maskAny(m masker, u *User) {
	if m != nil {
		m.mask(u)
	}
}

func masked(u, v User, yes bool) {
	maskIf(yes, emptier{}, &u)
	log.Print(u) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	maskAny(emptier{}, &v)
	log.Print(v) // ok
}

// A list may be empty, so that nothing of it is handed to the function.
func ofElements(u User, list []string, table *sync.Map) {
	a, b, c, d := u.Email, u.Email, u.Nick, u.Email
	slices.IndexFunc(list, func(s string) bool { a = s; return true })
	log.Print(a) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	table.Range(func(k, v any) bool { b = ""; return true })
	log.Print(b) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	slices.IndexFunc(list, func(s string) bool { c = s; return true })
	log.Print(c) // ok
	var once sync.Once
	once.Do(func() { d = "" })
	log.Print(d) // ok
}

// A literal may be handed over by way of what is made of it: its flows are told
// inside it.

type hook struct{ run func(string) }

func hooked(run func(string)) *hook { return &hook{run} }

func (h *hook) fire(s string) { h.run(s) }

func madeOfLiteral(u User) {
	hooked(func(s string) {
		log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}).fire(u.Email)
	hooked(func(s string) {
		log.Print(s) // ok
	}).fire(u.Nick)
}

func heldLiteral(u User) {
	h := hooked(func(s string) { log.Print(s) })
	h.fire(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through hook\.fire$`
	h.fire(u.Nick)  // ok
}
