package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// What a test finds to be empty may have been copied before:
//
//	c := *u
//	if u.Email != "" {
//		c.Email = "(hidden)"
//	}
//
// Where the test finds no address, there is none in the copy either. That both are the same
// part of the same input, as the function got it, says so.

// isAsEmpty reports whether a value is what a test has found to be empty.
func (f *Frame) isAsEmpty(n *summary.Node, told finding) bool {
	if n == nil || told.empty == nil || told.writable() {
		return false
	}
	empty, ok := f.onePlace(f.val(told.empty))
	if !ok {
		return false
	}
	at, ok := f.onePlace(n)
	return ok && at == empty && !f.mayBeRenewed(at.In)
}

// mayBeRenewed reports whether a call that is left to the callers, or that nothing is known of, has
// got an input: it may have put something else there since the copy was made.
func (f *Frame) mayBeRenewed(in summary.Input) bool {
	of := func(n *summary.Node) bool { return n.HasLabel(func(l *summary.Label) bool { return l.In == in }) }
	for _, e := range f.effects {
		if slices.ContainsFunc(e.call.Args, of) {
			return true
		}
	}
	return slices.ContainsFunc(f.fn.Blocks, func(b *ssa.BasicBlock) bool {
		return slices.ContainsFunc(b.Instrs, func(i ssa.Instruction) bool {
			call, ok := i.(*ssa.Call)
			return ok && f.isUnseen(call) && slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool { return refersTo(arg.Type()) && of(f.val(arg)) })
		})
	})
}

// isUnseen reports whether nothing is known of the function that is called.
func (f *Frame) isUnseen(call *ssa.Call) bool {
	callee := call.Call.StaticCallee()
	if callee == nil {
		return false // see effects
	}
	t := f.env.Function(callee)
	return t.Row == nil && t.Sum == nil
}

// onePlace is [Frame.ownPlace] but for an element that is one of many.
func (f *Frame) onePlace(n *summary.Node) (at summary.Place, ok bool) {
	at, ok = f.ownPlace(n)
	return at, ok && !at.Path.Contains(access.Elem) && !at.Path.HasAgain()
}

// replacedOn are pointers to what the other way than that from p to b puts something else in
// the place of, by the type of what was tested.
func (f *Frame) replacedOn(p, b *ssa.BasicBlock, told finding) (places []*summary.Node) {
	if told.empty == nil || isConst(told.empty) {
		return nil
	}
	onOtherWay(p, b, func(i ssa.Instruction) bool {
		store, ok := i.(*ssa.Store)
		if ok && types.Identical(store.Val.Type(), told.empty.Type()) {
			if place := f.addressAt(store.Addr, p); place != nil {
				places = append(places, place)
			}
		}
		return false
	})
	return places
}

// addressAt is an address that is worked out after p, of what is known there; nil for one
// that is not.
func (f *Frame) addressAt(addr ssa.Value, p *ssa.BasicBlock) *summary.Node {
	if made, ok := addr.(ssa.Instruction); !ok || made.Block().Dominates(p) {
		return f.val(addr)
	}
	field, ok := addr.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	return f.address(f.addressAt(field.X, p), access.Field(fieldVar(field).Name()), nil)
}

// emptyLikewise has copies of what a test has found to be empty hold nothing.
func (f *Frame) emptyLikewise(places []*summary.Node, told finding) {
	for _, place := range places {
		if f.isAsEmpty(f.load(place, flow.Step{}), told) {
			f.write(place, nil, flow.Step{})
		}
	}
}
