// Package inner writes.
package inner

import "log"

// Person is tagged here.
type Person struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

// Account stands for what outer packages never name.
type Account struct {
	Owner Person
	Plan  string
}

// Write logs its argument.
func Write(s string) { log.Print(s) }

// WriteLen logs the length of its argument.
func WriteLen(s string) { log.Print(len(s)) }

// Decorate returns its argument in brackets.
func Decorate(s string) string { return "<" + s + ">" }

// Hide returns stars.
func Hide(s string) string { return "***" }

// Load makes an account.
func Load(id int) *Account { return &Account{Owner: Person{ID: id}, Plan: "free"} }

// Sink takes text.
type Sink interface{ Put(s string) }

// LogSink logs what it gets.
type LogSink struct{ n int }

// Put implements Sink.
func (l *LogSink) Put(s string) { log.Print(s) }

// NullSink drops what it gets.
type NullSink struct{}

// Put implements Sink.
func (NullSink) Put(string) {}

// Forget empties the address.
func (p *Person) Forget() { p.Email = "" }

// Keep keeps a value for Last.
func (l *Ledger) Keep(s string) { l.last = s }

// Last is what was kept.
func (l *Ledger) Last() string { return l.last }

// Count counts.
func (l *Ledger) Count() int { return len(l.last) }

// Ledger remembers one value.
type Ledger struct{ last string }
