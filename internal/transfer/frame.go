package transfer

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// Frame is the analysis of one function.
type Frame struct {
	env Env
	fn  *ssa.Function
	// which is the case of the function that is looked at.
	which Case
	regs  map[ssa.Value]*summary.Node
	mem   memory
	after []memory       // by block, where it ends
	ages  map[edge]older // what turns of loops leave to the next

	instr   ssa.Instruction                  // at hand
	inits   map[*summary.Label]*summary.Node // what pointers of unknown origin led to, by their labels
	sites   map[siteKey]int32
	made    []siteKey                    // by site
	globals map[int32]globalPlace        // by site
	reads   map[*Variable]summary.Input  // the variables that importers store in
	guards  map[*ssa.BasicBlock][]string // that hold there
	// answers are those of merged conditions.
	answers map[*ssa.Phi]answer
	// tests are the keys that were looked at, nil for one that nothing is asked about;
	// pairs are what loops over maps have at hand of those.
	tests map[ssa.Value]*tested
	pairs []pair
	// refusals say of which types values are not, from which blocks on.
	refusals map[ssa.Value][]refusal
	// acceptances say which assertions tell what values are, from which blocks on.
	acceptances map[ssa.Value][]acceptance
	live        []bool // by block: some way leads there
	// conditions are what holds in each block of what callers pass, or nil where no
	// test asks for that; calledIf is what has to hold for the call at hand to be
	// made that a callee has left open.
	conditions []*summary.Condition
	calledIf   *summary.Condition

	// calls are the targets that are being applied, the outermost first.
	calls []Target
	// logging is the call of a logger that runs a method of the program.
	logging *use
	// asWritten leaves out what callers may know better: only data that is
	// personal by its tag counts.
	asWritten bool
	// guess is the Base of the call that is being guessed about, or 0; guessing are
	// the values that may be what is guessed; muted says that what reaches sinks has
	// been told.
	guess    summary.Input
	guessing []summary.Label
	muted    bool
	// within is the place inside a function literal of the call that the callees
	// are called by, if the literal left it to this function.
	within within
	// asking counts the methods that an encoder calls, one inside the other.
	asking int
	// work counts what the function costs; see [bounds.Work].
	work       int
	budget     int                          // of calls that may still be worked through
	applied    map[string]bool              // closures that were called or handed on
	indexes    map[ssa.Value]bool           // registers that name elements
	folds      map[inputPath]access.Path    // ways that were folded, and what came of it
	assertedAs map[summary.Loc][]types.Type // by the object that it would lead to, what an interface value was asked for
	moved      map[summary.Loc][]movedElem  // in objects of inputs
	instead    map[summary.Loc]summary.Loc  // what objects were made in the place of; see noteLazy
	operands   []*ssa.Value                 // scratch
	literals   []*ssa.MakeClosure           // that were made
	binds      bool                         // there are function values with free variables
	effects    map[effectKey]*effect
	each       bool          // one of them is of each element of a list
	inputs     summary.Input // next free input
	recovers   *[]*ssa.Defer // what recovering has found
	// panicking is the memory where a panic may start that a deferred call
	// recovers, and panickingIf what has to hold for that.
	panicking   memory
	panickingIf *summary.Condition
	// panicked is what panics that this function recovers have in them; catching,
	// if not nil, gets those of a call that a callee recovers, and thrown is what
	// the deferred call at hand recovers.
	panicked, thrown *summary.Node
	catching         *catch
	channels         channels
	started          map[ssa.CallInstruction]memory // what objects hold where calls begin that run beside the function

	// facts are those that constants and calls here brought forth, by what they
	// say; sawFacts says that there were any, those of callees included.
	facts    map[string]*summary.Node
	sawFacts bool
	// guarded are the sources that were read under guards.
	guarded map[guardedKey]*flow.Source

	// learnt are the values that this visit saw stored in tagged fields, told
	// those of an earlier visit.
	learnt, told map[placeKey]*later
	lateSources  map[*flow.Source]*later

	out outcome
}

