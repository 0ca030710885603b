package transfer

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// Target is a function that a call may reach, with what is known of it.
type Target struct {
	// Name is the Go name as sinks and messages write it: "log/slog.Info".
	Name string
	// Short is the name as paths write it: "slog.Info".
	Short string
	// Row, Sum: the model's row, or else the summary; neither when nothing is
	// known of the function.
	Row *model.Row
	Sum *summary.Summary
	// Unseen says that Sum is what the types of the function say, as nobody sees its code.
	Unseen bool
	// Origins are the results that are sources.
	Origins []Origin
	// Sig has the parameters' names and types; nil for a closure of another
	// package.
	Sig *types.Signature
	// Bound are the values of the free variables, or the receiver of a bound
	// method.
	Bound []*summary.Node
	// Loops says that the function calls the one at hand in turn.
	Loops bool
	// TypeArgs are the types that stand for the type parameters of a generic function,
	// or of the type that a method belongs to; none where they are not known.
	TypeArgs []types.Type
	// Told: see [summary.Func].
	Told bool
	// Closure is the function literal of the package at hand, or nil.
	Closure *ssa.Function
	// Again asks again: the summary may have grown. Nil where it cannot.
	Again func() Target
}

// Origin is a result that is a source.
type Origin struct {
	Result int
	Source *flow.Source
}

