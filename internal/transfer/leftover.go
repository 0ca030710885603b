package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// What a call that was left to the callers gives back, and what it leaves in the
// objects that it got, are further inputs of the function that left it.

// bindEffect pairs those inputs with what a call of sig, nil where that is not known,
// gave back and left.
func (a *application) bindEffect(e summary.CallEffect, c *callSite, results []*summary.Node, sig *types.Signature) {
	for i := range len(e.Results) {
		var n *summary.Node
		if i < len(results) {
			n = results[i]
		}
		a.inputs[e.Base+summary.Input(i)] = actual{n, resultTypeOf(sig, i)}
	}
	for i, n := range c.args {
		after := a.f.load(n, flow.Step{})
		if after == nil {
			after = ran(n)
		}
		a.inputs[e.Base+summary.Input(len(e.Results)+i)] = actual{after, targetTypeOf(sig, i)}
	}
}

// resultTypeOf is the type of a result; nil where it is not known.
func resultTypeOf(sig *types.Signature, i int) types.Type {
	if sig == nil || i >= sig.Results().Len() {
		return nil
	}
	return sig.Results().At(i).Type()
}

// targetTypeOf is the type of the struct that a parameter points to; nil for other
// parameters and where it is not known.
func targetTypeOf(sig *types.Signature, i int) types.Type {
	if sig == nil || i >= sig.Params().Len() {
		return nil
	}
	p, ok := sig.Params().At(i).Type().Underlying().(*types.Pointer)
	if !ok {
		return nil
	}
	if _, ok := p.Elem().Underlying().(*types.Struct); !ok {
		return nil
	}
	return p.Elem()
}

// signature is that of a function value, where it is one function: a generic function
// that calls it knows less of the types.
func (f *Frame) signature(fn *summary.Node) *types.Signature {
	funcs := fn.Funcs()
	if len(funcs) != 1 {
		return nil
	}
	switch t := f.env.Value(funcs[0]); {
	case t.Closure != nil:
		return t.Closure.Signature
	case t.Sig != nil:
		return t.Sig
	}
	return nil
}
