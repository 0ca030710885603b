package jsonenc

import (
	"encoding/json"
	"log"
)

// What is decoded to may be a pointer that is not set yet.

type holder struct {
	Mail string `json:"mail"`
	Nick string `json:"nick"`
}

type owner struct {
	Mail string `json:"mail" pii:"email"`
	Nick string `json:"nick"`
}

func toPointer(o owner) {
	text, _ := json.Marshal(o)
	var h *holder
	if json.Unmarshal(text, &h) == nil {
		log.Print(h.Mail) // want `^owner\.Mail \(pii:email\) reaches log\.Print$`
	}
	text, _ = json.Marshal(owner{Nick: o.Nick})
	var plain *holder
	if json.Unmarshal(text, &plain) == nil {
		log.Print(plain.Mail) // ok
	}
}
