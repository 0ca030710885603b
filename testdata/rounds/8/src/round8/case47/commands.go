// Package case47 has tables of functions: commands of a shell, method values, handlers by name.
package case47

import (
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
)

// A Reader has a card of the library.
type Reader struct {
	Card  int
	Name  string `pii:"name"`
	Loans []Loan
}

type Loan struct {
	Day   int
	Title string `pii:"order"`
}

func (r Reader) describe() string { return fmt.Sprintf("card %d, %d loans", r.Card, len(r.Loans)) }

func (r Reader) card() string { return fmt.Sprintf("%s (%d)", r.Name, r.Card) }

func (r *Reader) rename(s string) { r.Name = s }

// A shell prints what commands answer.
type shell struct {
	out      io.Writer
	commands map[string]command
}

type command struct {
	help string
	run  func(args []string) string
}

func newShell(out io.Writer, r Reader) *shell {
	s := &shell{out: out, commands: map[string]command{}}
	s.commands["describe"] = command{"what is lent", func([]string) string { return r.describe() }}
	s.commands["days"] = command{"when", func([]string) string {
		var b strings.Builder
		for _, l := range r.Loans {
			fmt.Fprint(&b, l.Day, " ")
		}
		return b.String()
	}}
	return s
}

func (s *shell) do(line string) {
	args := strings.Fields(line)
	c, ok := s.commands[args[0]]
	if !ok {
		fmt.Fprintln(s.out, "unknown command", args[0])
		return
	}
	fmt.Fprintln(s.out, c.run(args[1:]))
}

func (s *shell) help() {
	names := make([]string, 0, len(s.commands))
	for n, c := range s.commands {
		names = append(names, n+": "+c.help)
	}
	slices.Sort(names)
	fmt.Fprintln(s.out, names)
}

type check struct {
	name string
	ok   func(Reader) bool
	text func(Reader) string
}

var checks = []check{
	{"named", func(r Reader) bool { return r.Name != "" }, func(Reader) string { return "no name" }},
	{"lent", func(r Reader) bool { return len(r.Loans) == 0 }, func(r Reader) string { return r.describe() }},
}

var strictChecks = []check{
	{"lent", func(r Reader) bool { return len(r.Loans) == 0 }, func(r Reader) string { return r.Loans[0].Title }},
}

// failures are the texts of what is wrong.
func failures(r Reader, cs []check) (texts []string) {
	for _, c := range cs {
		if !c.ok(r) {
			texts = append(texts, c.name+": "+c.text(r))
		}
	}
	return texts
}

func LeakMethodValue(r Reader) {
	f := r.card
	r.Name = ""
	log.Print(f()) // leak: Reader.Name
}

func CleanMethodValue(r Reader) {
	f := r.describe
	log.Print(f())
}

func LeakExpression(r Reader) {
	f := Reader.card
	log.Print(f(r)) // leak: Reader.Name
}

func CleanExpression(r Reader) {
	f := (*Reader).rename
	f(&r, "x")
	log.Print(r.card())
}

func CleanShell(r Reader) {
	s := newShell(os.Stdout, r)
	s.do("describe")
	s.do("days")
	s.help()
}

func LeakShell(r Reader) {
	s := newShell(os.Stdout, r)
	s.commands["who"] = command{"who it is", func([]string) string { return r.card() }}
	s.do("who") // leak: Reader.Name
}

func LeakHelp(r Reader) {
	s := newShell(os.Stdout, r)
	s.commands["return"] = command{"take back " + r.Loans[0].Title, func([]string) string { return "done" }}
	s.help() // leak: Loan.Title
}

func CleanHelp(r Reader) {
	s := newShell(os.Stdout, r)
	s.commands["who"] = command{"who it is", func([]string) string { return r.card() }}
	s.help()
}

func LeakUnknown(r Reader) {
	newShell(os.Stderr, r).do(r.Name) // leak: Reader.Name
}

func CleanUnknown(r Reader) {
	newShell(os.Stderr, r).do("nothing")
}

func LeakChecks(r Reader) {
	log.Print(failures(r, strictChecks)) // leak: Loan.Title
}

func CleanChecks(r Reader) {
	log.Print(failures(r, checks))
}
