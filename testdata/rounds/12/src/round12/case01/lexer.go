// Package case01 reads the short notes of a ward with a lexer whose states are functions.
package case01

import (
	"errors"
	"fmt"
	"log"
	"strconv"
	"unicode"
)

// Note is what a nurse typed in.
type Note struct {
	Bed  string
	Text string `pii:"treatment"`
}

type kind int

const (
	word kind = iota
	number
	separator
)

func (k kind) String() string { return [...]string{"word", "number", "separator"}[k] }

type token struct {
	kind kind
	text string
	at   int
}

// A state reads on and says what comes next.
type state func(*lexer) state

type lexer struct {
	input      string
	start, pos int
	tokens     []token
}

func (l *lexer) emit(k kind) {
	l.tokens = append(l.tokens, token{k, l.input[l.start:l.pos], l.start})
	l.start = l.pos
}

func between(l *lexer) state {
	for l.pos < len(l.input) {
		switch c := rune(l.input[l.pos]); {
		case c == ';':
			l.pos++
			l.emit(separator)
		case unicode.IsDigit(c):
			return digits
		case c == ' ':
			l.pos++
			l.start = l.pos
		default:
			return letters
		}
	}
	return nil
}

func digits(l *lexer) state {
	for l.pos < len(l.input) && unicode.IsDigit(rune(l.input[l.pos])) {
		l.pos++
	}
	l.emit(number)
	return between
}

func letters(l *lexer) state {
	for l.pos < len(l.input) && l.input[l.pos] != ' ' && l.input[l.pos] != ';' {
		l.pos++
	}
	l.emit(word)
	return between
}

func lex(input string) []token {
	l := &lexer{input: input}
	for s := state(between); s != nil; {
		s = s(l)
	}
	return l.tokens
}

// LeakTokens logs the tokens, CleanTokens of which kinds they are.
func LeakTokens(n Note) {
	for _, t := range lex(n.Text) {
		log.Printf("%s: %s %q", n.Bed, t.kind, t.text) // leak: Note.Text
	}
}

func CleanTokens(n Note) {
	for _, t := range lex(n.Text) {
		log.Printf("%s: %s at %d", n.Bed, t.kind, t.at)
	}
}

// LeakRest logs what the lexer has not read, CleanRest how much that is.
func LeakRest(n Note) {
	l := &lexer{input: n.Text}
	l.pos = min(2, len(l.input))
	log.Printf("%s: left %q", n.Bed, l.input[l.pos:]) // leak: Note.Text
}

func CleanRest(n Note) {
	l := &lexer{input: n.Text}
	l.pos = min(2, len(l.input))
	log.Printf("%s: left %d", n.Bed, len(l.input[l.pos:]))
}

// syntaxError quotes where it went wrong only when it is asked to.
type syntaxError struct {
	at   int
	near string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("syntax error at %d", e.at) }

func (e *syntaxError) Detail() string { return e.Error() + " near " + strconv.Quote(e.near) }

func check(n Note) error {
	for _, t := range lex(n.Text) {
		if t.kind == word {
			return fmt.Errorf("bed %s: %w", n.Bed, &syntaxError{t.at, t.text})
		}
	}
	return nil
}

func LeakDetail(n Note) {
	err := check(n)
	var detailed interface{ Detail() string }
	if errors.As(err, &detailed) {
		log.Print(detailed.Detail()) // leak: Note.Text
	}
}

func CleanDetail(n Note) {
	err := check(n)
	var detailed interface{ Detail() string }
	if errors.As(err, &detailed) {
		log.Print(err)
	}
}
