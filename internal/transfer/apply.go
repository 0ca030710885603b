package transfer

import (
	"go/types"
	"slices"
	"strconv"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// apply calls a target by what is known of it.
func (f *Frame) apply(c *callSite, t Target) []*summary.Node {
	var results []*summary.Node
	f.budget--
	f.calls = append(f.calls, t)
	defer func() { f.calls = f.calls[:len(f.calls)-1] }()
	switch {
	case f.spent(0):
		f.noteUnseen(t)
		return f.takenOver(c, bounds.CallDepth.Reason())
	case t.Row != nil:
		results = f.applyRow(c, t)
	case t.Sum != nil:
		results = f.applySummary(c, t)
	default:
		results = f.applyUnknown(c, t.Short)
	}
	for _, o := range t.Origins {
		f.born(c, results, o)
	}
	return results
}

// spent reports whether calls as deep as the one at hand, or that many deeper, are not worked
// out any more.
func (f *Frame) spent(deeper int) bool {
	return len(f.calls)+deeper > bounds.CallDepth.Limit || f.budget < 0
}

// application is the summary of a callee at one call.
type application struct {
	f       *Frame
	c       *callSite
	t       Target
	inputs  map[summary.Input]actual
	passed  []*passed         // few
	parts   map[partKey]*part // what is known of parts of the inputs, as the memory is now
	last    way               // to one of them
	held    []heldLog
	marked  map[access.Step]*summary.Node // objects that several pointers of the callee lead to
	objects int
	args    int                 // inputs of the callee that are arguments
	said    map[int]summary.Set // see retell
	// guesses says by the Base of a call what has become of guesses about it.
	guesses map[summary.Input]summary.Input
	// decisions are what this call makes of conditions.
	decisions map[*summary.Condition]decision
}

// passed is the step of handing over an input.
type passed struct {
	in   summary.Input
	step flow.Step
	// way is last with the step behind it, which is all of one: data of an input has come
	// the same way as a rule.
	last, way, one *summary.Trail
}

// after is a way with the step behind it.
func (p *passed) after(way *summary.Trail) *summary.Trail {
	switch {
	case p.step.Kind == 0 || way != nil && way.EndsWith(&p.step):
		return way
	case p.one == nil:
		p.one = (*summary.Trail)(nil).Add(p.step)
	}
	if p.way == nil || p.last != way {
		p.last, p.way = way, way.Join(p.one)
	}
	return p.way
}

// partKey names a part of an input: a summary speaks of the same one again and
// again.
type partKey struct {
	in   summary.Input
	path access.Path
}

// part is what the caller knows of it.
type part struct {
	node  *summary.Node
	typ   types.Type
	shown []shownBy // few
}

// shownBy is what a view shows of a part.
type shownBy struct {
	view   expose.View
	labels summary.Set
}

// actual is what the caller knows of one input.
type actual struct {
	node *summary.Node
	typ  types.Type
}

func (f *Frame) applySummary(c *callSite, t Target) []*summary.Node {
	a := &application{f: f, c: c, t: t, inputs: map[summary.Input]actual{}}
	a.bind()
	if len(t.Sum.Calls) > 0 {
		a.guesses = map[summary.Input]summary.Input{}
		a.retell()
		a.effects()
	}
	a.parts = map[partKey]*part{}
	a.contracts()
	a.sinks()
	results := make([]*summary.Node, len(t.Sum.Results))
	for i, r := range t.Sum.Results {
		results[i] = a.result(i, r)
	}
	stores, pushed, globals := a.stores(), a.pushed(), a.globals()
	a.do(stores)
	a.parts = nil // the memory is another from here on
	a.pushes(pushed)
	a.logs()
	a.globalWrites(globals)
	return results
}

// part is the part of an input at path.
func (a *application) part(in summary.Input, path access.Path) *part {
	if a.parts == nil { // the memory still changes
		act := a.inputs[in]
		p := &part{}
		p.node, p.typ = a.f.followTurns(act.node, act.typ, a.keys(path))
		return p
	}
	key := partKey{in, path}
	p := a.parts[key]
	if p == nil {
		p = &part{}
		p.node, p.typ = a.along(in, path)
		a.parts[key] = p
	}
	return p
}

// shownPart is what a view shows of a part of an input.
func (a *application) shownPart(in summary.Input, path access.Path, view expose.View) summary.Set {
	p := a.part(in, path)
	for _, s := range p.shown {
		if s.view == view {
			return s.labels
		}
	}
	labels := a.shown(p.node, p.typ, view)
	p.shown = append(p.shown, shownBy{view, labels})
	return labels
}

// bind pairs the inputs of the callee with the arguments: the receiver and
// the parameters first, then the free variables.
func (a *application) bind() {
	args, ts := a.c.args, a.c.types
	if bound := len(a.t.Bound); bound > 0 && a.t.Sig != nil && a.t.Closure == nil && a.t.Sig.Recv() != nil {
		args = append(append([]*summary.Node{}, a.t.Bound...), args...)
		ts = append(make([]types.Type, bound), ts...)
		ts[0] = a.f.instanceType(a.t.Sig.Recv().Type(), a.t)
		a.t.Bound = nil
	}
	a.args = len(args)
	for i, n := range args {
		a.inputs[summary.Input(i)] = actual{a.receiver(i, n), typeOf(ts, i)}
	}
	for i, n := range a.t.Bound {
		a.inputs[summary.Input(len(args)+i)] = actual{n, a.freeVarType(i)}
	}
	a.bindReads()
	if len(a.f.calls) == 1 { // else it is not the deferred call itself
		a.inputs[summary.Recovered] = actual{a.f.thrown, nil}
	}
}

func typeOf(ts []types.Type, i int) types.Type {
	if i < len(ts) {
		return ts[i]
	}
	return nil
}

// receiver is argument i, which a call through an interface may hold as a
// pointer where the method wants the value.
func (a *application) receiver(i int, n *summary.Node) *summary.Node {
	if i > 0 || a.t.Sig == nil || a.t.Sig.Recv() == nil || n == nil || len(n.Types()) == 0 {
		return n
	}
	if _, ptr := a.t.Sig.Recv().Type().Underlying().(*types.Pointer); ptr {
		return n
	}
	for _, d := range n.Types() {
		if d.Type == nil {
			continue
		}
		if _, ptr := d.Type.Underlying().(*types.Pointer); ptr {
			return summary.Join(a.f.load(n, flow.Step{}), n)
		}
	}
	return n
}

func (a *application) freeVarType(i int) types.Type {
	if a.t.Closure != nil && i < len(a.t.Closure.FreeVars) {
		return a.t.Closure.FreeVars[i].Type()
	}
	return nil
}

// sinks are those inside the callee that the inputs reach.
func (a *application) sinks() {
	for i, s := range a.t.Sum.Sinks {
		if a.looksUp(s.Sink) {
			continue
		}
		u := &use{sink: a.sink(s.Sink), pos: a.c.pos, guards: s.Guards, terms: a.terms(s.Terms), told: s.Told}
		if s.Apex.Start.IsValid() && (a.captured(s.Label.In) || a.c.inside && a.handedOver()) {
			u.apex = s.Apex
		}
		if s.Through.Known {
			u.method = s.Through.Method
			a.held = append(a.held, a.heldLog(s, u))
			continue
		}
		a.f.hits(a.untold(i, s), u)
	}
}

// labels is a label of the callee as labels of the caller.
func (a *application) labels(l summary.Label) summary.Set {
	l, ok := a.standing(l)
	switch {
	case !ok:
		return nil
	case l.In == summary.None:
		return summary.SetOf(l)
	}
	return a.f.inLoopFolded(a.arriving(summary.Of(a.shownPart(l.In, l.Path, l.View)), l)).All()
}

// node is a value of the callee as a value of the caller.
func (a *application) node(n *summary.Node) *summary.Node {
	if n == nil || a.f.exhausted() {
		return nil
	}
	a.f.work++
	n, texts := a.openKeys(n)
	var out *summary.Node
	for _, l := range n.Labels {
		out = summary.Join(out, a.value(*l))
	}
	out = withKeys(out, texts)
	if _, known := n.Known(access.Elem); known {
		out = out.WithoutElems() // what the callee says of any element goes for those told apart here
	}
	for _, k := range n.Kids {
		if k.Step.IsMark() {
			continue
		}
		if encoder, ok := k.Step.Encoder(); ok {
			out = a.encoded(out, encoder, k.Node)
			continue
		}
		kid := a.node(k.Node)
		if k.Step == access.Typed && kid != nil {
			kid = summary.Of(kid.Labels)
		}
		if k.Step != access.Deref {
			out = a.withKid(parsedFor(out, access.Path("").Append(k.Step)), k.Step, kid)
			continue
		}
		if _, lazy := n.Known(access.Lazy); lazy {
			out = a.lazy(n, out, a.f.bounded(kid))
			continue
		}
		out = summary.Join(out, a.object(n, a.f.bounded(kid)))
	}
	return a.facets(out, n)
}

// facets copies what is not a label.
func (a *application) facets(out, n *summary.Node) *summary.Node {
	listed, all := a.types(n)
	switch {
	case len(listed) > 0 && all:
		// The callee made the interface value: what it put there has no type of
		// its own to be looked for.
		out = out.WithTypes(listed...)
	case len(listed) > 0:
		out = summary.Join(out, (*summary.Node)(nil).WithTypes(listed...))
	}
	if len(n.Writers()) > 0 {
		out = out.WithWriters(a.writers(n.Writers()))
	}
	if len(n.Consts()) > 0 {
		out = a.chosen(out, n)
	}
	if len(n.Templates()) > 0 {
		out = summary.Join(out, (*summary.Node)(nil).WithTemplates(n))
	}
	for _, fn := range n.Funcs() {
		g := a.instanceOf(fn)
		a.f.binds = a.f.binds || len(fn.Bound) > 0
		g.Bound = make([]*summary.Node, len(fn.Bound))
		for i, b := range fn.Bound {
			g.Bound[i] = a.node(b).Kept()
		}
		out = summary.Join(out, summary.OfFuncs(&g))
	}
	return out
}

// types are those that a value of the callee lists. In the place of a type parameter
// stands the type that this call gives it; what was an interface value here lists
// its types itself, so that others may be missing.
func (a *application) types(n *summary.Node) (listed []summary.DynType, all bool) {
	all = !n.MayHoldMore()
	if !all && slices.ContainsFunc(n.Labels, func(l *summary.Label) bool { return l.Exact && l.In != summary.None }) {
		n = n.WithoutOpen() // what else it may be this call says
	}
	if !slices.ContainsFunc(n.Types(), summary.DynType.MadeOfParams) {
		return n.Types(), all
	}
	byLabels := false
	for _, d := range n.Types() {
		if d.MadeOfParams() {
			made, ok := a.instance(d)
			switch {
			case !ok && d.IsParam():
				byLabels = true
				continue
			case !ok:
				made = d.Foreign()
			case made.Type != nil && types.IsInterface(made.Type) && !isTypeParam(made.Type):
				all = false
				continue
			}
			d = made
		}
		listed = append(listed, d)
	}
	if byLabels {
		ofLabels, known := a.typesOfLabels(n)
		listed, all = append(listed, ofLabels...), known
	}
	return summary.SortedTypes(listed), all
}

// typesOfLabels are the types of the inputs that a value is.
func (a *application) typesOfLabels(n *summary.Node) (listed []summary.DynType, all bool) {
	all = true
	for _, l := range n.Labels {
		if !l.Exact || l.In == summary.None {
			continue
		}
		t := a.part(l.In, l.Path).typ
		if _, home := t.(*container); t == nil || home || types.IsInterface(t) && !isTypeParam(t) {
			all = false
			continue
		}
		listed = append(listed, summary.TypeOf(t))
	}
	return listed, all
}

// value is a label of the callee as a value of the caller: exact labels stand
// for the input itself, part for part.
func (a *application) value(l summary.Label) *summary.Node {
	l, ok := a.standing(l)
	switch {
	case !ok:
		return nil
	case l.In == summary.None:
		return a.born(l)
	case !l.Exact:
		return a.f.inLoopFolded(a.arriving(summary.Of(a.shownPart(l.In, l.Path, l.View)), l))
	}
	return a.f.inLoopFolded(a.arriving(a.part(l.In, l.Path).node, l))
}

// born is data that the callee itself brought forth.
func (a *application) born(l summary.Label) *summary.Node {
	if l.Exact {
		a.objects++
		l.Site = a.f.site(a.f.instr, a.c.part+"u"+strconv.Itoa(a.objects))
	}
	if l.Fact() != flow.NoFact {
		a.f.sawFacts = true
	}
	if l.Personal() && a.t.Short != "" {
		l.Via = l.Via.Add(a.f.callStep(flow.StepReturn, a.t.Short, "", a.c.pos))
	}
	return summary.OfLabel(l)
}

// arriving adds what happened to an input's data inside the callee.
func (a *application) arriving(n *summary.Node, l summary.Label) *summary.Node {
	handed := a.passStep(l.In)
	passed := handed.step
	learns := l.Exact && !a.ofParam(l.In)
	if learns && l.Src != nil && l.Path == "" && l.In >= 0 && int(l.In) < len(a.c.vals) {
		a.f.noteLaterText(a.c.vals[l.In], n, l.Src, passed)
	}
	if n == nil {
		return nil
	}
	if l.Path.HasButData() {
		n = a.takenOut(n, l.Path)
	}
	var was, now *summary.Trail // of the label before: many have come the same way
	random := n.Labels.IsRandom()
	return n.MapLabels(func(m summary.Label) (_ summary.Label, ok bool) {
		if l.Src != nil && (m.Src == nil || random && m.Fact() == flow.Random) {
			if learns {
				a.f.noteLater(m, l.Src, passed)
			}
			m.Src = l.Src
		}
		if l.Src != nil && len(l.Src.Guards) > 0 && m.Src.Full == l.Src.Full {
			m.Src = a.f.underGuards(m.Src, l.Src.Guards)
		}
		m.Prot = m.Prot.Then(l.Prot)
		if l.Unless != 0 {
			m.Unless = l.Unless
		}
		if m.Approx == "" {
			m.Approx = l.Approx
		}
		if now == nil || m.Via != was {
			was, now = m.Via, handed.after(m.Via).Join(l.Via)
		}
		m.Via = now
		m.If, ok = m.If.AndAll(l.If)
		return m, ok
	})
}

// passStep is the step of handing over an input; none for what a function
// literal captured.
func (a *application) passStep(in summary.Input) *passed {
	for _, p := range a.passed {
		if p.in == in {
			return p
		}
	}
	p := &passed{in: in, step: a.makePassStep(in)}
	a.passed = append(a.passed, p)
	return p
}

func (a *application) makePassStep(in summary.Input) flow.Step {
	if a.captured(in) || in == summary.Recovered || a.t.Short == "" || int(in) >= len(a.c.args) && a.t.Sig == nil {
		return flow.Step{}
	}
	return a.f.callStep(flow.StepCall, a.t.Short, inputName(a.t, int(in)), a.c.pos)
}

// inputName is how a path calls an input: "parameter subject", "receiver".
func inputName(t Target, in int) string {
	if t.Sig == nil {
		return ""
	}
	if t.Sig.Recv() != nil {
		if in == 0 {
			return "receiver"
		}
		in--
	}
	if in >= t.Sig.Params().Len() {
		return ""
	}
	if name := t.Sig.Params().At(in).Name(); name != "" && name != "_" {
		return "parameter " + name
	}
	return "parameter " + strconv.Itoa(in)
}

// store is a change of an object, or of a part of it that is not known.
type store struct {
	target, val *summary.Node
	inPart      bool
}

// stores are the changes that the callee makes. What it leaves behind is made of
// what the inputs held before: all of it is taken before any of it is done.
func (a *application) stores() []store {
	var stores []store
	for _, w := range a.t.Sum.Writes {
		if target := a.target(w.In, w.Path); target != nil && a.leadsTo(w.In, w.Path) {
			cut := a.maybeNil(w, target) || w.In >= 0 && int(w.In) < len(a.c.vals) && a.f.isCut(a.c.vals[w.In])
			stores = append(stores, store{target, a.node(a.unpushed(w)), cut})
		}
	}
	return stores
}

// do makes the stores when all of them are worked out: none of them sees another.
func (a *application) do(stores []store) {
	for _, s := range stores {
		if s.inPart {
			a.f.weakWrite(s.target, s.val)
		} else {
			a.f.write(s.target, s.val, flow.Step{})
		}
	}
}

// leadsTo reports whether an input may have a part at path: an interface value whose
// types are known, and none of which has it, is not what the callee has asked for.
func (a *application) leadsTo(in summary.Input, path access.Path) bool {
	for path != "" {
		before, last := path.Last()
		ts := a.part(in, before).node.Types()
		if len(ts) > 0 && !slices.ContainsFunc(ts, func(d summary.DynType) bool { return mayHave(d.Type, last) }) {
			return false
		}
		path = before
	}
	return true
}

// mayHave reports whether a value of type t may have a part; t is nil where the type is
// not known.
func mayHave(t types.Type, part access.Step) bool {
	if t == nil {
		return true
	}
	name := part.FieldName()
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Kind() == types.UnsafePointer
	case *types.Signature:
		return false
	case *types.Interface: // of a type parameter
		return true
	case *types.Struct:
		return part != access.Deref && (name == "" || fieldNamed(u, name) != nil)
	case *types.Array:
		return part != access.Deref && name == ""
	}
	return true // what reflection finds behind a pointer counts as the pointer
}