// siteKey identifies a place that makes objects.
type siteKey struct {
	v    any // ssa.Instruction or *Variable
	part string
}

// outcome is what the analysis collects on its way.
type outcome struct {
	results   []*summary.Node
	exit      memory
	shared    map[summary.Loc]bool // objects that results and inputs lead to
	exitIf    *summary.Condition   // what has to hold for exit to be reached
	sinks     map[sinkKey]summary.SinkUse
	pushes    map[pushKey]summary.Push
	flows     map[flowKey]*flow.Flow
	contracts map[summary.ContractKey]summary.Contract
	copies    map[copyKey]string // and the struct tag of the field
	written   map[*Variable]*summary.Node
}

// Outcome is what Analyze works out about a function.
type Outcome struct {
	Summary *summary.Summary
	Flows   []*flow.Flow
	// Copies are sorted by place.
	Copies []Copied
	// Cut is the limit that the function was too much for, nil for none: however
	// much more its callees turn out to do, it counts as unknown.
	Cut *bounds.Bound
}

// Analyze works out the summary of fn in a case, and the flows inside it.
func Analyze(env Env, fn *ssa.Function, which Case) Outcome {
	if countInstrs(fn) > bounds.Instrs.Limit {
		return Outcome{Summary: Unknown(fn, bounds.Instrs.Reason()), Cut: &bounds.Instrs}
	}
	f := newFrame(env, fn, which)
	f.run()
	if f.exhausted() {
		return Outcome{f.givenUp(), f.sortedFlows(), f.sortedCopies(), &bounds.Work}
	}
	if len(f.learnt) > 0 {
		again := newFrame(env, fn, which)
		again.told = f.learnt
		for _, late := range again.told {
			again.lateSources[late.src] = late
		}
		f = again
		f.run()
	}
	return Outcome{Summary: f.summarise(), Flows: f.sortedFlows(), Copies: f.sortedCopies()}
}

// givenUp is the summary of a function that was too much: text that goes in may
// come out, and so does what was found before, in results and in sinks. What
// lies behind other inputs is not taken to come out: behind the receiver of a
// large object is most of a program.
func (f *Frame) givenUp() *summary.Summary {
	s := unknownBut(f.fn, bounds.Work.Reason(), textual)
	// What a call gives back, and what is guessed of it, means nothing without it.
	own := summary.Input(len(f.fn.Params) + len(f.fn.FreeVars))
	stands := func(l summary.Label) (summary.Label, bool) { return l, l.In < own && l.Unless == 0 }
	for i, n := range f.out.results {
		s.Results[i] = summary.Join(s.Results[i], n.MapLabels(stands))
	}
	s.Sinks = slices.DeleteFunc(f.sortedSinks(), func(u summary.SinkUse) bool { _, ok := stands(u.Label); return !ok })
	for i := range s.Sinks {
		if s.Sinks[i].Through.In >= own {
			s.Sinks[i].Through = summary.Through{}
		}
	}
	s.Contracts = f.sortedContracts()
	return s
}

func newFrame(env Env, fn *ssa.Function, which Case) *Frame {
	return &Frame{
		env:         env,
		fn:          fn,
		which:       which,
		regs:        map[ssa.Value]*summary.Node{},
		mem:         newMemory(),
		inits:       map[*summary.Label]*summary.Node{},
		sites:       map[siteKey]int32{},
		globals:     map[int32]globalPlace{},
		indexes:     map[ssa.Value]bool{},
		applied:     map[string]bool{},
		learnt:      map[placeKey]*later{},
		lateSources: map[*flow.Source]*later{},
		effects:     map[effectKey]*effect{},
		facts:       map[string]*summary.Node{},
		inputs:      summary.Input(len(fn.Params) + len(fn.FreeVars)),
		out: outcome{
			sinks:     map[sinkKey]summary.SinkUse{},
			pushes:    map[pushKey]summary.Push{},
			flows:     map[flowKey]*flow.Flow{},
			contracts: map[summary.ContractKey]summary.Contract{},
			copies:    map[copyKey]string{},
			written:   map[*Variable]*summary.Node{},
		},
	}
}

