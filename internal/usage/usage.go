package usage

import (
	"github.com/piivet/piivet/internal/flow"
)

// Package is what one package does. All lists are sorted.
type Package struct {
	Path string
	// Ops are what its reachable code does to stores.
	Ops []Op
	// Fields are the tagged fields that it declares or uses, its own and those of
	// other packages.
	Fields []Field
	// Tables are the tables of its types that say theirs.
	Tables []Table
	// Hands are what it hands to functions that an Op of another package may ask.
	Hands []Hand
	// Dead are the functions that nothing mentions, main aside.
	Dead []string
	// Calls are the calls between functions of the program.
	Calls []Call
	// Cuts are the functions that were not followed to their end.
	Cuts []Cut `json:",omitempty"`
}

// Positions are all places in it that reports show.
func (p *Package) Positions() []flow.Pos {
	var all []flow.Pos
	for _, op := range p.Ops {
		all = append(all, op.Pos)
	}
	for _, f := range p.Fields {
		all = append(all, f.Pos)
		for _, e := range f.Entries {
			all = append(all, e.Pos)
		}
	}
	for _, cut := range p.Cuts {
		all = append(all, cut.Pos)
	}
	return all
}

// Verb is what an Op does.
type Verb string

// The verbs.
const (
	Erase Verb = "erase"
	Read  Verb = "read"
)

// Op is an operation on a store.
type Op struct {
	Verb Verb
	Kind flow.Kind
	// Entity is what in the store, as package entity writes it; empty when it is
	// not known.
	Entity string
	// Column, when not empty, is all that is erased of a table.
	Column string `json:",omitempty"`
	// Soft says that rows of a type with a mark of deletion are only marked.
	Soft bool `json:",omitempty"`
	// Func is the function that does it, as [flow.Flow] names functions; a
	// function literal counts as the function around it.
	Func string
	// Asks says that callers of Func know the entity: Input is the number of the
	// parameter that names it, the receiver counted.
	Asks  bool `json:",omitempty"`
	Input int  `json:",omitempty"`
	Pos   flow.Pos
}

// Field is what a package does with a tagged field.
type Field struct {
	// Name is the full name of the source: "example.com/shop/models.User.Email".
	Name       string
	Categories []string
	// Region, Role and Subject narrow the data, as in a tag; often empty.
	Region, Role, Subject string
	Pos                   flow.Pos // of the declaration
	// Declared says that this package declares it.
	Declared bool
	// Written says that reachable code puts something into it, Read that
	// reachable code uses what it holds otherwise than for a store.
	Written, Read bool
	// Entries are the ways by which library functions put data into it, sorted.
	Entries []Entry
}

// Entry is a way by which data gets into a field.
type Entry struct {
	// By is the Go name of the function that fills the field, or the struct that
	// it is in, or whose result is stored there:
	// "(*encoding/json.Decoder).Decode", "(*net/http.Request).FormValue".
	By  string
	Pos flow.Pos
}

// Table is what a type says about the table that it is kept in.
type Table struct {
	Type string // its full name
	// Name is empty where the type does not say it.
	Name string
	// Marked says that rows have a mark of deletion: an ORM that deletes one sets
	// the mark and keeps the data.
	Marked bool
}

// Hand is a text or a value of a struct type that a call hands to a function of
// the program.
type Hand struct {
	Func  string // that is called
	Input int    // the number of its parameter, the receiver counted
	// Abstract says that Func is a method of an interface.
	Abstract bool `json:",omitempty"`
	// Text has holes (see [sqltext.Hole]); Type is the full name of a type. One
	// of them is set, or neither where Asks says that callers of From know it, by
	// the parameter FromInput.
	Text      string `json:",omitempty"`
	Type      string `json:",omitempty"`
	Asks      bool   `json:",omitempty"`
	FromInput int    `json:",omitempty"`
	From      string // the function that calls
}

// Call says that a function calls another one.
type Call struct {
	From, To string
	// Abstract says that To is a method of an interface.
	Abstract bool `json:",omitempty"`
}

// Cut is a function that was too much for a limit of the engine, so that flows
// through it may be missing.
type Cut struct {
	Func  string // as flows name functions
	Limit string // its name, as docs/bounds.md lists it
	Pos   flow.Pos
}
