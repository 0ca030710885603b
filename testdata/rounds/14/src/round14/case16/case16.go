// Package case16 shows lists page by page.
package case16

import (
	"encoding/base64"
	"encoding/json"
	"log"
	"strconv"
)

// Subscriber reads a newsletter.
type Subscriber struct {
	Seq   int
	Email string `pii:"email"`
	City  string `pii:"city"`
}

// Page is a part of a list.
type Page[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"`
	Total int    `json:"total"`
}

// Map makes a page of other items.
func Map[T, U any](p Page[T], f func(T) U) Page[U] {
	out := Page[U]{Next: p.Next, Total: p.Total, Items: make([]U, len(p.Items))}
	for i, item := range p.Items {
		out.Items[i] = f(item)
	}
	return out
}

// paginate cuts a page off, and has the key of its last item in the cursor.
func paginate[T any](all []T, size int, key func(T) string) Page[T] {
	size = min(size, len(all))
	p := Page[T]{Items: all[:size], Total: len(all)}
	if size > 0 {
		p.Next = base64.URLEncoding.EncodeToString([]byte(key(p.Items[size-1])))
	}
	return p
}

func byEmail(s Subscriber) string { return s.Email }
func bySeq(s Subscriber) string   { return strconv.Itoa(s.Seq) }

// row is what the list shows.
type row struct {
	Seq  int    `json:"seq"`
	Town string `json:"town"`
}

// LeakCursor logs a cursor that is made of an address, CleanCursor one of numbers.
func LeakCursor(all []Subscriber) {
	next, _ := base64.URLEncoding.DecodeString(paginate(all, 1, byEmail).Next)
	log.Printf("next page from %s", next) // leak: Subscriber.Email
}

func CleanCursor(all []Subscriber) {
	next, _ := base64.URLEncoding.DecodeString(paginate(all, 1, bySeq).Next)
	log.Printf("next page from %s", next)
}

// LeakRows maps the items to rows with a town, CleanRows to rows without.
func LeakRows(all []Subscriber) {
	p := Map(paginate(all, 2, bySeq), func(s Subscriber) row { return row{s.Seq, s.City} })
	text, _ := json.Marshal(p)
	log.Printf("page %s", text) // leak: Subscriber.City
}

func CleanRows(all []Subscriber) {
	p := Map(paginate(all, 2, bySeq), func(s Subscriber) row { return row{Seq: s.Seq} })
	text, _ := json.Marshal(p)
	log.Printf("page %s", text)
}

// LeakItems prints a page, CleanItems its total and where the next begins.
func LeakItems(all []Subscriber) {
	p := paginate(all, 2, bySeq)
	log.Printf("page %+v", p) // leak: Subscriber.Email, Subscriber.City
}

func CleanItems(all []Subscriber) {
	p := paginate(all, 2, bySeq)
	p.Items = nil
	log.Printf("page %+v", p)
}
