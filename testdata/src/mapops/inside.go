package mapops

import (
	"encoding/json"
	"log"
)

// A value of unknown content is looked into for maps, and written to.
func document(doc any, u User) {
	m := doc.(map[string]any)
	log.Print(doc) // ok
	m["nick"] = u.Nick
	log.Print(doc) // ok
	m["mail"] = u.Email
	log.Print(doc)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(m["nick"]) // ok
	delete(m, "mail")
	log.Print(doc) // ok
}

func parsed(text []byte, u User) {
	var doc any
	json.Unmarshal(text, &doc)
	if m, ok := doc.(map[string]any); ok {
		m["mail"] = u.Email
	}
	again, _ := json.Marshal(doc)
	log.Print(string(again)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func deep(doc any, u User) {
	if m, ok := doc.(map[string]any); ok {
		if owner, ok := m["owner"].(map[string]any); ok {
			owner["mail"] = u.Email
		}
		log.Print(m["other"]) // ok
		log.Print(m)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	again, _ := json.Marshal(doc)
	log.Print(string(again)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func harmless(doc any, u User) {
	if m, ok := doc.(map[string]any); ok {
		if owner, ok := m["owner"].(map[string]any); ok {
			owner["mail"] = u.Nick
		}
	}
	log.Print(doc) // ok
}

func nestedMaps(by map[string]map[string]string, u User) {
	by["owner"]["mail"] = u.Email
	log.Print(by["other"]) // ok
	log.Print(by)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	by["owner"] = nil
	log.Print(by) // ok
}

type sealed struct{ mail string }

func (s *sealed) MarshalJSON() ([]byte, error) { return []byte("{}"), nil }

type open struct{ Mail string }

// What is shown of it, its type says.
func pointer(v, w any, u User) {
	v.(*sealed).mail = u.Email
	w.(*open).Mail = u.Email
	text, _ := json.Marshal(v)
	log.Print(string(text)) // ok
	text, _ = json.Marshal(w)
	log.Print(string(text)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
