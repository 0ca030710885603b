package transfer

import (
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// effect is a call that only the callers of this function can resolve.
type effect struct {
	call  summary.CallEffect
	index int // in the order in which they were met
	met   bool
	// carries are the variables of the loop that makes the call of each element.
	carries []carried
	// turned are the objects that nothing but that call changes in the loop.
	turned []summary.Loc
}

// effectKey identifies a call that is left to the callers: one instruction may
// come to several.
type effectKey struct {
	instr  ssa.Instruction
	part   string
	in     summary.Input
	path   access.Path
	method string
}

// effect notes the call of an input, or of a method of one, and returns what
// stands for its results. Personal data that goes in comes out as text, unless
// the outcome is guessed from the functions in sight.
func (f *Frame) effect(c *callSite, fn summary.Label, method string, guessed []string) (results []*summary.Node, base summary.Input) {
	e := f.effectOf(c, fn, method)
	if e == nil {
		return f.notFollowed(ofInput(c, fn, method), bounds.CallEffects.Reason()), 0
	}
	e.under(f.whenHere(), fn, f.knownArgs(c), f.guess)
	e.call.Order = c.order
	f.each = f.each || c.order != summary.AnyOrder
	e.call.Maybe = e.call.Maybe || c.maybe || !f.certain(c)
	e.call.Guessed, e.call.Apex = guessed, f.apexInside(c)
	f.handOver(e, c)
	base = e.call.Base
	nres := summary.Input(c.results.Len())
	if f.catches() {
		e.call.Caught = true
		f.caughtHere(f.inputNode(base + nres + summary.Input(len(c.args))))
	}
	for i := range c.args {
		f.afterEffect(c, i, method, base, summary.InputLabel(base+nres+summary.Input(i)))
	}
	return f.effectGives(c, method, guessed, base), base
}

// effectsLike counts the calls that are kept, of function values or of methods: methods that are
// guessed are many, and are not to take the place of a function that nobody could guess.
func (f *Frame) effectsLike(method string) (n int) {
	for key := range f.effects {
		if (key.method == "") == (method == "") {
			n++
		}
	}
	return n
}

// effectOf is what is noted of a call; nil where no more calls are kept.
func (f *Frame) effectOf(c *callSite, fn summary.Label, method string) *effect {
	key := f.effectKey(c, fn, method)
	if e := f.effects[key]; e != nil {
		return e
	}
	if e := f.givenBack(key); e != nil {
		return e
	}
	if f.effectsLike(method) >= bounds.CallEffects.Limit {
		return nil
	}
	e := &effect{index: len(f.effects), call: summary.CallEffect{In: fn.In, Path: fn.Path.Forget(), Method: method, Base: f.inputs, Results: resultLetters(c.results), Plain: argLetters(c)}}
	f.inputs = e.call.End()
	f.effects[key] = e
	return e
}

// handOver notes what a call gets, in a loop that of all its turns, as a deferred one that of
// all ways out of the function, and as one beside it that of all times.
func (f *Frame) handOver(e *effect, c *callSite) {
	was := e.call.Args
	_, deferred := f.instr.(*ssa.Defer)
	_, beside := f.instr.(*ssa.Go)
	e.call.Args = make([]*summary.Node, len(c.args))
	for i, n := range f.inTurn(e, c) {
		e.call.Args[i] = n
		if i < len(was) && (deferred || beside || f.inLoop()) {
			e.call.Args[i] = summary.Join(e.call.Args[i], was[i])
		}
	}
	e.call.Before = f.changedBefore(e.call.Args)
}

// afterEffect leaves in what argument i leads to what a call may leave there.
func (f *Frame) afterEffect(c *callSite, i int, method string, base summary.Input, after summary.Label) {
	n, t := c.args[i], typeOf(c.types, i)
	f.capturedAfter(n, after)
	if i == 0 && method != "" {
		return
	}
	f.fieldsAfter(n, after, 0)
	if !refers(t) {
		return
	}
	f.changedAfter(n, after)
	destinations := f.destinations(n, t) // as they are before the call
	f.doubt(n, base)
	f.leave(n, after)
	for _, e := range destinations {
		filled := after
		filled.Path = after.Path.Append(e.Step).Forget().Append(access.Deref)
		f.leave(e.Node, filled)
	}
}

// effectGives is what stands for the results of a call.
func (f *Frame) effectGives(c *callSite, method string, guessed []string, base summary.Input) []*summary.Node {
	results := make([]*summary.Node, c.results.Len())
	var known summary.Set
	if len(guessed) == 0 {
		known = f.personalIn(c, method, base)
	}
	for i := range results {
		results[i] = f.inputNode(base + summary.Input(i))
		if textual(c.results.At(i).Type()) {
			results[i] = results[i].AddLabels(known)
		}
	}
	return results
}

// leave gives objects of this function what a call that is left to the callers may
// leave in them. One of which a field was set is taken to be read by the call: what is
// to be filled in is empty.
func (f *Frame) leave(p *summary.Node, after summary.Label) {
	for _, r := range f.unnamed(p).Refs {
		left := after
		left.Given = hasFields(f.mem.content(r))
		f.weakWrite((*summary.Node)(nil).WithRefs(r), summary.OfLabel(left))
	}
}

// under notes when the call is made, in which guess and with which constants, of all
// times that it is met.
func (e *effect) under(when *summary.Condition, fn summary.Label, known []summary.Argument, guess summary.Input) {
	if both, ok := when.AndAll(fn.If); ok {
		when = both
	}
	if !e.met {
		e.met, e.call.If, e.call.Known, e.call.Unless = true, when, known, guess
		return
	}
	if e.call.Unless != guess {
		e.call.Unless = 0
	}
	e.call.If = e.call.If.Or(when)
	e.call.Known = slices.DeleteFunc(slices.Clone(e.call.Known), func(g summary.Argument) bool { return !slices.Contains(known, g) })
}

// capturedAfter gives the objects of this function that a function literal stores
// to, its variables and what they lead to, what they hold when a call that gets it
// has run it.
func (f *Frame) capturedAfter(fn *summary.Node, after summary.Label) {
	funcs := fn.Funcs()
	if len(funcs) != 1 {
		return
	}
	lit, ok := funcs[0].Code.(*ssa.Function)
	if !ok || len(funcs[0].Bound) == 0 {
		return
	}
	t := f.env.Value(funcs[0])
	if t.Sum == nil {
		return
	}
	for _, w := range t.Sum.Writes {
		k := int(w.In) - len(lit.Params)
		pointer, last := w.Path.Last()
		if k < 0 || k >= len(funcs[0].Bound) || last != access.Deref || f.env.Tagged(lit.FreeVars[k].Type()) {
			continue
		}
		each := after
		each.Path = each.Path.Append(access.Bound(k)).Join(w.Path)
		target, _ := f.follow(funcs[0].Bound[k], nil, pointer)
		f.weakWrite(f.unnamed(target), summary.OfLabel(each))
	}
}

// fieldsAfter gives the objects of this function that the fields of a struct point
// to, which itself is handed over by value, what the call leaves in them.
func (f *Frame) fieldsAfter(n *summary.Node, after summary.Label, depth int) {
	if n == nil || depth > bounds.Pointers.Limit {
		return
	}
	for _, k := range n.Kids {
		if k.Step.FieldName() == "" || k.Node == nil {
			continue
		}
		each := after
		each.Path = each.Path.Append(k.Step)
		f.fieldsAfter(k.Node, each, depth+1)
		if len(k.Node.Refs) > 0 {
			each.Path = each.Path.Append(access.Deref)
			f.leave(k.Node, each)
		}
	}
}

// ran is a function that was called, with what its free variables lead to, or a
// struct with what its fields lead to: what a call has left there.
func ran(fn *summary.Node) *summary.Node {
	funcs := fn.Funcs()
	if len(funcs) != 1 {
		if hasFields(fn) {
			return fn
		}
		return nil
	}
	var after *summary.Node
	for k, b := range funcs[0].Bound {
		if b != nil && len(b.Refs) > 0 || hasFields(b) {
			after = after.With(access.Bound(k), b)
		}
	}
	return after
}

// hasFields reports whether fields of a struct were set: one that was made only has those
// that say what is to be done.
func hasFields(n *summary.Node) bool {
	return n != nil && slices.ContainsFunc(n.Kids, func(k summary.Kid) bool { return k.Step.FieldName() != "" && !k.Node.IsChoice() })
}

// givenBack is the call whose own result is called by the same instruction, in a
// loop: that is one call, again. So is a method of what the method gives back,
// as where an error is asked for what it wraps, and that for what it wraps.
func (f *Frame) givenBack(key effectKey) *effect {
	if key.path != "" {
		return nil
	}
	for k, e := range f.effects {
		result := int(key.in - e.call.Base)
		if k.instr == key.instr && k.part == key.part && k.method == key.method && result >= 0 && result < len(e.call.Results) {
			e.call.Again = result + 1
			return e
		}
	}
	return nil
}

func (f *Frame) effectKey(c *callSite, fn summary.Label, method string) effectKey {
	key := effectKey{f.instr, c.part, fn.In, fn.Path.Forget(), method}
	if len(c.args) == 0 || len(c.args) == 1 && method != "" {
		key.part = "" // a call without arguments is the same one wherever it stands
	}
	if f.inLoop() {
		key.instr, key.part = nil, "" // or else each round brings forth more
	}
	return key
}

// unnamed is a pointer to what callers cannot name of what p points to: objects
// of this function, and parts of theirs. What a call leaves in a whole object of
// theirs they find there when they have worked it out.
func (f *Frame) unnamed(p *summary.Node) *summary.Node {
	return f.pointeesBut(p, func(r summary.Ref) bool { return r.Loc.In != summary.None && r.Path == "" })
}

func (f *Frame) pointeesBut(p *summary.Node, but func(summary.Ref) bool) *summary.Node {
	refs, _ := f.pointees(p)
	return (*summary.Node)(nil).WithRefs(slices.DeleteFunc(slices.Clone(refs), but)...)
}

// personalIn is the personal data among the arguments of a call that nobody
// may ever resolve.
func (f *Frame) personalIn(c *callSite, method string, base summary.Input) summary.Set {
	var in summary.Set
	for i, n := range c.args {
		if i > 0 || method == "" {
			in = summary.Union(in, f.shown(n, typeOf(c.types, i), viewAll))
		}
	}
	name := method
	if name == "" {
		name = "a function value"
	}
	return in.Map(func(l summary.Label) (summary.Label, bool) {
		if l.Approx == "" {
			l.Approx = unseen(name)
		}
		l.Unless = base
		return l, l.Personal()
	})
}

// uncalled is what of a value has not been called yet: functions, or else what
// has a method of its own for it. It notes that it will be.
func uncalled(n *summary.Node, method string, called map[string]bool) *summary.Node {
	isNew := func(name string) bool {
		known := called[name]
		called[name] = true
		return !known
	}
	if method == "" {
		var next []*summary.Func
		for _, fn := range n.Funcs() {
			if isNew(fn.Name) {
				next = append(next, fn)
			}
		}
		if next == nil {
			return nil
		}
		return summary.OfFuncs(next...)
	}
	news := false
	for _, d := range n.Types() {
		news = isNew(d.Name) || news
	}
	for _, l := range recvInputs(n) {
		news = isNew(strconv.Itoa(int(l.In))+string(l.Path)) || news
	}
	if news {
		return n
	}
	return nil
}

// callNamed calls a method by its name on a value whose types this function
// may know. A function that the callee has guessed gets only what is news to
// it: what was personal there already, it has told.
func (f *Frame) callNamed(c *callSite, recv *summary.Node, method string, guessed []string, news []*summary.Node) []*summary.Node {
	if recv == nil {
		f.filledIn(c, unseen(method))
		return nil
	}
	var outcomes []func() []*summary.Node
	for k, t := range f.namedTargets(c, recv, method) {
		each := *c
		each.part += "n" + strconv.Itoa(k)
		each.types = f.methodTypes(t, c.types, 1)
		run := func() []*summary.Node { return f.apply(&each, t) }
		switch {
		case f.guessedRight(c.types[0], method, t, guessed):
			run = func() []*summary.Node { return f.applyMuted(&each, t) }
		case slices.Contains(guessed, t.Name):
			run = func() []*summary.Node { return f.applyTried(&each, t, news) }
		}
		outcomes = append(outcomes, run)
	}
	if recv.MayHoldMore() {
		sight := append(f.inSight(c.types[0], method), guessed...)
		slices.Sort(sight)
		sight = slices.Compact(sight)
		for _, l := range f.leftOpen(recv) {
			outcomes = append(outcomes, func() []*summary.Node { results, _ := f.effect(c, l, method, sight); return results })
		}
	}
	switch {
	case len(outcomes) > 0:
		return f.either(outcomes)
	case madeText(recv, c.types[0]):
		return f.ofText(c, recv, method)
	}
	f.filledIn(c, unseen(method))
	return nil
}

// inSight names the implementations of an interface's method that are in
// sight.
func (f *Frame) inSight(t types.Type, method string) []string {
	m := f.methodOf(t, method)
	if m == nil {
		return nil
	}
	return targetNames(f.env.Implementations(m, t))
}

// methodOf is the method of an interface, by its name in a call that was left open; nil
// where it cannot be found.
func (f *Frame) methodOf(t types.Type, method string) *types.Func {
	if t == nil || !types.IsInterface(t) || f.fn.Pkg == nil {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(t, false, f.fn.Pkg.Pkg, method[strings.LastIndexByte(method, '.')+1:])
	m, _ := obj.(*types.Func)
	return m
}

func targetNames(targets []Target) []string {
	var names []string
	for _, t := range targets {
		names = append(names, t.Name)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (f *Frame) namedTargets(c *callSite, recv *summary.Node, method string) []Target {
	var targets []Target
	for _, d := range recv.Types() {
		if t, ok := f.env.NamedMethod(d, method); ok {
			targets = append(targets, t)
		}
	}
	if len(targets) == 0 && c.types[0] != nil {
		if t, ok := f.env.NamedMethod(summary.TypeOf(c.types[0]), method); ok {
			targets = append(targets, t)
		}
	}
	return targets[:min(len(targets), bounds.Callees.Limit)]
}

// effectResults stands for the results of a call whose signature is not kept.
func effectResults(e summary.CallEffect) *types.Tuple {
	vars := make([]*types.Var, len(e.Results))
	for i, letter := range e.Results {
		var t types.Type = types.NewStruct(nil, nil)
		switch letter {
		case summary.TextResult:
			t = types.Typ[types.String]
		case summary.ListResult:
			t = types.NewSlice(t)
		}
		vars[i] = types.NewVar(0, nil, "", t)
	}
	return types.NewTuple(vars...)
}

// argType stands for the type of an argument that is not kept.
func argType(e summary.CallEffect, i int) types.Type {
	if i < len(e.Plain) && e.Plain[i] == summary.PlainArg {
		return types.Typ[types.String]
	}
	return nil
}

func argLetters(c *callSite) string {
	letters := make([]byte, len(c.args))
	for i := range letters {
		letters[i] = summary.OtherArg
		if t := typeOf(c.types, i); t != nil && isScalar(t) {
			letters[i] = summary.PlainArg
		}
	}
	return string(letters)
}

func resultLetters(results *types.Tuple) string {
	letters := make([]byte, results.Len())
	for i := range letters {
		letters[i] = summary.OtherResult
		switch t := results.At(i).Type(); {
		case textual(t):
			letters[i] = summary.TextResult
		case isSlice(t):
			letters[i] = summary.ListResult
		}
	}
	return string(letters)
}
