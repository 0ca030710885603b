// Package case17 has fields that may be missing.
package case17

import (
	"encoding/json"
	"fmt"
	"log"
)

// Optional may have a value. As a text it shows whether it does, in JSON the value.
type Optional[T any] struct {
	value T
	ok    bool
}

// Some has a value.
func Some[T any](v T) Optional[T] { return Optional[T]{v, true} }

// None has none.
func None[T any]() Optional[T] { return Optional[T]{} }

// Get is the value, if there is one.
func (o Optional[T]) Get() (T, bool) { return o.value, o.ok }

// Or is the value, or d.
func (o Optional[T]) Or(d T) T {
	if o.ok {
		return o.value
	}
	return d
}

func (o Optional[T]) String() string {
	if o.ok {
		return "(set)"
	}
	return "(none)"
}

// MarshalJSON writes null for none.
func (o Optional[T]) MarshalJSON() ([]byte, error) {
	if !o.ok {
		return []byte("null"), nil
	}
	return json.Marshal(o.value)
}

// Patient may be allergic.
type Patient struct {
	ID      int
	Allergy Optional[string] `pii:"allergy"`
	Insurer Optional[string] `pii:"insurer"`
}

// Update changes what is set.
type Update struct {
	Allergy Optional[string]
}

func (p Patient) apply(u Update) Patient {
	if v, ok := u.Allergy.Get(); ok {
		p.Allergy = Some(v)
	}
	return p
}

// LeakValue logs the value, CleanValue the optional, which shows whether it is set.
func LeakValue(p Patient, u Update) {
	log.Printf("patient %d allergy %s", p.ID, p.Allergy.Or("-")) // leak: Patient.Allergy
}

func CleanValue(p Patient, u Update) {
	log.Printf("patient %d allergy %s", p.ID, p.Allergy)
}

// LeakJSON logs the patient as JSON, CleanJSON as text.
func LeakJSON(p Patient, u Update) {
	p.Allergy = None[string]()
	text, _ := json.Marshal(p)
	log.Printf("patient %s", text) // leak: Patient.Insurer
}

func CleanJSON(p Patient, u Update) {
	p.Allergy = None[string]()
	text := fmt.Sprintf("%v", p)
	log.Printf("patient %s", text)
}

// LeakUpdate prints what was applied, CleanUpdate what was there when nothing was.
func LeakUpdate(p Patient, u Update) {
	p.Allergy = None[string]()
	p = p.apply(u)
	log.Print("now ", p.Allergy.Or("none")) // leak: Patient.Allergy
}

func CleanUpdate(p Patient, u Update) {
	p.Allergy = None[string]()
	p = p.apply(Update{})
	log.Print("now ", p.Allergy.Or("none"))
}
