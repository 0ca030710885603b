package transfer

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/masks"
	"github.com/piivet/piivet/internal/summary"
)

// callSite is a call as it happens: by an instruction, or inside a function
// that calls back.
type callSite struct {
	pos token.Pos
	// part tells the objects apart that several calls at one instruction make.
	part string
	// args has the receiver of a method first; recv says whether there is one.
	args  []*summary.Node
	types []types.Type
	recv  bool
	// vals are the operands of args, or nil where the call is no instruction: then
	// known may say which are constants.
	vals    []ssa.Value
	known   []summary.Argument
	results *types.Tuple
	// inside says that the call is made by a function that the instruction
	// calls, as of a callback.
	inside bool
	// order is not zero when the call is of each element of a list; inTurn are its
	// arguments then, as each turn has them.
	order  summary.Order
	inTurn func(*effect) []*summary.Node
	// maybe says that the function that makes the call may not make it.
	maybe bool
	// guessed are functions that a callee which has left the call open has tried.
	guessed []string
}

func (f *Frame) siteOf(common *ssa.CallCommon) *callSite {
	c := &callSite{pos: common.Pos(), results: common.Signature().Results(), order: f.orderOf(common.Value)}
	vals := common.Args
	if common.IsInvoke() {
		vals = append([]ssa.Value{common.Value}, vals...)
		c.recv = true
	} else if common.Signature().Recv() != nil {
		c.recv = true
	}
	c.vals = vals
	c.args, c.types = make([]*summary.Node, len(vals)), make([]types.Type, len(vals))
	for i, v := range vals {
		c.args[i], c.types[i] = f.val(v), v.Type()
	}
	if call, ok := f.instr.(ssa.CallInstruction); ok && call.Common() == common && masks.Written(call) {
		c.args[1] = maskedIf(true, c.args[1])
	}
	return c
}

// call is what the call instruction returns.
func (f *Frame) call(i ssa.CallInstruction) *summary.Node {
	common := i.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		return f.builtin(b, common)
	}
	c := f.siteOf(common)
	if takesChannel(c) {
		f.beside()
	}
	switch {
	case common.IsInvoke():
		return f.invoke(c, common.Method)
	case common.StaticCallee() != nil:
		return f.static(c, common)
	}
	fn := f.val(common.Value)
	if fn != nil && len(fn.Funcs()) > 0 {
		return tuple(f.callValue(c, fn))
	}
	if t, ok := f.env.FuncType(common.Value.Type()); ok {
		return tuple(f.apply(c, t))
	}
	return tuple(f.callField(c, common.Value, fn))
}

// bounded is what a call gives back or leaves in an object, unless it has too many
// parts: in a loop that hands it to the same call again they would multiply.
func (f *Frame) bounded(n *summary.Node) *summary.Node {
	if !n.Larger(bounds.Given.Limit) {
		return n
	}
	return n.Folded(bounds.Given.Reason())
}

func (f *Frame) static(c *callSite, common *ssa.CallCommon) *summary.Node {
	fn := common.StaticCallee()
	t := f.env.Function(fn)
	if mc, ok := common.Value.(*ssa.MakeClosure); ok {
		f.applied[fn.String()] = true
		for _, b := range mc.Bindings {
			t.Bound = append(t.Bound, f.val(b))
		}
	}
	if t.Row == nil && t.Sum != nil {
		if results, ok := f.underKeys(c, fn, t); ok {
			return tuple(results)
		}
		t.Sum = f.ofCase(fn, c.vals, t.Sum)
	}
	return tuple(f.apply(c, t))
}

