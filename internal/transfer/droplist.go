package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A function may say of each element of a list whether it is to go, by a test that callers know
// the outcome of: that of the key of an attribute. What is left are elements of which it says
// that they stay.

// dropFrom deletes the elements of a list of which a function, with one parameter, says so.
func (r *rowCall) dropFrom(fn *summary.Func, code *ssa.Function) {
	if len(code.Blocks) != 1 || code.Signature.Recv() != nil {
		return
	}
	ret, ok := lastInstr(code.Blocks[0]).(*ssa.Return)
	if !ok || len(ret.Results) != 1 {
		return
	}
	stays, ok := newFrame(r.f.env, code, "").test(ret.Results[0], false)
	if !ok {
		return
	}
	refs, loose := r.f.pointees(r.f.argNode(r.c, 0))
	if len(refs) != 1 || loose != nil || refs[0].Many || !refs[0].Part.Whole() {
		return
	}
	content := r.f.mem.content(refs[0])
	if content == nil {
		return
	}
	left := content.With(access.Elem, r.staying(content.Rest(access.Elem), fn, code, stays))
	for _, k := range content.Kids {
		if k.Step.IsElem() && k.Step != access.Elem {
			left = left.With(k.Step, r.staying(k.Node, fn, code, stays))
		}
	}
	if refs[0].Init == nil {
		r.f.mem.store(refs[0], left, true)
		return
	}
	// What is left of a list of the callers is a list of its own: they have theirs with all that
	// there was.
	if len(r.results) > 0 {
		r.results[0] = r.f.fresh(r.c.part+"left", left)
	}
}

// staying is what stays of an element where a test of it has to hold.
func (r *rowCall) staying(elem *summary.Node, fn *summary.Func, code *ssa.Function, stays summary.Test) *summary.Node {
	t := Target{Sig: code.Signature, Sum: &summary.Summary{}, Bound: fn.Bound, Told: fn.Told}
	c := &callSite{pos: r.c.pos, inside: true, args: []*summary.Node{elem}}
	a := &application{f: r.f, c: c, t: t, inputs: map[summary.Input]actual{}}
	a.bind()
	left, ok := a.outcome(stays)
	switch {
	case !ok:
		return nil
	case left == nil:
		return elem
	}
	return onlyIf(elem, &summary.Condition{Tests: []summary.Test{*left}})
}
