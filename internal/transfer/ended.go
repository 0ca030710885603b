package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A function that reads hands out the error that the reader ends with: what a Read method
// of the program returns, or what the other end of a pipe was closed with.

// endings are the errors with which the readers end that the row takes data from.
func (r *rowCall) endings() *summary.Node {
	var all *summary.Node
	for _, m := range r.row.Moves {
		if m.From.Bracketed() || m.From.Variadic {
			continue
		}
		if n, t := r.read(m.From); n != nil && t != nil && readMethod(t) != nil {
			all = summary.Join(all, r.f.endsWith(n, t))
		}
	}
	return all
}

// endsWith is the error with which a reader of type t ends, as far as it is known.
func (f *Frame) endsWith(n *summary.Node, t types.Type) *summary.Node {
	var out *summary.Node
	for _, inner := range f.wrapped(n) {
		end, _ := f.load(inner, flow.Step{}).Known(access.Cause)
		out = summary.Join(out, end)
	}
	for _, d := range dynTypes(n, t) {
		if d.Type == nil {
			continue
		}
		m := readMethod(d.Type)
		if m == nil {
			continue
		}
		if target, ok := f.env.Method(d, m); !ok || target.Sum == nil {
			continue
		}
		if v, ok := (&shownValue{f: f, n: n, t: d.Type}).Call(m, 1, viewAll).(*shownValue); ok {
			out = summary.Join(out, v.n)
		}
	}
	return out
}
