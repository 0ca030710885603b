package model

import (
	"go/types"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/flow"
)

// Port names a place where data enters or leaves a call.
type Port struct {
	// Base is the argument's index (0-based, receiver not counted), or one of
	// Recv and Result.
	Base int
	// Index is the number of the result when Base is Result.
	Index int
	// Variadic says that Base is the variadic parameter and all of its
	// elements are meant ("1...").
	Variadic bool
	// Odd leaves only each second one of these, the values of pairs ("0...odd").
	Odd bool
	// Fields narrow the port to a field, through pointers: "0.Body.Text" has
	// two.
	Fields []string
	// Elem narrows the port to the elements of a container ("recv[]").
	Elem bool
	// Key narrows the port to the keys of a map ("0[key]").
	Key bool
	// KeyArg narrows the port to the element whose key is that argument
	// ("result[1]"), or to what a text that is parsed has under that key; -1 when it
	// does not.
	KeyArg int
	// Canonical says that the key is the canonical form of that argument, as
	// names of MIME headers have one ("recv[canonical 0]").
	Canonical bool
	// Lower says that the key is that argument in lower case ("recv[lower 0]"), or, where
	// KeyArg is -1, that all keys are in lower case ("result[lower]").
	Lower bool
	// FieldArg narrows the port to the field that argument KeyArg names or numbers
	// ("recv[field 0]"): what reflection sees in a value.
	FieldArg bool
	// Name narrows the port to the element with that key (`recv["Cookie"]`);
	// empty when it does not.
	Name string
	// Cause goes on to the errors that an error wraps ("0[cause]"), or with which
	// what is no error ends.
	Cause bool
	// Typed goes on to what an error has for those who ask for its type, and does not
	// say ("result[typed]").
	Typed bool
	// Chain goes on to what in the chain of an error, itself and the errors
	// that it wraps, has the type of where a move goes ("0[chain]").
	Chain bool
}

// The bases that are no argument.
const (
	Recv   = -1
	Result = -2
)

// Move is one way that data takes through a call, "0 -> result".
type Move struct {
	From, To Port
	// Encoder says what of From is shown. Empty: everything that can be
	// reached when To is text or a number, and the value itself otherwise.
	Encoder string
	// Write says that To is a writer: what arrives there goes where the
	// writer goes.
	Write bool
	// Plain says that the row protects nothing on this way.
	Plain bool
	// When says in which calls data takes this way; nil for all.
	When *When
}

// When is a condition on an argument that is written as a constant: the
// argument is not false and not 0, or has a bit. Where it is no constant, the
// condition holds. One that asks for a text or number holds only where that is written, or
// with Not only where it is not.
type When struct {
	Arg int
	// Bit names a constant with the bit, "os.O_CREATE"; empty for a flag or number.
	Bit string
	// Text is what the argument has to be, in whatever case, or the number; empty for
	// another condition.
	Text string
	// Not says that it is not to be that.
	Not bool
}

// Sink says that ports of a call are sinks.
type Sink struct {
	Kind flow.Kind
	// Ports is what of the call the sink gets; none: every argument.
	Ports                   []Port
	Encoder                 string
	Vendor, Purpose, Region string
	// Query is the argument that holds the SQL text, or -1: a constant text
	// that only reads makes the call no sink.
	Query int
	// Entity are the ports that name what of a store the data is written to: a
	// table, a collection, a key, a path, or a value whose type is the table's.
	// The first that is known counts; of an object store all together.
	Entity []Port
	// Through are loggers or writers that the call goes through. What is known
	// of where they write counts, and Kind only where nothing is.
	Through []Port
	// Method is what such a logger runs when it is a type of the program, and
	// Into the parameter of it, or a field of that, that gets what is shown.
	// Empty: the first parameter of Write. Gives is what its parameters get in
	// front of that one.
	Method string
	Into   Port
	Gives  []Port
	// When says in which calls it is a sink; nil for all.
	When *When
	// Way is what of the call says which way data takes: an address, a client.
	// None: the receiver and the arguments that no sink of the row gets; for
	// data in an address, that as well.
	Way []Port
	// TTL is what of the call says how long what is written is kept, as a
	// [time.Duration], a [time.Time] or a number of seconds. The longest counts.
	TTL []Port
	// Untimed is what becomes of what is written without such a time, or with
	// one that is 0 or less; [flow.KeptUnknown] for what is usual at the kind.
	Untimed flow.RetentionKind
}

// Untimed words are how rows write what becomes of what has no time.
const (
	UntimedForEver = "forever"
	UntimedSession = "session"
)

// ParseUntimed reads such a word.
func ParseUntimed(word string) (flow.RetentionKind, bool) {
	switch word {
	case UntimedForEver:
		return flow.KeptForEver, true
	case UntimedSession:
		return flow.KeptSession, true
	}
	return flow.KeptUnknown, false
}

// Writer says where what is written to a value ends up.
type Writer struct {
	// Kind is empty for a plain buffer and for a writer that protects.
	Kind                    flow.Kind
	Vendor, Purpose, Region string
	// Protect is what writing to it does to the data (a hash, a cipher).
	Protect flow.Protection
	// Entity is what of a store it is, as in a [flow.Sink]; no row has one.
	Entity string
}