// target is a pointer to the object at path below an input: the path ends
// with the step that follows the pointer.
func (a *application) target(in summary.Input, path access.Path) *summary.Node {
	pointer, last := path.Last()
	if last != access.Deref {
		return nil
	}
	return a.part(in, pointer).node
}

// pushed is what the callee writes to each of the writers among the inputs.
func (a *application) pushed() []summary.Set {
	all := make([]summary.Set, len(a.t.Sum.Pushes))
	for i, p := range a.t.Sum.Pushes {
		all[i] = a.node(p.Node).All().Map(func(l summary.Label) (summary.Label, bool) {
			l.Via = l.Via.AddAll(p.Via)
			return l, true
		})
	}
	return all
}

func (a *application) pushes(pushed []summary.Set) {
	for i, p := range a.t.Sum.Pushes {
		w := a.part(p.In, p.Path)
		u := &use{sink: &flow.Sink{Func: p.Func}, pos: a.c.pos, kept: p.Kept}
		if p.Apex.Start.IsValid() && a.c.inside && a.handedOver() {
			u.apex = p.Apex
		}
		if a.pushesTyped(p, w, pushed[i], u) {
			continue
		}
		t := w.typ
		if t == nil {
			t = a.f.typeAt(a.inputType(p.In), p.Path)
		}
		a.f.push(w.node, t, pushed[i], u)
	}
}
