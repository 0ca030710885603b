// Package case45 publishes events to subscribers and runs middleware.
package case45

import (
	"fmt"
	"log"
	"sync"
)

type Signup struct {
	ID      int
	Email   string `pii:"email"`
	Age     string `pii:"age"`
	Channel string
}

type event struct {
	name    string
	payload any
}

type bus struct {
	mu   sync.Mutex
	subs map[string][]func(event)
}

func newBus() *bus { return &bus{subs: map[string][]func(event){}} }

func (b *bus) on(name string, f func(event)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subs[name] = append(b.subs[name], f)
}

func (b *bus) emit(name string, payload any) {
	b.mu.Lock()
	subs := b.subs[name]
	b.mu.Unlock()
	for _, f := range subs {
		f(event{name, payload})
	}
}

func LeakEvent(s Signup) {
	b := newBus()
	b.on("signup", func(e event) {
		log.Print(e.name, e.payload.(Signup).Email) // leak: Signup.Email
	})
	b.emit("signup", s)
}

func CleanEvent(s Signup) {
	b := newBus()
	b.on("signup", func(e event) {
		log.Print(e.name, e.payload.(Signup).Channel)
	})
	b.emit("signup", s)
}

func LeakCollected(s Signup) {
	b := newBus()
	var got []any
	b.on("signup", func(e event) { got = append(got, e.payload) })
	b.emit("signup", s.Email)
	log.Print(got...) // leak: Signup.Email
}

func CleanCollected(s Signup) {
	b := newBus()
	var got []any
	b.on("signup", func(e event) { got = append(got, e.name) })
	b.emit("signup", s.Email)
	log.Print(got...)
}

type handler func(Signup) (string, error)

type middleware func(handler) handler

func chain(h handler, ms ...middleware) handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

func logged(next handler) handler {
	return func(s Signup) (string, error) {
		out, err := next(s)
		log.Print("handled ", s.ID, err)
		return out, err
	}
}

func counted(n *int) middleware {
	return func(next handler) handler {
		return func(s Signup) (string, error) {
			*n++
			return next(s)
		}
	}
}

func welcome(s Signup) (string, error)  { return "welcome " + s.Email, nil }
func register(s Signup) (string, error) { return fmt.Sprint("registered ", s.ID), nil }

func LeakChain(s Signup) {
	n := 0
	out, _ := chain(welcome, logged, counted(&n))(s)
	log.Print(out, n) // leak: Signup.Email
}

func CleanChain(s Signup) {
	n := 0
	out, _ := chain(register, logged, counted(&n))(s)
	log.Print(out, n)
}

func failing(s Signup) (string, error)  { return "", fmt.Errorf("age %s", s.Age) }
func refusing(s Signup) (string, error) { return "", fmt.Errorf("channel %s", s.Channel) }

func LeakFailing(s Signup) {
	n := 0
	_, err := chain(failing, counted(&n))(s)
	log.Print(err) // leak: Signup.Age
}

func CleanRefusing(s Signup) {
	n := 0
	_, err := chain(refusing, counted(&n))(s)
	log.Print(err)
}
