// Package case27 masks cards and accounts, not always well.
package case27

import (
	"bytes"
	"fmt"
	"log"
	"slices"
	"strings"
	"unicode/utf8"
)

// Card pays.
type Card struct {
	Shop   string
	Number string `pii:"card-number"`
	Holder string `pii:"name"`
	Code   string `pii:"cvv"`
}

// block gives a mask of the same length.
func block(text string) string { return strings.Repeat("#", utf8.RuneCountInString(text)) }

// ifLong masks texts that are worth it, and leaves short ones alone.
func ifLong(text string) string {
	if len(text) < 16 {
		return text
	}
	return block(text)
}

// overwrite puts stars over a slice in place.
func overwrite(b []byte) {
	for i := range b {
		b[i] = '*'
	}
}

// LeakShort leaves a short one alone.
func LeakShort(c Card) {
	log.Print(c.Shop, " ", ifLong(c.Number)) // leak: Card.Number
}

func CleanShort(c Card) {
	log.Print(c.Shop, " ", block(c.Number))
}

// LeakCopy overwrites a copy, CleanCopy what it prints.
func LeakCopy(c Card) {
	b := []byte(c.Number)
	overwrite(bytes.Clone(b))
	log.Printf("%s", b) // leak: Card.Number
}

func CleanCopy(c Card) {
	b := []byte(c.Number)
	b = bytes.Repeat([]byte{'*'}, len(b))
	log.Printf("%s", b)
}

// LeakJoined keeps the parts, CleanJoined their masks.
func LeakJoined(c Card) {
	parts := strings.Fields(c.Holder)
	masks := slices.Clone(parts)
	for i := range masks {
		masks[i] = block(masks[i])
	}
	log.Print(strings.Join(parts, " ")) // leak: Card.Holder
}

func CleanJoined(c Card) {
	parts := strings.Fields(c.Holder)
	masks := make([]string, len(parts))
	for i := range masks {
		masks[i] = block(parts[i])
	}
	log.Print(strings.Join(masks, " "))
}

// masker masks with one of several functions.
type masker map[string]func(string) string

func (m masker) apply(key, text string) string {
	if f, ok := m[key]; ok {
		return f(text)
	}
	return text
}

// LeakRule has no rule for the key, CleanRule takes the one for another.
func LeakRule(c Card) {
	m := masker{"number": block}
	log.Print(m.apply("code", c.Code)) // leak: Card.Code
}

func CleanRule(c Card) {
	m := masker{"number": block}
	log.Print(m["number"](c.Code))
}

// hidden wraps a value whose methods for printing show none of it.
type hidden[T any] struct{ v T }

func (hidden[T]) Format(s fmt.State, _ rune) { _, _ = s.Write([]byte("<hidden>")) }

func hide[T any](v T) hidden[T] { return hidden[T]{v} }

func LeakHidden(c Card) {
	log.Printf("%v", hide(c).v) // leak: Card.Number, Card.Holder, Card.Code
}

func CleanHidden(c Card) {
	log.Printf("%v", hide(c))
}
