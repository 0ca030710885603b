// Package case37 has two of everything: what one object holds, the other does not.
package case37

import (
	"fmt"
	"log"
	"strings"
)

// Person is a party to a contract.
type Person struct {
	Name  string `pii:"name"`
	Taxed string `pii:"tax-id"`
	Kind  string
}

// Report has a part for the archive and one for the log.
type Report struct {
	title string
	lines []string
	notes map[string]string
}

func newReport(title string) *Report { return &Report{title: title, notes: map[string]string{}} }

func (r *Report) add(format string, args ...any) *Report {
	r.lines = append(r.lines, fmt.Sprintf(format, args...))
	return r
}

func (r *Report) note(key, text string) { r.notes[key] = text }

func (r *Report) String() string { return r.title + "\n" + strings.Join(r.lines, "\n") }

func identity[T any](v T) T { return v }

func LeakObject(p Person) {
	archive, public := newReport("archive"), newReport("public")
	archive.add("party %s", p.Name)
	public.add("party %s", p.Kind)
	log.Print(archive, len(public.lines)) // leak: Person.Name
}

func CleanObject(p Person) {
	archive, public := newReport("archive"), newReport("public")
	archive.add("party %s", p.Name)
	public.add("party %s", p.Kind)
	log.Print(public, len(archive.lines))
}

// LeakField prints lines, CleanField leaves out the notes, where the number is.
func LeakField(p Person) {
	r := newReport("party").add("%s", p.Taxed)
	r.note("kind", p.Kind)
	log.Print(r) // leak: Person.Taxed
}

func CleanField(p Person) {
	r := newReport("party").add("%s", p.Kind)
	r.note("tax", p.Taxed)
	log.Print(r)
}

func LeakIdentity(p Person) {
	name, kind := identity(p.Name), identity(p.Kind)
	log.Print(name, len(kind)) // leak: Person.Name
}

func CleanIdentity(p Person) {
	name, kind := identity(p.Name), identity(p.Kind)
	log.Print(kind, len(name))
}

// LeakAlias gives one report two names.
func LeakAlias(p Person) {
	archive := newReport("party")
	public := archive
	archive.add("%s", p.Name)
	log.Print(public) // leak: Person.Name
}

func CleanAlias(p Person) {
	archive := newReport("party")
	public := *archive
	archive.add("%s", p.Name)
	log.Print(&public)
}