// callField calls fn, of which no code is known, and what the package stores in the
// field that it comes from. Callers that know it resolve the call themselves, so that
// the latter is a guess.
func (f *Frame) callField(c *callSite, v ssa.Value, fn *summary.Node) []*summary.Node {
	if funcs := f.env.StoredFuncs(v); len(funcs) > 0 {
		return f.callStored(c, v, fn, funcs)
	}
	stored := f.fieldFuncs(v)
	if stored == nil {
		return f.callUnset(c, v, fn)
	}
	before := f.mem.clone()
	results := f.callValue(c, fn)
	after := f.mem
	each := *c
	each.part += "field"
	was, guess := f.asWritten, f.guess
	_, logs := f.loggerField(v)
	f.mem, f.asWritten, f.guess = before.clone(), !logs, f.onlyCall(c, fn)
	f.callValue(&each, stored)
	f.guessedSince(before)
	f.asWritten, f.guess = was, guess
	f.mem = f.mem.join(after)
	return results
}

// callStored calls fn, which is one of the functions that the package has stored. Callers that
// know which one resolve the call themselves, so that what each of them does is a guess. What
// those of a table leave in objects one after the other nobody guesses.
func (f *Frame) callStored(c *callSite, v ssa.Value, fn *summary.Node, stored []*summary.Func) []*summary.Node {
	each := *c
	each.part += "field"
	open := f.leftOpen(fn)
	if len(open) != 1 {
		return f.callValue(&each, summary.OfFuncs(stored...))
	}
	for _, g := range stored {
		each.guessed = append(each.guessed, g.Name)
	}
	before := f.mem.clone()
	results, base := f.effect(c, open[0], "", each.guessed)
	after, asWritten, guess := f.mem, f.asWritten, f.guess
	_, logs := f.loggerField(v)
	f.mem, f.asWritten, f.guess = before.clone(), !logs, base
	given := f.callValue(&each, summary.OfFuncs(stored...))
	for i, n := range given {
		given[i] = n.MapLabels(func(l summary.Label) (summary.Label, bool) { return f.guessed(l), l.Personal() || f.isParam(l.In) })
	}
	f.guessedSince(before)
	if loadedField(v) != nil {
		after = f.mem.join(after)
	} else {
		after.adopt(f.mem, before)
	}
	f.mem, f.asWritten, f.guess = after, asWritten, guess
	return joinEach(results, given)
}

func (f *Frame) isParam(in summary.Input) bool { return in >= 0 && int(in) < len(f.fn.Params) }

// callUnset calls fn, of which no code is known, and in whose place the package stores
// nothing. One that looks like a function that logs does, unless callers know it.
func (f *Frame) callUnset(c *callSite, v ssa.Value, fn *summary.Node) []*summary.Node {
	open := f.leftOpen(fn)
	t, ok := f.loggerField(v)
	if !ok || len(open) != 1 {
		return f.callValue(c, fn)
	}
	var base summary.Input
	left := func() (results []*summary.Node) {
		results, base = f.effect(c, open[0], "", nil)
		return results
	}
	return f.either([]func() []*summary.Node{left, f.asGuess(f.dispatch(c, t, "logs"), &base)})
}

// loggerField is what is known of a function that was loaded from a field and looks like
// one that logs: whatever is stored there, what it is called with is logged.
func (f *Frame) loggerField(v ssa.Value) (t Target, ok bool) {
	if fld := loadedField(v); fld != nil {
		return f.env.LoggerField(fld.Origin())
	}
	return Target{}, false
}

// fieldFuncs are the functions that the package stores in the field that v
// was loaded from.
func (f *Frame) fieldFuncs(v ssa.Value) *summary.Node {
	fld := loadedField(v)
	if fld == nil {
		return nil
	}
	if funcs := f.env.FieldFuncs(fld.Origin()); len(funcs) > 0 {
		return summary.OfFuncs(funcs...)
	}
	return nil
}

// loadedField is the field that v was loaded from, or nil.
func loadedField(v ssa.Value) *types.Var {
	switch v := v.(type) {
	case *ssa.UnOp:
		if addr, ok := v.X.(*ssa.FieldAddr); ok {
			return fieldVar(addr)
		}
	case *ssa.Field:
		return v.X.Type().Underlying().(*types.Struct).Field(v.Field)
	}
	return nil
}

