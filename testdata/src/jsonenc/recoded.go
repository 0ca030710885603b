package jsonenc

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"log"
	"strings"
)

// What stands in a text under which name stays known while it has another form, until it has
// its own again.

type place struct {
	Number string
	After  string
}

func recodedHere(p person) {
	text, _ := json.Marshal(place{p.Nick, p.Mail})
	coded := base64.URLEncoding.EncodeToString(text)
	log.Print(coded) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	text, _ = base64.URLEncoding.DecodeString(coded)
	log.Print(string(text)) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	var to place
	json.Unmarshal(text, &to)
	log.Print(to.Number) // ok
	log.Print(to.After)  // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}

func cursorOf(p person) string {
	text, _ := json.Marshal(map[string]string{"number": p.Nick, "after": p.Mail})
	return hex.EncodeToString(text)
}

func recodedThere(p person) {
	log.Print(cursorOf(p)) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
	text, _ := hex.DecodeString(cursorOf(p))
	var m map[string]string
	json.Unmarshal(text, &m)
	log.Print(m["number"]) // ok
	log.Print(m["after"])  // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}

// In capitals a name is another.
func capitals(p person) {
	text, _ := json.Marshal(map[string]string{"number": p.Nick, "after": p.Mail})
	var m map[string]string
	json.Unmarshal([]byte(strings.ToUpper(string(text))), &m)
	log.Print(m["AFTER"]) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}

// Of two texts nobody knows what is where.
func recodedTwice(p person) {
	text, _ := json.Marshal(place{p.Nick, p.Mail})
	coded, _ := hex.DecodeString(hex.EncodeToString(text) + hex.EncodeToString([]byte(p.Mail)))
	var to place
	json.Unmarshal(coded, &to)
	log.Print(to.Number) // want `^person\.Mail \(pii:email\) reaches log\.Print$`
}
