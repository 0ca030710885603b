package transfer

import (
	"maps"
	"slices"
	"strconv"

	"github.com/piivet/piivet/internal/summary"
)

// A function literal that left the function that made it was handed on there:
// what it does with what it captured was said, and with what the functions that
// it captured give back when nothing is known of the arguments. A call of it
// adds what comes of the arguments.

// untold are the labels that a sink of the callee gets and that were not said
// when the callee was handed on.
func (a *application) untold(i int, s summary.SinkUse) summary.Set {
	labels := a.labels(s.Label)
	if !a.t.Told || int(s.Label.In) < a.args {
		return labels
	}
	if int(s.Label.In) < a.args+len(a.t.Bound) {
		return nil
	}
	said := a.said[i]
	return labels.Map(func(l summary.Label) (summary.Label, bool) {
		return l, !l.Personal() || !slices.ContainsFunc(said, func(m *summary.Label) bool { return m.Src == l.Src && m.Prot == l.Prot })
	})
}

// retell finds out what the sinks of the callee got when it was handed on.
func (a *application) retell() {
	captured := summary.Input(a.args + len(a.t.Bound))
	if !a.t.Told || !slices.ContainsFunc(a.t.Sum.Sinks, func(s summary.SinkUse) bool { return s.Label.In >= captured }) {
		return
	}
	c := *a.c
	c.args, c.vals, c.known = make([]*summary.Node, len(a.c.args)), nil, nil
	for i := range c.args {
		c.args[i] = a.f.unknown(c.part + "t" + strconv.Itoa(i))
	}
	then := *a
	then.c, then.inputs, then.guesses, then.decisions = &c, maps.Clone(a.inputs), map[summary.Input]summary.Input{}, nil
	for i, n := range c.args {
		then.inputs[summary.Input(i)] = actual{n, typeOf(c.types, i)}
	}
	before, was := a.f.mem.clone(), a.f.muted
	a.f.muted = true
	then.effects()
	a.said = map[int]summary.Set{}
	for i, s := range a.t.Sum.Sinks {
		if s.Label.In >= captured {
			a.said[i] = then.labels(s.Label)
		}
	}
	a.f.mem, a.f.muted = before, was
}