// Env is what the analysis of one function asks of the world around it.
type Env interface {
	// Function is what is known of a function of this program.
	Function(fn *ssa.Function) Target
	// InCase is what is known of a function in a case, given what is known of it
	// in all cases.
	InCase(fn *ssa.Function, which Case, all *summary.Summary) *summary.Summary
	// Value is what is known of a function value.
	Value(fn *summary.Func) Target
	// Method is what is known of the method that a value of a concrete type
	// has; ok is false when the type has none of that name.
	Method(t summary.DynType, method *types.Func) (target Target, ok bool)
	// NamedMethod is Method for a method by the name that a call effect writes.
	NamedMethod(t summary.DynType, name string) (target Target, ok bool)
	// Interface is what is known of an interface's method itself, by model,
	// directive or shape; ok is false for nothing but what its results are
	// declared to be.
	Interface(m *types.Func, recv types.Type) (target Target, ok bool)
	// Implementations are the concrete methods that a call of m on an unknown
	// value of the interface type may reach.
	Implementations(m *types.Func, recv types.Type) []Target
	// FuncType is what is known of every function of type t, by model; ok is false for
	// nothing.
	FuncType(t types.Type) (target Target, ok bool)
	// TypeWriters says where what is written to a value of type t goes.
	TypeWriters(t types.Type) []model.Writer
	// Sends reports whether methods of type t, or of the type that it points to,
	// are known to send data over a wire.
	Sends(t types.Type) bool
	// Quotes are the fields in which an error, or what is taken out of data, of type
	// t, or of the type that it points to, has what it quotes; modelled is false
	// when nothing is known of the package that declares the type. Of t the name
	// will do.
	Quotes(t summary.DynType) (fields []string, modelled bool)
	// Shows is the encoder by which a handler of type t shows what is logged; empty when
	// it is not known.
	Shows(t types.Type) string
	// Source is what a struct field's tag or the configuration says it holds;
	// nil for nothing.
	Source(field *types.Var, tag string) *flow.Source
	// SourceIn is Source for a field of a value of type t, which may be declared as a whole.
	SourceIn(t types.Type, field *types.Var, tag string) *flow.Source
	// TypeSource is what every value of a type holds; nil for nothing.
	TypeSource(t types.Type) *flow.Source
	// ParamSource is what a parameter is declared to hold; nil for nothing.
	ParamSource(fn *types.Func, param *types.Var) *flow.Source
	// Guard is the check that a test of the consent field is, or "".
	Guard(field *types.Var, tag string) (guard string)
	// Tagged reports whether a value of type t can hold tagged fields.
	Tagged(t types.Type) bool
	// NoteCall tells what a call makes of a flow inside its callee.
	NoteCall(c summary.ContractKey, at ssa.Instruction, part string, v summary.Verdict)
	// Exposer shows what encoders show of values.
	Exposer() *expose.Cache
	// Instance is a type with args in the places of the type parameters of a function;
	// ok is false where there are more of these.
	Instance(d summary.DynType, args []types.Type) (_ summary.DynType, ok bool)
	// Variable is a package-level variable in sight, Named the one that a summary
	// names.
	Variable(g *ssa.Global) *Variable
	Named(pkg, name string) *Variable
	// Global is what a package-level variable may hold, and so is Unread for a function
	// that makes nothing of that, as it only stores there; AddGlobal adds to it.
	Global(v *Variable) *summary.Node
	Unread(v *Variable) *summary.Node
	AddGlobal(v *Variable, n *summary.Node)
	// Open reports whether a variable may hold what only callers in other packages
	// know; SetOpen says that it does.
	Open(v *Variable) bool
	SetOpen(v *Variable)
	// Fixed is the value that a package-level variable of the package at hand has been
	// given where it is declared, if it has that for good and so has what it refers to; nil
	// otherwise.
	Fixed(g *ssa.Global) ssa.Value
	// Enumerated is a package-level variable of an enumeration of structs as a constant;
	// ok is false for any other.
	Enumerated(g *ssa.Global) (c summary.Constant, ok bool)
	// Chooses reports whether a field of the package at hand says what is to be done: a
	// truth value or one of an enumeration that is asked for, or whether there is something,
	// and set only where the struct is made.
	Chooses(field *types.Var) bool
	// Zero is the zero value of a type, as far as such fields are in it; nil where there
	// are none.
	Zero(t types.Type) *summary.Node
	// Separators are the constants by which the package at hand asks for the fronts of texts.
	Separators() []string
	// KnownFuncs reports whether all functions are in sight that a parameter, or a variable that
	// a function literal has captured, may be: of a parameter, the function is called by functions
	// of the package at hand alone, and each of them says which it hands over.
	KnownFuncs(given ssa.Value) bool
	// KnownTypes are the types that an interface value may be of, where all that may be there
	// is in sight, as in a field that only the package at hand can name, or a parameter of a
	// function that only it can call; none otherwise.
	KnownTypes(v ssa.Value) []summary.DynType
	// StoredFuncs are the functions that a value may be, or that a list or map may have in it,
	// where it is one that a field of the package keeps in which nobody else puts any; none
	// otherwise. KeepsFuncs asks whether a function literal may get there, AddLiteral says
	// what it has captured.
	StoredFuncs(v ssa.Value) []*summary.Func
	KeepsFuncs(lit *ssa.MakeClosure) bool
	AddLiteral(lit *ssa.MakeClosure, funcs []*summary.Func)
	// FieldFuncs are the functions stored in a field anywhere in the package.
	FieldFuncs(field *types.Var) []*summary.Func
	AddFieldFuncs(field *types.Var, funcs []*summary.Func)
	// LoggerField is what is known of a function in a field that looks like one that
	// logs; ok is false for another.
	LoggerField(field *types.Var) (target Target, ok bool)
	// FieldFacts are the facts of what the package stores in a field; nil for
	// none.
	FieldFacts(field *types.Var) *summary.Node
	AddFieldFacts(field *types.Var, n *summary.Node)
	// FieldWriters are where what is written to a field goes, when all that the package
	// stores there are writers of one kind; none otherwise. AddFieldWriters adds what a
	// store puts there, none for what is not known.
	FieldWriters(field *types.Var) []model.Writer
	AddFieldWriters(field *types.Var, ws []model.Writer, at ssa.Instruction)
	// FieldTemplate is what the package stores in a field for templates; nil
	// for nothing.
	FieldTemplate(field *types.Var) *summary.Node
	AddFieldTemplate(field *types.Var, n *summary.Node)
	// IsTemplate reports whether values of type t are templates.
	IsTemplate(t types.Type) bool
	// NamedFunc is what is known of the function that a template calls; ok is
	// false when the package at hand cannot know it.
	NamedFunc(name string) (target Target, ok bool)
	// Entities tells what calls in the package are about.
	Entities() *entity.Index
	// Pos is a place as flows write it.
	Pos(pos token.Pos) flow.Pos
	// Apex bounds the call expression whose parenthesis is at pos.
	Apex(fn *ssa.Function, pos token.Pos) (start, end token.Pos)
}
