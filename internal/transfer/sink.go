package transfer

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// use is one use of a sink, at hand or inside a callee.
type use struct {
	sink   *flow.Sink
	pos    token.Pos // of the call in this function
	direct bool      // the call is the sink itself
	told   bool      // a callee has told what is personal
	guards []string
	// through is the logger among the inputs that the call goes through.
	through summary.Through
	// method is what a logger of the program's own runs.
	method summary.Method
	// gives is what the parameters of that get in front of the one for what is shown.
	gives []*summary.Node
	// key is the constant key of the attribute that a logger is given; nil when it
	// is not known.
	key *ssa.Const
	// outside, when not 0, is how many calls there are up to that of the logger.
	outside int
	// apex, when valid, is the place inside a function literal that the flow
	// is reported at instead of pos.
	apex summary.Apex
	// part is the part of a writer in which it keeps what is written; nil for
	// all of it. Kept says that it keeps that already.
	part *summary.Node
	kept bool
	// text is what is written, if an encoder makes a text of it that has known parts.
	text *summary.Node
	// answers says that an answer to a client is told of as such.
	answers bool
	// terms are the way there and how long the data stays; nil when nothing is
	// known of them.
	terms func() *summary.Terms
}

func (u *use) agreed() *summary.Terms {
	if u.terms == nil {
		return nil
	}
	return u.terms()
}

type sinkKey struct {
	in     summary.Input
	unless summary.Input
	path   access.Path
	view   expose.View
	prot   flow.Protection
	src    *flow.Source
	sink   flow.Sink
	guards string
	apex   token.Pos
	told   bool

	through summary.Through
}

type flowKey struct {
	apex   token.Pos
	source string
	kind   flow.Kind
	fn     string
	prot   flow.Protection
}

// hits notes that data reaches a sink: personal data makes a flow, data of an
// input is for the callers to judge.
func (f *Frame) hits(labels summary.Set, u *use) {
	if f.muted || f.caught(labels, u.sink) {
		return
	}
	for _, label := range labels {
		l, counts := f.here(*label)
		switch {
		case l.Fact() != flow.NoFact || !counts:
		case !l.Personal() && f.toldOf(l.In, labels):
			// What a call gives back that only callers can resolve is found
			// personal here already: they need not hear of it again.
		case l.Personal() && !f.onTheWay(l.Src):
			// A later store says what the data is, but not on this way.
		case l.Personal() && u.told:
			f.addSinkUse(l, u)
		case l.Personal() && f.resolvedByCallers(l):
			// Each of them knows which function is called, and what that gives back.
		case l.Personal() && !f.callerKnows(l):
			f.addFlow(l, u)
			f.mayBeCaught(l, u)
		case l.In != summary.None && !f.asWritten && !f.behindGuess(l):
			f.addSinkUse(l, u)
		}
	}
}

// toldOf reports whether an input is what a call gives back that only callers can
// resolve, and something among the labels is told as personal here: all that is
// guessed about the call, if anything is.
func (f *Frame) toldOf(in summary.Input, labels summary.Set) bool {
	if int(in) < len(f.fn.Params)+len(f.fn.FreeVars) {
		return false
	}
	told, open := map[*flow.Source]bool{}, summary.Set{}
	for _, l := range labels {
		switch {
		case !l.Personal():
		case f.guessedOfParam(*l) || f.resolvedByCallers(*l):
			open = append(open, l)
		default:
			told[l.Src] = true
		}
	}
	return len(told) > 0 && !slices.ContainsFunc(open, func(l *summary.Label) bool { return !told[l.Src] && f.about(l.Unless, in) })
}

// about reports whether an input is what a call gives back, given the Base of the
// call.
func (f *Frame) about(base, in summary.Input) bool {
	for _, e := range f.effects {
		if e.call.Base == base {
			return in >= base && int(in-base) <= len(e.call.Results)+len(e.call.Args)
		}
	}
	return false
}

