package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A function value that a model's row made, such as the sequence of
// maps.Keys, has no code: what it yields or returns are its elements.

// made reports whether a function value is one that a row made.
func made(fn *summary.Node) bool {
	return fn != nil && len(fn.Funcs()) == 0 && len(fn.Refs) > 0
}

// callMade calls a function value that a row made: it hands its elements to
// the functions among the arguments, and returns them.
func (f *Frame) callMade(c *callSite, fn *summary.Node) []*summary.Node {
	elem, key := f.loadStep(fn, access.Elem), f.loadStep(fn, access.Key)
	for _, arg := range c.args {
		if arg != nil && len(arg.Funcs()) > 0 {
			f.yield(c, arg, key, elem)
		}
	}
	results := make([]*summary.Node, c.results.Len())
	for i := range results {
		switch {
		case i == 0 && pairs(c.results):
			results[i] = key
		case !isBool(c.results.At(i).Type()):
			results[i] = elem
		}
	}
	return results
}

// pairs reports whether results are a key, its value and whether there is one:
// those of what [iter.Pull2] returns.
func pairs(results *types.Tuple) bool {
	return results.Len() == 3 && isBool(results.At(2).Type())
}

// yield calls the body of a loop over a sequence.
func (f *Frame) yield(c *callSite, body, key, elem *summary.Node) {
	each := *c
	each.part += "y"
	each.args, each.types, each.vals, each.known = []*summary.Node{elem}, []types.Type{nil}, nil, nil
	if n := yieldParams(f, body); n == 2 {
		each.args, each.types = []*summary.Node{key, elem}, []types.Type{nil, nil}
	}
	each.results = types.NewTuple(types.NewVar(0, nil, "", types.Typ[types.Bool]))
	f.callValue(&each, body)
}

func yieldParams(f *Frame, body *summary.Node) int {
	for _, fn := range body.Funcs() {
		return len(parameters(f.env.Value(fn)))
	}
	return 0
}

// yielded is part s, the elements or the keys, of a sequence: what its function
// hands to the body of a loop.
func (r *rowCall) yielded(seq *summary.Node, sig *types.Signature, s access.Step) *summary.Node {
	if seq == nil {
		return nil
	}
	return summary.Join(r.f.loadStep(seq, s), r.f.collected(seq, sig, r.c.part).Step(s))
}

// collected is what the function of a sequence hands to the body of a loop, as
// elements and keys; nil for another function.
func (f *Frame) collected(seq *summary.Node, sig *types.Signature, part string) *summary.Node {
	if len(seq.Funcs()) == 0 || sig == nil || sig.Params().Len() != 1 {
		return nil
	}
	body := signatureOf(sig.Params().At(0).Type())
	if body == nil {
		return nil
	}
	box := f.fresh(part+"seq", nil)
	c := &callSite{pos: f.instr.Pos(), part: part + "q", results: sig.Results()}
	c.args = []*summary.Node{summary.OfFuncs(collector(body.Params().Len(), box))}
	c.types = []types.Type{sig.Params().At(0).Type()}
	f.callValue(c, seq.WithRefs())
	return f.load(box, flow.Step{})
}

// intoSequence goes on from a function that a callee has taken the elements of to what
// it yields.
func (f *Frame) intoSequence(seq *summary.Node, rest access.Path) *summary.Node {
	if s, _, _ := rest.First(); len(seq.Funcs()) == 0 || !s.IsElem() && s != access.Key {
		return nil
	}
	var all *summary.Node
	for _, fn := range seq.Funcs() {
		all = summary.Join(all, f.collected(summary.OfFuncs(fn), f.env.Value(fn).Sig, fn.Name))
	}
	return all
}

// collector is the body of a loop that keeps its parameters, a value or a key
// and a value, in what box points to.
func collector(params int, box *summary.Node) *summary.Func {
	captured := summary.Input(params)
	deref := access.Path("").Append(access.Deref)
	var kept *summary.Node
	for i, s := range yieldedParts(params) {
		before := summary.Label{In: captured, Path: deref.Append(s), Exact: true}
		kept = kept.With(s, summary.Join(summary.OfLabel(before), summary.OfLabel(summary.InputLabel(summary.Input(i)))))
	}
	return &summary.Func{
		Name:  "collect",
		Sum:   &summary.Summary{Results: []*summary.Node{nil}, Writes: []summary.Write{{In: captured, Path: deref, Node: kept}}},
		Bound: []*summary.Node{box},
	}
}

// yieldedParts are the parts of a sequence that the parameters of a loop's body are.
func yieldedParts(params int) []access.Step {
	return [][]access.Step{nil, {access.Elem}, {access.Key, access.Elem}}[min(params, 2)]
}
