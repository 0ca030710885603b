// Package case14 has records that embed others, and get methods by that which nobody wrote for them.
package case14

import (
	"encoding/json"
	"log"
	"os"
	"strings"
	"time"
)

// Meta is what every record has.
type Meta struct {
	ID      string
	Created time.Time
}

func (m Meta) String() string { return "#" + m.ID }

// Public is what others may see of a person.
type Public struct {
	Nick string
	Real string `pii:"name"`
}

func (p Public) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"nick": p.Nick})
}

type Teacher struct {
	Meta
	Phone string `pii:"phone"`
}

type Coach struct {
	Public
	Fee string `pii:"income"`
}

// A Referee says for itself how it is encoded.
type Referee struct {
	Public
	Licence string `pii:"drivers-license"`
}

func (r Referee) MarshalJSON() ([]byte, error) {
	type plain Referee
	return json.Marshal(struct {
		Kind    string
		Licence string
	}{"referee", plain(r).Licence})
}

// A Squad has two that could give it a method, so that it has none.
type Squad struct {
	Meta
	Level
	Captain string `pii:"name"`
}

type Level int

func (l Level) String() string { return strings.Repeat("*", int(l)) }

func LeakTeacher(t Teacher) error {
	raw, err := json.Marshal(t)
	if err != nil {
		return err
	}
	log.Printf("saved %s", raw) // leak: Teacher.Phone
	return nil
}

func CleanTeacher(t Teacher) { log.Printf("saved %v", t) }

func LeakCoach(c Coach) { log.Printf("saved %+v", c) } // leak: Public.Real, Coach.Fee

func CleanCoach(c Coach) error { return json.NewEncoder(os.Stdout).Encode(c) }

func LeakReferee(r Referee) error { return json.NewEncoder(os.Stdout).Encode(r) } // leak: Referee.Licence

func CleanReferee(r Referee) error { return json.NewEncoder(os.Stdout).Encode(r.Public) }

func LeakSquad(s Squad) { log.Printf("saved %v", s) } // leak: Squad.Captain

func CleanSquad(s Squad) { log.Printf("saved %v of %v", s.Meta, s.Level) }

func LeakSyntax(t Teacher) { log.Printf("saved %#v", t) } // leak: Teacher.Phone

// A list of records calls the method of each.
func CleanList(t Teacher) { log.Printf("saved %v", []Teacher{t, t}) }

type lesson struct {
	room    string
	teacher Teacher
}

type Lesson struct {
	Room    string
	Teacher Teacher
}

func LeakNested(t Teacher) {
	l := lesson{"r1", t}
	log.Printf("saved %v", l) // leak: Teacher.Phone
}

func CleanNested(t Teacher) {
	l := Lesson{"r1", t}
	log.Printf("saved %v", l)
}
