// Package case40 calls through interfaces: strategies, decorators and visitors.
package case40

import (
	"fmt"
	"log"
	"strings"
)

type Member struct {
	ID    int
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Tier  string
}

type formatter interface{ format(Member) string }

type full struct{}
type short struct{}

func (full) format(m Member) string  { return m.Name + " <" + m.Email + ">" }
func (short) format(m Member) string { return fmt.Sprint("#", m.ID) }

type upper struct{ inner formatter }

func (u upper) format(m Member) string { return strings.ToUpper(u.inner.format(m)) }

type formatFunc func(Member) string

func (f formatFunc) format(m Member) string { return f(m) }

func render(f formatter, m Member) string { return f.format(m) }

func LeakStrategy(m Member) {
	log.Print(render(full{}, m)) // leak: Member.Name, Member.Email
}

func CleanStrategy(m Member) {
	log.Print(render(short{}, m))
}

func LeakDecorated(m Member) {
	var f formatter = upper{upper{full{}}}
	log.Print(f.format(m)) // leak: Member.Name, Member.Email
}

func CleanDecorated(m Member) {
	var f formatter = upper{upper{short{}}}
	log.Print(f.format(m))
}

func LeakFunc(m Member) {
	log.Print(render(formatFunc(func(m Member) string { return m.Name }), m)) // leak: Member.Name
}

func CleanFunc(m Member) {
	log.Print(render(formatFunc(func(m Member) string { return m.Tier }), m))
}

type visitor interface {
	field(name, value string)
	id(n int)
}

func (m Member) accept(v visitor) {
	v.id(m.ID)
	v.field("name", m.Name)
	v.field("tier", m.Tier)
}

type collect struct{ parts []string }

func (c *collect) field(name, value string) { c.parts = append(c.parts, name+"="+value) }
func (c *collect) id(n int)                 { c.parts = append(c.parts, fmt.Sprint(n)) }

type count struct{ n, bytes int }

func (c *count) field(_, value string) { c.n++; c.bytes += len(value) }
func (c *count) id(int)                { c.n++ }

func LeakVisitor(m Member) {
	var c collect
	m.accept(&c)
	log.Print(c.parts) // leak: Member.Name
}

func CleanVisitor(m Member) {
	var c count
	m.accept(&c)
	log.Print(c.n, c.bytes)
}

type sink interface{ emit(string) }

type logSink struct{ prefix string }
type countSink struct{ n int }

func (s logSink) emit(line string)    { log.Print(s.prefix, line) }
func (s *countSink) emit(line string) { s.n += len(line) }

func deliver(s sink, line string) { s.emit(line) }

func LeakSink(m Member) {
	deliver(logSink{"> "}, m.Email) // leak: Member.Email
}

func CleanSink(m Member) {
	s := &countSink{}
	deliver(s, m.Email)
	log.Print(s.n)
}

func LeakMethodMap(m Member) {
	handlers := map[string]formatter{"full": full{}, "short": short{}}
	log.Print(handlers["full"].format(m)) // leak: Member.Name, Member.Email
}

func CleanMethodMap(m Member) {
	handlers := map[string]formatter{"full": full{}, "short": short{}}
	log.Print(handlers["short"].format(m))
}

func LeakBound(m Member) {
	f := full{}.format
	log.Print(f(m)) // leak: Member.Name, Member.Email
}

func CleanBound(m Member) {
	f := short{}.format
	log.Print(f(m))
}
