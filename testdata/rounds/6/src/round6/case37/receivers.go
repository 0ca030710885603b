// Package case37 encodes values whose methods are on pointers, where an encoder may not find them.
package case37

import (
	"encoding/json"
	"fmt"
	"os"
)

type Card struct {
	Bank   string
	Number string `pii:"card-number"`
}

// MarshalJSON shows how long the number is.
func (c *Card) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{"bank": c.Bank, "digits": len(c.Number)})
}

func (c *Card) String() string { return "card of " + c.Bank }

type wallet struct {
	Owner string
	Card  Card
}

type purse struct {
	Owner string
	Card  *Card
}

func save(v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return os.WriteFile("cards.json", raw, 0o600)
}

func LeakValue(c Card) error {
	return save(c) // leak: Card.Number
}

func CleanValue(c Card) error {
	return save(&c)
}

func LeakField(c Card) error {
	return save(wallet{"w", c}) // leak: Card.Number
}

func CleanField(c Card) error {
	return save(&wallet{"w", c})
}

func CleanPointerField(c Card) error {
	return save(purse{"p", &c})
}

func LeakInMap(c Card) error {
	return save(map[string]Card{"first": c}) // leak: Card.Number
}

func CleanInSlice(c Card) error {
	return save([]Card{c})
}

func LeakPrinted(c Card) {
	fmt.Println("paid with", c) // leak: Card.Number
}

func CleanPrinted(c Card) {
	fmt.Println("paid with", &c)
}

func LeakPrintedField(c Card) {
	fmt.Printf("%v\n", &wallet{"w", c}) // leak: Card.Number
}

func CleanPrintedField(c Card) {
	fmt.Printf("%v\n", purse{"p", &c})
}