// callValue calls a function value: each function that it may be, and an
// input as the caller of this function will know it.
func (f *Frame) callValue(c *callSite, fn *summary.Node) []*summary.Node {
	var outcomes []func() []*summary.Node
	if fn != nil {
		for k, candidate := range fn.Funcs() {
			f.applied[candidate.Name] = true
			t := f.env.Value(candidate)
			t.Bound, t.Told = candidate.Bound, candidate.Told
			each := *c
			each.part += "f" + strconv.Itoa(k)
			each.recv = isMethod(t)
			each.types = f.methodTypes(t, instanceTypes(candidate, c.types), 1-len(t.Bound))
			outcomes = append(outcomes, func() []*summary.Node { return f.apply(&each, t) })
		}
		for _, l := range f.leftOpen(fn) {
			outcomes = append(outcomes, func() []*summary.Node { results, _ := f.effect(c, l, "", c.guessed); return results })
		}
	}
	if made(fn) {
		outcomes = append(outcomes, func() []*summary.Node { return f.callMade(c, fn) })
	}
	switch {
	case len(outcomes) > 0:
	case len(c.guessed) > 0:
		return f.unknownResults(c)
	default:
		return f.applyUnknown(c, "a function value")
	}
	return givenOnce(fn, f.either(outcomes))
}

// instanceTypes are the types of the arguments of a call: where they are not
// known, an instance of a generic function says what they are.
func instanceTypes(fn *summary.Func, known []types.Type) []types.Type {
	code, ok := fn.Code.(*ssa.Function)
	if !ok || code.Origin() == nil || code.Signature.Recv() != nil || code.Signature.Params().Len() != len(known) {
		return known
	}
	all := slices.Clone(known)
	for i := range all {
		if all[i] == nil {
			all[i] = code.Signature.Params().At(i).Type()
		}
	}
	return all
}

func isMethod(t Target) bool { return t.Sig != nil && t.Sig.Recv() != nil && t.Closure == nil }

// either runs the outcomes each from the memory at hand and joins what they
// leave behind.
func (f *Frame) either(outcomes []func() []*summary.Node) []*summary.Node {
	if len(outcomes) == 1 {
		return outcomes[0]()
	}
	before := f.mem
	var after memory
	var results []*summary.Node
	for _, run := range outcomes {
		f.mem = before.clone()
		r := run()
		if !after.made() {
			after, results = f.mem, r
			continue
		}
		after = after.join(f.mem)
		results = joinEach(results, r)
	}
	f.mem = after
	return results
}

func joinEach(a, b []*summary.Node) []*summary.Node {
	out := make([]*summary.Node, max(len(a), len(b)))
	copy(out, a)
	for i := range b {
		out[i] = summary.Join(out[i], b[i])
	}
	return out
}

// invoke calls a method of an interface value: what is known of the
// interface's own method, the concrete types that the value may hold, and for
// an input the types that callers pass.
func (f *Frame) invoke(c *callSite, m *types.Func) *summary.Node {
	t, ok := f.env.Interface(m, c.types[0])
	known := f.dynamicTargets(c.args[0], m)
	if ok && len(known) == 0 {
		return tuple(f.byInterface(c, m, t))
	}
	results := f.resolved(c, m, asDeclared(known, t), t)
	for _, o := range t.Origins {
		f.born(c, results, o)
	}
	return tuple(results)
}

// asDeclared are targets with what is known of the interface's own method in the place of those
// whose code nobody sees: a type of a library does what the library says of its interface.
func asDeclared(known []Target, method Target) []Target {
	if !hasSink(method) || !slices.ContainsFunc(known, func(t Target) bool { return t.Unseen }) {
		return known
	}
	out := slices.Clone(known)
	for i, t := range out {
		if t.Unseen {
			out[i] = method
		}
	}
	return out
}

