// Package fronts asks for the fronts of texts that other functions put together.
package fronts

import (
	"fmt"
	"log"
	"strings"
)

// One function puts a text together, another one asks for what stands before a separator.

type setting struct {
	Key   string
	Value string `pii:"secret"`
	By    string `pii:"name"`
}

func (s setting) line() string     { return s.Key + "=" + s.Value }
func (s setting) signed() string   { return fmt.Sprintf("%s=%s # by %s", s.Key, s.Value, s.By) }
func (s setting) reversed() string { return s.Value + "=" + s.Key }
func (s setting) header() string   { return "Bearer " + s.Value }
func (s setting) padded() string   { return fmt.Sprintf("%-8s=% x", s.Key, s.Value) }
func (s setting) either(b bool) string {
	if b {
		return s.line()
	}
	return s.Value
}

func keyOf(line string) string {
	key, _, _ := strings.Cut(line, "=")
	return key
}

func keysOf(lines []string) []string {
	keys := make([]string, len(lines))
	for i, line := range lines {
		keys[i] = strings.Split(line, "=")[0]
	}
	return keys
}

func fronts(s setting) {
	kind, token, _ := strings.Cut(s.header(), " ")
	log.Print(kind)                             // ok
	log.Print(token)                            // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
	log.Print(keyOf(s.line()))                  // ok
	log.Print(keyOf(s.signed()))                // ok
	log.Print(keyOf(s.padded()))                // ok
	log.Print(keyOf(s.reversed()))              // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
	log.Print(keyOf(s.either(true)))            // ok
	log.Print(keyOf(s.either(s.Key == "")))     // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
	log.Print(keyOf(s.header()))                // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
	log.Print(keyOf(s.Value))                   // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
	log.Print(keyOf(s.Value + s.line()))        // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
	log.Print(keyOf(s.Key + s.line()))          // ok
	log.Print(keyOf("# " + s.line()))           // ok
	log.Print(keyOf(s.line() + s.line()))       // ok
	log.Print(keyOf(strings.ToUpper(s.line()))) // want `^setting\.Value \(pii:secret\) reaches log\.Print$`

	before, comment, _ := strings.Cut(s.signed(), " # ")
	log.Print(before)  // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
	log.Print(comment) // want `^setting\.By \(pii:name\) reaches log\.Print$` `^setting\.Value \(pii:secret\) reaches log\.Print$`
}

func lists(s, t setting) {
	log.Print(keysOf([]string{s.line(), t.signed(), "mode=fast"})) // ok
	log.Print(keysOf([]string{s.line(), t.reversed()}))            // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
	var lines []string
	for _, each := range []setting{s, t} {
		lines = append(lines, each.line())
	}
	log.Print(keysOf(lines)) // ok
	log.Print(lines)         // want `^setting\.Value \(pii:secret\) reaches log\.Print$`
}
