// Package case20 turns the pages of a list.
package case20

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"iter"
	"log"
	"net/url"
	"os"
	"strconv"
)

// A Contact is in an address book.
type Contact struct {
	ID   int
	Name string `pii:"name"`
	Mail string `pii:"email"`
}

// A Page is a part of a list.
type Page[T any] struct {
	Items []T
	Next  string
	Total int
}

// A cursor says where the next page begins.
type cursor struct {
	After string `json:"a"`
	Size  int    `json:"n"`
}

func (c cursor) encode() string {
	text, _ := json.Marshal(c)
	return base64.RawURLEncoding.EncodeToString(text)
}

func page[T any](all []T, size int, after func(T) string) Page[T] {
	p := Page[T]{Items: all, Total: len(all)}
	if len(all) > size {
		p.Items = all[:size]
		p.Next = cursor{after(all[size-1]), size}.encode()
	}
	return p
}

// each goes through the items of a page with their numbers.
func (p Page[T]) each() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, it := range p.Items {
			if !yield(i, it) {
				return
			}
		}
	}
}

func mapItems[T, U any](p Page[T], f func(T) U) Page[U] {
	q := Page[U]{Next: p.Next, Total: p.Total}
	for _, it := range p.each() {
		q.Items = append(q.Items, f(it))
	}
	return q
}

func id(c Contact) int { return c.ID }

func name(c Contact) string { return c.Name }

func byID(c Contact) string { return strconv.Itoa(c.ID) }

func link(p string, q url.Values) string { return "https://book.example/" + p + "?" + q.Encode() }

func LeakCursor(cs []Contact) {
	p := page(append(cs, cs...), 1, name)
	log.Print("next page: ", p.Next) // leak: Contact.Name
}

func CleanCursor(cs []Contact) {
	p := page(append(cs, cs...), 1, byID)
	log.Print("next page: ", p.Next)
}

func LeakNames(cs []Contact) {
	log.Print(mapItems(page(cs, 10, byID), name)) // leak: Contact.Name
}

func CleanIDs(cs []Contact) {
	log.Print(mapItems(page(cs, 10, byID), id))
}

func LeakEach(cs []Contact) {
	for i, c := range page(cs, 10, byID).each() {
		fmt.Fprintf(os.Stdout, "%d. %s\n", i, c.Mail) // leak: Contact.Mail
	}
}

func CleanEach(cs []Contact) {
	for i, c := range page(cs, 10, byID).each() {
		fmt.Fprintf(os.Stdout, "%d. number %d\n", i, c.ID)
	}
}

func LeakLink(c Contact) {
	q := url.Values{"size": {"20"}}
	q.Set("near", c.Name)
	log.Print(link("contacts", q)) // leak: Contact.Name
}

func CleanLink(c Contact) {
	q := url.Values{"size": {"20"}}
	q.Set("near", c.Name)
	q.Set("near", byID(c))
	log.Print(link("contacts", q))
}

func CleanTotal(cs []Contact) {
	p := page(cs, 10, name)
	log.Printf("%d of %d, more: %t", len(p.Items), p.Total, p.Next != "")
}
