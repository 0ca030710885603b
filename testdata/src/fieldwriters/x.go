// Package fieldwriters writes through fields that its constructors have filled.
package fieldwriters

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"fieldwriters/audit"
)

type User struct {
	ID    int
	Email string `pii:"email"`
}

// journal writes to files, whoever has opened one.
type journal struct {
	out  io.Writer
	kept *bufio.Writer
	enc  *json.Encoder
}

func open(name string) (*journal, error) {
	f, err := os.Create(name)
	if err != nil {
		return nil, err
	}
	return &journal{out: f, kept: bufio.NewWriter(f), enc: json.NewEncoder(f)}, nil
}

func (j *journal) reopen(name string) (err error) {
	j.out, err = os.OpenFile(name, os.O_APPEND|os.O_WRONLY, 0o600)
	return err
}

func (j *journal) line(text string) { fmt.Fprintln(j.out, text) }

func (j *journal) note(u User) {
	fmt.Fprintln(j.out, u.Email)       // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln$`
	fmt.Fprintln(j.out, u.ID)          // ok
	_, _ = j.kept.WriteString(u.Email) // want `^User\.Email \(pii:email\) reaches \(\*bufio\.Writer\)\.WriteString$`
	fmt.Fprint(j.kept, u.ID)           // ok
	_ = j.enc.Encode(u)                // want `^User\.Email \(pii:email\) reaches \(\*encoding/json\.Encoder\)\.Encode$`
	_ = j.enc.Encode(u.ID)             // ok
}

func lines(j *journal, u User) {
	j.line(u.Email)          // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln through journal\.line$`
	j.line(fmt.Sprint(u.ID)) // ok
}

// page keeps what it gets, or drops it.
type page struct{ out io.Writer }

func blank() *page { return &page{io.Discard} }

func (p *page) note(u User) { fmt.Fprintln(p.out, u.Email) } // ok

// sheet is on the console, or where its maker says.
type sheet struct{ out io.Writer }

func console() *sheet { return &sheet{os.Stdout} }

func sheetOn(w io.Writer) *sheet { return &sheet{w} }

func (s *sheet) note(u User) { fmt.Fprintln(s.out, u.Email) }

func sheets(u User) {
	console().note(u)           // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln through sheet\.note$`
	sheetOn(os.Stderr).note(u)  // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln through sheet\.note$`
	sheetOn(io.Discard).note(u) // ok
}

// list leads to the console or to a writer of the program's own.
type list struct{ out io.Writer }

type drop struct{}

func (drop) Write(p []byte) (int, error) { return len(p), nil }

func shown() *list { return &list{os.Stdout} }

func dropped() *list { return &list{drop{}} }

func (l *list) note(u User) { fmt.Fprintln(l.out, u.Email) }

func lists(u User) {
	shown().note(u)   // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln through list\.note$`
	dropped().note(u) // ok
}

// slate has a field that others may change.
type slate struct{ Out io.Writer }

func newSlate() *slate { return &slate{os.Stdout} }

func (s *slate) note(u User) { fmt.Fprintln(s.Out, u.Email) }

func slates(u User) {
	s := newSlate()
	s.note(u) // want `^User\.Email \(pii:email\) reaches fmt\.Fprintln through slate\.note$`
	s.Out = io.Discard
	s.note(u) // ok
}

func imported(l *audit.Log, s *audit.Shown, u User) {
	l.Append(u)    // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf through \S+Append$`
	l.Append(u.ID) // ok
	s.Append(u)    // ok
}
