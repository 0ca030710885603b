// Package scrubbed replaces data in a text by helpers that get both.
package scrubbed

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"log"
	"net/url"
	"strings"
)

type Bot struct {
	Name  string
	Token string `pii:"token"`
	Owner string `pii:"name"`
}

func address(b Bot) string { return "https://bots.example/" + b.Token }

func hush(text, secret string) string { return strings.ReplaceAll(text, secret, "***") }

func (b Bot) hush(text string) string { return strings.ReplaceAll(text, b.Token, "***") }

func hushed(b *Bot, err error) error {
	return errors.New(strings.ReplaceAll(err.Error(), b.Token, "***"))
}

func parameters(b, other Bot) {
	log.Print(hush(address(b), b.Token)) // ok
	log.Print(hush(address(b), b.Name))  // want `^Bot\.Token \(pii:token\) reaches log\.Print$`

	log.Print(hush(address(b), b.Token[:4])) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hush(address(b), other.Token)) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hush(b.Owner, b.Token))        // want `^Bot\.Owner \(pii:name\) reaches log\.Print$`
}

func receivers(b, other Bot) {
	log.Print(b.hush(address(b)))     // ok
	log.Print(other.hush(address(b))) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
}

func causes(b, other *Bot) {
	err := fmt.Errorf("no answer of %s", address(*b))
	log.Print(hushed(b, err))     // ok
	log.Print(hushed(other, err)) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
}

// What was given another form before is not found.
func recoded(b Bot) {
	log.Print(hush("bot "+b.Token, b.Token))                  // ok
	log.Print(hush("bot "+strings.ToUpper(b.Token), b.Token)) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(hush("bot "+url.QueryEscape(b.Token), b.Token)) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.ReplaceAll(encoded(b), b.Token, "***")) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
	log.Print(strings.ToUpper(hush("bot "+b.Token, b.Token))) // ok
}

func encoded(b Bot) string { return base64.StdEncoding.EncodeToString([]byte(b.Token)) }

// Client has what it hides in a struct of its own.
type Client struct{ bot Bot }

func (c *Client) show(text string) string { return c.bot.hush(text) }

func nested(c, other *Client) {
	log.Print(c.show(address(c.bot)))     // ok
	log.Print(other.show(address(c.bot))) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
}

func both(b Bot, text string) string {
	text = strings.ReplaceAll(text, b.Token, "***")
	return strings.ReplaceAll(text, b.Owner, "***")
}

func several(b Bot) {
	log.Print(both(b, address(b)+b.Owner))  // ok
	log.Print(b.hush(address(b) + b.Owner)) // want `^Bot\.Owner \(pii:name\) reaches log\.Print$`
}

func filled(text, secret string) string {
	if secret != "" {
		text = strings.ReplaceAll(text, secret, "***")
	}
	return text
}

func filledOrNot(text, secret string) string {
	if len(secret) == 0 {
		return text
	}
	return strings.ReplaceAll(text, secret, "***")
}

func long(text, secret string) string {
	if len(secret) > 8 {
		text = strings.ReplaceAll(text, secret, "***")
	}
	return text
}

func longOrNot(text, secret string) string {
	if len(secret) < 9 {
		return text
	}
	return strings.ReplaceAll(text, secret, "***")
}

func empty(b Bot) {
	log.Print(filled(address(b), b.Token)) // ok
	log.Print(long(address(b), b.Token))   // want `^Bot\.Token \(pii:token\) reaches log\.Print$`

	log.Print(filledOrNot(address(b), b.Token)) // ok
	log.Print(longOrNot(address(b), b.Token))   // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
}

func every(text, secret string) string { return strings.Replace(text, secret, "***", -1) }

func first(text, secret string) string { return strings.Replace(text, secret, "***", 1) }

func counted(b Bot) {
	log.Print(every(address(b), b.Token)) // ok
	log.Print(first(address(b), b.Token)) // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
}

func raw(text, secret []byte) []byte { return bytes.ReplaceAll(text, secret, []byte("***")) }

func listed(b Bot) {
	text := []byte(address(b))
	log.Printf("%s", raw(text, []byte(b.Token)))                    // ok
	log.Printf("%s", raw(text, []byte(b.Name)))                     // want `^Bot\.Token \(pii:token\) reaches log\.Printf$`
	log.Printf("%s", bytes.Replace(text, []byte(b.Token), nil, -1)) // ok
	log.Printf("%s", bytes.Replace(text, []byte(b.Token), nil, 2))  // want `^Bot\.Token \(pii:token\) reaches log\.Printf$`
}

func replacer(secret string) *strings.Replacer { return strings.NewReplacer(secret, "***") }

func replacers(b Bot) {
	log.Print(replacer(b.Token).Replace(address(b))) // ok
	log.Print(replacer(b.Name).Replace(address(b)))  // want `^Bot\.Token \(pii:token\) reaches log\.Print$`
}
