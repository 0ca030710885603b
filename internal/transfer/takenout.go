package transfer

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/masks"
	"github.com/piivet/piivet/internal/summary"
)

// A text of which all occurrences of another are replaced has that no longer. Where a
// function gets both, the label of the text says which data is taken out of it, and
// callers find out whether it was there.

// without are labels but for those of the very data that the row takes out.
func (r *rowCall) without(all summary.Set) summary.Set {
	for _, p := range r.row.Without {
		value, t := r.read(p)
		if at, known := r.f.ownPlace(value); known && at.Path.Contains(access.Elem) {
			continue // one of a list, nobody knows which
		}
		gone := r.f.textIn(value, t)
		all = all.Map(func(l summary.Label) (summary.Label, bool) { return r.f.butFor(l, gone) })
	}
	return all
}

// butFor is the label of a text without the data that another value is; ok is false
// when nothing is left of it.
func (f *Frame) butFor(l summary.Label, gone *summary.Node) (_ summary.Label, ok bool) {
	if gone == nil {
		return l, true
	}
	if slices.ContainsFunc(gone.Labels, func(g *summary.Label) bool { return isThat(l, *g) }) {
		return l, false
	}
	if at, known := f.ownPlace(gone); known {
		l = butPlace(l, int(at.In), at.Path)
	}
	return l, true
}

// butPlace is the label of a text without the data at a place of an input.
func butPlace(l summary.Label, in int, at access.Path) summary.Label {
	if l.In == summary.None || l.Src != nil {
		return l // it is known what the text holds, and that it is not that
	}
	step := access.ButData(in, at)
	if !l.Path.Contains(step) && strings.Count(string(l.Path), string(access.But(""))) < bounds.Left.Limit {
		l.Path = l.Path.Append(step)
	}
	return l
}

// isThat reports whether a label in a text is of the data that another label is.
func isThat(l, data summary.Label) bool {
	if !data.Exact || data.Src == nil || l.Src == nil || l.Src.Full != data.Src.Full || l.In != data.In || l.Prot != data.Prot {
		return false
	}
	return l.In == summary.None || l.Path == data.Path
}

// takenOut is what an input of the callee holds without the data that the callee has
// taken out of it on the way.
func (a *application) takenOut(n *summary.Node, way access.Path) *summary.Node {
	for _, s := range way.Steps() {
		mark, ok := s.Left()
		if !ok {
			continue
		}
		if in, at, ok := mark.Place(); ok {
			n = a.butPart(n, summary.Input(in), at)
		}
	}
	return n
}

// butPart is n without what a part of an input of the callee is: data, or each element of a list.
func (a *application) butPart(n *summary.Node, in summary.Input, at access.Path) *summary.Node {
	if t := a.inputType(in); at == anyElement && t != nil && !isBytes(t) {
		return a.butArgument(n, int(in))
	}
	gone := a.part(in, at).node
	return n.MapLabels(func(l summary.Label) (summary.Label, bool) { return a.f.butFor(l, gone) })
}

// takesOut reports whether v is a text out of which a call has taken others.
func (f *Frame) takesOut(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok || call.Call.StaticCallee() == nil {
		return false
	}
	row := f.env.Function(call.Call.StaticCallee()).Row
	return row != nil && len(row.Without) > 0
}

// butEmpty is a text on the way from p to b. Where a test finds data to be empty there, the
// text has none of it, which is why nothing is taken out of it, as is of one of the others.
func (f *Frame) butEmpty(n *summary.Node, p, b *ssa.BasicBlock, others []ssa.Value) *summary.Node {
	empty := found(p, b).empty
	if empty == nil || !isText(empty.Type()) || isConst(empty) || !slices.ContainsFunc(others, f.takesOut) {
		return n
	}
	gone := f.val(empty)
	return n.MapLabels(func(l summary.Label) (summary.Label, bool) { return f.butFor(l, gone) })
}

// returned is what block b returns as result k.
func (f *Frame) returned(v ssa.Value, k int, b *ssa.BasicBlock) *summary.Node {
	n := maskedIf(masks.Separates(v, b), f.val(v))
	if len(b.Preds) != 1 || !isText(v.Type()) {
		return n
	}
	if n = f.unparted(v, n, b.Preds[0], b); found(b.Preds[0], b).empty == nil {
		return n
	}
	var results []ssa.Value
	for _, other := range f.fn.Blocks {
		if ret, ok := lastInstr(other).(*ssa.Return); ok && k < len(ret.Results) {
			results = append(results, ret.Results[k])
		}
	}
	return f.butEmpty(n, b.Preds[0], b, results)
}
