// Package case30 has types that hide what they hold, more or less.
package case30

import (
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"os"
)

// Secret is hidden by every encoder.
type Secret string

func (Secret) String() string               { return "***" }
func (Secret) GoString() string             { return "***" }
func (Secret) MarshalText() ([]byte, error) { return []byte("***"), nil }
func (Secret) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }
func (Secret) LogValue() slog.Value         { return slog.StringValue("***") }

// Reveal returns what is hidden.
func (s Secret) Reveal() string { return string(s) }

// Pin is hidden by fmt alone.
type Pin string

func (Pin) String() string { return "***" }

// Box hides what it holds if it is printed by address.
type Box struct{ V string }

func (b *Box) String() string { return "***" }

// Sealed hides what it holds if it is encoded by address.
type Sealed struct{ V string }

func (s *Sealed) MarshalJSON() ([]byte, error) { return []byte(`"***"`), nil }

type Memo struct {
	Label string
	Body  Sealed `pii:"comment"`
}

type Card struct {
	Label string
	Token Secret `pii:"token"`
}

type Phone struct {
	Label string
	Pin   Pin `pii:"pin"`
}

type Note struct {
	Label string
	Text  Box `pii:"message"`
}

// session keeps the secret in a field that fmt calls no methods of.
type session struct {
	n     int
	token Secret
}

func LeakUnexported(c Card) {
	log.Printf("session %v", session{n: 1, token: c.Token}) // leak: Card.Token
}

func CleanExported(c Card) {
	log.Printf("session %v", struct {
		N     int
		Token Secret
	}{1, c.Token})
}

func LeakConverted(c Card) {
	log.Print("token ", string(c.Token)) // leak: Card.Token
}

func CleanToken(c Card) {
	log.Print("token ", c.Token)
}

func LeakReveal(c Card) {
	log.Printf("%s has %v", c.Label, c.Token.Reveal()) // leak: Card.Token
}

func CleanWhole(c Card) {
	log.Printf("%+v and %#v", c, c)
	slog.Info("card", "card", c, "token", c.Token)
}

func CleanJSON(c Card) error {
	return json.NewEncoder(os.Stdout).Encode(c)
}

func LeakPinJSON(p Phone) error {
	return json.NewEncoder(os.Stdout).Encode(p) // leak: Phone.Pin
}

func CleanPinPrint(p Phone) {
	fmt.Println(p)
}

func LeakPinSyntax(p Phone) {
	fmt.Printf("%#v\n", p) // leak: Phone.Pin
}

func CleanPinFields(p Phone) {
	fmt.Printf("%+v\n", p)
}

// A concatenation keeps the type.
func CleanConcat(p Phone) {
	log.Print("pin: " + p.Pin)
}

func LeakConcat(p Phone) {
	log.Print("pin: " + string(p.Pin)) // leak: Phone.Pin
}

func LeakBox(n Note) {
	log.Print("note ", n.Text) // leak: Note.Text
}

func CleanBox(n Note) {
	log.Print("note ", &n.Text)
}

func LeakMemo(m Memo) error {
	return json.NewEncoder(os.Stdout).Encode(m) // leak: Memo.Body
}

func CleanMemo(m Memo) error {
	return json.NewEncoder(os.Stdout).Encode(&m)
}
