// Package case44 executes templates.
package case44

import (
	"bytes"
	htmltemplate "html/template"
	"log"
	"strings"
	"text/template"
)

type Booking struct {
	ID    int
	Guest string `pii:"name"`
	Phone string `pii:"phone"`
	Hotel string
}

func (b Booking) Greeting() string { return "Dear " + b.Guest }
func (b Booking) Place() string    { return "at " + b.Hotel }

var (
	letter  = template.Must(template.New("letter").Parse("{{.Guest}} stays in {{.Hotel}}"))
	note    = template.Must(template.New("note").Parse("{{.ID}} stays in {{.Hotel}}"))
	hello   = template.Must(template.New("hello").Parse("{{.Greeting}}, welcome"))
	where   = template.Must(template.New("where").Parse("{{.Place}}"))
	list    = template.Must(template.New("list").Parse("{{range .}}{{.Phone}};{{end}}"))
	hotels  = template.Must(template.New("hotels").Parse("{{range .}}{{.Hotel}};{{end}}"))
	page    = htmltemplate.Must(htmltemplate.New("page").Parse("<b>{{.Guest}}</b>"))
	plain   = htmltemplate.Must(htmltemplate.New("plain").Parse("<b>{{.Hotel}}</b>"))
	present = template.Must(template.New("present").Parse("{{if .Phone}}has a phone{{end}}"))
)

func LeakLetter(b Booking) {
	var sb strings.Builder
	_ = letter.Execute(&sb, b)
	log.Print(sb.String()) // leak: Booking.Guest
}

func CleanNote(b Booking) {
	var sb strings.Builder
	_ = note.Execute(&sb, b)
	log.Print(sb.String())
}

func LeakMethod(b Booking) {
	var sb strings.Builder
	_ = hello.Execute(&sb, b)
	log.Print(sb.String()) // leak: Booking.Guest
}

func CleanMethod(b Booking) {
	var sb strings.Builder
	_ = where.Execute(&sb, b)
	log.Print(sb.String())
}

func LeakRange(bs []Booking) {
	var buf bytes.Buffer
	_ = list.Execute(&buf, bs)
	log.Print(buf.String()) // leak: Booking.Phone
}

func CleanRange(bs []Booking) {
	var buf bytes.Buffer
	_ = hotels.Execute(&buf, bs)
	log.Print(buf.String())
}

func LeakMap(b Booking) {
	t := template.Must(template.New("").Parse("{{.who}} {{.where}}"))
	var sb strings.Builder
	_ = t.Execute(&sb, map[string]any{"who": b.Guest, "where": b.Hotel})
	log.Print(sb.String()) // leak: Booking.Guest
}

func CleanMap(b Booking) {
	t := template.Must(template.New("").Parse("{{.where}}"))
	var sb strings.Builder
	_ = t.Execute(&sb, map[string]any{"who": b.Guest, "where": b.Hotel})
	log.Print(sb.String())
}

func LeakHTML(b Booking) {
	var sb strings.Builder
	_ = page.Execute(&sb, b)
	log.Print(sb.String()) // leak: Booking.Guest
}

func CleanHTML(b Booking) {
	var sb strings.Builder
	_ = plain.Execute(&sb, b)
	log.Print(sb.String())
}

func CleanPresent(b Booking) {
	var sb strings.Builder
	_ = present.Execute(&sb, b)
	log.Print(sb.String())
}
