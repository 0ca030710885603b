package functypes

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"fmt"
	"io"
	"log"
	"os"
)

// Code in a loop over functions sees what each of them gives back, code behind it what
// the last one does.

func printEach(fs ...func() string) {
	for _, f := range fs {
		log.Print(f())
	}
}

func printBefore(s string, fs ...func(string) string) {
	for _, f := range fs {
		log.Print(s)
		s = f(s)
	}
}

func printAfter(s string, fs ...func(string) string) {
	for _, f := range fs {
		s = f(s)
		log.Print(s)
	}
}

func printLast(s string, fs ...func(string) string) {
	for _, f := range fs {
		s = f(s)
	}
	log.Print(s)
}

func printLater(s string, fs ...func(string) string) { printLast(s, fs...) }

func listed(fs ...func() string) (all []string) {
	for _, f := range fs {
		all = append(all, f())
	}
	return all
}

func firstFound(fs ...func(string) (string, bool)) string {
	for _, f := range fs {
		if s, ok := f("who"); ok {
			return s
		}
	}
	return ""
}

func eachOf(u User) {
	email := func() string { return u.Email }
	nick := func() string { return u.Nick }
	printEach(email, nick)         // want `^User\.Email \(pii:email\) reaches log\.Print through \S*printEach$`
	printEach(nick, nick)          // ok
	log.Print(listed(email, nick)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(listed(nick, nick))  // ok
	found := func(string) (string, bool) { return u.Email, true }
	other := func(string) (string, bool) { return u.Nick, true }
	log.Print(firstFound(found, other)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(firstFound(other, other)) // ok
}

func masked(string) string  { return "***" }
func quote(s string) string { return fmt.Sprintf("%q", s) }

func turnsOf(u User) {
	theirs := func(string) string { return u.Email }
	printBefore(u.Email, masked)             // want `^User\.Email \(pii:email\) reaches log\.Print through \S*printBefore$`
	printBefore(u.Nick, theirs, masked)      // want `^User\.Email \(pii:email\) reaches log\.Print through \S*printBefore$`
	printAfter(u.Nick, theirs, masked)       // want `^User\.Email \(pii:email\) reaches log\.Print through \S*printAfter$`
	printAfter(u.Email, masked, quote)       // ok
	printLast(u.Email, masked, quote)        // ok
	printLast(u.Nick, theirs, masked)        // ok
	printLast(u.Nick, masked, theirs, quote) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*printLast$`
	printLast(u.Email)                       // want `^User\.Email \(pii:email\) reaches log\.Print through \S*printLast$`
	printLater(u.Email, masked, quote)       // ok
	printLater(u.Email, quote, quote)        // want `^User\.Email \(pii:email\) reaches log\.Print through \S*printLater$`
	printLater(u.Nick, theirs, quote)        // want `^User\.Email \(pii:email\) reaches log\.Print through \S*printLater$`
	printLater(u.Nick, theirs, masked)       // ok
}

// A call that depends on a condition may not be made.

type line struct{ who string }

func edited(e *line, edits ...func(*line)) {
	for _, edit := range edits {
		edit(e)
	}
}

func editedIf(much bool, e *line, edits ...func(*line)) {
	if much {
		edited(e, edits...)
	}
}

func edits(u User, much bool) {
	hide := func(e *line) { e.who = "" }
	e := &line{u.Email}
	edited(e, hide)
	log.Print(e.who) // ok
	e = &line{u.Email}
	editedIf(much, e, hide)
	log.Print(e.who) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What a variable has before the loop counts where there is nothing to call.

func wrapped(wraps ...func(func(string)) func(string)) func(string) {
	h := func(s string) { log.Print(s) }
	for _, wrap := range wraps {
		h = wrap(h)
	}
	return h
}

func without(func(string)) func(string) { return func(string) {} }

func around(h func(string)) func(string) { return func(s string) { h(s) } }

func wraps(u User) {
	wrapped()(u.Email)                // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	wrapped(around)(u.Email)          // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	wrapped(without)(u.Email)         // ok
	wrapped(around, without)(u.Email) // ok
}

func layered(path string, layers ...func(io.Writer) (io.Writer, error)) (io.Writer, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	var w io.Writer = f
	for _, layer := range layers {
		if w, err = layer(w); err != nil {
			return nil, err
		}
	}
	return w, nil
}

func layers(u User, key, iv []byte) {
	sealed := func(w io.Writer) (io.Writer, error) {
		block, err := aes.NewCipher(bytes.Repeat(key, 32)[:32])
		return cipher.StreamWriter{S: cipher.NewCTR(block, iv), W: w}, err
	}
	kept := func(io.Writer) (io.Writer, error) { return &bytes.Buffer{}, nil }
	plain := func(w io.Writer) (io.Writer, error) { return w, nil }
	w, _ := layered("a")
	io.WriteString(w, u.Email) // want `^User\.Email \(pii:email\) reaches io\.WriteString$`
	w, _ = layered("a", plain)
	io.WriteString(w, u.Email) // want `^User\.Email \(pii:email\) reaches io\.WriteString$`
	w, _ = layered("a", plain, sealed)
	io.WriteString(w, u.Email) // ok
	w, _ = layered("a", kept)
	io.WriteString(w, u.Email) // ok
}
