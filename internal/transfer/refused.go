package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// Code that has dealt with values of one type has others at hand afterwards:
//
//	if errors.As(err, &missing) {
//		return "not found"
//	}
//	log.Print(err) // is no missing
//
// So has the default branch of a switch over types.

// refusal says that a value is not of a type from a block on, or without a type, that
// it holds nothing there.
type refusal struct {
	from *ssa.BasicBlock
	t    types.Type
}

// refusalsOf are those that the conditions of a function lead to.
func (f *Frame) refusalsOf(fn *ssa.Function) map[ssa.Value][]refusal {
	var all map[ssa.Value][]refusal
	add := func(v ssa.Value, r refusal) {
		if all == nil {
			all = map[ssa.Value][]refusal{}
		}
		all[v] = append(all[v], r)
	}
	for _, b := range fn.Blocks {
		branch, ok := lastInstr(b).(*ssa.If)
		if !ok {
			continue
		}
		for _, s := range b.Succs {
			if v := found(b, s).blank(); len(s.Preds) == 1 && usedBehind(v, s) {
				add(v, refusal{from: s})
			}
		}
		v, t := f.askedType(branch.Cond)
		if len(b.Succs[1].Preds) == 1 && v != nil && t != nil && !types.IsInterface(t) {
			add(v, refusal{b.Succs[1], t})
		}
	}
	return all
}

// askedType is the value of which a condition asks whether it is of a type; nil where
// it asks something else.
func (f *Frame) askedType(cond ssa.Value) (ssa.Value, types.Type) {
	switch cond := cond.(type) {
	case *ssa.Extract:
		if cond.Index != 1 { // the value itself, a truth value
			return nil, nil
		}
		if is, ok := cond.Tuple.(*ssa.TypeAssert); ok {
			return is.X, is.AssertedType
		}
		if call, ok := cond.Tuple.(*ssa.Call); ok && f.findsType(call) {
			return call.Call.Args[0], call.Call.Signature().Results().At(0).Type()
		}
	case *ssa.Call:
		if !f.findsType(cond) || len(cond.Call.Args) != 2 {
			return nil, nil
		}
		if target, ok := cond.Call.Args[1].(*ssa.MakeInterface); ok && isPointer(target.X.Type()) {
			return cond.Call.Args[0], elemType(target.X.Type())
		}
	}
	return nil, nil
}

// findsType reports whether a row says of a call that it looks in an error for one of a
// type.
func (f *Frame) findsType(call *ssa.Call) bool {
	callee := call.Call.StaticCallee()
	if callee == nil || len(call.Call.Args) == 0 || !isNamedInterface(call.Call.Args[0].Type()) || !types.Implements(call.Call.Args[0].Type(), errorType) {
		return false
	}
	row := f.env.Function(callee).Row
	return row != nil && slices.ContainsFunc(row.Moves, func(m model.Move) bool { return m.From.Chain })
}

// remaining is what a value may be in a block.
func (f *Frame) remaining(v ssa.Value, n *summary.Node, b *ssa.BasicBlock) *summary.Node {
	for _, r := range f.refusals[v] {
		switch {
		case n == nil || !r.from.Dominates(b):
		case r.t == nil:
			return nil
		default:
			n = withoutType(n, r.t)
		}
	}
	return n
}

// withoutType is a value that is not of a type: what it points to is of another one, if
// it may have another one.
func withoutType(n *summary.Node, t types.Type) *summary.Node {
	name := summary.TypeName(t)
	kept := slices.DeleteFunc(slices.Clone(n.Types()), func(d summary.DynType) bool { return d.Name == name })
	switch {
	case len(kept) == len(n.Types()):
		return n
	case len(kept) == 0:
		return nil
	}
	n = n.WithTypes(kept...)
	if !slices.ContainsFunc(kept, func(d summary.DynType) bool { return d.Type != nil && refers(d.Type) }) {
		n = n.WithRefs()
	}
	return n
}
