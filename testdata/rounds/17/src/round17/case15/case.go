// Package case15 has a type for secrets that prints as stars, and structs that keep it.
package case15

import (
	"fmt"
	"log"
	"time"
)

// Secret is a text that is not to be shown.
type Secret string

func (Secret) String() string { return "***" }

// Reveal is the text.
func (s Secret) Reveal() string { return string(s) }

// Settings come from a file.
type Settings struct {
	Host string
	Key  Secret `pii:"api-key"`
}

// session keeps the key in a field of its own, where fmt may not call methods.
type session struct {
	host  string
	key   Secret
	since time.Time
}

// Session is the same with fields that fmt may call methods of.
type Session struct {
	Host  string
	Key   Secret
	Since time.Time
}

// keyring holds keys by the name of their host.
type keyring struct {
	keys map[string]Secret
}

// Keyring is a keyring that anybody may look into.
type Keyring struct {
	Keys map[string]Secret
}

func (k *keyring) add(s Settings) {
	if k.keys == nil {
		k.keys = map[string]Secret{}
	}
	k.keys[s.Host] = s.Key
}

func (k *Keyring) add(s Settings) {
	if k.Keys == nil {
		k.Keys = map[string]Secret{}
	}
	k.Keys[s.Host] = s.Key
}

// LeakOpen prints a struct with unexported fields, CleanOpen one with exported fields.
func LeakOpen(s Settings) {
	open := session{s.Host, s.Key, time.Now()}
	log.Printf("open: %+v", open) // leak: Settings.Key
}

func CleanOpen(s Settings) {
	open := Session{s.Host, s.Key, time.Now()}
	log.Printf("open: %+v", open)
}

// LeakKeyring and CleanKeyring differ in the same way, one step further down.
func LeakKeyring(s Settings) {
	var k keyring
	k.add(s)
	log.Print("keys: ", k) // leak: Settings.Key
}

func CleanKeyring(s Settings) {
	var k Keyring
	k.add(s)
	log.Print("keys: ", k)
}

// LeakField prints what the field reveals, CleanField the field.
func LeakField(s Settings) {
	open := session{host: s.Host, key: s.Key}
	log.Print("key: ", open.key.Reveal()) // leak: Settings.Key
}

func CleanField(s Settings) {
	open := session{host: s.Host, key: s.Key}
	log.Print("key: ", fmt.Sprint(open.key))
}
