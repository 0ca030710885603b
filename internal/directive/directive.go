package directive

import (
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/tag"
)

// Verb is what a directive does.
type Verb string

// The verbs.
const (
	Sink    Verb = "sink"
	Source  Verb = "source"
	Protect Verb = "protect"
	Neutral Verb = "neutral"
	Allow   Verb = "allow"
)

var verbs = []string{string(Sink), string(Source), string(Protect), string(Neutral), string(Allow)}

// Recv stands for the receiver in the list of arguments of a sink.
const Recv = -1

// Arg is an argument that a sink takes.
type Arg struct {
	// Index counts from 0; it is Recv for the receiver.
	Index int
	// Variadic says that Index is the variadic parameter and all of its
	// elements are meant.
	Variadic bool
}

// Directive is what one comment says.
type Directive struct {
	Verb Verb
	// Valid says that the directive is to be acted on. It may still have
	// problems: what is wrong with it is then left out, on the side of more
	// findings.
	Valid bool
	// Reason is what follows "--".
	Reason string

	// Kind is the kind of a sink, Args what it takes (none: all arguments).
	Kind                    flow.Kind
	Args                    []Arg
	Vendor, Purpose, Region string

	// Tag is what a source is tagged with. It is the result number Result, or
	// the parameter Param when that is not empty.
	Tag    tag.Tag
	Result int
	Param  string

	// Protection is what a protecting function does.
	Protection flow.Protection

	// Kinds are the kinds of sink that an allow directive permits, or prefixes
	// of them.
	Kinds []string
}

// Allows reports whether an allow directive permits sinks of the kind.
func (d *Directive) Allows(kind flow.Kind) bool {
	return d.Verb == Allow && d.Valid && slices.ContainsFunc(d.Kinds, kind.Under)
}

// Problem is something wrong with a directive; offsets are those in the text
// of the comment.
type Problem = tag.Problem

// Misplaced is the code of a directive that stands where it means nothing, or
// that names what is not there.
const Misplaced tag.Code = "misplaced"
