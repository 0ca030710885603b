// Package case13 answers queries that say which fields of which objects are wanted.
package case13

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"net/http"
	"slices"
)

// Pupil goes to a class.
type Pupil struct {
	ID    string
	Name  string `pii:"name,subject=child"`
	Class *Class
}

// Class has a teacher.
type Class struct {
	Room    string
	Teacher string `pii:"name"`
}

// field is what a query asks for.
type field struct {
	name string
	sub  []field
}

func want(name string, sub ...field) field { return field{name, sub} }

type resolver func(parent any) (value any, kind string, err error)

// on makes a resolver for the fields of one type.
func on[T any](kind string, f func(T) any) resolver {
	return func(parent any) (any, string, error) {
		p, ok := parent.(T)
		if !ok {
			return nil, "", fmt.Errorf("%T is not of the type", parent)
		}
		return f(p), kind, nil
	}
}

// schema has the resolvers by type and field.
var schema = map[string]map[string]resolver{
	"Pupil": {
		"id":    on("", func(p *Pupil) any { return p.ID }),
		"name":  on("", func(p *Pupil) any { return p.Name }),
		"class": on("Class", func(p *Pupil) any { return p.Class }),
	},
	"Class": {
		"room":    on("", func(c *Class) any { return c.Room }),
		"teacher": on("", func(c *Class) any { return c.Teacher }),
	},
}

func resolve(kind string, parent any, fields []field) (map[string]any, error) {
	out := map[string]any{}
	for _, f := range fields {
		r, ok := schema[kind][f.name]
		if !ok {
			return nil, fmt.Errorf("%s has no %s", kind, f.name)
		}
		v, next, err := r(parent)
		if err != nil {
			return nil, err
		}
		if next != "" {
			if v, err = resolve(next, v, f.sub); err != nil {
				return nil, err
			}
		}
		out[f.name] = v
	}
	return out, nil
}

// LeakAnswer logs an answer with the name, CleanAnswer one without.
func LeakAnswer(w http.ResponseWriter, p *Pupil) {
	answer, err := resolve("Pupil", p, []field{want("id"), want("name")})
	log.Print(answer, err) // leak: Pupil.Name
}

func CleanAnswer(w http.ResponseWriter, p *Pupil) {
	answer, err := resolve("Pupil", p, []field{want("id"), want("class", want("room"))})
	log.Print(answer, err)
}

// LeakNested logs what is in the class, CleanNested sends it to the client.
func LeakNested(w http.ResponseWriter, p *Pupil) {
	answer, _ := resolve("Pupil", p, []field{want("class", want("teacher"))})
	text, _ := json.Marshal(answer["class"])
	log.Printf("%s", text) // leak: Class.Teacher
}

func CleanNested(w http.ResponseWriter, p *Pupil) {
	answer, _ := resolve("Pupil", p, []field{want("class", want("teacher"))})
	_ = json.NewEncoder(w).Encode(answer)
	log.Print("answered ", slices.Sorted(maps.Keys(answer)))
}

// LeakFailed shows the object of a failed resolver, CleanFailed its type.
func LeakFailed(w http.ResponseWriter, p *Pupil) {
	if _, err := resolve("Class", p, []field{want("room")}); err != nil {
		log.Printf("%v in %+v", err, *p.Class) // leak: Class.Teacher
	}
}

func CleanFailed(w http.ResponseWriter, p *Pupil) {
	if _, err := resolve("Class", p, []field{want("room")}); err != nil {
		log.Printf("%v in %T", err, *p.Class)
	}
}
