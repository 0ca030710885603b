// Package case42 masks texts that hold personal data among others.
package case42

import (
	"fmt"
	"log"
	"regexp"
	"strings"
)

// Transfer moves money.
type Transfer struct {
	Ref  string
	From string `pii:"bank-account"`
	To   string `pii:"bank-account"`
}

func (t Transfer) line() string { return fmt.Sprintf("%s: %s -> %s", t.Ref, t.From, t.To) }

// scrub replaces each of the secrets in a text.
//
//pii:protect masked
func scrub(text string, secrets ...string) string {
	for _, s := range secrets {
		text = strings.ReplaceAll(text, s, "***")
	}
	return text
}

// last keeps the end of an account.
//
//pii:protect masked
func last(account string) string {
	if len(account) < 4 {
		return "****"
	}
	return "****" + account[len(account)-4:]
}

var account = regexp.MustCompile(`[A-Za-z]+-[a-z]+`)

func LeakScrubbed(t Transfer) {
	text := t.line()
	_ = scrub(text, t.From, t.To)
	log.Print(text) // leak: Transfer.From, Transfer.To
}

func CleanScrubbed(t Transfer) {
	text := t.line()
	text = scrub(text, t.From, t.To)
	log.Print(text)
}

// LeakHalf masks one of two.
func LeakHalf(t Transfer) {
	t.From = last(t.From)
	log.Print(t.line()) // leak: Transfer.To
}

func CleanHalf(t Transfer) {
	t.From, t.To = last(t.From), last(t.To)
	log.Print(t.line())
}

// LeakMatches prints what the expression found, CleanMatches how often.
func LeakMatches(t Transfer) {
	log.Print(account.FindAllString(t.line(), -1)) // leak: Transfer.From, Transfer.To
}

func CleanMatches(t Transfer) {
	log.Print(len(account.FindAllString(t.line(), -1)))
}

// LeakTrim cuts the end off, CleanTrim all of it.
func LeakTrim(t Transfer) {
	log.Print(strings.TrimSuffix(t.Ref+" "+t.From, "0")) // leak: Transfer.From
}

func CleanTrim(t Transfer) {
	log.Print(strings.Repeat("*", len(t.From)))
}
