// Package case12 loads settings from lines and shows them at start.
package case12

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"strings"
	"sync"
)

// Secret does not show itself.
type Secret string

func (Secret) String() string               { return "[secret]" }
func (Secret) GoString() string             { return "[secret]" }
func (Secret) LogValue() slog.Value         { return slog.StringValue("[secret]") }
func (Secret) MarshalText() ([]byte, error) { return []byte("[secret]"), nil }

// Reveal gives the text away.
func (s Secret) Reveal() string { return string(s) }

// Config is what the service needs.
type Config struct {
	Listen   string
	Support  string `pii:"phone"`
	Password Secret `pii:"password"`
	Token    Secret `pii:"token"`
}

// load reads lines such as "token = abc".
func load(text string) (c Config, rest map[string]string, err error) {
	rest = map[string]string{}
	sc := bufio.NewScanner(strings.NewReader(text))
	for n := 1; sc.Scan(); n++ {
		key, value, ok := strings.Cut(sc.Text(), "=")
		if !ok {
			return c, rest, fmt.Errorf("line %d: no value", n)
		}
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		switch key {
		case "listen":
			c.Listen = value
		case "support":
			c.Support = value
		case "password":
			c.Password = Secret(value)
		case "token":
			c.Token = Secret(value)
		default:
			rest[key] = value
		}
	}
	return c, rest, sc.Err()
}

// LeakVerb prints the bytes of a secret, CleanVerb lets it show itself.
func LeakVerb(text string) {
	c, _, err := load(text)
	log.Printf("token %d, %v", []byte(c.Token), err) // leak: Config.Token
}

func CleanVerb(text string) {
	c, _, err := load(text)
	log.Printf("token %q, %v", c.Token, err)
}

// LeakReveal unwraps it for the logger, CleanReveal for nobody.
func LeakReveal(text string) {
	c, _, _ := load(text)
	slog.Info("configured", slog.Group("auth", slog.String("password", c.Password.Reveal()))) // leak: Config.Password
}

func CleanReveal(text string) {
	c, _, _ := load(text)
	slog.Info("configured", slog.Group("auth", slog.Any("password", c.Password)))
}

// LeakAll shows the one field that is not a Secret.
func LeakAll(text string) {
	c, _, _ := load(text)
	out, _ := json.MarshalIndent(c, "", "  ")
	log.Printf("%s", out) // leak: Config.Support
}

func CleanAll(text string) {
	c, _, _ := load(text)
	c.Support = ""
	out, _ := json.MarshalIndent(c, "", "  ")
	log.Printf("%s", out)
}

// LeakConverted loses the type, and with it the methods.
func LeakConverted(text string) {
	c, _, _ := load(text)
	settings := map[string]string{"listen": c.Listen, "token": fmt.Sprint(string(c.Token))}
	log.Print(settings) // leak: Config.Token
}

func CleanConverted(text string) {
	c, _, _ := load(text)
	settings := map[string]string{"listen": c.Listen, "token": fmt.Sprint(c.Token)}
	log.Print(settings)
}

var current = sync.OnceValue(func() *Config { return new(Config) })

// LeakCurrent logs a field of the settings that all share, CleanCurrent another.
func LeakCurrent(text string) {
	c, _, _ := load(text)
	current().Support = c.Support
	log.Print("support: ", current().Support) // leak: Config.Support
}

func CleanCurrent(text string) {
	c, _, _ := load(text)
	current().Support = c.Support
	log.Print("listen: ", current().Listen)
}
