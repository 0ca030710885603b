// Package case11 answers questions out of old tickets, with a model that gets the best pieces of them.
package case11

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"slices"
	"strings"
)

// Ticket was written by a customer.
type Ticket struct {
	ID     string
	Title  string
	Author string `pii:"name"`
	Text   string `pii:"inquiry"`
}

// chunk is a piece of a document.
type chunk struct {
	doc  string
	at   int
	text string
}

// split cuts a text into pieces that overlap.
func split(doc, text string, size, overlap int) (list []chunk) {
	words := strings.Fields(text)
	for at := 0; at < len(words); at += size - overlap {
		end := min(at+size, len(words))
		list = append(list, chunk{doc, at, strings.Join(words[at:end], " ")})
	}
	return list
}

type hit struct {
	chunk
	score int
}

// search ranks pieces by the words that they share with a question.
func search(chunks []chunk, question string, best int) []hit {
	var hits []hit
	for _, c := range chunks {
		score := 0
		for word := range strings.FieldsSeq(question) {
			if strings.Contains(c.text, word) {
				score++
			}
		}
		hits = append(hits, hit{c, score})
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(b.score, a.score) })
	return hits[:min(best, len(hits))]
}

// prompt puts a question together with what was found.
func prompt(question string, hits []hit, show func(hit) string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Answer %q from:\n", question)
	for i, h := range hits {
		fmt.Fprintf(&b, "[%d] %s\n", i+1, show(h))
	}
	return b.String()
}

func ask(url, prompt string) error {
	body, err := json.Marshal(map[string]string{"prompt": prompt})
	if err != nil {
		return err
	}
	resp, err := http.Post(url+"/generate", "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// LeakPrompt has what the customer wrote in the prompt, CleanPrompt the title.
func LeakPrompt(url string, t Ticket) {
	hits := search(split(t.ID, t.Text, 4, 1), "printer", 2)
	_ = ask(url, prompt("printer", hits, func(h hit) string { return h.text })) // leak: Ticket.Text
}

func CleanPrompt(url string, t Ticket) {
	hits := search(split(t.ID, t.Text, 4, 1), "printer", 2)
	_ = ask(url, prompt("printer", hits, func(h hit) string { return h.doc + ": " + t.Title }))
}

// LeakIndexed indexes the title with the name, CleanIndexed without.
func LeakIndexed(url string, t Ticket) {
	hits := search(split(t.ID, t.Title+" by "+t.Author, 8, 2), "printer", 1)
	_ = ask(url, prompt("printer", hits, func(h hit) string { return h.text })) // leak: Ticket.Author
}

func CleanIndexed(url string, t Ticket) {
	hits := search(split(t.ID, t.Title+" by a customer", 8, 2), "printer", 1)
	_ = ask(url, prompt("printer", hits, func(h hit) string { return h.text }))
}

// LeakQuestion asks with the words of the ticket, CleanQuestion only searches with them.
func LeakQuestion(url string, t Ticket) {
	hits := search(split("faq", "clear the printer", 4, 1), t.Text, 1)
	_ = ask(url, prompt(t.Text, hits, func(h hit) string { return h.text })) // leak: Ticket.Text
}

func CleanQuestion(url string, t Ticket) {
	hits := search(split("faq", "clear the printer", 4, 1), t.Text, 1)
	_ = ask(url, prompt(t.Title, hits, func(h hit) string { return h.text }))
}

// LeakHits logs the hits, CleanHits their places and scores.
func LeakHits(url string, t Ticket) {
	for _, h := range search(split(t.ID, t.Text, 4, 1), t.Title, 2) {
		log.Printf("%+v", h) // leak: Ticket.Text
	}
}

func CleanHits(url string, t Ticket) {
	for _, h := range search(split(t.ID, t.Text, 4, 1), t.Title, 2) {
		log.Printf("%s@%d: %d", h.doc, h.at, h.score)
	}
}
