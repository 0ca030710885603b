// Package case27 has types that say how encoding/json shows them.
package case27

import (
	"encoding/json"
	"log"
)

// A Secret is masked in JSON where its address is known.
type Secret struct{ Text string }

func (s *Secret) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

// A Label is masked as text, which JSON honours in values, but not in keys of maps.
type Label string

func (Label) MarshalText() ([]byte, error) { return []byte("label"), nil }

func (Label) String() string { return "label" }

type Pupil struct {
	ID    int
	Email Secret `pii:"email"`
	Name  Label  `pii:"name"`
	Grade string
}

func encode(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		return "broken"
	}
	return string(data)
}

// A pointer receiver does not help a value that has no address.
func LeakByValue(p Pupil) {
	log.Print(encode(p)) // leak: Pupil.Email
}

func CleanByPointer(p Pupil) {
	log.Print(encode(&p))
}

func LeakInMap(p Pupil) {
	log.Print(encode(map[string]any{"mail": p.Email})) // leak: Pupil.Email
}

func CleanInMap(p Pupil) {
	log.Print(encode(map[string]any{"mail": &p.Email}))
}

func LeakKey(p Pupil) {
	log.Print(encode(map[Label]int{p.Name: 1})) // leak: Pupil.Name
}

func CleanValue(p Pupil) {
	log.Print(encode(map[int]Label{1: p.Name}))
}

func LeakPlainText(p Pupil) {
	log.Print(encode([]string{string(p.Name)})) // leak: Pupil.Name
}

func CleanLabel(p Pupil) {
	log.Print(encode([]Label{p.Name}))
}

type card struct {
	Grade string
	owner Label
}

func (c card) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"grade": c.Grade})
}

type ticket struct {
	Grade string
	owner Label
}

func (t ticket) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"grade": t.Grade, "owner": string(t.owner)})
}

func LeakTicket(p Pupil) {
	log.Print(encode([]ticket{{p.Grade, p.Name}})) // leak: Pupil.Name
}

func CleanCard(p Pupil) {
	log.Print(encode([]card{{p.Grade, p.Name}}))
}
