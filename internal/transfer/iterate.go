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
	return fn != nil && len(fn.Funcs) == 0 && len(fn.Refs) > 0
}

// callMade calls a function value that a row made: it hands its elements to
// the functions among the arguments, and returns them.
func (f *Frame) callMade(c *callSite, fn *summary.Node) []*summary.Node {
	elem, key := f.loadStep(fn, access.Elem), f.loadStep(fn, access.Key)
	for _, arg := range c.args {
		if arg != nil && len(arg.Funcs) > 0 {
			f.yield(c, arg, key, elem)
		}
	}
	results := make([]*summary.Node, c.results.Len())
	for i := range results {
		if !isBool(c.results.At(i).Type()) {
			results[i] = elem
		}
	}
	if len(results) > 1 && key != nil {
		results[0] = key
	}
	return results
}

// yield calls the body of a loop over a sequence.
func (f *Frame) yield(c *callSite, body, key, elem *summary.Node) {
	each := *c
	each.part += "y"
	each.args, each.types, each.vals = []*summary.Node{elem}, []types.Type{nil}, nil
	if n := yieldParams(f, body); n == 2 {
		each.args, each.types = []*summary.Node{key, elem}, []types.Type{nil, nil}
	}
	each.results = types.NewTuple(types.NewVar(0, nil, "", types.Typ[types.Bool]))
	f.callValue(&each, body)
}

func yieldParams(f *Frame, body *summary.Node) int {
	for _, fn := range body.Funcs {
		return len(parameters(f.env.Value(fn)))
	}
	return 0
}

// yielded are the elements of a sequence: what its function hands to the body
// of a loop.
func (r *rowCall) yielded(seq *summary.Node, sig *types.Signature) *summary.Node {
	if seq == nil {
		return nil
	}
	out := r.f.loadStep(seq, access.Elem)
	if len(seq.Funcs) == 0 || sig.Params().Len() != 1 {
		return out
	}
	body := signatureOf(sig.Params().At(0).Type())
	if body == nil {
		return out
	}
	box := r.f.fresh(r.c.part+"seq", nil)
	c := &callSite{pos: r.c.pos, part: r.c.part + "q", results: sig.Results()}
	c.args = []*summary.Node{{Funcs: []*summary.Func{collector(body.Params().Len(), box)}}}
	c.types = []types.Type{sig.Params().At(0).Type()}
	r.f.callValue(c, seq.WithRefs())
	return summary.Join(out, r.f.load(box, flow.Step{}).Step(access.Elem))
}

// collector is the body of a loop that keeps the last of its parameters in
// what box points to.
func collector(params int, box *summary.Node) *summary.Func {
	captured := summary.Input(params)
	deref := access.Path("").Append(access.Deref)
	before := summary.Label{In: captured, Path: deref.Append(access.Elem), Exact: true}
	elem := summary.Join(summary.OfLabel(before), summary.OfLabel(summary.InputLabel(captured-1)))
	if params == 0 {
		elem = nil
	}
	kept := (*summary.Node)(nil).With(access.Elem, elem)
	return &summary.Func{
		Name:  "collect",
		Sum:   &summary.Summary{Results: []*summary.Node{nil}, Writes: []summary.Write{{In: captured, Path: deref, Node: kept}}},
		Bound: []*summary.Node{box},
	}
}
