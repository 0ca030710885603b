package summary

import (
	"go/token"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
)

// Summary is what the engine worked out about a function, closed over its
// callees: nothing else is needed to apply it at a call.
type Summary struct {
	// Results are the values it returns.
	Results []*Node
	// Writes are the objects reached through inputs that it changes.
	Writes []Write
	// Pushes are the writers among its inputs that it writes to.
	Pushes []Push
	// Sinks are the sinks that its inputs reach.
	Sinks []SinkUse
	// Calls are its calls of function-valued inputs.
	Calls []CallEffect
	// Globals are the package-level variables that it changes, its own
	// package's and others'.
	Globals []GlobalWrite
	// Reads are the inputs that are package-level variables.
	Reads []GlobalRead
	// Guard is not empty when its only result is the answer of consent checks of
	// its inputs. It names what a true result establishes, and with "!" in front
	// what a false one does: "consent(ads),consent(sale),!not-opted-out(ads)".
	Guard string
	// Contracts are the flows inside it that rest on its parameters' types.
	Contracts []Contract
}

// Write says what the object that an input's part points to holds when the
// function returns.
type Write struct {
	In   Input
	Path access.Path
	Node *Node
}

// Push says that a value is written to a writer among the inputs.
type Push struct {
	In   Input
	Path access.Path
	Node *Node
	// Func is what writes: the name of the sink, if the writer is one.
	Func string
	Via  []flow.Step
	// Kept says that the writes of the summary have what stays in the writer.
	Kept bool
	// Apex is where the flow is reported when a function literal writes that is
	// handed to the call at hand. It never leaves the package.
	Apex Apex
}

// SinkUse says that part of an input reaches a sink. The steps of Label.Via
// lead from the entry of the function to the sink.
type SinkUse struct {
	Label  Label
	Sink   *flow.Sink
	Guards []string
	// Through is the logger or writer that the call goes through.
	Through Through
	// Terms are what is known of the way there, and of how long it stays; nil
	// when nothing is.
	Terms *Terms
	// Told says that the function has told the flow: callers only hear of it to
	// recover the panic that it is.
	Told bool
	// Apex is where the flow is reported when the data was captured by a
	// function literal: the call inside it. It never leaves the package.
	Apex Apex
}

// Place is a part of an input; the zero value is none.
type Place struct {
	Known bool // that there is one
	In    Input
	Path  access.Path
}

// Through is a logger or writer among the inputs, and the method that data is
// handed to it by: whoever knows where it writes knows better than the sink.
type Through struct {
	Place
	Method Method
}

// Method is a method by which data is handed over: Param (from 0) gets it, in
// the part Into. The zero value is the method of an [io.Writer].
type Method struct {
	Name  string
	Param int
	Into  access.Path
}

// Apex bounds a call in the package at hand; Through is the function that it
// calls, when that is not the sink.
type Apex struct {
	Start, End token.Pos
	Through    string
}

// CallEffect says that the function calls a function-valued input, or a
// method of an input whose concrete type it does not know.
type CallEffect struct {
	In   Input
	Path access.Path
	// Method is the method's name, with its package path in front when it is
	// not exported; empty for the call of a function value.
	Method string
	Args   []*Node
	// Before are the objects that the arguments lead to and that the function has
	// changed by then.
	Before []Write
	// Base is the first of the inputs that stand for what the call gives back:
	// its results, then for each argument what it points to afterwards, then what
	// the call panics with where the function recovers that. Of a call of each element
	// of a list these are what any of them gives back; see [CallEffect.Last].
	Base Input
	// Results has a letter for each result: [TextResult], [ListResult] or [OtherResult].
	Results string
	// Plain has a letter for each argument: [PlainArg] for one that leads to
	// nothing that the call could change.
	Plain string
	// Guessed names the implementations that the function has tried on its
	// own; what was personal there already, it has told.
	Guessed []string
	// Order says in which order the call calls all elements of a list, when Path
	// ends with any element.
	Order Order
	// First is by result what the variable that gets it in each turn of such a loop has
	// before the first one; nil when there is no such variable.
	First []*Node
	// Again is n when the call also calls what it has given back as result n-1.
	Again int
	// Maybe says that the function may return without having made the call.
	Maybe bool
	// Caught says that the function recovers what the call panics with.
	Caught bool
	// If is what has to hold for the call to be made.
	If *Condition
	// Unless is not 0 when the call is made in a guess about the call with that base:
	// see [Label].Unless.
	Unless Input
	// Known are the arguments that are constants, or inputs of the function as they
	// are, in their order.
	Known []Argument
	// Apex is where flows of the call are reported when a function literal
	// captured what it calls. It never leaves the package.
	Apex Apex
}

