package report

import (
	"io"

	"github.com/piivet/piivet/internal/flow"
)

// Position is a place in a file. The zero Position is no place.
type Position struct {
	// File names the file independently of machine and directory.
	File string
	// Line and Column are 1-based; Column counts bytes.
	Line, Column int
	// Shown names the file as seen from the working directory; empty means File.
	Shown string
}

// IsValid reports whether p is a place.
func (p Position) IsValid() bool { return p.Line > 0 }

// shown is the name of the file for a person.
func (p Position) shown() string {
	if p.Shown != "" {
		return p.Shown
	}
	return p.File
}

// Severity says how much a finding weighs.
type Severity string

// The severities: a broken promise is an error, a tag or a directive that
// needs attention a warning.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Source is where the data of a finding is born; empty for a finding about a
// tag or a directive.
type Source struct {
	// Name has the package path: "example.com/shop/models.User.Email".
	Name string
	Pos  Position
}

// Step is one step of the path that the data takes.
type Step struct {
	// Kind is the word of flow.StepKind, or "note".
	Kind string
	Pos  Position
	Text string
}

// Finding is what a format prints.
type Finding struct {
	Analyzer   string
	Pos, End   Position
	Message    string
	Severity   Severity
	Categories []string
	Source     Source
	Sink       flow.Sink
	Protection []string
	Guards     []string
	Promises   []flow.Promise
	Path       []Step
	// Fixes say what could be done about it, alternatives to each other; none
	// unless they were asked for.
	Fixes       []string
	Approximate bool
	// Transport says why the way to the sink is in the clear, and Kept how long
	// the data stays there; empty where nothing is known.
	Transport, Kept string
	// Func is the Go name of the function that holds the place, or the package
	// path. No format prints it: it is what keeps the fingerprint stable.
	Func string
	// Fingerprint is set by Finish.
	Fingerprint string
}

// Options are the choices that a reader has.
type Options struct {
	// Color allows escape sequences that colour a terminal.
	Color bool
	// Tree is the source that the findings are in; nil when there is none.
	Tree *Tree
	// Rules are what findings are reported by, for the formats that list them.
	Rules []Rule
	// Version is that of the program, or empty.
	Version string
}

// Rule is what a pass reports, as tools that collect results show it.
type Rule struct {
	// ID is the name of the pass, which findings have as their Analyzer.
	ID string
	// Title is one line, Text the whole explanation, URL its page.
	Title, Text, URL string
	Severity         Severity
	// Risk is how much a finding weighs among those of other tools, from "0.1"
	// to "10.0"; empty for rules that find nothing dangerous.
	Risk string
}

// Format is a way to print findings.
type Format struct {
	// Name is the word behind -format.
	Name string
	// About is one line for the help text.
	About string
	// Write prints findings that went through Finish.
	Write func(w io.Writer, findings []Finding, opts Options) error
}

var formats = []Format{textFormat, jsonFormat, sarifFormat, githubFormat, gitlabFormat, checkstyleFormat, htmlFormat}

// Formats lists the formats, the default first.
func Formats() []Format { return append([]Format(nil), formats...) }

// ByName returns the format with that name.
func ByName(name string) (Format, bool) {
	for _, f := range formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}
