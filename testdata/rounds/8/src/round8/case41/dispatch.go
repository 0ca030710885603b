// Package case41 calls methods of interfaces: several implementations, wrappers, optional methods.
package case41

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// A Witness has seen something.
type Witness struct {
	No    int
	Name  string `pii:"name"`
	Story string `pii:"message"`
}

type describer interface{ describe() string }

type byName struct{ w Witness }

func (b byName) describe() string { return "witness " + b.w.Name }

type byNumber struct{ w Witness }

func (b byNumber) describe() string { return fmt.Sprint("witness ", b.w.No) }

// quiet hides what it wraps.
type quiet struct{ describer }

func (quiet) describe() string { return "somebody" }

// loud passes it on.
type loud struct{ describer }

func (l loud) describe() string { return strings.ToUpper(l.describer.describe()) }

type sink interface{ put(s string) }

type console struct{ prefix string }

func (c console) put(s string) { fmt.Println(c.prefix, s) }

// memory keeps what it gets.
type memory struct{ lines []string }

func (m *memory) put(s string) { m.lines = append(m.lines, s) }

// counter counts what it gets.
type counter struct{ n, bytes int }

func (c *counter) put(s string) {
	c.n++
	c.bytes += len(s)
}

// tee gives everything to all.
type tee []sink

func (t tee) put(s string) {
	for _, x := range t {
		x.put(s)
	}
}

// writing writes to any writer.
type writing struct{ w io.Writer }

func (x writing) put(s string) { _, _ = io.WriteString(x.w, s) }

func choose(verbose bool) sink {
	if verbose {
		return console{"verbose:"}
	}
	return &memory{}
}

type summarizer interface{ summary() string }

// summary is an optional method.
func (b byNumber) summary() string { return fmt.Sprint("no. ", b.w.No) }

// sum prefers the summary.
func sum(d describer) string {
	if s, ok := d.(summarizer); ok {
		return s.summary()
	}
	return d.describe()
}

func LeakDescribe(w Witness) {
	var d describer = byName{w}
	log.Print(d.describe()) // leak: Witness.Name
}

func CleanDescribe(w Witness) {
	var d describer = byNumber{w}
	log.Print(d.describe())
}

func LeakLoud(w Witness) {
	log.Print(loud{byName{w}}.describe()) // leak: Witness.Name
}

func CleanQuiet(w Witness) {
	log.Print(loud{quiet{byName{w}}}.describe())
}

func LeakConsole(w Witness) {
	var s sink = console{">"}
	s.put(w.Story) // leak: Witness.Story
}

func CleanMemory(w Witness) {
	m := &memory{}
	var s sink = m
	s.put(w.Story)
	log.Print(len(m.lines))
}

func LeakMemory(w Witness) {
	m := &memory{}
	var s sink = m
	s.put(w.Story)
	log.Print(m.lines) // leak: Witness.Story
}

func LeakTee(w Witness) {
	t := tee{&counter{}, console{">"}}
	t.put(w.Story) // leak: Witness.Story
}

func CleanTee(w Witness) {
	c := &counter{}
	tee{c, &memory{}}.put(w.Story)
	log.Print(c.n, c.bytes)
}

func LeakWriting(w Witness) {
	var s sink = writing{os.Stderr}
	s.put(w.Name) // leak: Witness.Name
}

func CleanWriting(w Witness) {
	var b strings.Builder
	var s sink = writing{&b}
	s.put(w.Name)
	log.Print(b.Len())
}

func LeakChosen(w Witness) {
	choose(w.No > 0).put(w.Name) // leak: Witness.Name
}

func CleanChosen(w Witness) {
	if s, ok := choose(false).(*memory); ok {
		s.put(w.Name)
		log.Print(len(s.lines))
	}
}

func CleanHidden(w Witness) {
	var s sink = console{fmt.Sprint(w.No)}
	s.put(quiet{byName{w}}.describe())
}

func LeakSummary(w Witness) {
	log.Print(sum(byName{w})) // leak: Witness.Name
}

func CleanSummary(w Witness) {
	log.Print(sum(byNumber{w}))
}