// Callback says that a call invokes one of its function-valued arguments.
type Callback struct {
	// Func is the argument that is called, or has the method that is.
	Func Port
	// Method is the method of an interface value that is called; empty for a
	// function.
	Method string
	// Instead says that what is called does the sending: where it is all known
	// and code of the program, the sinks of the row do not count, and where it is
	// not, it gets nothing that they have had.
	Instead bool
	// Drops says that the element of argument 0 whose key is the first argument of what
	// is called is deleted when that says true.
	Drops bool
	// Beside says that what is called runs beside the function that makes the call, as in
	// a go statement.
	Beside bool
	// Args are what it is called with, in order; a parameter beyond them, or
	// one whose Base is [Unknown], gets a value of unknown content.
	Args []Port
	// Results are where its results go, in order; Base is [Unknown] for nowhere.
	Results []Port
}

// Attributes reports whether what is called gets the attributes that a logger makes of operands, and
// gives back what the new logger has.
func (c Callback) Attributes() bool { return c.Instead && c.Method != "" && c.Returns(Result) }

// Returns reports whether a result of what is called goes to a port with that base.
func (c Callback) Returns(base int) bool {
	return slices.ContainsFunc(c.Results, func(p Port) bool { return p.Base == base })
}

// Use says what a call does to a store besides writing to it.
type Use struct {
	// Erases says that the call erases; otherwise it reads.
	Erases bool
	Kind   flow.Kind
	// Entity is what of the store it does that to, as in a [Sink].
	Entity []Port
	// Hard, when not empty, is a method: rows of a type that has a mark of
	// deletion are only marked, unless it was called before in the chain.
	Hard string
}

// Unknown as the base of a port stands for "nothing that is known".
const Unknown = -3

// Row says how one function, method, variable or type behaves. A row may
// combine several behaviours.
type Row struct {
	// Name is a pattern for the function ("Println", "Send*"), for the method
	// with the type that declares it ("Logger.Printf"), for what every function of a type of
	// functions does ("Index"), which no pattern is about, for a variable
	// ("Stdout") or for a type ("ResponseWriter"). `*` stands for any text
	// without a dot.
	Name string
	// What the row is about: [AboutFunc], [AboutVar] or [AboutType].
	What byte

	Sinks []Sink
	Moves []Move
	// Protect is what the moves of this row do to the data; those of a method
	// do nothing to it when the receiver came with a Writer that is empty.
	Protect flow.Protection
	// Fill are ports whose pointee the call fills with data that is unknown
	// here: what a tagged type holds is its data. FillFrom, when its Base is
	// not [Unknown], is the raw form, which an untagged type takes over.
	Fill     []Port
	FillFrom Port
	// Clear are ports whose pointee the call empties, fields and elements that it
	// empties themselves, and results with nothing in them.
	Clear     []Port
	Callbacks []Callback
	// Writer says where what is written to the result (of a function), or to
	// the value (of a variable or type), goes.
	Writer *Writer
	// WriterAt are the ports that name what of a store the writer is, as those
	// of a [Sink] do.
	WriterAt []Port
	// Wraps are ports to which the result hands on what it gets as a writer; the
	// receiver, which then forgets what it wrapped before, when there is no
	// result. A function among them changes each attribute of a line before: its
	// last parameter is a struct of the key, a text, and the data.
	Wraps []Port
	// Neutral says that nothing flows through.
	Neutral bool
	// Transport, when not empty, says why the way is in the clear, that to the
	// sinks or else the one that the first result leads to, unless a constant
	// argument is an address of this machine.
	Transport string
	// Secures are ports that lead to an encrypted way when the call has done its
	// work, and no longer to one in the clear. A call whose error nobody looks at
	// may not have.
	Secures []Port
	// Without are arguments that the first move takes out of what it carries: text of
	// which all occurrences of another are replaced has that no longer.
	Without []Port
	// Tells are ports that the last result speaks of: where that is false or empty, there
	// is nothing behind them.
	Tells []Port
	// Enders are results that are functions: what one is called with is from then on
	// the cause in the first result, as of a context that it ends.
	Enders []Port
	// Lent says that nobody but the caller has what the result leads to: a copy, or
	// something that is to be given back, or, when nothing moves there, is new and empty.
	Lent bool
	// Once says that the first result is a function that calls that of the first flow
	// once, and gives back ever after what that gave.
	Once bool
	// Assigns says that what the flows bring to an argument goes there part by part,
	// each to the part of the same name.
	Assigns bool
	// Random says that what is filled, or the content of a variable, was drawn by chance: it
	// is nobody's data until it is stored as that.
	Random bool
	// Template is what the call does with a template, one of [Templates], or
	// empty.
	Template string
	// Computes, when not empty, is what the first result is of arguments that are
	// constants, one of [Computations].
	Computes string
	// Source, when not empty, is the category that the result is born with.
	Source string
	// Uses are what the call does to stores besides writing to them.
	Uses []Use
	// Names are the ports that name what the result, a handle of a store, is
	// for: a table, a collection.
	Names []Port
	// Quotes, for the type of an error or of what is taken out of data, such as a
	// cookie of a header, are the fields with what it quotes. What a row makes of
	// data has it there.
	Quotes []string
	// Shows, for the type of a handler that a logger is made of, is the encoder that
	// shows what is logged.
	Shows string
}

