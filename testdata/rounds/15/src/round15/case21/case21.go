// Package case21 is a tool for the command line that looks members up.
package case21

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
)

// Member is what the tool shows.
type Member struct {
	No     int    `json:"no"`
	Name   string `json:"-" pii:"name"`
	Email  string `json:"email" pii:"email"`
	Active bool   `json:"active"`
}

type app struct {
	out     io.Writer
	errs    io.Writer
	members []Member
	format  string
	domains bool
}

func newApp(out io.Writer, ms []Member) *app { return &app{out: out, errs: os.Stderr, members: ms} }

func (a *app) parse(args []string) error {
	fs := flag.NewFlagSet("members", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&a.format, "format", "text", "text or json")
	fs.BoolVar(&a.domains, "domains", false, "show domains alone")
	return fs.Parse(args)
}

func (a *app) count() error {
	_, err := fmt.Fprintf(a.out, "%d members\n", len(a.members))
	return err
}

func domain(email string) string {
	_, d, _ := strings.Cut(email, "@")
	return d
}

// LeakTable prints a table with names, CleanTable one with numbers.
func LeakTable(ms []Member) {
	for _, m := range ms {
		fmt.Fprintf(os.Stdout, "%6d  %-20s %t\n", m.No, m.Name, m.Active) // leak: Member.Name
	}
}

func CleanTable(ms []Member) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	for _, m := range ms {
		fmt.Fprintf(w, "%d\t%d\t%t\n", m.No, len(m.Name), m.Active)
	}
	return w.Flush()
}

// LeakJSON encodes members, CleanJSON how many there are.
func LeakJSON(ms []Member) error {
	a := newApp(os.Stdout, ms)
	if err := a.parse([]string{"-format", "json"}); err != nil {
		return err
	}
	return json.NewEncoder(a.out).Encode(a.members) // leak: Member.Email
}

func CleanJSON(ms []Member) error {
	a := newApp(os.Stdout, ms)
	if err := a.parse([]string{"-format", "json"}); err != nil {
		return err
	}
	return a.count()
}

// LeakUsage says what it does not understand, CleanUsage how many words that are.
func LeakUsage(m Member) {
	a := newApp(os.Stdout, nil)
	if err := a.parse([]string{"-" + m.Name}); err != nil {
		fmt.Fprintln(a.errs, "members:", err) // leak: Member.Name
	}
}

func CleanUsage(m Member) {
	a := newApp(os.Stdout, nil)
	if err := a.parse([]string{"-" + m.Name}); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(a.errs, "members: bad flags")
	}
}

// LeakAddress prints addresses, CleanAddress their domains.
func LeakAddress(m Member) {
	fmt.Fprintln(os.Stdout, strings.ToLower(m.Email)) // leak: Member.Email
}

func CleanAddress(m Member) {
	fmt.Fprintln(os.Stdout, strings.ToLower(domain(m.Email)))
}
