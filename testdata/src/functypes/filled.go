package functypes

import (
	"log"
	"sync"
)

// part fills something in; what the functions of others do is not what this one does.
type part struct {
	name string
	fill func(User, *sheet)
}

type sheet struct {
	title string
	notes []string
}

var (
	mailPart = part{"mail", func(u User, s *sheet) { s.title = u.Email }}
	nickPart = part{"nick", func(u User, s *sheet) { s.title = u.Nick }}
	mailNote = part{"note", func(u User, s *sheet) { s.notes = append(s.notes, u.Email) }}
	nickNote = part{"note", func(u User, s *sheet) { s.notes = append(s.notes, u.Nick) }}
)

func fillAll(u User, parts ...part) *sheet {
	s := &sheet{}
	for _, p := range parts {
		p.fill(u, s)
	}
	return s
}

func fillAtOnce(u User, parts ...part) *sheet {
	s := &sheet{}
	var wg sync.WaitGroup
	for _, p := range parts {
		wg.Go(func() { p.fill(u, s) })
	}
	wg.Wait()
	return s
}

func filled(u User, unknown []part) {
	log.Print(*fillAll(u, nickPart))              // ok
	log.Print(*fillAll(u, mailPart))              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(*fillAll(u, nickPart, nickNote))    // ok
	log.Print(*fillAll(u, nickPart, mailNote))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(*fillAll(u, unknown...))            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(*fillAtOnce(u, nickPart, nickNote)) // ok
	log.Print(*fillAtOnce(u, nickPart, mailNote)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(*fillAtOnce(u, mailPart, nickNote)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
