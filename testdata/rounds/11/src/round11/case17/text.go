// Package case17 takes texts apart and puts them together.
package case17

import (
	"fmt"
	"log"
	"strconv"
	"strings"
	"text/template"
	"unicode"
	"unicode/utf8"
)

// Ticket is what a customer has written.
type Ticket struct {
	ID      int
	Subject string
	From    string `pii:"email"`
	Text    string `pii:"inquiry"`
}

// stars hides every character.
func stars(text string) string {
	return strings.Map(func(rune) rune { return '*' }, text)
}

// printable hides only what cannot be printed.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '*'
		}
		return r
	}, text)
}

func LeakStars(t Ticket) {
	log.Printf("%d: %s", t.ID, printable(t.Text)) // leak: Ticket.Text
}

func CleanStars(t Ticket) {
	log.Printf("%d: %s", t.ID, stars(t.Text))
}

// LeakCut keeps what stands before the at sign, CleanCut whether there is one.
func LeakCut(t Ticket) {
	user, _, found := strings.Cut(t.From, "@")
	log.Print(t.ID, " from ", user, " ", found) // leak: Ticket.From
}

func CleanCut(t Ticket) {
	_, _, found := strings.Cut(t.From, "@")
	log.Print(t.ID, " from ", "?", " ", found)
}

func LeakFields(t Ticket) {
	words := strings.FieldsFunc(t.Text, unicode.IsPunct)
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.Quote(w))
	}
	log.Print(b.String()) // leak: Ticket.Text
}

// CleanFields writes how long each word is.
func CleanFields(t Ticket) {
	words := strings.FieldsFunc(t.Text, unicode.IsPunct)
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.Itoa(utf8.RuneCountInString(w)))
	}
	log.Print(b.String())
}

// LeakReplacer puts in the sender, CleanReplacer somebody.
func LeakReplacer(t Ticket) {
	r := strings.NewReplacer("{from}", t.From, "{id}", strconv.Itoa(t.ID))
	log.Print(r.Replace("ticket {id} of {from}")) // leak: Ticket.From
}

func CleanReplacer(t Ticket) {
	r := strings.NewReplacer("{from}", "somebody", "{id}", strconv.Itoa(t.ID))
	log.Print(r.Replace("ticket {id} of {from}"))
}

func LeakAppend(t Ticket) {
	line := make([]byte, 0, 64)
	line = fmt.Appendf(line, "ticket=%d ", t.ID)
	line = strconv.AppendQuoteToASCII(line, t.From)
	log.Printf("%s", line) // leak: Ticket.From
}

// CleanAppend writes whether there is a sender.
func CleanAppend(t Ticket) {
	line := make([]byte, 0, 64)
	line = fmt.Appendf(line, "ticket=%d ", t.ID)
	line = strconv.AppendBool(line, t.From == "")
	log.Printf("%s", line)
}

var short = template.Must(template.New("short").Parse(`{{.ID}} {{printf "%.10s" .Subject}}`))
var long = template.Must(template.Must(short.Clone()).New("long").Parse(`{{template "short" .}}{{with .Text}}: {{.}}{{end}}`))

func LeakTemplate(t Ticket) {
	var b strings.Builder
	if err := long.Execute(&b, t); err == nil {
		log.Print(b.String()) // leak: Ticket.Text
	}
}

func CleanTemplate(t Ticket) {
	var b strings.Builder
	if err := short.Execute(&b, t); err == nil {
		log.Print(b.String())
	}
}