func hasSink(t Target) bool { return t.Row != nil && len(t.Row.Sinks) > 0 }

// resolved calls what a method of an interface value may be: the targets that
// are known, and where there may be others what is known of the interface's own method, or
// guesses.
func (f *Frame) resolved(c *callSite, m *types.Func, known []Target, method Target) []*summary.Node {
	recv := c.args[0]
	iface := c.types[0]
	if c.vals != nil && madeText(recv, assertedFrom(c.vals[0])) {
		return f.ofText(c, recv, m.Name())
	}
	var outcomes []func() []*summary.Node
	for k, t := range known {
		outcomes = append(outcomes, f.dispatch(c, t, "m"+strconv.Itoa(k)))
	}
	switch {
	case hasSink(method) && slices.Contains(recv.Types(), summary.Open):
		outcomes = append(outcomes, func() []*summary.Node { return f.byInterface(c, m, method) })
	case recv.MayHoldMore() || len(known) == 0:
		outcomes = append(outcomes, f.guesses(c, m, iface)...)
	}
	if len(outcomes) == 0 {
		return f.applyUnknown(c, shortName(m))
	}
	return f.either(outcomes)
}

// guesses are the outcomes of a call on an interface value that may hold what
// nobody listed: a caller may know it, the types in sight may be it.
func (f *Frame) guesses(c *callSite, m *types.Func, iface types.Type) []func() []*summary.Node {
	var outcomes []func() []*summary.Node
	inputs := f.leftOpen(c.args[0])
	if len(inputs) > 0 && isTypeParam(iface) {
		// Every caller knows the type, or has a parameter for it.
		for _, l := range inputs {
			outcomes = append(outcomes, func() []*summary.Node {
				results, _ := f.effect(c, l, methodName(m), nil)
				return results
			})
		}
		return outcomes
	}
	targets := f.env.Implementations(m, iface)
	names := targetNames(targets)
	targets = f.knownTargets(c, m, targets)
	bases := make([]summary.Input, len(inputs))
	for i, l := range inputs {
		outcomes = append(outcomes, func() (results []*summary.Node) {
			results, bases[i] = f.effect(c, l, methodName(m), names)
			return results
		})
	}
	for k, t := range targets {
		run := f.dispatch(asError(c, m, iface, t), t, "g"+strconv.Itoa(k))
		switch {
		case len(inputs) == 0:
			outcomes = append(outcomes, run)
		case len(inputs) > maxGuesses:
			outcomes = append(outcomes, f.asGuess(run, new(summary.Input), inputs...))
		default:
			// Callers may resolve the call for one input and not for another.
			for i := range inputs {
				outcomes = append(outcomes, f.asGuess(run, &bases[i], inputs...))
			}
		}
	}
	return outcomes
}

// knownTargets are those of a call on a value of which the package knows all types that
// it may be of; inSight otherwise. What is in a field may be of a type that is not in sight,
// an instance of a generic one. Of a parameter the callers find that out themselves.
func (f *Frame) knownTargets(c *callSite, m *types.Func, inSight []Target) []Target {
	if len(c.vals) == 0 || c.vals[0] == nil || !types.IsInterface(c.vals[0].Type()) {
		return inSight
	}
	var known []Target
	for _, d := range f.env.KnownTypes(c.vals[0]) {
		if t, ok := f.env.Method(d, m); ok {
			known = append(known, t)
		}
	}
	switch {
	case len(known) == 0:
		return inSight
	case loadedField(c.vals[0]) != nil:
		return known
	}
	return slices.DeleteFunc(slices.Clone(inSight), func(t Target) bool {
		return !slices.ContainsFunc(known, func(k Target) bool { return k.Name == t.Name })
	})
}

// maxGuesses is for how many inputs a guess is made each by itself.
const maxGuesses = 3

