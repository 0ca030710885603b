// Package case15 reads subscribers page by page, with cursors.
package case15

import (
	"encoding/base64"
	"iter"
	"log"
)

type Subscriber struct {
	ID    int
	Email string `pii:"email"`
	Topic string
}

type page[T any] struct {
	items []T
	next  string
}

type source[T any] struct {
	all    []T
	cursor func(T) string
}

// after gives the two items behind a cursor.
func (s source[T]) after(cursor string) page[T] {
	from := 0
	for i, x := range s.all {
		if s.cursor(x) == cursor {
			from = i + 1
		}
	}
	to := min(from+2, len(s.all))
	p := page[T]{items: s.all[from:to]}
	if to < len(s.all) {
		p.next = s.cursor(s.all[to-1])
	}
	return p
}

func (s source[T]) pages() iter.Seq[page[T]] {
	return func(yield func(page[T]) bool) {
		cursor := ""
		for {
			p := s.after(cursor)
			if !yield(p) || p.next == "" {
				return
			}
			cursor = p.next
		}
	}
}

func (s source[T]) items() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		n := 0
		for p := range s.pages() {
			for _, x := range p.items {
				if !yield(n, x) {
					return
				}
				n++
			}
		}
	}
}

func byEmail(s Subscriber) string { return base64.StdEncoding.EncodeToString([]byte(s.Email)) }
func byTopic(s Subscriber) string { return base64.StdEncoding.EncodeToString([]byte(s.Topic)) }

func subscribers(s Subscriber) []Subscriber {
	t := s
	t.Topic += " 2"
	u := s
	u.Topic += " 3"
	return []Subscriber{s, t, u}
}

func LeakItems(s Subscriber) {
	for i, x := range (source[Subscriber]{subscribers(s), byTopic}).items() {
		log.Print(i, " ", x.Email) // leak: Subscriber.Email
	}
}

func CleanItems(s Subscriber) {
	for i, x := range (source[Subscriber]{subscribers(s), byTopic}).items() {
		log.Print(i, " ", x.Topic)
	}
}

func LeakCursor(s Subscriber) {
	src := source[Subscriber]{subscribers(s), byEmail}
	log.Print("next page: ", src.after("").next) // leak: Subscriber.Email
}

func CleanCursor(s Subscriber) {
	src := source[Subscriber]{subscribers(s), byTopic}
	log.Print("next page: ", src.after("").next)
}

func LeakPage(s Subscriber) {
	src := source[Subscriber]{subscribers(s), byTopic}
	for p := range src.pages() {
		log.Print(p.items) // leak: Subscriber.Email
	}
}

func CleanPage(s Subscriber) {
	src := source[Subscriber]{subscribers(s), byTopic}
	for p := range src.pages() {
		log.Print(len(p.items), p.next)
	}
}
