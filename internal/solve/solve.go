package solve

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// Facts is what other packages have exported. Types are resolved by their
// names in the package at hand, by the same function at every call.
type Facts interface {
	// Func is the directives on a function and its summary, nil when there is
	// none. The error says that there is one, and that it cannot be read.
	Func(fn *types.Func, resolve summary.Resolve) (directives []string, s *summary.Summary, err error)
	// Global is the content of a package-level variable; nil when there is none.
	Global(v *types.Var, resolve summary.Resolve) *summary.Node
	// Enumerated is a variable of an enumeration as a constant; nil for any other.
	Enumerated(v *types.Var, resolve summary.Resolve) *summary.Node
	// Stored is what imports have stored in a package-level variable of another
	// package; nil for nothing.
	Stored(pkg, name string, resolve summary.Resolve) *summary.Node
	// Type is the directives on a type.
	Type(t *types.TypeName) []string
	// FieldPos is where a tagged field stands; ok is false when nobody said.
	FieldPos(f *types.Var) (line, column int, ok bool)
	// Hidden is the summary of a method of a type that importers cannot name;
	// nil when no import has it.
	Hidden(typeName, method string, resolve summary.Resolve) *summary.Summary
	// HiddenMethods lists the methods that Hidden knows, sorted.
	HiddenMethods(typeName string, resolve summary.Resolve) []string
}

// Input is a package to analyse.
type Input struct {
	Pkg   *ssa.Package
	Fset  *token.FileSet
	Files []*ast.File
	Info  *types.Info
	Facts Facts
	// Catalog has the rows of the configuration in it.
	Catalog    *model.Catalog
	Directives []*directive.Located
	// Overlay is what a configuration says about the package at hand; nil for
	// nothing, as for every package that is not our own.
	Overlay *overlay.Overlay
}

// Failure is a function that the engine failed on: a defect of the engine,
// which costs the findings of that function and nothing else.
type Failure struct {
	Func string
	Pos  token.Pos
	What string
}

// Program is the package while it is analysed. It answers what the analysis
// of a function asks: it is a [transfer.Env].
type Program struct {
	in     Input
	states map[*ssa.Function]*state
	cases  map[*ssa.Function][]*state // of the functions that have some
	order  []*state
	stack  []*state
	dirty  []*state
	late   []*state // what a package-level variable or a field holds is news to them

	variables  variables
	globals    map[*transfer.Variable]*cell
	writers    map[*transfer.Variable]map[*state]bool // who only stores there
	open       map[*transfer.Variable]bool
	fieldFuncs map[*types.Var]*cell
	fieldFacts map[*types.Var]*cell
	outlets    map[*types.Var]*cell // where writers in fields go
	templates  map[*types.Var]*cell // in fields
	literals   map[string]*ssa.Function
	sources    map[*types.Var]*flow.Source
	guards     map[*types.Var]string
	owners     map[*types.Package]map[*types.Var]owner
	tagged     map[types.Type]bool
	known      map[*types.Func]transfer.Target
	local      map[types.Object][]*directive.Located
	typeSrc    map[*types.TypeName]*flow.Source
	impls      map[implKey][]transfer.Target
	methods    map[methodKey]method
	made       map[string]types.Type // instances of generic types, by name
	instances  *types.Context
	named      []*types.Named
	given      []giver // nil before anybody asks
	reach      map[string]*types.Package
	exposer    *expose.Cache
	calls      map[*ssa.Function]map[token.Pos]*ast.CallExpr

	interned   []*flow.Source
	failures   []Failure
	verdicts   map[summary.ContractKey]map[callKey]summary.Verdict
	values     map[*ssa.Function][]ssa.Instruction // that use them as values
	reached    map[*ssa.Function]bool              // what something calls; nil until somebody asks
	fixed      map[*ssa.Global]ssa.Value           // nil until somebody asks
	separators []string                            // see Separators
	// enumerated are variables that may be those of enumerations; nil until somebody asks.
	enumerated map[*ssa.Global]*enumerated
	chosen     map[*types.Var]*chosen // nil until somebody asks
	puts       map[*types.Var]*stored // in fields for interface values and functions; nil until somebody asks
	held       map[ssa.Value]*holding
	structs    typeutil.Map               // types without a name that were met
	kept       map[*ssa.MakeClosure]*cell // what function literals that are stored have captured
	// fieldsForFuncs is positive where the package has some, negative where not, 0 until somebody asks.
	fieldsForFuncs int
	used           *usage // of functions; nil until somebody asks
	zeros          map[types.Type]*summary.Node
	entities       *entity.Index
}

var _ transfer.Env = (*Program)(nil)

