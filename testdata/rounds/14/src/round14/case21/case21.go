// Package case21 reads its configuration, and says with what it starts.
package case21

import (
	"encoding/json"
	"fmt"
	"log"
	"net/url"
	"os"
)

// Secret is not shown by fmt or JSON.
type Secret string

func (Secret) String() string               { return "[redacted]" }
func (Secret) GoString() string             { return "[redacted]" }
func (Secret) MarshalText() ([]byte, error) { return []byte("[redacted]"), nil }

// Reveal is the secret itself.
func (s Secret) Reveal() string { return string(s) }

// Database is where data is.
type Database struct {
	Host     string
	User     string
	Password Secret `pii:"password"`
}

// DSN is what a driver wants.
func (d Database) DSN() string {
	return (&url.URL{Scheme: "postgres", User: url.UserPassword(d.User, d.Password.Reveal()), Host: d.Host}).String()
}

// Redacted is the address without the password.
func (d Database) Redacted() string {
	u, err := url.Parse(d.DSN())
	if err != nil {
		return d.Host
	}
	return u.Redacted()
}

// Config is all of it.
type Config struct {
	Listen   string
	Database Database
	Signing  string `json:"-" pii:"private-key"`
	Webhook  []byte `json:"webhook,omitempty" pii:"secret"`
}

func defaults(c Config) Config {
	if c.Listen == "" {
		c.Listen = ":8080"
	}
	return c
}

// LeakDSN logs how the database is reached, CleanDSN without the password.
func LeakDSN(c Config) {
	c = defaults(c)
	log.Print("database ", c.Database.DSN()) // leak: Database.Password
}

func CleanDSN(c Config) {
	c = defaults(c)
	log.Print("database ", c.Database.Redacted())
}

// LeakDump logs the configuration with the key, which fmt shows; CleanDump logs it in JSON, where that is left out.
func LeakDump(c Config) {
	c.Webhook = nil
	log.Printf("config %+v", defaults(c)) // leak: Config.Signing
}

func CleanDump(c Config) {
	c.Webhook = nil
	text, _ := json.Marshal(defaults(c))
	log.Printf("config %s", text)
}

// LeakSecret converts the secret, CleanSecret prints it.
func LeakSecret(c Config) {
	fmt.Fprintln(os.Stderr, "password", string(c.Database.Password)) // leak: Database.Password
}

func CleanSecret(c Config) {
	fmt.Fprintln(os.Stderr, "password", c.Database.Password)
}

// LeakHook prints the secret of the webhook, CleanHook how many bytes it has.
func LeakHook(c Config) {
	log.Printf("webhook %s", c.Webhook) // leak: Config.Webhook
}

func CleanHook(c Config) {
	log.Printf("webhook %d", len(c.Webhook))
}
