// Package nullable reads values that may be null, and whether they are.
package nullable

import (
	"database/sql"
	"database/sql/driver"
	"log"
)

type Person struct {
	ID    int
	Faith sql.NullString   `pii:"religion"`
	Child sql.Null[string] `pii:"name"`
	Blood *sql.NullString  `pii:"health"`
	Lent  money            `pii:"income"`
	Seen  opinion          `pii:"political-opinion"`
	Phone option[string]   `pii:"phone"`
	Heir  pair[bool, int]  `pii:"personal"`
	Votes answers[string]  `pii:"political-opinion"`
}

// An option has a value, and a flag that says whether it is there.
type option[T any] struct {
	value T
	set   bool
}

func (o option[T]) isSet() bool  { return o.set }
func (o *option[T]) isOff() bool { return !o.set }
func (o option[T]) or(v T) T {
	if o.set {
		return o.value
	}
	return v
}

// A pair may have a flag for a value.
type pair[A, B any] struct {
	first  A
	second B
}

// The flag of answers is one of them.
type answers[T comparable] struct {
	texts map[T]int
	last  bool
}

func options(p Person) {
	log.Print(p.Phone.set)     // ok
	log.Print(p.Phone.isSet()) // ok
	log.Print(p.Phone.isOff()) // ok
	log.Print(p.Phone.value)   // want `^Person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(p.Phone.or("-")) // want `^Person\.Phone \(pii:phone\) reaches log\.Print$`
	log.Print(p.Heir.first)    // want `^Person\.Heir \(pii:personal\) reaches log\.Print$`
	log.Print(p.Votes.last)    // want `^Person\.Votes \(pii:political-opinion\) reaches log\.Print$`
}

type money struct {
	Cents int64
	Valid bool
}

func (m *money) Scan(any) error              { return nil }
func (m money) Value() (driver.Value, error) { return m.Cents, nil }

// An opinion is no value of a database: its flag is one more answer.
type opinion struct {
	Text  string
	Valid bool
}

func flags(p Person) {
	log.Print(p.Faith.Valid) // ok
	log.Print(p.Child.Valid) // ok
	log.Print(p.Blood.Valid) // ok
	log.Print(p.Lent.Valid)  // ok
	log.Print(p.Seen.Valid)  // want `^Person\.Seen \(pii:political-opinion\) reaches log\.Print$`
}

func values(p Person) {
	log.Print(p.Faith.String) // want `^Person\.Faith \(pii:religion\) reaches log\.Print$`
	log.Print(p.Child.V)      // want `^Person\.Child \(pii:name\) reaches log\.Print$`
	log.Print(p.Blood.String) // want `^Person\.Blood \(pii:health\) reaches log\.Print$`
	log.Print(p.Lent.Cents)   // want `^Person\.Lent \(pii:income\) reaches log\.Print$`
}

func whole(p *Person) {
	p.Faith.Valid = false
	log.Print(p.Faith.Valid) // ok
	log.Print(p.Faith)       // want `^Person\.Faith \(pii:religion\) reaches log\.Print$`
}
