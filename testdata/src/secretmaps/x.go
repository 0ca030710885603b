package secretmaps

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
)

// Vault has secrets under their names.
type Vault struct {
	Name     string
	Data     map[string][]byte            `json:"data" pii:"secret"`
	Texts    map[string]string            `json:"texts" pii:"secret"`
	Headers  map[string][]string          `json:"headers" pii:"token"`
	Any      map[string]any               `json:"any" pii:"secret"`
	Deep     map[string]map[string]string `json:"deep" pii:"secret"`
	Mute     map[string]mute              `json:"mute" pii:"api-key"`
	Holders  map[string]int               `json:"holders" pii:"token"`
	Sessions map[string]*session          `json:"sessions" pii:"session"`
	Seen     map[string]struct{}          `json:"seen" pii:"token"`
	Mails    map[string]string            `json:"mails" pii:"email"`
	Mixed    map[string]string            `json:"mixed" pii:"secret,email"`
	Numbered map[int]string               `json:"numbered" pii:"pin"`
}

type session struct{ User string }

// mute shows itself to nobody.
type mute string

func (mute) String() string               { return "-" }
func (mute) MarshalText() ([]byte, error) { return []byte("-"), nil }

func namesOfSecrets(v Vault) {
	for k := range v.Data {
		log.Print(k) // ok
	}
	for k, text := range v.Data {
		log.Print(k, len(text)) // ok
	}
	for k, text := range v.Data {
		log.Print(k, string(text)) // want `^Vault\.Data \(pii:secret\) reaches log\.Print$`
	}
	for k, list := range v.Headers {
		log.Print(k)    // ok
		log.Print(list) // want `^Vault\.Headers \(pii:token\) reaches log\.Print$`
	}
	for k, x := range v.Any {
		log.Print(k) // ok
		log.Print(x) // want `^Vault\.Any \(pii:secret\) reaches log\.Print$`
	}
	for k, inner := range v.Deep {
		log.Print(k) // ok
		for k, text := range inner {
			log.Print(k)    // ok
			log.Print(text) // want `^Vault\.Deep \(pii:secret\) reaches log\.Print$`
		}
	}
}

func keysThatAreData(v Vault) {
	for k := range v.Holders {
		log.Print(k) // want `^Vault\.Holders \(pii:token\) reaches log\.Print$`
	}
	for k := range v.Sessions {
		log.Print(k) // want `^Vault\.Sessions \(pii:session\) reaches log\.Print$`
	}
	for k := range v.Seen {
		log.Print(k) // want `^Vault\.Seen \(pii:token\) reaches log\.Print$`
	}
	for k := range v.Mails {
		log.Print(k) // want `^Vault\.Mails \(pii:email\) reaches log\.Print$`
	}
	for k := range v.Mixed {
		log.Print(k) // want `^Vault\.Mixed \(pii:email,secret\) reaches log\.Print$`
	}
	for k := range v.Numbered {
		log.Print(k) // want `^Vault\.Numbered \(pii:pin\) reaches log\.Print$`
	}
}

func keysCollected(v Vault) {
	log.Print(slices.Sorted(maps.Keys(v.Texts)))   // ok
	log.Print(slices.Sorted(maps.Values(v.Texts))) // want `^Vault\.Texts \(pii:secret\) reaches log\.Print$`
	names := make([]string, 0, len(v.Texts))
	for k := range v.Texts {
		names = append(names, k)
	}
	log.Print(strings.Join(names, ",")) // ok
	for _, text := range v.Texts {
		names = append(names, text)
	}
	log.Print(strings.Join(names, ",")) // want `^Vault\.Texts \(pii:secret\) reaches log\.Print$`
}

// starred has the same keys.
func starred(m map[string]string) map[string]string {
	out := maps.Clone(m)
	for k := range out {
		out[k] = "***"
	}
	return out
}

func masksTheValues(v Vault) {
	log.Print(starred(v.Texts)) // ok
	log.Print(starred(v.Mails)) // want `^Vault\.Mails \(pii:email\) reaches log\.Print$`
	v.Texts = starred(v.Texts)
	log.Print(v.Texts) // ok
}

func namesItsErrors(v Vault) error {
	for k, text := range v.Texts {
		if text == "" {
			err := fmt.Errorf("secret %s is empty", k)
			log.Print(err) // ok
			return fmt.Errorf("secret %s: %q", k, text)
		}
	}
	return nil
}

func mutedValues(v Vault) {
	log.Print(v.Mute)               // ok
	text, _ := json.Marshal(v.Mute) // ok
	log.Printf("%s", text)          // ok
	log.Printf("%d", len(v.Mute))   // ok
	for k, m := range v.Mute {
		log.Print(k, m)         // ok
		log.Print(k, string(m)) // want `^Vault\.Mute \(pii:api-key\) reaches log\.Print$`
	}
}

// put has a secret for its key.
func put(m map[string]string, v Vault) {
	m[v.Texts["name"]] = "x"
	log.Print(slices.Collect(maps.Keys(m))) // want `^Vault\.Texts \(pii:secret\) reaches log\.Print$`
	v.Texts[v.Texts["name"]] = "x"
	for k := range v.Texts {
		log.Print(k) // want `^Vault\.Texts \(pii:secret\) reaches log\.Print$`
	}
}
