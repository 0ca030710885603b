// Package case04 prints its configuration at start.
package case04

import (
	"encoding/json"
	"fmt"
	"log"
)

// SMTP is the account that mail is sent from.
type SMTP struct {
	Host     string
	Port     int
	Password string `pii:"password"`
}

// String leaves the password out. It is a method of the pointer.
func (s *SMTP) String() string { return fmt.Sprintf("%s:%d", s.Host, s.Port) }

// Vault is another account.
type Vault struct {
	Address string
	Token   string `pii:"token"`
}

// String leaves the token out. It is a method of the value.
func (v Vault) String() string { return v.Address }

type ByValue struct {
	Listen string
	Mail   SMTP
}

type ByPointer struct {
	Listen string
	Mail   *SMTP
}

type Sealed struct {
	Listen string
	Vault  Vault
}

type hidden struct {
	Listen string
	vault  Vault
}

func LeakReceiver(s SMTP) {
	log.Printf("configuration: %+v", ByValue{":80", s}) // leak: SMTP.Password
}

func CleanReceiver(s SMTP) {
	log.Printf("configuration: %+v", ByPointer{":80", &s})
}

func LeakUnexported(v Vault) {
	log.Printf("configuration: %+v", hidden{":80", v}) // leak: Vault.Token
}

func CleanExported(v Vault) {
	log.Printf("configuration: %+v", Sealed{":80", v})
}

func LeakGoSyntax(v Vault) {
	log.Printf("configuration: %#v", Sealed{":80", v}) // leak: Vault.Token
}

func CleanQuoted(v Vault) {
	log.Printf("configuration: %q", Sealed{":80", v})
}

// LeakJSON takes a type whose String method is no help to an encoder.
func LeakJSON(v Vault) {
	text, err := json.Marshal(Sealed{":80", v})
	if err == nil {
		log.Printf("configuration: %s", text) // leak: Vault.Token
	}
}

func CleanJSON(v Vault) {
	text, err := json.Marshal(hidden{":80", v})
	if err == nil {
		log.Printf("configuration: %s", text)
	}
}
