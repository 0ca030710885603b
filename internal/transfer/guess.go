package transfer

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A function that calls what only its callers know leaves the call to them, and
// guesses meanwhile: a function value may give back what went in, a method may
// be one of those in sight. Labels that come of a guess say so (Unless), and
// callers that resolve the call drop them.

// resolved is what becomes of guesses about a call that is resolved.
const resolved summary.Input = -1

// asGuess leaves of an outcome what the function got and what is personal, and
// marks it as guessed about the call with that base, which is not known before. The
// call is of a method of what recvs are.
func (f *Frame) asGuess(run func() []*summary.Node, base *summary.Input, recvs ...summary.Label) func() []*summary.Node {
	return func() []*summary.Node {
		before, was, outside := f.mem.clone(), f.guess, f.guessing
		f.guess = *base
		f.guessing = append(slices.Clip(outside), recvs...)
		results := run()
		for i, r := range results {
			results[i] = r.MapLabels(func(l summary.Label) (summary.Label, bool) {
				return f.guessed(l), l.Personal() || f.guess != 0 && l.In != summary.None && int(l.In) < len(f.fn.Params) && !f.behindGuess(l)
			})
		}
		f.mem, f.guess, f.guessing = before, was, outside
		return results
	}
}

// byInterface applies the row of a method of an interface. That the method sends what it gets
// is a guess, where callers may know that the receiver is of a type of the program; of a logger
// they find out by what it writes to.
func (f *Frame) byInterface(c *callSite, m *types.Func, t Target) []*summary.Node {
	recv := c.args[0]
	open := f.leftOpen(recv)
	if !sends(t.Row) || makesObject(t.Row, c.results) || len(open) == 0 || len(open) > maxGuesses || len(recv.Labels)+len(recv.Refs) > len(open) {
		return f.apply(c, t)
	}
	var outcomes []func() []*summary.Node
	bases := make([]summary.Input, len(open))
	for i, l := range open {
		outcomes = append(outcomes, func() (results []*summary.Node) {
			results, bases[i] = f.effect(c, l, methodName(m), []string{t.Name})
			return results
		})
	}
	for i := range open {
		outcomes = append(outcomes, f.asGuess(f.dispatch(c, t, "i"), &bases[i], open...))
	}
	return f.either(outcomes)
}

// makesObject reports whether a row gives back an object with data in it, which a guess would
// lose.
func makesObject(row *model.Row, results *types.Tuple) bool {
	return slices.ContainsFunc(row.Moves, func(m model.Move) bool {
		return m.To.Base == model.Result && m.To.Index < results.Len() && holdsOthers(results.At(m.To.Index).Type())
	})
}

func sends(row *model.Row) bool {
	return row != nil && slices.ContainsFunc(row.Sinks, func(s model.Sink) bool { return !s.Kind.Under("log") })
}

// guessedRight reports whether a function that left the call of a method of an interface open
// has told already what t does: it sends what it gets, as the row of that method says.
func (f *Frame) guessedRight(iface types.Type, method string, t Target, guessed []string) bool {
	m := f.methodOf(iface, method)
	if m == nil || !sends(t.Row) {
		return false
	}
	guess, ok := f.env.Interface(m, iface)
	return ok && slices.Contains(guessed, guess.Name)
}

// behindGuess reports whether an input is a part of what is guessed to be of some type.
// Who knows what is in it knows its type as well, and finds out himself what its method
// does with that.
func (f *Frame) behindGuess(l summary.Label) bool {
	return slices.ContainsFunc(f.guessing, func(g summary.Label) bool { return l.In == g.In && l.Path.HasPrefix(g.Path) })
}

// guessed marks a label that comes of the guess at hand, if there is one.
func (f *Frame) guessed(l summary.Label) summary.Label {
	if f.guess != 0 {
		l.Unless = f.guess
	}
	return l
}

// onlyCall is the Base of the call that a call of a function value was left to the
// callers as; 0 where it was not, or as several.
func (f *Frame) onlyCall(c *callSite, fn *summary.Node) summary.Input {
	inputs := recvInputs(fn)
	if len(inputs) != 1 {
		return 0
	}
	if e := f.effects[f.effectKey(c, inputs[0], "")]; e != nil {
		return e.call.Base
	}
	return 0
}

// guessedSince marks as guessed what objects hold that they did not before.
func (f *Frame) guessedSince(before memory) {
	if f.guess == 0 {
		return
	}
	for _, loc := range slices.Collect(f.mem.changes(before)) {
		o, ok := f.mem.get(loc)
		if !ok {
			continue
		}
		was, known := before.get(loc)
		if !known {
			was.node = o.init
		}
		o.node = o.node.MapLabels(func(l summary.Label) (summary.Label, bool) {
			if l.Unless == 0 && !was.node.HasLabel(func(m *summary.Label) bool { return summary.CompareLabels(m, &l) == 0 }) {
				l.Unless = f.guess
			}
			return l, true
		})
		f.mem.set(loc, o)
	}
}

