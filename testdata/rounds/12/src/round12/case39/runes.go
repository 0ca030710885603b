// Package case39 changes texts letter by letter, and byte by byte.
package case39

import (
	"bytes"
	"log"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Witness has said something.
type Witness struct {
	Case   string
	Name   string `pii:"name"`
	Phrase []byte `pii:"secret"`
}

// reverse turns a text around.
func reverse(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

// shape keeps what kind of character stands where.
//
//pii:protect masked
func shape(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsUpper(r):
			return 'A'
		case unicode.IsLower(r):
			return 'a'
		}
		return '.'
	}, s)
}

// LeakReverse turns the name around twice, CleanReverse turns its shape around.
func LeakReverse(w Witness) {
	log.Print(w.Case, ": ", reverse(reverse(w.Name))) // leak: Witness.Name
}

func CleanReverse(w Witness) {
	log.Print(w.Case, ": ", reverse(shape(w.Name)))
}

// LeakTitle writes the first letter large, CleanTitle repeats a star as often as there are letters.
func LeakTitle(w Witness) {
	first, size := utf8.DecodeRuneInString(w.Name)
	title := utf8.AppendRune(nil, unicode.ToTitle(first))
	log.Print(string(append(title, w.Name[size:]...))) // leak: Witness.Name
}

func CleanTitle(w Witness) {
	var title []byte
	for range w.Name {
		title = utf8.AppendRune(title, '*')
	}
	log.Print(string(title))
}

// wipe overwrites what it is given.
func wipe(b []byte) {
	for i := range b {
		b[i] = 0
	}
}

// LeakWiped has taken a copy before, CleanWiped shares the memory.
func LeakWiped(w Witness) {
	kept := bytes.Clone(w.Phrase)
	wipe(w.Phrase)
	log.Printf("%s", kept) // leak: Witness.Phrase
}

func CleanWiped(w Witness) {
	kept := w.Phrase
	wipe(w.Phrase)
	log.Printf("%s", kept)
}

// xor is its own inverse.
func xor(b, key []byte) []byte {
	out := make([]byte, len(b))
	for i := range b {
		out[i] = b[i] ^ key[i%len(key)]
	}
	return out
}

// LeakXOR undoes what the key has done.
func LeakXOR(w Witness) {
	key := []byte(w.Case)
	log.Printf("%s", xor(xor(w.Phrase, key), key)) // leak: Witness.Phrase
}

func CleanXOR(w Witness) {
	key := []byte(w.Case)
	log.Printf("%s", xor(xor(key, key), key))
}
