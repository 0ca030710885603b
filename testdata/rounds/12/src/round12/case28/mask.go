// Package case28 has types that hide what they hold, more or less.
package case28

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"strconv"
	"strings"
)

// Secret shows nothing of a text to package fmt and to encoders.
type Secret string

func (Secret) String() string               { return "[secret]" }
func (Secret) GoString() string             { return "[secret]" }
func (Secret) MarshalText() ([]byte, error) { return []byte("[secret]"), nil }

// Hidden does so for a value of any type, but only for fmt.
type Hidden[T any] struct{ Value T }

func (Hidden[T]) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, "[hidden]") }

func Hide[T any](v T) Hidden[T] { return Hidden[T]{v} }

// Debtor owes money.
type Debtor struct {
	Ref   string
	Name  string `pii:"name"`
	IBAN  Secret `pii:"bank-account"`
	Debts []Debt
}

// Debt has a creditor.
type Debt struct {
	To     Secret `pii:"name"`
	Amount int
}

// LeakConverted takes the type away, CleanConverted prints the secret in all ways.
func LeakConverted(d Debtor) {
	log.Print(string(d.IBAN)) // leak: Debtor.IBAN
}

func CleanConverted(d Debtor) {
	log.Printf("%s %v %+v %#v %q", d.IBAN, d.IBAN, d.IBAN, d.IBAN, d.IBAN)
}

// LeakHex prints the bytes of the text, CleanHex those of what stands for it.
func LeakHex(d Debtor) {
	log.Printf("%x", []byte(d.IBAN)) // leak: Debtor.IBAN
}

func CleanHex(d Debtor) {
	log.Printf("%x", d.IBAN)
}

// LeakJSON encodes what only fmt hides.
func LeakJSON(d Debtor) {
	text, err := json.Marshal(Hide(d.Name))
	log.Printf("%s %v", text, err) // leak: Debtor.Name
}

func CleanJSON(d Debtor) {
	text, err := json.Marshal(d.Debts)
	log.Printf("%s %v", text, err)
}

// LeakConcat adds to the secret, which makes a text of it.
func LeakConcat(d Debtor) {
	var b strings.Builder
	for i, debt := range d.Debts {
		b.WriteString(strconv.Itoa(i) + ": " + string(debt.To+"; "))
	}
	log.Print(b.String()) // leak: Debt.To
}

func CleanConcat(d Debtor) {
	var b strings.Builder
	for i, debt := range d.Debts {
		fmt.Fprint(&b, i, ": ", debt.To, "; ", Hide(d.Name))
	}
	log.Print(b.String())
}