// guessedOfParam reports whether a label is a guess about the call of a
// function that is a parameter.
func (f *Frame) guessedOfParam(l summary.Label) bool {
	if l.Unless <= 0 {
		return false
	}
	for _, e := range f.effects {
		if e.call.Base == l.Unless {
			return e.call.Method == "" && int(e.call.In) < len(f.fn.Params)
		}
	}
	return false
}

// resolvedByCallers reports whether a label is a guess about the call of a function that is
// a parameter, of this function or, captured, of one around it, where whoever calls that
// says which function it hands over. Where only those are in sight that call this function,
// it is a contract (contract.go).
func (f *Frame) resolvedByCallers(l summary.Label) bool {
	if l.Unless <= 0 {
		return false
	}
	for _, e := range f.effects {
		if e.call.Base == l.Unless {
			given := f.givenAs(e.call.In)
			return e.call.Method == "" && given != nil && f.env.KnownFuncs(given)
		}
	}
	return false
}

// givenAs is the parameter or captured variable that an input is, or nil.
func (f *Frame) givenAs(in summary.Input) ssa.Value {
	k := int(in) - len(f.fn.Params)
	switch {
	case k < 0:
		return f.fn.Params[in]
	case k < len(f.fn.FreeVars):
		return f.fn.FreeVars[k]
	}
	return nil
}

// callerKnows reports whether data is captured by a function literal: where
// that is made, more is known of it than the tag says.
func (f *Frame) callerKnows(l summary.Label) bool {
	free := int(l.In) - len(f.fn.Params)
	return l.In != summary.None && free >= 0 && free < len(f.fn.FreeVars)
}

func (f *Frame) addFlow(l summary.Label, u *use) {
	start, end := u.apex.Start, u.apex.End
	if !start.IsValid() {
		start, end = f.apexOf(u)
	}
	if !start.IsValid() {
		return
	}
	path := []flow.Step{{Kind: flow.StepTag, Func: l.Src.Name, Detail: l.Src.Word, Pos: l.Src.Pos}}
	path = append(path, l.Via.Steps()...)
	if u.direct {
		path = append(path, f.step(flow.StepSink, u.sink.Func, "", start))
	}
	prot := l.Prot.Known()
	fl := &flow.Flow{
		Source: *l.Src, Sink: known(*u.sink), Protection: prot, Guards: f.guardsAt(u), Path: path,
		Through: f.through(u), Approximate: l.Approx, Func: f.fn.String(), Apex: start, End: end,
	}
	if guards := fl.Source.Guards; len(guards) > 0 {
		fl.Source.Guards, fl.Guards = nil, sortedGuards(slices.Concat(fl.Guards, guards))
	}
	agreed(fl, u.agreed())
	f.noteContract(l, fl)
	key := flowKey{start, l.Src.Full, u.sink.Kind, u.sink.Func, prot}
	f.out.flows[key] = OfTwo(f.out.flows[key], fl)
}

// OfTwo is the better one of two flows that are the same but for the way; it
// arrives wherever one of them does, by the worse way and for the longer time.
// The first may be nil.
func OfTwo(old, fl *flow.Flow) *flow.Flow {
	if old == nil {
		return fl
	}
	entities := old.Sink.Entity
	if fl.Sink.Entity != entities {
		entities = entity.Both(entities, fl.Sink.Entity)
	}
	transport, kept := cmp.Or(old.Transport, fl.Transport), old.Kept.Longer(fl.Kept)
	if Better(fl, old) {
		old = fl
	}
	if old.Sink.Entity != entities || old.Transport != transport || old.Kept != kept {
		both := *old
		both.Sink.Entity, both.Transport, both.Kept = entities, transport, kept
		return &both
	}
	return old
}

// apexOf is the place of a call, or of the one inside a function literal that
// it comes of.
func (f *Frame) apexOf(u *use) (start, end token.Pos) {
	if f.within.Start.IsValid() {
		return f.within.Start, f.within.End
	}
	return f.env.Apex(f.fn, u.pos)
}

