// Package chosen has fields that say what is to be done.
package chosen

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

// A field is set where the struct is made.

type journal struct {
	out  io.Writer
	raw  bool
	mode style
}

type style int

const (
	starred style = iota
	plain
	quoted
)

func (j *journal) note(who string) {
	if j.raw {
		log.Print(who)
	}
	log.Print(len(who))
}

func (j journal) text(s string) string {
	switch j.mode {
	case plain:
		return s
	case quoted:
		return fmt.Sprintf("%q", s)
	}
	return "***"
}

func (j *journal) add(who, what string) {
	j.note(who)
	log.Print(j.text(what))
}

func newJournal(raw bool) *journal { return &journal{raw: raw} }

func newStyled(m style) *journal {
	j := &journal{}
	j.mode = m
	return j
}

func journals(u User) {
	(&journal{raw: true}).note(u.Email)    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*note$`
	(&journal{}).note(u.Email)             // ok
	newJournal(true).add(u.Email, u.Nick)  // want `^User\.Email \(pii:email\) reaches log\.Print through \S*add$`
	newJournal(false).add(u.Email, u.Nick) // ok
	var j journal
	j.note(u.Email) // ok
	k := journal{raw: true}
	k.add(u.Email, u.Nick) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*add$`
}

func styles(u User) {
	log.Print(newStyled(plain).text(u.Email))              // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newStyled(quoted).text(u.Email))             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(newStyled(starred).text(u.Email))            // ok
	log.Print((&journal{}).text(u.Email))                  // ok
	log.Print(journal{mode: plain}.text(u.Email))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(journal{mode: starred}.text(u.Email))        // ok
	log.Print(newJournal(true).text(u.Email))              // ok
	log.Print(newStyled(style(len(u.Nick))).text(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What somebody else sets may be either.
func chosenBy(u User, raw bool, path string) {
	newJournal(raw).note(u.Email)                    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*note$`
	newJournal(len(u.Nick) > 3).note(u.Email)        // want `^User\.Email \(pii:email\) reaches log\.Print through \S*note$`
	newJournal(os.Getenv("RAW") != "").note(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*note$`
	j := &journal{}
	if raw {
		j = &journal{raw: true}
	}
	j.note(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*note$`
	var k journal
	data, err := os.ReadFile(path)
	if err != nil {
		return
	}
	if json.Unmarshal(data, &k) == nil {
		k.note(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*note$`
	}
}

// A wrapper asks its own callers.
type desk struct{ book *journal }

func (d desk) serve(who string) { d.book.note(who) }

func desks(u User) {
	desk{newJournal(true)}.serve(u.Email)  // want `^User\.Email \(pii:email\) reaches log\.Print through \S*serve$`
	desk{newJournal(false)}.serve(u.Email) // ok
}

// A text with a mark of its own.
type marked struct {
	text   string
	secret bool
}

func (m marked) String() string {
	if m.secret {
		return "(secret)"
	}
	return m.text
}

func open(s string) marked   { return marked{text: s} }
func secret(s string) marked { return marked{s, true} }

func (m marked) upper() marked {
	m.text = strings.ToUpper(m.text)
	return m
}

func (m marked) bare() marked { return open(m.text) }

type line struct {
	name string
	old  marked
	new  marked
}

func printLines(w io.Writer, lines ...line) {
	for _, l := range lines {
		fmt.Fprintln(w, l.name, l.old, l.new)
	}
}

func marks(u User) {
	log.Print(open(u.Email))                                            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(secret(u.Email))                                          // ok
	log.Print(secret(u.Email).text)                                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(secret(u.Email).upper())                                  // ok
	log.Print(secret(u.Email).bare())                                   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	printLines(os.Stderr, line{"mail", open("a"), secret(u.Email)})     // ok
	printLines(os.Stderr, line{"mail", open(u.Email), secret(u.Email)}) // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln through \S*printLines$`
	list := make([]marked, 2)
	list[0] = secret(u.Nick)
	list[1].text = u.Email
	log.Print(list[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	for _, m := range list {
		log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	hidden := []marked{secret(u.Nick), secret(u.Email)}
	for _, m := range hidden {
		log.Print(m) // ok
	}
	both := []marked{secret(u.Nick), open(u.Email)}
	for _, m := range both {
		log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	array := [2]marked{{text: u.Email}, secret(u.Nick)}
	log.Print(array[0], array[1]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// A field that is changed later is any.
type switched struct{ on bool }

func (s *switched) turn() { s.on = !s.on }

func (s *switched) print(text string) {
	if s.on {
		log.Print(text)
	}
}

func (s *switched) turnAndPrint(text string) {
	s.turn()
	s.print(text)
}

func turned(u User) {
	(&switched{}).turnAndPrint(u.Email)  // want `^User\.Email \(pii:email\) reaches log\.Print through \S*turnAndPrint$`
	(&switched{on: true}).print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*print$`
}

// Options set it where it is made.
type option func(*sheet)

type sheet struct{ hide bool }

func hiding() option { return func(s *sheet) { s.hide = true } }

func naming(string) option { return func(*sheet) {} }

func newSheet(opts ...option) *sheet {
	s := &sheet{}
	for _, o := range opts {
		o(s)
	}
	return s
}

func (s *sheet) print(text string) {
	if s.hide {
		text = "***"
	}
	log.Print(text)
}

func sheets(u User) {
	newSheet().print(u.Email)                      // want `^User\.Email \(pii:email\) reaches log\.Print through \S*print$`
	newSheet(naming("a")).print(u.Email)           // want `^User\.Email \(pii:email\) reaches log\.Print through \S*print$`
	newSheet(hiding(), naming("a")).print(u.Email) // ok
	(&sheet{hide: true}).print(u.Email)            // ok
	(&sheet{}).print(u.Email)                      // want `^User\.Email \(pii:email\) reaches log\.Print through \S*print$`
}

// A struct that has such a field is empty all the same before somebody fills it in.
type profile struct {
	Mail string `pii:"email"`
	hide bool
}

func (p profile) line() string {
	if p.hide {
		return "***"
	}
	return p.Mail
}

type decoder interface{ Decode(any) error }

func filled(dec decoder) {
	var p profile
	if dec.Decode(&p) == nil {
		log.Print(p.Mail) // want `^profile\.Mail \(pii:email\) reaches log\.Print$`
	}
}

func profiles(p profile) {
	log.Print(profile{Mail: p.Mail, hide: true}.line()) // ok
	log.Print(profile{Mail: p.Mail}.line())             // want `^profile\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(p.line())                                 // want `^profile\.Mail \(pii:email\) reaches log\.Print$`
}