// standing is a label of the callee whose guess has not become pointless at
// this call, and which counts here; ok is false when there is no such.
func (a *application) standing(l summary.Label) (_ summary.Label, ok bool) {
	if l.Unless != 0 {
		l.Unless = a.guesses[l.Unless]
	}
	l.If, ok = a.decided(l.If)
	return l, ok && l.Unless != resolved
}

// doubt has what an object of this function holds be a guess about a call that gets a
// pointer to it: callers that resolve the call know what it leaves there.
func (f *Frame) doubt(p *summary.Node, base summary.Input) {
	r, ok := f.ownObject(p)
	if !ok {
		return
	}
	o, ok := f.mem.get(r.Loc)
	if !ok {
		return
	}
	o.node, _ = f.withCopies(o.node)
	o.node = o.node.MapLabels(func(l summary.Label) (summary.Label, bool) {
		if l.Unless == 0 {
			l.Unless = base
		}
		return l, true
	})
	f.mem.set(r.Loc, o)
}

// ownObject is the one object of this function that a pointer leads to, as a whole; ok is
// false where there is another.
func (f *Frame) ownObject(p *summary.Node) (summary.Ref, bool) {
	refs, loose := f.pointees(p)
	if len(refs) != 1 || loose != nil {
		return summary.Ref{}, false
	}
	r := refs[0]
	return r, !r.Many && r.Path == "" && r.Part.Whole() && r.Loc.In == summary.None && !f.isGlobal(r)
}

// fate is what becomes of guesses about a call that was left open: resolved,
// or the call of this function that they are about now, or 0 when it stays
// unknown what is called.
func (f *Frame) fate(c *callSite, fn *summary.Node, method string, guessed []string) summary.Input {
	inputs := f.leftOpen(fn)
	if method != "" && fn != nil && slices.ContainsFunc(f.namedTargets(c, fn, method), func(t Target) bool { return f.guessedRight(c.types[0], method, t, guessed) }) {
		return 0
	}
	switch {
	case (len(inputs) == 0 || typed(fn, method)) && f.allKnown(c, fn, method), method != "" && madeText(fn, c.types[0]):
		return resolved
	case len(inputs) != 1:
		return 0
	}
	if e := f.effects[f.effectKey(c, inputs[0], method)]; e != nil {
		return e.call.Base
	}
	return 0
}

// typed reports whether it is known of which types the receiver of a method is, even
// where callers know what is in it.
func typed(recv *summary.Node, method string) bool { return method != "" && len(recv.Types()) > 0 }

// allKnown reports whether a call reaches nothing but functions that are known: of
// what holds nothing at all there is none.
func (f *Frame) allKnown(c *callSite, fn *summary.Node, method string) bool {
	switch {
	case fn == nil:
		return true
	case method == "":
		return len(fn.Funcs()) > 0 || made(fn)
	}
	targets := len(f.namedTargets(c, fn, method))
	return targets > 0 && targets >= len(fn.Types()) && (len(fn.Types()) == 0 || !fn.MayHoldMore())
}

// applyTried applies a function that the callee has tried on its own: sinks
// get only what is news to it, the results and what is changed hold all.
func (f *Frame) applyTried(c *callSite, t Target, news []*summary.Node) []*summary.Node {
	first, before := *c, f.mem.clone()
	first.args = news
	results := f.apply(&first, t)
	if slices.Equal(news, c.args) {
		return results
	}
	f.mem = before
	return f.applyMuted(c, t)
}

// applyMuted applies a function of which all has been told that reaches sinks.
func (f *Frame) applyMuted(c *callSite, t Target) []*summary.Node {
	was := f.muted
	f.muted = true
	defer func() { f.muted = was }()
	return f.apply(c, t)
}

// news are the arguments of a call that the callee left open without what is
// personal by the tags of its own types.
func (a *application) news(e summary.CallEffect, args []*summary.Node) []*summary.Node {
	if len(e.Guessed) == 0 {
		return args
	}
	out := slices.Clone(args)
	for i, arg := range e.Args {
		// An object that the call may change has to stay the one it is.
		if _, object := arg.Known(access.Deref); i > 0 && !object && arg.HasLabel(a.told) {
			out[i] = a.node(arg.MapLabels(func(l summary.Label) (summary.Label, bool) { return l, !a.told(&l) }))
		}
	}
	return out
}

// told reports whether the callee has said of a label of its own what sinks it
// reaches: of what is captured that is for the callers to say.
func (a *application) told(l *summary.Label) bool {
	free := int(l.In) - len(a.c.args)
	return l.Personal() && (l.In == summary.None || free < 0 || free >= len(a.t.Bound))
}
