package transfer

import (
	"go/types"
	"maps"
	"slices"
	"strconv"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// A call of what a function has been given is left to its callers (effect.go). Here they make it:
// they know what they have handed over, or leave the call to their own callers in turn.

// effects resolves the calls that the callee leaves to its callers: what they
// give back are further inputs.
func (a *application) effects() {
	place, when, guess := a.f.within, a.f.calledIf, a.f.guess
	defer func() { a.f.within, a.f.calledIf, a.f.guess = place, when, guess }()
	for k, e := range a.t.Sum.Calls {
		a.begin(e)
		if !a.calledUnder(e, when, guess) {
			a.guesses[e.Base] = resolved
			continue
		}
		e.Path = a.keys(e.Path)
		if a.f.within = place; e.Apex.Start.IsValid() && a.toldInside(e) {
			a.f.within = within{e.Apex, len(a.f.calls)}
		}
		part := a.c.part + "e" + strconv.Itoa(k)
		act := a.inputs[e.In]
		fn, typ := a.f.follow(act.node, act.typ, e.Path)
		if fns, ok := a.elements(e); ok {
			a.changed(e.Before)
			a.callEach(e, fns, typ, part)
			continue
		}
		before := a.f.mem
		if e.Maybe {
			before = a.f.mem.clone()
		}
		a.changed(e.Before)
		a.resolve(e, fn, typ, part)
		if e.Again > 0 {
			a.callAgain(e, part)
		}
		a.mayBeLast(e)
		if e.Maybe {
			a.f.mem = a.f.mem.join(before)
		}
	}
}

// calledUnder reports whether a call that the callee left open is made: under the
// condition when and in the guess at hand, and its own.
func (a *application) calledUnder(e summary.CallEffect, when *summary.Condition, guess summary.Input) bool {
	left, ok := a.decided(e.If)
	if ok {
		a.f.calledIf, ok = when.AndAll(left)
	}
	fate := a.guesses[e.Unless]
	if a.f.guess = guess; fate > 0 {
		a.f.guess = fate
	}
	return ok && fate != resolved
}

// resolve makes a call that the callee left open.
func (a *application) resolve(e summary.CallEffect, fn *summary.Node, typ types.Type, part string) {
	each := &callSite{pos: a.c.pos, part: part, results: effectResults(e), inside: true, order: e.Order, maybe: e.Maybe, known: a.handedOn(e.Known)}
	fn = receiver(fn, e.Method)
	if e.Method == "" && len(a.f.leftOpen(fn)) == 0 && a.f.allKnown(each, fn, "") {
		a.guesses[e.Base] = resolved // what an earlier turn of a loop has left is no guess either
	}
	each.args = a.arguments(e, fn)
	for i := range each.args {
		each.types = append(each.types, argType(e, i))
	}
	if e.Order != summary.AnyOrder {
		each.inTurn = func(to *effect) []*summary.Node { return a.handTurns(e, fn, to) }
	}
	var results []*summary.Node
	known := false
	defer a.catching(e)()
	switch {
	case e.Method != "":
		each.recv = true
		each.types[0] = typ
		results = a.f.callNamed(each, fn, e.Method, e.Guessed, a.news(e, each.args))
	case fn != nil:
		each.guessed = e.Guessed
		results, known = a.callFunc(e, each, fn)
	}
	fate := a.f.fate(each, fn, e.Method, e.Guessed)
	if known {
		fate = resolved
	}
	if fate == resolved && a.f.spent(1) {
		fate = 0 // the call was not worked out: what is guessed about it stands
	}
	a.guesses[e.Base] = fate
	a.bindEffect(e, each, results, a.signature(fn, e.Method))
}

// callFunc calls fn, which the callee has been given as it is, or in a table. known says that it
// is one that the package has stored, so that what the callee has guessed is pointless.
func (a *application) callFunc(e summary.CallEffect, c *callSite, fn *summary.Node) (results []*summary.Node, known bool) {
	k := int(e.In) - (a.args - len(a.c.args))
	if len(fn.Funcs()) == 0 && int(e.In) < a.args && k >= 0 && k < len(a.c.vals) && !slices.ContainsFunc(e.Path.Steps(), isField) {
		if stored := a.f.env.StoredFuncs(a.c.vals[k]); len(stored) > 0 {
			return a.f.callStored(c, a.c.vals[k], fn, stored), true
		}
	}
	return a.f.callValue(c, fn), false
}

func isField(s access.Step) bool { return s.FieldName() != "" }

// arguments are those of a call of fn that the callee left open.
func (a *application) arguments(e summary.CallEffect, fn *summary.Node) []*summary.Node {
	var args []*summary.Node
	for i, arg := range e.Args {
		n := fn
		if i > 0 || e.Method == "" {
			n = a.node(arg)
		}
		args = append(args, n)
	}
	return args
}

// callAgain calls what a call has given back, and what that gives back, as
// long as that is news.
func (a *application) callAgain(e summary.CallEffect, part string) {
	called := map[string]bool{}
	for round := range bounds.Callees.Limit {
		given := a.inputs[e.Base+summary.Input(e.Again-1)]
		next := uncalled(given.node, e.Method, called)
		if next == nil {
			return
		}
		before, was := a.f.mem.clone(), a.guesses[e.Base]
		earlier := maps.Clone(a.inputs)
		a.resolve(e, next, given.typ, part+"again"+strconv.Itoa(round))
		a.f.mem = a.f.mem.join(before)
		for i := range e.Results {
			in := e.Base + summary.Input(i)
			a.inputs[in] = actual{summary.Join(a.inputs[in].node, earlier[in].node), a.inputs[in].typ}
		}
		if was != resolved || a.guesses[e.Base] == resolved {
			a.guesses[e.Base] = was
		}
	}
}
