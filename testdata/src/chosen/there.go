package chosen

import (
	"bytes"
	"io"
	"log"
)

type visitor struct {
	Email string `pii:"email"`
}

// A function in a field is called where there is one.
type tracer struct {
	prefix string
	filter func(string) string
}

func (t tracer) line(text string) {
	if t.filter != nil {
		text = t.filter(text)
	}
	log.Print(t.prefix, text)
}

func star(string) string      { return "***" }
func same(text string) string { return text }

func traced(v visitor, quiet bool) {
	tracer{filter: star}.line(v.Email)                              // ok
	tracer{filter: func(string) string { return "" }}.line(v.Email) // ok
	tracer{filter: same}.line(v.Email)                              // want `^visitor\.Email \(pii:email\) reaches log\.Print through tracer\.line$`
	tracer{filter: nil}.line(v.Email)                               // want `^visitor\.Email \(pii:email\) reaches log\.Print through tracer\.line$`
	tracer{prefix: "in"}.line(v.Email)                              // want `^visitor\.Email \(pii:email\) reaches log\.Print through tracer\.line$`
	var filter func(string) string
	if quiet {
		filter = star
	}
	tracer{filter: filter}.line(v.Email) // want `^visitor\.Email \(pii:email\) reaches log\.Print through tracer\.line$`
}

func tracedWithout(v visitor) {
	t := tracer{filter: star}
	t.line(v.Email) // ok
	t.filter = nil
	t.line(v.Email) // want `^visitor\.Email \(pii:email\) reaches log\.Print through tracer\.line$`
}

// What is not kept anywhere else is logged.
type keeper struct {
	kept *[]string
	out  io.Writer
}

func (k *keeper) keep(text string) {
	if k.kept == nil {
		log.Print(text)
		return
	}
	*k.kept = append(*k.kept, text)
}

func (k *keeper) show(text string) {
	if k.out == nil {
		log.Print(text)
	}
}

func kept(v visitor, list *[]string) {
	var own []string
	(&keeper{kept: &own}).keep(v.Email)           // ok
	(&keeper{kept: new([]string)}).keep(v.Email)  // ok
	(&keeper{}).keep(v.Email)                     // want `^visitor\.Email \(pii:email\) reaches log\.Print through keeper\.keep$`
	(&keeper{kept: found("x")}).keep(v.Email)     // want `^visitor\.Email \(pii:email\) reaches log\.Print through keeper\.keep$`
	(&keeper{out: &bytes.Buffer{}}).show(v.Email) // ok
	(&keeper{kept: &own}).show(v.Email)           // want `^visitor\.Email \(pii:email\) reaches log\.Print through keeper\.show$`
}

var lists = map[string]*[]string{}

func found(name string) *[]string { return lists[name] }
