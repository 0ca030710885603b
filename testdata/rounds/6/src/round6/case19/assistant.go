// Package case19 asks a language model to answer tickets.
package case19

import (
	"bytes"
	"context"
	"regexp"
	"slices"
	"text/template"

	"round6/case19/llm"
)

type Ticket struct {
	No       int
	Customer string `pii:"name"`
	Question string `pii:"inquiry"`
	Product  string
}

var prompt = template.Must(template.New("prompt").Parse(
	`Ticket {{.No}} is about {{.Product}}.{{with .Question}} The customer asks: {{.}}{{end}}`))

var words = regexp.MustCompile(`\p{L}+`)

// scrub leaves nothing of a text but its shape.
//
//pii:protect masked
func scrub(s string) string { return words.ReplaceAllString(s, "x") }

type view struct {
	No       int
	Product  string
	Question string
}

func render(t Ticket, question string) (string, error) {
	var b bytes.Buffer
	err := prompt.Execute(&b, view{t.No, t.Product, question})
	return b.String(), err
}

// A conversation is what was said so far.
type conversation struct{ said []llm.Message }

func begin() *conversation {
	return &conversation{[]llm.Message{{Role: "system", Content: "You are polite."}}}
}

func (c *conversation) user(text string) *conversation {
	c.said = append(c.said, llm.Message{Role: "user", Content: text})
	return c
}

// fork goes on from the same beginning, apart from this conversation.
func (c *conversation) fork() *conversation { return &conversation{slices.Clone(c.said)} }

func (c *conversation) ask(base string) (string, error) {
	return llm.New(base).Complete(context.Background(), c.said)
}

func LeakPrompt(base string, t Ticket) error {
	p, err := render(t, t.Question)
	if err != nil {
		return err
	}
	_, err = begin().user(p).ask(base) // leak: Ticket.Question
	return err
}

func CleanPrompt(base string, t Ticket) error {
	p, err := render(t, scrub(t.Question))
	if err != nil {
		return err
	}
	_, err = begin().user(p).ask(base)
	return err
}

func LeakHistory(base string, t Ticket) error {
	c := begin()
	c.user("I am " + t.Customer)
	_, err := c.fork().user("What is " + t.Product + "?").ask(base) // leak: Ticket.Customer
	return err
}

func CleanHistory(base string, t Ticket) error {
	c := begin()
	c.fork().user("I am " + t.Customer)
	_, err := c.user("What is " + t.Product + "?").ask(base)
	return err
}

func LeakSystem(base string, t Ticket) error {
	c := begin()
	c.said[0].Content += " The customer is " + t.Customer
	_, err := c.ask(base) // leak: Ticket.Customer
	return err
}

func CleanSystem(base string, t Ticket) error {
	c := begin()
	c.said[0].Content += " The customer is " + t.Customer
	c.said[0] = llm.Message{Role: "system", Content: "You are brief."}
	_, err := c.ask(base)
	return err
}