// state is what is known of a function of the package so far.
type state struct {
	fn      *ssa.Function
	index   int
	which   transfer.Case // that is looked at
	sum     *summary.Summary
	flows   []*flow.Flow
	copies  []transfer.Copied
	rounds  int
	final   bool          // no more is to be found out
	cut     *bounds.Bound // that it was too much for
	queued  bool          // is in dirty
	late    bool          // is in late, and was not analysed since
	running bool
	readers map[*state]bool // who has used the summary
	loop    *loop           // nil where no way leads back
}

// loop is a group of functions that call each other. Two that turn out to be one
// have the same last.
type loop struct{ next *loop }

func (l *loop) last() *loop {
	for l != nil && l.next != nil {
		l = l.next
	}
	return l
}

// cell is something that functions add to and read.
type cell struct {
	node    *summary.Node
	unused  *summary.Node // what functions put there that nothing calls
	readers map[*state]bool
	stored  bool // by a function of this package
}

// Package analyses all functions of a package.
func Package(in Input) *Program {
	p := newProgram(in)
	for _, fn := range p.functions() {
		p.summaryOf(fn)
		p.settle()
	}
	for p.catchUp() {
		p.settle()
	}
	return p
}

func newProgram(in Input) *Program {
	p := &Program{
		zeros:      map[types.Type]*summary.Node{},
		in:         in,
		states:     map[*ssa.Function]*state{},
		cases:      map[*ssa.Function][]*state{},
		variables:  variables{byGlobal: map[*ssa.Global]*transfer.Variable{}, byName: map[[2]string]*transfer.Variable{}},
		globals:    map[*transfer.Variable]*cell{},
		writers:    map[*transfer.Variable]map[*state]bool{},
		open:       map[*transfer.Variable]bool{},
		fieldFuncs: map[*types.Var]*cell{},
		fieldFacts: map[*types.Var]*cell{},
		outlets:    map[*types.Var]*cell{},
		templates:  map[*types.Var]*cell{},
		sources:    map[*types.Var]*flow.Source{},
		guards:     map[*types.Var]string{},
		owners:     map[*types.Package]map[*types.Var]owner{},
		tagged:     map[types.Type]bool{},
		known:      map[*types.Func]transfer.Target{},
		local:      map[types.Object][]*directive.Located{},
		typeSrc:    map[*types.TypeName]*flow.Source{},
		verdicts:   map[summary.ContractKey]map[callKey]summary.Verdict{},
		impls:      map[implKey][]transfer.Target{},
		methods:    map[methodKey]method{},
		made:       map[string]types.Type{},
		instances:  types.NewContext(),
		exposer:    &expose.Cache{},
		calls:      map[*ssa.Function]map[token.Pos]*ast.CallExpr{},
	}
	for _, d := range in.Directives {
		if obj := p.subject(d); obj != nil {
			p.local[obj] = append(p.local[obj], d)
		}
	}
	return p
}

func (p *Program) subject(d *directive.Located) types.Object {
	if d.Name == nil || !d.Valid {
		return nil
	}
	return p.in.Info.Defs[d.Name]
}

// functions lists the functions of the package in the order of the source,
// function literals after the function that holds them.
func (p *Program) functions() []*ssa.Function {
	var all []*ssa.Function
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		if fn == nil || len(fn.Blocks) == 0 {
			return
		}
		all = append(all, fn)
		for _, lit := range fn.AnonFuncs {
			add(lit)
		}
	}
	add(p.in.Pkg.Func("init"))
	for _, file := range p.in.Files {
		for _, decl := range file.Decls {
			if decl, ok := decl.(*ast.FuncDecl); ok {
				if obj, ok := p.in.Info.Defs[decl.Name].(*types.Func); ok {
					add(p.in.Pkg.Prog.FuncValue(obj))
				}
			}
		}
	}
	return all
}

// summaryOf is the summary of a function with a body, as far as it is known:
// inside a recursion it may still grow.
func (p *Program) summaryOf(fn *ssa.Function) *summary.Summary {
	st := p.states[fn]
	if st == nil {
		st = &state{fn: fn, index: len(p.order), readers: map[*state]bool{}}
		st.sum = &summary.Summary{Results: make([]*summary.Node, fn.Signature.Results().Len())}
		p.states[fn] = st
		p.order = append(p.order, st)
		p.analyze(st)
	} else if st.running {
		p.closeLoop(st)
	}
	if reader := p.current(); reader != nil {
		st.readers[reader] = true
	}
	return st.sum
}

// closeLoop notes that the functions at hand call each other, back to st.
func (p *Program) closeLoop(st *state) {
	all := &loop{}
	for _, other := range p.stack[slices.Index(p.stack, st):] {
		if known := other.loop.last(); known != nil && known != all {
			known.next = all
		}
		other.loop = all
	}
}

