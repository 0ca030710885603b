// Package case42 wraps the columns of a table: optional values, lists in one text, and times.
package case42

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"log"
	"strings"
)

// Optional may be missing, and can be scanned and encoded.
type Optional[T any] struct {
	V  T
	OK bool
}

func Some[T any](v T) Optional[T] { return Optional[T]{v, true} }

func (o Optional[T]) MarshalJSON() ([]byte, error) {
	if !o.OK {
		return []byte("null"), nil
	}
	return json.Marshal(o.V)
}

func (o *Optional[T]) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*o = Optional[T]{}
		return nil
	}
	o.OK = true
	return json.Unmarshal(b, &o.V)
}

// CSV is a list in one text.
type CSV []string

func (c CSV) Value() (driver.Value, error) { return strings.Join(c, ","), nil }

func (c *CSV) Scan(src any) error {
	s, ok := src.(string)
	if !ok {
		return fmt.Errorf("cannot scan %T", src)
	}
	*c = strings.Split(s, ",")
	return nil
}

// Student has what a school must know.
type Student struct {
	ID        int
	Nick      Optional[string]
	Faith     Optional[string] `pii:"religion"`
	Allergies CSV              `pii:"allergy"`
	Clubs     CSV
}

// LeakOptional encodes a student, CleanOptional one whose faith is missing.
func LeakOptional(s Student) {
	text, err := json.Marshal(map[string]any{"id": s.ID, "faith": s.Faith})
	log.Printf("%s %v", text, err) // leak: Student.Faith
}

func CleanOptional(s Student) {
	s.Faith = Optional[string]{}
	text, err := json.Marshal(map[string]any{"id": s.ID, "faith": s.Faith})
	log.Printf("%s %v", text, err)
}

// LeakValue logs what a database would get, CleanValue the same of other lists.
func LeakValue(s Student) {
	v, err := s.Allergies.Value()
	log.Print(v, err) // leak: Student.Allergies
}

func CleanValue(s Student) {
	v, err := s.Clubs.Value()
	log.Print(v, err)
}

// LeakScan scans the list into another one, CleanScan fails to.
func LeakScan(s Student) {
	var back CSV
	v, _ := s.Allergies.Value()
	if err := back.Scan(v); err == nil {
		log.Print(back[0]) // leak: Student.Allergies
	}
}

func CleanScan(s Student) {
	var back CSV
	if err := back.Scan(s.Allergies); err != nil {
		log.Print(err, len(back))
	}
}

func mapped[A, B any](o Optional[A], f func(A) B) Optional[B] {
	if !o.OK {
		return Optional[B]{}
	}
	return Some(f(o.V))
}

// LeakMapped maps to another text, CleanMapped to the number of letters.
func LeakMapped(s Student) {
	log.Print(mapped(s.Faith, strings.ToUpper).V) // leak: Student.Faith
}

func CleanMapped(s Student) {
	log.Print(mapped(s.Faith, func(f string) int { return len(f) }).V)
}
