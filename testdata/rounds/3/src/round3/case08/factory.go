// Package case08 builds things with factories, builders and options.
package case08

import (
	"fmt"
	"log"
	"strings"
)

type Guest struct {
	Room     int
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
	Board    string
}

type letter interface{ text() string }

type welcome struct{ name string }
type notice struct{ board string }

func (w welcome) text() string { return "Welcome, " + w.name }
func (n notice) text() string  { return "Board: " + n.board }

var factories = map[string]func(Guest) letter{
	"welcome": func(g Guest) letter { return welcome{g.Name} },
	"notice":  func(g Guest) letter { return notice{g.Board} },
}

func newWelcome(g Guest) letter { return welcome{g.Name} }
func newNotice(g Guest) letter  { return notice{g.Board} }

func LeakFactory(g Guest) {
	log.Print(newWelcome(g).text()) // leak: Guest.Name
}

func CleanFactory(g Guest) {
	log.Print(newNotice(g).text())
}

func LeakFactoryMap(g Guest) {
	log.Print(factories["welcome"](g).text()) // leak: Guest.Name
}

type messageBuilder struct {
	subject string
	parts   []string
}

func newMessage() *messageBuilder { return &messageBuilder{} }

func (b *messageBuilder) withSubject(s string) *messageBuilder {
	b.subject = s
	return b
}

func (b *messageBuilder) add(format string, args ...any) *messageBuilder {
	b.parts = append(b.parts, fmt.Sprintf(format, args...))
	return b
}

func (b *messageBuilder) build() message {
	return message{Subject: b.subject, Body: strings.Join(b.parts, "\n")}
}

type message struct{ Subject, Body string }

func LeakBuilder(g Guest) {
	m := newMessage().withSubject("stay").add("room %d", g.Room).add("passport %s", g.Passport).build()
	log.Print(m.Body) // leak: Guest.Passport
}

func CleanBuilder(g Guest) {
	m := newMessage().withSubject("stay").add("room %d", g.Room).add("passport %s", g.Passport).build()
	log.Print(m.Subject)
}

type settings struct{ title, footer string }

type option func(*settings)

func title(s string) option  { return func(o *settings) { o.title = s } }
func footer(s string) option { return func(o *settings) { o.footer = s } }

func apply(opts ...option) settings {
	s := settings{title: "hotel"}
	for _, o := range opts {
		o(&s)
	}
	return s
}

func LeakOptions(g Guest) {
	s := apply(title(g.Name), footer(g.Board))
	log.Print(s.title) // leak: Guest.Name
}

func CleanOptions(g Guest) {
	s := apply(title(g.Name), footer(g.Board))
	log.Print(s.footer)
}
