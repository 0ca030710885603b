package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/access"
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
		t := targetTypeOf(sig, i)
		if t == nil && i < len(e.Args) {
			before, _ := e.Args[i].Known(access.Deref)
			t = a.typeOfInputs(before)
		}
		a.inputs[e.Base+summary.Input(len(e.Results)+i)] = actual{after, t}
	}
}

// typeOfInputs is the type of the inputs that a value of the callee is; nil where it is not
// known.
func (a *application) typeOfInputs(n *summary.Node) (t types.Type) {
	if n == nil {
		return nil
	}
	for _, l := range n.Labels {
		if !l.Exact || l.In == summary.None {
			continue
		}
		of := a.part(l.In, l.Path).typ
		if of == nil || t != nil && !sameType(of, t) {
			return nil
		}
		t = of
	}
	return t
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

// signature is that of a function value, where all that it may be have the same: a generic
// function that calls it knows less of the types.
func (f *Frame) signature(fn *summary.Node) (same *types.Signature) {
	for _, each := range fn.Funcs() {
		t := f.env.Value(each)
		sig := t.Sig
		if t.Closure != nil {
			sig = t.Closure.Signature
		}
		if sig == nil || same != nil && !types.Identical(sig, same) {
			return nil
		}
		same = sig
	}
	return same
}