// leftOpen are the inputs that a value is of which calls are left to the callers. What a
// variable of another package holds they would as a rule know no better, and calls that
// a guess makes in turn are none if they know what is called.
func (f *Frame) leftOpen(fn *summary.Node) []summary.Label {
	return slices.DeleteFunc(recvInputs(fn), func(l summary.Label) bool {
		v := f.readBy(l.In)
		return v != nil && !v.Mine || f.behindGuess(l)
	})
}

func recvInputs(recv *summary.Node) []summary.Label {
	if recv == nil {
		return nil
	}
	var inputs []summary.Label
	for _, l := range recv.Labels {
		if l.Exact && l.In != summary.None {
			inputs = append(inputs, *l)
		}
	}
	return inputs
}

func (f *Frame) dispatch(c *callSite, t Target, part string) func() []*summary.Node {
	each := *c
	each.part += part
	return func() []*summary.Node { return f.apply(&each, t) }
}

// dynamicTargets are the methods of the concrete types that recv is known to
// hold.
func (f *Frame) dynamicTargets(recv *summary.Node, m *types.Func) []Target {
	if recv == nil {
		return nil
	}
	var targets []Target
	for _, d := range recv.Types() {
		if t, ok := f.env.Method(d, m); ok {
			targets = append(targets, t)
		}
	}
	return targets[:min(len(targets), bounds.Callees.Limit)]
}

// methodName is the name of a method as call effects write it.
func methodName(m *types.Func) string {
	if m.Exported() || m.Pkg() == nil {
		return m.Name()
	}
	return m.Pkg().Path() + "." + m.Name()
}

func shortName(m *types.Func) string {
	recv := m.Signature().Recv()
	if recv == nil {
		return m.Name()
	}
	t := types.Unalias(derefType(recv.Type()))
	if n, ok := t.(*types.Named); ok {
		return n.Obj().Name() + "." + m.Name()
	}
	return m.Name()
}

// spawn is a call that runs beside this function: what it does may or may not
// have happened.
func (f *Frame) spawn(i *ssa.Go) {
	before := f.mem.clone()
	f.beside()
	f.call(i)
	f.mem = f.mem.join(before)
	f.noteStarted(i)
}

// deferred is a call that happens where RunDefers stands; in the body of a
// range over a function, that is in the function around it.
func (f *Frame) deferred(i *ssa.Defer) {
	if i.DeferStack == nil || f.fn.Synthetic == "" {
		return
	}
	before := f.mem.clone()
	f.call(i)
	f.mem = f.mem.join(before)
}

// runDefers runs the deferred calls, the last first. A call that not every
// way to here has deferred may or may not happen, and one that no way to here
// has deferred does not.
func (f *Frame) runDefers() {
	here := f.instr
	defer func() { f.instr = here }()
	for _, d := range slices.Backward(f.defers()) {
		if d.Block() != here.Block() && !reaches(d.Block(), here.Block(), nil, nil) {
			continue
		}
		f.instr, f.budget = d, bounds.Applied.Limit
		before := f.mem.clone()
		f.call(d)
		if !d.Block().Dominates(here.Block()) {
			f.mem = f.mem.join(before)
		}
	}
}

func (f *Frame) defers() []*ssa.Defer {
	var all []*ssa.Defer
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if d, ok := instr.(*ssa.Defer); ok && f.live[b.Index] {
				all = append(all, d)
			}
		}
	}
	return all
}

// panics prints its operand on the way out, unless somebody recovers it. What was
// recovered and goes on was told of where it came from.
func (f *Frame) panics(x ssa.Value, pos token.Pos) {
	if isRecovered(x) {
		return
	}
	sink := &flow.Sink{Kind: flow.LogLine, Func: panicSink}
	t := x.Type()
	if mi, ok := x.(*ssa.MakeInterface); ok {
		t = mi.X.Type()
	}
	f.hits(f.shown(f.val(x), t, viewText), &use{sink: sink, pos: pos, direct: true})
}
