package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// An operand that a logger gets is an attribute, or stands behind the key of one. A group
// of attributes has further ones in it, each with a key of its own: the functions that
// change lines by their keys are called for these, and not for the group.

// attribute is the data that stands under a key; the key is nil where it is not known.
type attribute struct {
	key    *ssa.Const
	labels summary.Set
}

// operandTo hands an operand with a number, among those that a row shows by an encoder, to
// the sink of a use.
func (r *rowCall) operandTo(s model.Sink, p model.Port, operand int, labels summary.Set, u *use, encoder string) {
	if len(s.Through) == 0 || !p.Variadic {
		r.handOver(s, labels, u)
		return
	}
	vals := writtenOut(r.c.vals, p.Base+r.offset())
	for _, a := range r.f.attributes(vals, operand, labels, expose.View{Encoder: encoder}) {
		each := *u
		each.key = a.key
		r.handOver(s, a.labels, &each)
	}
}

// attributes are what operand i holds under each key.
func (f *Frame) attributes(vals []ssa.Value, i int, labels summary.Set, view expose.View) []attribute {
	if i >= len(vals) || len(labels) == 0 {
		return []attribute{{nil, labels}}
	}
	group := madeAttribute(vals[i])
	if group == nil || !group.Call.Signature().Variadic() {
		if shown, ok := f.shownInside(group, view); ok {
			labels = shown
		}
		return []attribute{{attributeKey(vals, i), labels}}
	}
	var all []attribute
	args := group.Call.Args
	inside := writtenOut(args, len(args)-1)
	for k, v := range inside {
		in := f.shown(f.val(v), v.Type(), view)
		all = append(all, f.attributes(inside, k, in, view)...)
		labels = without(labels, in)
	}
	if len(labels) > 0 {
		all = append(all, attribute{nil, labels})
	}
	return all
}

// shownInside is what a handler that is known shows of an attribute: the function that makes
// it does not know the handler, and takes all along that some handler shows.
func (f *Frame) shownInside(made *ssa.Call, view expose.View) (labels summary.Set, ok bool) {
	if made == nil || made.Call.StaticCallee() == nil {
		return nil, false
	}
	row := f.env.Function(made.Call.StaticCallee()).Row
	narrows := func(m model.Move) bool {
		return m.Encoder != view.Encoder && expose.Narrow(m.Encoder, view.Encoder) == view.Encoder
	}
	if row == nil || row.Protect != 0 || slices.ContainsFunc(row.Moves, func(m model.Move) bool { return !narrows(m) }) {
		return nil, false
	}
	for _, m := range row.Moves {
		if m.From.Base < 0 || partial(m.From) || m.To.Base != model.Result || partial(m.To) || m.When != nil {
			return nil, false
		}
		arg := made.Call.Args[m.From.Base]
		labels = summary.Union(labels, f.shown(f.val(arg), arg.Type(), view))
	}
	return labels, len(row.Moves) > 0
}

func without(labels, some summary.Set) summary.Set {
	return slices.DeleteFunc(slices.Clone(labels), func(l *summary.Label) bool {
		return slices.ContainsFunc(some, func(other *summary.Label) bool { return summary.CompareLabels(l, other) == 0 })
	})
}
