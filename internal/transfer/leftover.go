package transfer

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

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
		t := targetTypeOf(sig, i-receivers(e))
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
	if sig == nil || i < 0 || i >= sig.Params().Len() {
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

// receivers is how many arguments of a call stand before those that its signature has.
func receivers(e summary.CallEffect) int {
	if e.Method == "" {
		return 0
	}
	return 1
}

// signature is that of what a call calls that the callee left open; nil where it is not
// known.
func (a *application) signature(fn *summary.Node, method string) *types.Signature {
	switch {
	case method == "":
		return a.f.signature(fn)
	case len(a.t.TypeArgs) == 0: // the callee knows the types itself
		return nil
	}
	return a.f.methodSignature(fn, method)
}

// methodSignature is that of a method of an interface value, where all that may be in it have
// the same.
func (f *Frame) methodSignature(fn *summary.Node, method string) (same *types.Signature) {
	if fn == nil || fn.MayHoldMore() || f.fn.Pkg == nil {
		return nil
	}
	name := method[strings.LastIndexByte(method, '.')+1:] // behind its package
	for _, d := range fn.Types() {
		obj, _, _ := types.LookupFieldOrMethod(d.Type, true, f.fn.Pkg.Pkg, name)
		m, ok := obj.(*types.Func)
		if !ok || same != nil && !types.Identical(m.Signature(), same) {
			return nil
		}
		same = m.Signature()
	}
	return same
}

// signature is that of a function value, where all that it may be have the same: a generic
// function that calls it knows less of the types.
func (f *Frame) signature(fn *summary.Node) (same *types.Signature) {
	for _, each := range fn.Funcs() {
		t := f.env.Value(each)
		sig := t.Sig
		if code, ok := each.Code.(*ssa.Function); ok && (t.Closure != nil || isMethod(t)) && code.Signature.Recv() == nil {
			sig = code.Signature
		}
		if sig == nil || same != nil && !types.Identical(sig, same) {
			return nil
		}
		same = sig
	}
	return same
}
