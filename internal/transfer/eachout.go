package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A loop may replace in a text what each element of a list is, one after the other. What it
// leaves has none of them: where the list is written down that is known here, and where it is
// a parameter the label of the text says so to the callers.

// anyElement is the way to the elements of a list that is an input.
var anyElement = access.Path("").Append(access.Deref).Append(access.Elem)

// replacedEach is the list of which a loop replaces each element in the text that it begins
// with; nil where the phi is no such text.
func (f *Frame) replacedEach(text *ssa.Phi) (list ssa.Value) {
	if !isText(text.Type()) || len(text.Edges) != 2 {
		return nil
	}
	for k, p := range text.Block().Preds {
		if !text.Block().Dominates(p) {
			continue
		}
		call, every := f.replacing(text, text.Edges[k])
		if call == nil || usedWithin(text.Block(), text, call, text.Edges[k]) || usedWithin(text.Block(), call, text, text.Edges[k]) {
			return nil
		}
		elem := elementWith(call.Call.Args[1])
		if elem == nil {
			return nil
		}
		counter, _ := counted(elem)
		if counter != nil && counter.Block() == text.Block() && visitsAll(text.Block(), every) {
			return elem.X
		}
	}
	return nil
}

// usedWithin reports whether a turn of the loop with that head does something else with v
// than two values are.
func usedWithin(head *ssa.BasicBlock, v, by, or ssa.Value) bool {
	return slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		_, debug := use.(*ssa.DebugRef)
		of, _ := use.(ssa.Value)
		return head.Succs[0].Dominates(use.Block()) && !debug && (of == nil || of != by && of != or)
	})
}

// replacing is the call that replaces data in a text, which a turn ends with, and the block in
// which each turn has done so, unless that data is empty.
func (f *Frame) replacing(text *ssa.Phi, end ssa.Value) (call *ssa.Call, every *ssa.BasicBlock) {
	either, _ := end.(*ssa.Phi)
	if either == nil {
		call, _ = end.(*ssa.Call)
		if call = f.replaceAll(call, text); call == nil {
			return nil, nil
		}
		return call, call.Block()
	}
	for _, e := range either.Edges {
		if done, ok := e.(*ssa.Call); ok && call == nil {
			call = f.replaceAll(done, text)
		}
	}
	for k, e := range either.Edges {
		if call == nil || e != call && (e != text || found(either.Block().Preds[k], either.Block()).empty != call.Call.Args[1]) {
			return nil, nil
		}
	}
	return call, either.Block()
}

// replaceAll is a call if that replaces all occurrences of data in the text; nil otherwise.
func (f *Frame) replaceAll(call *ssa.Call, text ssa.Value) *ssa.Call {
	if call == nil || !f.takesOut(call) || len(call.Call.Args) < 2 || call.Call.Args[0] != text {
		return nil
	}
	row := f.env.Function(call.Call.StaticCallee()).Row
	if slices.ContainsFunc(row.Moves, func(m model.Move) bool { return m.When != nil }) || !row.Without[0].Equal(model.Port{Base: 1, KeyArg: -1}) {
		return nil
	}
	return call
}

// butEach is a text on the way from p to a loop that leaves it without each element of a list.
func (f *Frame) butEach(n *summary.Node, text *ssa.Phi, p *ssa.BasicBlock) *summary.Node {
	if n == nil || text.Block().Dominates(p) {
		return n
	}
	if list := f.replacedEach(text); list != nil {
		return f.butListed(n, list)
	}
	return n
}

// butListed is a text without each element of a list.
func (f *Frame) butListed(n *summary.Node, list ssa.Value) *summary.Node {
	if i := slices.IndexFunc(f.fn.Params, func(p *ssa.Parameter) bool { return p == sameValue(list) }); i >= 0 {
		return n.MapLabels(func(l summary.Label) (summary.Label, bool) { return butPlace(l, i, anyElement), true })
	}
	for _, v := range writtenOut([]ssa.Value{list}, 0) {
		gone := f.val(v)
		n = n.MapLabels(func(l summary.Label) (summary.Label, bool) { return f.butFor(l, gone) })
	}
	return n
}

// butArgument is what an input of the callee holds without each element of a list that the
// callee was given.
func (a *application) butArgument(n *summary.Node, in int) *summary.Node {
	i := in - (a.args - len(a.c.args))
	if i < 0 || i >= len(a.c.vals) {
		return n
	}
	return a.f.butListed(n, a.c.vals[i])
}