// Last is the first of the inputs that stand for what the last one of the calls of each
// element of a list gives back: its results, then what its arguments point to afterwards.
// Where no call is made, the results are what First says.
func (c *CallEffect) Last() Input { return c.Base + Input(len(c.Results)+len(c.Plain)+1) }

// End is behind the inputs that stand for what the call gives back.
func (c *CallEffect) End() Input { return c.Last() + Input(len(c.Results)+len(c.Plain)) }

// Order is how a loop goes through a list.
type Order int

// The orders: each element once, the first first or the last first. What goes
// through a list otherwise calls any of its elements any number of times.
const (
	AnyOrder Order = iota
	Forward
	Backward
)

// What the letters of [CallEffect.Results] say.
const (
	TextResult  = 't' // it can hold text made of the arguments
	ListResult  = 'l' // it is a list of something else
	OtherResult = 'o' // it is rather an answer: a number, a flag, an error, a struct
)

// What the letters of [CallEffect.Plain] say.
const (
	PlainArg = 'p'
	OtherArg = 'o'
)

// GlobalWrite says what a package-level variable holds when the function
// returns.
type GlobalWrite struct {
	Package, Name string
	Node          *Node
}

// GlobalRead says that an input of the function is a package-level variable in which
// functions of other packages store what only those know.
type GlobalRead struct {
	In            Input
	Package, Name string
}

// Unknown is the label of data that nothing is known of.
func Unknown(site int32) Label { return Label{In: None, Site: site, Exact: true} }

// InputLabel is the label of the whole of an input.
func InputLabel(in Input) Label { return Label{In: in, Exact: true} }

// Seen is l as it appears in something that shows what view shows of it.
func (l Label) Seen(view expose.View) Label {
	if l.Exact {
		l.View = view
	}
	return l.inexact()
}

// IsUnknown reports whether the value is just unknown: it holds what the tags
// of its type say and nothing more is known of it.
func (n *Node) IsUnknown() bool {
	if n == nil || len(n.Labels) != 1 || len(n.Kids) > 0 || !n.bare() {
		return false
	}
	l := n.Labels[0]
	return l.In == None && l.Exact && l.Src == nil && l.Prot == 0 && l.Unless == 0 && l.If == nil && l.Approx == ""
}

// Trivial reports whether s says no more than the types of the function do.
func (s *Summary) Trivial() bool {
	if len(s.Writes)+len(s.Pushes)+len(s.Sinks)+len(s.Calls)+len(s.Globals) > 0 || s.Guard != "" {
		return false
	}
	for _, r := range s.Results {
		if !r.IsUnknown() {
			return false
		}
	}
	return true
}

// Contract is a flow inside the function whose data is personal because the
// type of a parameter says so, or is guessed to come out of a function that is
// one. Where all callers are known, they may know better. It never leaves the package.
type Contract struct {
	ContractKey
	Label Label
}

// ContractKey identifies the flow.
type ContractKey struct {
	Func       string // the function that the flow is in
	Apex       token.Pos
	Source     string
	Kind       flow.Kind
	Sink       string
	Protection flow.Protection
}

// Verdict is what one call makes of a contract: whether the data there is
// personal at all, what was done to it, and the checks that dominate the call.
type Verdict struct {
	Personal   bool
	Protection flow.Protection
	Guards     []string
}
