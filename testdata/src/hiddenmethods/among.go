package hiddenmethods

import (
	"encoding/json"
	"fmt"
	"log"
)

// Values that hide what they hold stand in lists and maps among values of other types.

type sealed[T any] struct{ Value T }

func (sealed[T]) MarshalJSON() ([]byte, error) { return []byte("null"), nil }
func (sealed[T]) String() string               { return "sealed" }

type closed struct{ Value string }

func (closed) MarshalText() ([]byte, error)  { return nil, nil }
func (closed) Format(s fmt.State, verb rune) { s.Write([]byte("closed")) }

type failed struct{ Value string }

func (failed) Error() string { return "failed" }

type open struct{ Value string }

type letter struct {
	ID   int
	Done bool
	Note sealed[string] `pii:"comment"`
	Text closed         `pii:"message"`
	Why  failed         `pii:"health"`
	Open open
	Line string
}

func encoded(l letter) {
	text, _ := json.Marshal(map[string]any{"id": l.ID, "note": l.Note})
	log.Print(string(text)) // ok
	text, _ = json.Marshal(map[string]any{"id": l.ID, "note": l.Note.Value})
	log.Print(string(text)) // want `^letter\.Note \(pii:comment\) reaches log\.Print$`
	text, _ = json.Marshal([]any{l.Line, l.Done, l.Text})
	log.Print(string(text)) // ok
	text, _ = json.Marshal([]any{l.Line, l.Done, l.Text.Value})
	log.Print(string(text)) // want `^letter\.Text \(pii:message\) reaches log\.Print$`
	text, _ = json.Marshal([2]any{l.ID, l.Note})
	log.Print(string(text)) // ok
	text, _ = json.Marshal([2]any{l.ID, &l.Why})
	log.Print(string(text)) // want `^letter\.Why \(pii:health\) reaches log\.Print$`
}

func printed(l letter) {
	log.Print(map[string]any{"id": l.ID, "note": l.Note})       // ok
	log.Print(map[string]any{"id": l.ID, "note": l.Note.Value}) // want `^letter\.Note \(pii:comment\) reaches log\.Print$`
	log.Print([]any{l.ID, l.Line, l.Text})                      // ok
	log.Printf("%d", []any{l.ID, l.Line, l.Text})               // ok: Format has all verbs
	log.Printf("%d", []any{l.ID, l.Line, l.Note})               // want `^letter\.Note \(pii:comment\) reaches log\.Printf$`
	log.Print([]any{l.Done, l.Why})                             // ok
	log.Printf("%#v", []any{l.Done, l.Why})                     // want `^letter\.Why \(pii:health\) reaches log\.Printf$`
}

// Of structs each is shown as it is, where which element it is is known.
func structs(l letter, key string) {
	log.Print(map[string]any{"open": l.Open, "note": l.Note})             // ok
	log.Print(map[string]any{"open": open{l.Note.Value}, "note": l.Note}) // want `^letter\.Note \(pii:comment\) reaches log\.Print$`
	m := map[string]any{"open": l.Open}
	m[key] = l.Note
	log.Print(m) // ok
	m[key] = open(l.Note)
	log.Print(m) // want `^letter\.Note \(pii:comment\) reaches log\.Print$`
}

// What callers hand in may be of any type.
func dump(v any) {
	text, _ := json.Marshal(map[string]any{"id": 4, "it": v})
	log.Print(string(text))
}

func dumped(l letter) {
	dump(l.Note)       // ok
	dump(l.ID)         // ok
	dump(l.Note.Value) // want `^letter\.Note \(pii:comment\) reaches log\.Print through hiddenmethods\.dump$`
}

func either(l letter, which bool) {
	var v any = l.ID
	if which {
		v = l.Note
	}
	log.Print(v) // ok
	if which {
		v = l.Note.Value
	}
	log.Print(v) // want `^letter\.Note \(pii:comment\) reaches log\.Print$`
}