func countInstrs(fn *ssa.Function) int {
	n := 0
	for _, b := range fn.Blocks {
		n += len(b.Instrs)
	}
	return n
}

// Unknown is the summary of a function that was not looked at: what goes in
// may come out.
func Unknown(fn *ssa.Function, why string) *summary.Summary {
	return unknownBut(fn, why, func(types.Type) bool { return true })
}

// unknownBut is Unknown where no input comes out but those of the types that out
// reports true for.
func unknownBut(fn *ssa.Function, why string, out func(types.Type) bool) *summary.Summary {
	var in summary.Set
	for i, p := range fn.Params {
		if !out(p.Type()) {
			continue
		}
		l := summary.InputLabel(summary.Input(i)).Seen(viewAll)
		l.Approx = why
		in = summary.Union(in, summary.SetOf(l))
	}
	s := &summary.Summary{}
	for i := range fn.Signature.Results().Len() {
		n := summary.OfLabel(summary.Unknown(0))
		if textual(fn.Signature.Results().At(i).Type()) {
			n = n.AddLabels(in)
		}
		s.Results = append(s.Results, n)
	}
	return s
}

// site numbers a place that makes objects, from 1.
func (f *Frame) site(v any, part string) int32 {
	k := siteKey{v, part}
	s, ok := f.sites[k]
	if !ok {
		s = int32(len(f.sites) + 1)
		f.sites[k] = s
		f.made = append(f.made, k)
	}
	return s
}

// val is what is known of an operand.
func (f *Frame) val(v ssa.Value) *summary.Node {
	n := f.held(v)
	if len(f.acceptances) > 0 && f.instr != nil {
		n = f.accepted(v, n)
	}
	if len(f.refusals) > 0 && f.instr != nil {
		return f.remaining(v, n, f.instr.Block())
	}
	return n
}

func (f *Frame) held(v ssa.Value) *summary.Node {
	switch v := v.(type) {
	case nil, *ssa.Builtin:
		return nil
	case *ssa.Const:
		return f.constant(v)
	case *ssa.Parameter:
		if n, ok := f.regs[v]; ok {
			return n
		}
		n := f.input(v)
		f.regs[v] = n
		return n
	case *ssa.FreeVar:
		return f.freeVar(v)
	case *ssa.Global:
		return f.variable(f.env.Variable(v))
	case *ssa.Function:
		return summary.OfFuncs(&summary.Func{Name: v.String(), Code: v})
	}
	if f.each && f.instr != nil {
		if phi, ok := v.(*ssa.Phi); ok && f.behind(phi.Block()) {
			if n, ok := f.lastTurn(phi); ok {
				return n
			}
		}
	}
	if len(f.pairs) > 0 && f.instr != nil {
		if n, ok := f.pairElem(v, toBlock(f.instr.Block())); ok {
			return n
		}
	}
	return f.regs[v]
}

func (f *Frame) input(p *ssa.Parameter) *summary.Node {
	for i, q := range f.fn.Params {
		if p == q {
			return f.known(f.stamp(f.inputNode(summary.Input(i)), f.paramSource(p), flow.Step{}))
		}
	}
	return nil
}

func (f *Frame) paramSource(p *ssa.Parameter) *flow.Source {
	if src := f.env.TypeSource(p.Type()); src != nil {
		return src
	}
	fn, isFunc := f.fn.Object().(*types.Func)
	param, isVar := p.Object().(*types.Var)
	if !isFunc || !isVar {
		return nil
	}
	return f.env.ParamSource(fn, param)
}

func (f *Frame) freeVar(v *ssa.FreeVar) *summary.Node {
	for i, w := range f.fn.FreeVars {
		if v == w {
			return f.inputNode(summary.Input(len(f.fn.Params) + i))
		}
	}
	return nil
}

