package transfer

import (
	"maps"
	"strconv"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A function of sync.OnceValue gives the same objects to all who call it: what one of them
// stores there the others find. What is in them to begin with each call finds out, as of any
// function. What is stored there since has a place of its own: the function value has such
// objects as parts, and lives where it is kept, in a variable of the package or of a function.

// once has a function that the row makes keep the objects that it gives back.
func (r *rowCall) once() {
	if !r.row.Once || r.results[0] == nil {
		return
	}
	sig, funcs := signatureOf(r.resultType(0)), r.results[0].Funcs()
	if sig == nil || len(funcs) == 0 {
		return
	}
	c := &callSite{pos: r.c.pos, part: r.c.part + "once", results: sig.Results(), inside: true}
	for i, given := range r.f.foreseen(func() []*summary.Node { return r.f.callValue(c, summary.OfFuncs(funcs...)) }) {
		if refers(sig.Results().At(i).Type()) {
			r.results[0] = r.results[0].With(access.Result(i), r.f.hollow(given, c.part+strconv.Itoa(i)))
		}
	}
}

// foreseen is what a call gives back that is made later, and told of then.
func (f *Frame) foreseen(call func() []*summary.Node) []*summary.Node {
	before, was, applied := f.mem.clone(), f.muted, maps.Clone(f.applied)
	f.muted = true
	results := call()
	for i, n := range results {
		results[i] = f.export(n)
	}
	f.mem, f.muted, f.applied = before, was, applied
	return results
}

// hollow is a value with what it leads to as new objects, without the data in them and
// what functions have captured.
func (f *Frame) hollow(n *summary.Node, part string) *summary.Node {
	if n == nil {
		return nil
	}
	var out *summary.Node
	if n.More != nil {
		known := *n.More
		known.Funcs = nil
		out = out.WithFacets(known)
	}
	for _, k := range n.Kids {
		inner := f.hollow(k.Node, part+string(k.Step))
		switch {
		case k.Step == access.Deref:
			out = summary.Join(out, f.fresh(part, inner))
		case inner != nil:
			out = out.With(k.Step, inner)
		}
	}
	return out
}

// givenOnce is what a call of fn gives back, and what fn has kept of its first call.
func givenOnce(fn *summary.Node, results []*summary.Node) []*summary.Node {
	if fn == nil || len(fn.Kids) == 0 {
		return results
	}
	for i := range results {
		if kept, ok := fn.Known(access.Result(i)); ok {
			results[i] = summary.Join(results[i], kept)
		}
	}
	return results
}