// What a call can do with a template.
const (
	TemplateNew     = "new"     // a template named by argument 0
	TemplateNamed   = "named"   // another one of the receiver's set, named by argument 0
	TemplateParse   = "parse"   // argument 0 is the receiver's text
	TemplateFuncs   = "funcs"   // argument 0 maps names to functions
	TemplateDelims  = "delims"  // arguments 0 and 1 stand around actions from now on
	TemplateClone   = "clone"   // a set of its own that is the same
	TemplateLoad    = "load"    // texts that are not in the source
	TemplateExecute = "execute" // writes data through an encoder
	TemplateCall    = "call"    // execute, for the template of the set that argument 1 names
)

// Templates lists what a call can do with a template.
func Templates() []string {
	return []string{
		TemplateNew, TemplateNamed, TemplateParse, TemplateFuncs, TemplateDelims, TemplateClone, TemplateLoad, TemplateExecute, TemplateCall,
	}
}

// What a call can work out of texts that are constants: a text, or whether
// something holds.
const (
	ComputeLower      = "lower"
	ComputeUpper      = "upper"
	ComputeTrimSpace  = "trim-space"
	ComputeTrimPrefix = "trim-prefix"
	ComputeTrimSuffix = "trim-suffix"
	ComputeCanonical  = "canonical"  // the name of a MIME header
	ComputeEqualFold  = "equal-fold" // whether they are one but for the case
	ComputeHasPrefix  = "has-prefix"
	ComputeHasSuffix  = "has-suffix"
	ComputeContains   = "contains"   // whether argument 1 stands in argument 0
	ComputeLists      = "lists"      // whether argument 1 is an element of argument 0
	ComputeHasKey     = "has-key"    // whether the receiver has an element with key argument 0
	ComputeReadsOnly  = "reads-only" // a statement of SQL that only reads, whatever the arguments are
	ComputeSwapped    = "swapped"    // whether what the flow brings to the receiver has taken the place of what was there
)

// Computations lists what a call can work out of constants.
func Computations() []string {
	return []string{
		ComputeLower, ComputeUpper, ComputeTrimSpace, ComputeTrimPrefix, ComputeTrimSuffix, ComputeCanonical,
		ComputeEqualFold, ComputeHasPrefix, ComputeHasSuffix, ComputeContains, ComputeLists, ComputeHasKey,
		ComputeSwapped, ComputeReadsOnly,
	}
}

// Package is what is known about one import path. [NewPackage] makes one. One that
// was looked up is for one goroutine.
type Package struct {
	Path string
	// Closed says that functions of the package that no row names neither
	// leak nor pass data on in a way that matters, so that its source needs
	// no analysis.
	Closed bool

	entries  []entry // in the order of [Sort]
	patterns int     // how many rows, the last ones, have a `*` in their name
	bodies   decoder
	under    *Package // what is asked when no row here matches
}

// entry is a row by its name. Most rows of a package are never asked for what they
// say: the body is decoded for the first who does.
type entry struct {
	name string
	what byte
	at   int  // where the body stands
	row  *Row // nil before it is decoded
}

// NewPackage makes a package of rows, which it sorts.
func NewPackage(path string, closed bool, rows []Row) *Package {
	Sort(rows)
	p := &Package{Path: path, Closed: closed, entries: make([]entry, len(rows))}
	for i := range rows {
		p.entries[i] = entry{name: rows[i].Name, what: rows[i].What, row: &rows[i]}
	}
	p.countPatterns()
	return p
}

func (p *Package) countPatterns() {
	for i := len(p.entries); i > 0 && IsPattern(p.entries[i-1].name); i-- {
		p.patterns++
	}
}

// Rows are all rows of the package, in the order of [Sort].
func (p *Package) Rows() []*Row {
	rows := make([]*Row, len(p.entries))
	for i := range p.entries {
		rows[i] = p.decoded(&p.entries[i])
	}
	return rows
}

// Methods are the rows for methods of a type, patterns for names of types left out.
func (p *Package) Methods(typeName string) []*Row {
	var rows []*Row
	for i := range p.entries {
		if e := &p.entries[i]; e.what == AboutFunc && strings.HasPrefix(e.name, typeName+".") {
			rows = append(rows, p.decoded(e))
		}
	}
	return rows
}

// decoded is the row of an entry.
func (p *Package) decoded(e *entry) *Row {
	if e.row == nil {
		body := p.bodies
		body.at = e.at
		row := body.row()
		row.Name, row.What = e.name, e.what
		e.row = &row
	}
	return e.row
}

// FuncName is the name of fn as rows write it: "Println" or "Logger.Printf",
// by the type that declares the method.
func FuncName(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	t := types.Unalias(recv.Type())
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		return n.Obj().Name() + "." + fn.Name()
	}
	return fn.Name()
}
