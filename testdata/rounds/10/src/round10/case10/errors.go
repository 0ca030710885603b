// Package case10 checks orders and collects what is wrong with them.
package case10

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"strconv"
	"strings"
)

// Order is what a customer sends in.
type Order struct {
	Number string
	Card   string `pii:"card-number"`
	Amount string
}

// FieldError says which field is wrong. It keeps the value for the form and does not print it.
type FieldError struct {
	Field string
	Value string
}

func (e FieldError) Error() string { return e.Field + " is not valid" }

var ErrAmount = errors.New("amount is not valid")

func checkCard(o Order) error {
	if len(o.Card) != 16 {
		return FieldError{"card", o.Card}
	}
	return nil
}

func checkDigits(o Order) error {
	_, err := strconv.ParseUint(o.Card, 10, 64)
	return err
}

func checkAmount(o Order) error {
	if strings.HasPrefix(o.Amount, "-") {
		return fmt.Errorf("%w: %s", ErrAmount, o.Amount)
	}
	return nil
}

func LeakEncoded(o Order) {
	text, _ := json.Marshal(map[string]any{"order": o.Number, "error": checkCard(o)})
	log.Print(string(text)) // leak: Order.Card
}

func CleanEncoded(o Order) {
	text, _ := json.Marshal(map[string]any{"order": o.Number, "error": checkCard(o).Error()})
	log.Print(string(text))
}

func LeakJoined(o Order) {
	err := errors.Join(checkAmount(o), checkDigits(o))
	log.Printf("order %s: %v", o.Number, err) // leak: Order.Card
}

func CleanJoined(o Order) {
	err := errors.Join(checkAmount(o), checkCard(o))
	log.Printf("order %s: %v", o.Number, err)
}

// LeakNumError prints the number that did not parse, CleanNumError why it did not.
func LeakNumError(o Order) {
	var ne *strconv.NumError
	if errors.As(checkDigits(o), &ne) {
		log.Printf("order %s: %s: %v", o.Number, ne.Func, ne.Num) // leak: Order.Card
	}
}

func CleanNumError(o Order) {
	var ne *strconv.NumError
	if errors.As(checkDigits(o), &ne) {
		log.Printf("order %s: %s: %v", o.Number, ne.Func, ne.Err)
	}
}