func (f *Frame) inputNode(in summary.Input) *summary.Node {
	return summary.OfLabel(summary.InputLabel(in))
}

// fresh is a pointer to a new object that the instruction at hand makes.
func (f *Frame) fresh(part string, content *summary.Node) *summary.Node {
	loc := summary.Loc{Site: f.site(f.instr, part), In: summary.None}
	f.mem.set(loc, object{node: content.Kept()})
	return (*summary.Node)(nil).WithRefs(summary.Ref{Loc: loc})
}

// unknown is a value that nothing is known of but its type.
func (f *Frame) unknown(part string) *summary.Node {
	return summary.OfLabel(summary.Unknown(f.site(f.instr, part)))
}

func (f *Frame) set(v ssa.Value, n *summary.Node) {
	if n != nil {
		n = f.stamp(n, f.env.TypeSource(v.Type()), flow.Step{})
	}
	f.regs[v] = f.asEither(v, f.knownText(v, f.known(n)))
	if f.indexes[v] {
		f.forget(access.Var(v.Name()))
	}
}

// forget folds the element that a register names into the others: the
// register now names another.
func (f *Frame) forget(s access.Step) {
	named := f.mem.matching(func(loc summary.Loc, o object) bool { return loc.Path.Contains(s) || o.node.Names(s) })
	for _, loc := range named {
		o, ok := f.mem.get(loc)
		if !ok {
			continue
		}
		if kept := o.node.Forget(s); kept != o.node {
			o.node = kept
			f.mem.set(loc, o)
		}
		if !loc.Path.Contains(s) {
			continue
		}
		f.mem.remove(loc)
		all := loc
		all.Path = loc.Path.Forget()
		init := *o.init.Labels[0]
		init.Path = all.Path
		old, ok := f.mem.get(all)
		if !ok {
			was := summary.OfLabel(init)
			old = object{node: was, init: was}
		}
		f.mem.set(all, object{node: summary.Join(old.node, o.node), init: old.init})
	}
}

func (f *Frame) step(kind flow.StepKind, fn, detail string, pos token.Pos) flow.Step {
	return flow.Step{Kind: kind, Func: fn, Detail: detail, Pos: f.env.Pos(pos)}
}

// callStep is step for a call: it stands where the call expression begins.
func (f *Frame) callStep(kind flow.StepKind, fn, detail string, pos token.Pos) flow.Step {
	start, _ := f.env.Apex(f.fn, pos)
	return f.step(kind, fn, detail, start)
}

func isBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// textual reports whether a value of type t can hold text that a function
// made from its arguments: numbers, flags, errors and structs of their own
// are rather answers than copies.
func textual(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		return textual(u.Elem()) || isByte(u.Elem())
	case *types.Array:
		return textual(u.Elem()) || isByte(u.Elem())
	case *types.Map:
		return textual(u.Elem()) || textual(u.Key())
	case *types.Interface:
		return u.NumMethods() == 0
	case *types.Chan:
		return textual(u.Elem())
	}
	return false
}

// refers reports whether a value of the type leads to something that a callee
// can change; t is nil where the type is not known.
func refers(t types.Type) bool {
	if t == nil {
		return true
	}
	switch t.Underlying().(type) {
	case *types.Basic, *types.Struct, *types.Array, *types.Signature:
		return false
	}
	return true
}

func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Byte || b.Kind() == types.Rune)
}

// tuple is the value of a call with several results.
func tuple(results []*summary.Node) *summary.Node {
	if len(results) == 1 {
		return results[0]
	}
	out := &summary.Node{}
	for i, r := range results {
		out = out.With(access.Result(i), r)
	}
	return out
}

// exhausted reports whether the function has cost more than one may. A method that is
// taken as a value costs as much again as the method itself, which has kept the limit.
func (f *Frame) exhausted() bool {
	return f.work > bounds.Work.Limit && !strings.HasPrefix(f.fn.Synthetic, "bound method wrapper")
}
