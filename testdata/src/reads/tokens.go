package reads

import (
	"encoding/json"
	"encoding/xml"
	"log"
	"strings"
)

func jsonTokens(u User) {
	d := json.NewDecoder(strings.NewReader(u.Email))
	for d.More() {
		t, err := d.Token()
		if s, ok := t.(string); ok {
			log.Print(s) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		_, isDelim := t.(json.Delim)
		log.Print(isDelim, err) // ok
	}
}

func jsonTokensClean(u User) {
	d := json.NewDecoder(strings.NewReader(u.Tags[0]))
	t, _ := d.Token()
	if s, ok := t.(string); ok {
		log.Print(s) // ok
	}
}

func xmlTokens(u User) {
	t, _ := xml.NewDecoder(strings.NewReader(u.Email)).Token()
	if text, ok := t.(xml.CharData); ok {
		log.Print(string(text)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	t, _ = xml.NewDecoder(strings.NewReader(u.Tags[0])).Token()
	if text, ok := t.(xml.CharData); ok {
		log.Print(string(text)) // ok
	}
}
