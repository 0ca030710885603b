// Package case32 reads and writes cards of contacts.
package case32

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type Contact struct {
	UID   string
	Name  string `pii:"name"`
	Tel   string `pii:"phone"`
	Title string `pii:"job-title"`
}

// A prop is a line of a card.
type prop struct{ name, value string }

// fold breaks long lines.
func fold(w io.Writer, s string) error {
	for len(s) > 60 {
		if _, err := fmt.Fprintf(w, "%s\r\n ", s[:60]); err != nil {
			return err
		}
		s = s[60:]
	}
	_, err := io.WriteString(w, s+"\r\n")
	return err
}

func write(w io.Writer, props ...prop) error {
	bw := bufio.NewWriter(w)
	for _, p := range props {
		if p.value == "" {
			continue
		}
		if err := fold(bw, p.name+":"+p.value); err != nil {
			return err
		}
	}
	return bw.Flush()
}

// parse reads a card that write wrote.
func parse(r io.Reader) (c Contact, rest []prop) {
	in := bufio.NewScanner(r)
	for in.Scan() {
		name, value, _ := strings.Cut(in.Text(), ":")
		switch strings.ToUpper(name) {
		case "UID":
			c.UID = value
		case "FN":
			c.Name = value
		case "TEL":
			c.Tel = value
		default:
			rest = append(rest, prop{name, value})
		}
	}
	return c, rest
}

func card(c Contact) string {
	var b strings.Builder
	_ = write(&b, prop{"UID", c.UID}, prop{"FN", c.Name}, prop{"TEL", c.Tel}, prop{"TITLE", c.Title})
	return b.String()
}

func LeakSaved(c Contact) error {
	f, err := os.Create("card.vcf")
	if err != nil {
		return err
	}
	defer f.Close()
	return write(f, prop{"UID", c.UID}, prop{"FN", c.Name}) // leak: Contact.Name
}

func CleanSaved(c Contact) error {
	f, err := os.Create("card.vcf")
	if err != nil {
		return err
	}
	defer f.Close()
	return write(f, prop{"UID", c.UID}, prop{"FN", ""})
}

func LeakParsed(c Contact) {
	got, rest := parse(strings.NewReader(card(c)))
	log.Print(got.Tel, " ", len(rest)) // leak: Contact.Tel
}

func CleanParsed(c Contact) {
	_, rest := parse(strings.NewReader(card(c)))
	log.Print(len(rest), " more")
}

func LeakRest(c Contact) {
	_, rest := parse(strings.NewReader(card(Contact{UID: c.UID, Title: c.Title})))
	for _, p := range rest {
		log.Print("unknown ", p.name, " ", p.value) // leak: Contact.Title
	}
}

func CleanRest(c Contact) {
	_, rest := parse(strings.NewReader(card(Contact{UID: c.UID, Title: c.Title})))
	for _, p := range rest {
		log.Print("unknown ", p.name != "")
	}
}
