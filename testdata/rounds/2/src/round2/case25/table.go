// Package case25 reports on employees with tables of functions.
package case25

import (
	"fmt"
	"log"
	"os"
	"strings"
)

type Employee struct {
	ID     int
	Name   string `pii:"name"`
	Income string `pii:"income"`
	Notes  string `pii:"performance"`
	Team   string
}

type field struct {
	title string
	get   func(*Employee) string
}

var hrFields = []field{
	{"team", func(e *Employee) string { return e.Team }},
	{"name", func(e *Employee) string { return e.Name }},
}

var teamFields = []field{
	{"team", func(e *Employee) string { return e.Team }},
	{"id", func(e *Employee) string { return fmt.Sprint(e.ID) }},
}

func LeakFields(e *Employee) {
	for _, f := range hrFields {
		log.Printf("%s=%s", f.title, f.get(e)) // leak: Employee.Name
	}
}

func CleanFields(e *Employee) {
	for _, f := range teamFields {
		log.Printf("%s=%s", f.title, f.get(e))
	}
}

// reporter is one way to report.
type reporter interface{ Report(e *Employee) }

type notesReporter struct{}

func (notesReporter) Report(e *Employee) {
	log.Print("notes: ", e.Notes) // leak: Employee.Notes
}

type teamReporter struct{}

func (teamReporter) Report(e *Employee) { log.Print("team: ", e.Team) }

type lengthReporter struct{}

func (lengthReporter) Report(e *Employee) { log.Print("notes: ", len(e.Notes)) }

func LeakReporters(e *Employee) {
	for _, r := range []reporter{teamReporter{}, notesReporter{}} {
		r.Report(e)
	}
}

func CleanReporters(e *Employee) {
	for _, r := range []reporter{teamReporter{}, lengthReporter{}} {
		r.Report(e)
	}
}

var commands = map[string]func(args []string){
	"echo":  func(args []string) { fmt.Fprintln(os.Stderr, strings.Join(args, " ")) },
	"quote": func(args []string) { fmt.Fprintf(os.Stderr, "%q\n", args) },
}

var counters = map[string]func(args []string){
	"count": func(args []string) { fmt.Fprintln(os.Stderr, len(args)) },
	"none":  func(args []string) { fmt.Fprintln(os.Stderr, len(args) == 0) },
}

func LeakCommands(e *Employee) {
	for _, run := range commands {
		run([]string{"hello", e.Name}) // leak: Employee.Name
	}
}

func CleanCommands(e *Employee) {
	for _, run := range counters {
		run([]string{"hello", e.Name})
	}
}

// band is how incomes are shown to managers.
func band(euros string) string {
	switch {
	case len(euros) < 5:
		return "low"
	case euros < "60000":
		return "middle"
	}
	return "high"
}

func LeakIncome(e *Employee) {
	log.Printf("employee %d earns %s", e.ID, e.Income) // leak: Employee.Income
}

func CleanIncome(e *Employee) {
	log.Printf("employee %d earns %s", e.ID, band(e.Income))
}

func (e *Employee) label() string { return fmt.Sprintf("%d/%s", e.ID, e.Team) }
func (e *Employee) title() string { return fmt.Sprintf("%d/%s", e.ID, e.Name) }

func LeakMethods(e *Employee) {
	for _, m := range []func() string{e.label, e.title} {
		log.Print(m()) // leak: Employee.Name
	}
}

func CleanMethods(e *Employee) {
	for _, m := range []func() string{e.label} {
		log.Print(m())
	}
}
