package transfer

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// What is in an interface value is shown as its type has it. Of a list or map with
// elements of several types each element that is known on its own is of one of them, so
// that one that hides what it holds does not show it where another would.

// anyElement is any element of a list or map, which is among.
func (f *Frame) anyElement(n *summary.Node, t types.Type, among *summary.Node) expose.Value {
	v := f.value(n, t)
	if sv, ok := v.(*shownValue); ok && types.IsInterface(t) {
		sv.among = among
	}
	return v
}

// Held is what an interface value holds if it is of type t.
func (v *shownValue) Held(t types.Type) expose.Value {
	if len(v.n.Types()) < 2 || !types.IsInterface(v.t) {
		return v
	}
	n := v.f.heldAs(v, t)
	if b, ok := t.(*types.Basic); ok {
		n = n.Asserted(b.Name())
	}
	if _, ok := t.Underlying().(*types.Basic); ok {
		n = v.f.withoutObjects(n)
	}
	return v.f.value(n, v.t)
}

// withoutObjects is a value that is a text, a number or a flag, also of a type that has a name: no
// parameter that is a pointer or a struct can be converted to one.
func (f *Frame) withoutObjects(n *summary.Node) *summary.Node {
	if n == nil || !slices.ContainsFunc(n.Labels, func(l *summary.Label) bool { return f.isObject(*l) }) {
		return n
	}
	out := *n
	out.Labels = n.Labels.Map(func(l summary.Label) (summary.Label, bool) { return l, !f.isObject(l) })
	return &out
}

// isObject reports whether a label is that of a parameter as it is, a pointer or a struct.
func (f *Frame) isObject(l summary.Label) bool {
	if !l.Exact || l.Path != "" || !f.isParam(l.In) {
		return false
	}
	switch f.fn.Params[l.In].Type().Underlying().(type) {
	case *types.Pointer, *types.Struct:
		return !isTypeParam(f.fn.Params[l.In].Type())
	}
	return false
}

// heldAs is what the value is if it is of type t: those of its elements that may be, where all
// of them are known here.
func (f *Frame) heldAs(v *shownValue, t types.Type) *summary.Node {
	all := v.among
	if all == nil || len(all.Labels) > 0 {
		return v.n
	}
	if len(all.Refs) > 0 {
		all = f.load(all, flow.Step{})
	}
	elems := all.EachElem()
	if len(elems) < 2 || len(all.Labels) > 0 {
		return v.n
	}
	var out *summary.Node
	for _, e := range elems {
		if e.MayHoldMore() || e.HasType(t) {
			out = summary.Join(out, e)
		}
	}
	if out == nil { // code has asked for the type, and nothing of that is known here
		return v.n
	}
	return out
}