// loops reports whether a function of the package calls the one at hand in turn.
func (p *Program) loops(fn *ssa.Function) bool {
	st, reader := p.states[fn], p.current()
	return st != nil && reader != nil && st.loop != nil && st.loop.last() == reader.loop.last()
}

func (p *Program) current() *state {
	if len(p.stack) == 0 {
		return nil
	}
	return p.stack[len(p.stack)-1]
}

func (p *Program) analyze(st *state) {
	st.rounds++
	st.running, st.late = true, false
	p.stack = append(p.stack, st)
	out := p.protected(st)
	p.stack = p.stack[:len(p.stack)-1]
	st.running = false
	st.flows, st.copies, st.cut = out.Flows, out.Copies, out.Cut
	st.final = st.final || st.cut != nil
	same := summary.EqualSummaries(st.sum, out.Summary)
	st.sum = out.Summary
	if !same {
		p.changed(st.readers)
	}
}

// protected analyses one function so that a defect of the engine stays inside
// it.
func (p *Program) protected(st *state) (out transfer.Outcome) {
	depth := len(p.stack)
	defer func() {
		if r := recover(); r != nil {
			p.stack = p.stack[:depth]
			p.failures = append(p.failures, Failure{st.fn.String(), st.fn.Pos(), fmt.Sprint(r)})
			st.final = true
			out = transfer.Outcome{Summary: transfer.Unknown(st.fn, "a function that piivet failed on")}
		}
	}()
	return transfer.Analyze(p, st.fn, st.which)
}

// changed queues whoever has used a summary that has changed.
func (p *Program) changed(readers map[*state]bool) {
	for st := range readers {
		if !st.queued && st.open() {
			st.queued = true
			p.dirty = append(p.dirty, st)
		}
	}
}

// stored notes whoever has used what a package-level variable or a field holds, to which
// something was added. Their turn comes when all else is known: many functions may add to
// one variable, and each would have all analysed again that look at it.
func (p *Program) stored(readers map[*state]bool) {
	for st := range readers {
		if !st.late && st.open() {
			st.late = true
			p.late = append(p.late, st)
		}
	}
}

// open reports whether a function may be analysed once more.
func (st *state) open() bool { return !st.final && st.rounds < bounds.Rounds.Limit }

// catchUp queues those that stored has noted, and reports whether there are any.
func (p *Program) catchUp() bool {
	for _, st := range p.late {
		if st.late && !st.queued && st.open() {
			st.queued = true
			p.dirty = append(p.dirty, st)
		}
	}
	p.late = nil
	return len(p.dirty) > 0
}

// settle analyses queued functions until none is left. Those that were met last
// come first: most are called by the others.
func (p *Program) settle() {
	for len(p.dirty) > 0 {
		next := slices.MaxFunc(p.dirty, func(a, b *state) int { return cmp.Or(cmp.Compare(a.index, b.index), cmp.Compare(a.which, b.which)) })
		p.dirty = slices.DeleteFunc(p.dirty, func(st *state) bool { return st == next })
		next.queued = false
		p.analyze(next)
	}
}

// Flows are those of all functions, in the order of their places. The same
// flow found in two ways is one.
func (p *Program) Flows() []flow.Flow {
	type key struct {
		apex         token.Pos
		source, sink string
		kind         flow.Kind
		prot         flow.Protection
	}
	seen := map[key]*flow.Flow{}
	for _, st := range p.order {
		for _, fl := range st.flows {
			if fl = p.settled(st, fl); fl == nil {
				continue
			}
			k := key{fl.Apex, fl.Source.Full, fl.Sink.Func, fl.Sink.Kind, fl.Protection}
			seen[k] = transfer.OfTwo(seen[k], fl)
		}
	}
	flows := make([]flow.Flow, 0, len(seen))
	for _, fl := range seen {
		flows = append(flows, p.placed(*fl))
	}
	slices.SortFunc(flows, func(a, b flow.Flow) int { return transfer.Compare(&a, &b) })
	return flows
}

// Failures are the functions that the engine failed on.
func (p *Program) Failures() []Failure {
	slices.SortFunc(p.failures, func(a, b Failure) int { return cmp.Or(cmp.Compare(a.Func, b.Func), cmp.Compare(a.What, b.What)) })
	return slices.Compact(p.failures)
}

// Cut is a function that was too much for a limit, so that flows through it may
// be missing.
type Cut struct {
	Func  *ssa.Function
	Limit string // the name of the limit
}

// Cuts are those of the package, in the order in which they were met. A function
// literal is one of its own.
func (p *Program) Cuts() []Cut {
	var cuts []Cut
	for _, st := range p.order {
		if st.cut == nil {
			continue
		}
		if c := (Cut{st.fn, st.cut.Name}); !slices.Contains(cuts, c) { // another case of it may be
			cuts = append(cuts, c)
		}
	}
	return cuts
}
