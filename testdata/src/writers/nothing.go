package writers

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// A writer may add to what is nobody's data.

type prefixWriter struct {
	prefix string
	out    io.Writer
}

func (p prefixWriter) Write(b []byte) (int, error) {
	if _, err := fmt.Fprintf(p.out, "%s: %s", p.prefix, b); err != nil {
		return 0, err
	}
	return len(b), nil
}

func prefixed(u User) {
	io.WriteString(prefixWriter{u.Email, os.Stdout}, "rang")  // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf through io\.WriteString$`
	io.WriteString(prefixWriter{u.Nick, os.Stdout}, "rang")   // ok
	io.WriteString(prefixWriter{u.Email, io.Discard}, "rang") // ok
	var b strings.Builder
	io.WriteString(prefixWriter{u.Email, &b}, "rang") // ok
	log.Print(b.String())                             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b.Reset()
	io.WriteString(prefixWriter{u.Nick, &b}, "rang")
	log.Print(b.String()) // ok
}

func prefixedInside(u User) {
	bufio.NewWriter(prefixWriter{u.Email, os.Stdout}).WriteString("x")    // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf through Writer\.WriteString$`
	bufio.NewWriter(prefixWriter{u.Nick, os.Stdout}).WriteString("x")     // ok
	io.WriteString(io.MultiWriter(prefixWriter{u.Email, os.Stdout}), "x") // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf through io\.WriteString$`
	io.WriteString(io.MultiWriter(prefixWriter{u.Nick, os.Stdout}), "x")  // ok
	log.New(prefixWriter{u.Email, os.Stdout}, "", 0).Print("x")           // want `^User\.Email \(pii:email\) reaches \(\*log\.Logger\)\.Print$`
	log.New(prefixWriter{u.Nick, os.Stdout}, "", 0).Print("x")            // ok
}

func salute(w io.Writer) { fmt.Fprintln(w, "hello") }

func saluteAll(w io.Writer, name string) {
	salute(w)
	fmt.Fprint(w, name)
}

func greeted(u User) {
	salute(prefixWriter{u.Email, os.Stdout})            // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf through writers\.salute$`
	salute(prefixWriter{u.Nick, os.Stdout})             // ok
	saluteAll(prefixWriter{u.Email, os.Stdout}, "Ann")  // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf through writers\.saluteAll$`
	saluteAll(prefixWriter{u.Nick, os.Stdout}, "Ann")   // ok
	saluteAll(prefixWriter{u.Nick, os.Stdout}, u.Email) // want `^User\.Email \(pii:email\) reaches fmt\.Fprintf through writers\.saluteAll$`
}

// What was written before is not gone.

type lastLine struct{ text string }

func (l *lastLine) Write(p []byte) (int, error) {
	l.text = string(p)
	return len(p), nil
}

func lastWritten(u User) {
	var l, m lastLine
	saluteAll(&l, u.Email)
	log.Print(l.text) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	saluteAll(&m, u.Nick)
	log.Print(m.text) // ok
}