// apexOfUse is where a use inside a function literal is reported; elsewhere it
// is the apex that the use has already, if any.
func (f *Frame) apexOfUse(u *use) summary.Apex {
	if u.apex.Start.IsValid() || f.fn.Parent() == nil {
		return u.apex
	}
	start, end := f.apexOf(u)
	return summary.Apex{Start: start, End: end, Through: f.through(u)}
}

// through is the function that is called at the apex, when that is not the
// sink itself.
func (f *Frame) through(u *use) string {
	switch {
	case u.apex.Start.IsValid():
		return u.apex.Through
	case f.within.Through != "":
		return f.within.Through
	}
	calls := f.calls
	if u.outside > 0 {
		calls = calls[:u.outside]
	}
	calls = calls[min(f.within.depth, len(calls)):]
	if u.direct && len(calls) > 0 {
		calls = calls[:len(calls)-1]
	}
	return outermost(calls, u.sink.Func)
}

// outermost is the first of the targets that has a name for paths; none that is
// the sink.
func outermost(calls []Target, sink string) string {
	for _, t := range calls {
		if t.Short != "" && t.Name != sink {
			return t.Short
		}
	}
	return ""
}

// Better prefers what was seen exactly, then fewer guards, then the
// shorter path.
func Better(a, b *flow.Flow) bool {
	if (a.Approximate == "") != (b.Approximate == "") {
		return a.Approximate == ""
	}
	if len(a.Guards) != len(b.Guards) {
		return len(a.Guards) < len(b.Guards)
	}
	return len(a.Path) < len(b.Path)
}

func (f *Frame) addSinkUse(l summary.Label, u *use) {
	guards := f.guardsAt(u)
	l = f.guessed(l)
	l.Path = l.Path.Forget() // callers have registers of their own
	apex := f.apexOfUse(u)
	key := sinkKey{l.In, l.Unless, l.Path, l.View, l.Prot, l.Src, *u.sink, strings.Join(guards, " "), token.NoPos, u.told, u.through}
	if f.fn.Parent() != nil {
		key.apex = apex.Start
	}
	if u.direct {
		start, _ := f.apexOf(u)
		l.Via = l.Via.Add(f.step(flow.StepSink, u.sink.Func, "", start))
	}
	l.Exact = false
	old, ok := f.out.sinks[key]
	terms := summary.JoinTerms(old.Terms, u.agreed())
	when := l.If
	if ok {
		when = old.Label.If.Or(l.If)
	}
	if !ok || betterUse(l, old.Label) {
		old = summary.SinkUse{Label: l, Sink: u.sink, Guards: guards, Through: u.through, Told: u.told, Apex: apex}
	}
	old.Terms, old.Label.If = terms, when
	f.out.sinks[key] = old
}

func betterUse(a, b summary.Label) bool {
	if (a.Approx == "") != (b.Approx == "") {
		return a.Approx == ""
	}
	return a.Via.Length() < b.Via.Length()
}

// guardsAt are the checks that dominate the use, those inside callees
// included.
func (f *Frame) guardsAt(u *use) []string {
	here := f.guards[f.instr.Block()]
	if len(here) == 0 && len(u.guards) == 0 {
		return nil
	}
	all := slices.Concat(here, u.guards)
	slices.Sort(all)
	return slices.Compact(all)
}

func (f *Frame) sortedFlows() []*flow.Flow {
	flows := make([]*flow.Flow, 0, len(f.out.flows))
	for _, fl := range f.out.flows {
		flows = append(flows, fl)
	}
	slices.SortFunc(flows, Compare)
	return flows
}

// Compare orders flows by place, then by what they are.
func Compare(a, b *flow.Flow) int {
	return cmp.Or(cmp.Compare(a.Apex, b.Apex), cmp.Compare(a.Source.Full, b.Source.Full),
		cmp.Compare(a.Sink.Kind, b.Sink.Kind), cmp.Compare(a.Sink.Func, b.Sink.Func), cmp.Compare(a.Protection, b.Protection))
}
