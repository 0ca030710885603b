// Package chains builds values by chained calls.
package chains

import "log"

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

// Event is filled by pointer and logs at the end.
type Event struct {
	fields map[string]string
	text   string
}

func NewEvent() *Event { return &Event{fields: map[string]string{}} }

func (e *Event) Str(k, v string) *Event { e.fields[k] = v; return e }
func (e *Event) Len(k, v string) *Event { e.fields[k] = string(rune('0' + len(v)%10)); return e }
func (e *Event) Text(s string) *Event   { e.text = s; return e }
func (e *Event) Reset() *Event          { *e = Event{fields: map[string]string{}}; return e }
func (e *Event) Send()                  { log.Print(e.text, e.fields) }
func (e *Event) SendText()              { log.Print(e.text) }
func (e *Event) String() string         { return e.text }

func pointerChain(u User) {
	NewEvent().Str("mail", u.Email).Text("x").Send()     // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Send$`
	NewEvent().Str("nick", u.Nick).Text("x").Send()      // ok
	NewEvent().Str("mail", u.Email).Text("x").SendText() // ok
	NewEvent().Text(u.Email).SendText()                  // want `^User\.Email \(pii:email\) reaches log\.Print through \S*SendText$`
	NewEvent().Len("mail", u.Email).Send()               // ok
	NewEvent().Str("mail", u.Email).Reset().Send()       // ok
	log.Print(NewEvent().Text(u.Email).String())         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(NewEvent().Text(u.Nick).String())          // ok
}

func statements(u User) {
	e := NewEvent()
	e.Str("nick", u.Nick)
	e.Send() // ok
	e.Str("mail", u.Email)
	e.Send()     // want `^User\.Email \(pii:email\) reaches log\.Print through \S*Send$`
	e.SendText() // ok
}

// Query is copied by every call.
type Query struct{ where, order string }

func (q Query) Where(s string) Query   { q.where = s; return q }
func (q Query) OrderBy(s string) Query { q.order = s; return q }
func (q Query) SQL() string            { return "SELECT " + q.where + q.order }
func (q Query) Sort() string           { return q.order }

func valueChain(u User) {
	var q Query
	log.Print(q.Where(u.Email).OrderBy("id").SQL())  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(q.Where(u.Email).OrderBy("id").Sort()) // ok
	log.Print(q.Where(u.Nick).SQL())                 // ok
	q.Where(u.Email)
	log.Print(q.SQL()) // ok: the result was dropped
	q = q.Where(u.Email)
	log.Print(q.SQL()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	q = q.Where("1")
	log.Print(q.SQL()) // ok
}

// Mailer is a builder behind an interface.
type Builder interface {
	Set(s string) Builder
	Done() string
}

type line struct{ s string }

func (l line) Set(s string) Builder { l.s += s; return l }
func (l line) Done() string         { return l.s }

func start() Builder { return line{} }

func interfaceChain(u User) {
	log.Print(start().Set("x").Set(u.Email).Done()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(start().Set("x").Set(u.Nick).Done())  // ok
}
