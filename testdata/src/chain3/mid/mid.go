// Package mid hides package inner from those who import it.
package mid

import "chain3/inner"

// Record hands on to inner.
func Record(s string) { inner.Write(s) }

// RecordLen hands on to inner.
func RecordLen(s string) { inner.WriteLen(s) }

// Format hands on to inner.
func Format(s string) string { return inner.Decorate(s) + "." }

// Mask hands on to inner.
func Mask(s string) string { return inner.Hide(s) }

// Email reads a field of a type of inner's.
func Email(id int) string { return inner.Load(id).Owner.Email }

// EmailOf reads it of a value that somebody hands in.
func EmailOf(p *inner.Person) string { return p.Email }

// Plan reads another field.
func Plan(id int) string { return inner.Load(id).Plan }

// Account hides inner's type behind an alias.
type Account = inner.Account

// Person hides another.
type Person = inner.Person

// Get returns one whose content is unknown.
func Get(find func(int) *Account) *Account { return find(1) }

// NewSink returns an interface that holds a type of inner's.
func NewSink() inner.Sink { return &inner.LogSink{} }

// NewNull returns one that drops.
func NewNull() inner.Sink { return inner.NullSink{} }

// Store has a type of inner's in an unexported field.
type Store struct{ ledger inner.Ledger }

// Put keeps.
func (s *Store) Put(v string) { s.ledger.Keep(v) }

// Get returns what is kept.
func (s *Store) Get() string { return s.ledger.Last() }

// Size returns a count.
func (s *Store) Size() int { return s.ledger.Count() }

// User embeds what it hides.
type User struct {
	inner.Person
	Level int
}

// Each calls f with every address.
func Each(ps []inner.Person, f func(string)) {
	for _, p := range ps {
		f(p.Email)
	}
}

// EachNick calls f with every nickname.
func EachNick(ps []inner.Person, f func(string)) {
	for _, p := range ps {
		f(p.Nick)
	}
}

// Map calls f with s.
func Map(s string, f func(string) string) string { return f(s) }

// Sequence yields addresses.
func Sequence(us []User) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, u := range us {
			if !yield(u.Email) {
				return
			}
		}
	}
}
