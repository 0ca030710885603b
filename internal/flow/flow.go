package flow

import (
	"go/token"
	"slices"
)

// Pos is a place in source that can cross packages and machines: a package
// and the base name of a file, never a path. Line and Column are 1-based;
// Line 0 is no place.
type Pos struct {
	Package string
	File    string
	Line    int
	Column  int
}

// IsValid reports whether p is a place.
func (p Pos) IsValid() bool { return p.Line > 0 }

// Source is where data of some categories is born.
type Source struct {
	// Name is short, as in messages: "User.Email".
	Name string
	// Full is Name with its package path: "example.com/shop/models.User.Email".
	Full string
	// Word is how the source was declared, for the path: `tagged pii:"email"`.
	Word string
	// Categories are the full names of its categories, sorted, at least one.
	Categories []string
	// Region, Role and Subject narrow the data, as in a tag; often empty.
	Region, Role, Subject string
	// Protected is what the tag says was already done to the data.
	Protected Protection
	Pos       Pos
	// Guards are the checks under which the data was read, sorted.
	Guards []string
	// KeyNames says that the keys of the map are names for the data, which its values are.
	KeyNames bool
	// Fact is not zero for what is no personal data; then there are no
	// categories, and Full says what the fact is.
	Fact Fact
}

// Sink is where data leaves our hands.
type Sink struct {
	Kind Kind
	// Func is the Go name of what takes the data: "log/slog.Info",
	// "(*net/http.Client).Do".
	Func                    string
	Vendor, Purpose, Region string
	// Entity is what in a store it is, as package entity writes it: a table, a
	// key, a path, several with ", " between. Empty when it is not known.
	Entity string
}

// StepKind says what happens at a step of a path.
type StepKind uint8

// The kinds of steps.
const (
	StepTag    StepKind = iota + 1 // the source is declared here
	StepRead                       // read here
	StepStore                      // stored into a field, element or variable that outlives the statement
	StepCall                       // passed to a function
	StepReturn                     // returned by a function
	StepSink                       // handed to the sink
)

var stepKindNames = map[StepKind]string{
	StepTag: "source", StepRead: "read", StepStore: "store", StepCall: "call", StepReturn: "return", StepSink: "sink",
}

// String is the word of the JSON output.
func (k StepKind) String() string { return stepKindNames[k] }

// Step is one step of the path that data takes.
type Step struct {
	Kind StepKind
	// Func is the Go name of the function, field or variable that the step is
	// about, short, as in messages.
	Func string
	// Detail narrows Func: "parameter subject", "result 0", "receiver".
	Detail string
	Pos    Pos
}

// Text is the step as a person reads it.
func (s Step) Text() string {
	detail := ""
	if s.Detail != "" {
		detail = " (" + s.Detail + ")"
	}
	switch s.Kind {
	case StepTag:
		return s.Func + " is " + s.Detail
	case StepRead:
		return "read here"
	case StepStore:
		return "stored in " + s.Func + detail
	case StepCall:
		return "passed to " + s.Func + detail
	case StepReturn:
		return "returned by " + s.Func + detail
	case StepSink:
		return "written to " + s.Func + detail
	}
	return s.Func + detail
}

// Flow is data on its way from a source to a sink. The engine makes flows and
// judges nothing.
type Flow struct {
	Source     Source
	Sink       Sink
	Protection Protection
	// Guards are the checks that hold wherever the sink is reached or the data was
	// read, sorted: "consent(marketing)".
	Guards []string
	// Transport says why the way to the sink is in the clear: "an http://
	// address". It is empty when the way is encrypted, and when nothing is known.
	Transport string
	// Kept is how long the sink keeps what it gets.
	Kept Retention
	// Path starts with the declaration of the source and ends at the sink.
	Path []Step
	// Through names the function of another package or of this one that is
	// called at the apex, when that is not the sink itself: "audit.Record".
	Through string
	// Approximate names what the analysis could not see, or is empty.
	Approximate string
	// Func is the Go name of the function that holds the apex.
	Func string
	// Apex and End bound the call in the package at hand where the data enters
	// what ends in the sink.
	Apex, End token.Pos
}

// Message says what reaches what, as the first line of a finding does: one
// line, no full stop.
func (f *Flow) Message() string {
	msg := f.Source.Named() + " reaches " + f.Sink.Func
	if f.Through != "" && f.Through != f.Sink.Func {
		msg += " through " + f.Through
	}
	if f.Approximate != "" {
		msg += " (approximate: " + f.Approximate + ")"
	}
	return msg
}

// Finding is a flow that breaks promises.
type Finding struct {
	Flow
	// Analyzer is the name of the pass that reports it.
	Analyzer string
	// Promises are the broken ones, in the order of the policy; at least one.
	Promises []Promise
	// Generated and Test say what kind of file the apex is in.
	Generated, Test bool
}

// Promise is what a finding cites.
type Promise struct {
	ID, Says string
	// Because says what of the flow breaks the promise where its path does not
	// show that: "an http:// address", "kept for ever". Often empty.
	Because string
}

// Text is the promise as findings cite it: "A cookie holds no name (kept for
// ever)".
func (p Promise) Text() string {
	if p.Because == "" {
		return p.Says
	}
	return p.Says + " (" + p.Because + ")"
}

// Placed is a flow as an inventory lists it, whether it breaks promises or not.
// Like a finding, it stands where a person would look for it.
type Placed struct {
	Flow
	// Generated and Test say what kind of file the apex is in.
	Generated, Test bool
	// Allow is the reason that the code gives in a //pii:allow directive for
	// sinks of that kind; empty without one.
	Allow string
}

// Named is the source with what it is: "User.Email (pii:email)".
func (s *Source) Named() string { return s.Name + " (pii:" + leafList(s.Categories) + ")" }

func leafList(categories []string) string {
	leaves := make([]string, len(categories))
	for i, c := range categories {
		leaves[i] = c
		if dot := lastDot(c); dot >= 0 {
			leaves[i] = c[dot+1:]
		}
	}
	slices.Sort(leaves)
	out := leaves[0]
	for _, leaf := range leaves[1:] {
		out += "," + leaf
	}
	return out
}

func lastDot(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' {
			return i
		}
	}
	return -1
}
