// Package endpoints wraps functions in function literals that are called
// where both are known.
package endpoints

import (
	"errors"
	"fmt"
	"log"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type endpoint func(req any) (any, error)

func echo(req any) (any, error)   { return req, nil }
func number(any) (any, error)     { return 42, nil }
func refuse(req any) (any, error) { return nil, fmt.Errorf("no %v", req) }
func fail(any) (any, error)       { return nil, errors.New("no") }

func answers(next endpoint) endpoint {
	return func(req any) (any, error) {
		resp, err := next(req)
		log.Print(resp)
		return resp, err
	}
}

func failures(next endpoint) endpoint {
	return func(req any) (any, error) {
		resp, err := next(req)
		log.Print(err)
		return resp, err
	}
}

func chain(e endpoint, around ...func(endpoint) endpoint) endpoint {
	for _, a := range around {
		e = a(e)
	}
	return e
}

func known(u User) {
	e := answers(echo)
	e(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	e(u.Nick)  // ok
	e = answers(number)
	e(u.Email) // ok
	e = failures(echo)
	e(u.Email) // ok
	e = failures(refuse)
	e(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	e = failures(fail)
	e(u.Email) // ok
	e = answers(failures(echo))
	e(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	e = answers(failures(number))
	e(u.Email) // ok
}

func chained(u User) {
	e := chain(echo, answers)
	e(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	e = chain(number, answers)
	e(u.Email) // ok
	e = chain(echo, failures)
	e(u.Email) // ok
	out, _ := chain(number, failures)(u.Email)
	log.Print(out) // ok
	out, _ = chain(echo, failures)(u.Email)
	log.Print(out) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What the wrapped function finds itself is said where it is wrapped, and not
// again where the literal is called.
func find(any) (any, error)       { return &User{}, nil }
func load(id any) (User, error)   { return User{}, nil }
func nick(id any) (string, error) { u, err := load(id); return u.Nick, err }

type loader func(id any) (User, error)

func loads(l loader) loader {
	return func(id any) (User, error) {
		u, err := l(id)
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		return u, err
	}
}

func loaded() {
	l := loads(load)
	l(1) // ok: found inside
}

// Typed endpoints.
type typed[Req, Resp any] func(req Req) (Resp, error)

func logged[Req, Resp any](e typed[Req, Resp]) typed[Req, Resp] {
	return func(req Req) (Resp, error) {
		resp, err := e(req)
		log.Printf("%v", resp)
		return resp, err
	}
}

func label(to string) (string, error) { return "to " + to, nil }
func lines(to string) (int, error)    { return strings.Count(to, "\n"), nil }

func typedEndpoints(u User) {
	e := logged(label)
	e(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Printf( through \S+)?$`
	e(u.Nick)  // ok
	n := logged(lines)
	n(u.Email) // ok
}

// What is wrapped in what.
func hide(next endpoint) endpoint {
	return func(req any) (any, error) {
		_, err := next(req)
		return "hidden", err
	}
}

func outermostLast(e endpoint, around ...func(endpoint) endpoint) endpoint {
	for i := len(around) - 1; i >= 0; i-- {
		e = around[i](e)
	}
	return e
}

func ordered(u User) {
	out, _ := chain(echo, hide)(u.Email)
	log.Print(out) // ok
	out, _ = chain(echo)(u.Email)
	log.Print(out)                              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	chain(echo, hide, answers)(u.Email)         // ok
	chain(echo, answers, hide)(u.Email)         // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	chain(echo, answers, hide)(u.Nick)          // ok
	outermostLast(echo, answers, hide)(u.Email) // ok
	outermostLast(echo, hide, answers)(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	var around []func(endpoint) endpoint
	if u.ID > 0 {
		around = append(around, hide)
	}
	out, _ = chain(echo, around...)(u.Email)
	log.Print(out) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func edits(s string, by ...func(string) string) string {
	for _, f := range by {
		s = f(s)
	}
	return s
}

func stars(string) string  { return "***" }
func dots(s string) string { return s + "..." }

func edited(u User) {
	log.Print(edits(u.Email, dots))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(edits(u.Email, dots, stars)) // ok
	log.Print(edits(u.Email))              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(edits(u.Nick, dots))         // ok
}

// States are functions that return functions.
type machine struct {
	who  User
	note string
}

type state func(*machine) state

func (m *machine) run(s state) {
	for s != nil {
		s = s(m)
	}
}

func begin(m *machine) state      { m.note += "begin"; return ask }
func ask(m *machine) state        { m.note += m.who.Email; return nil }
func beginQuiet(m *machine) state { m.note += "begin"; return askQuiet }
func askQuiet(m *machine) state   { m.note += m.who.Nick; return nil }

func states(u User) {
	m := &machine{who: u}
	m.run(begin)
	log.Print(m.note) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	m = &machine{who: u}
	m.run(beginQuiet)
	log.Print(m.note) // ok
	m = &machine{who: u}
	m.run(ask)
	log.Print(m.note) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
