package transfer

import (
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/summary"
)

// hiddenShown is what a view shows of a value by the methods of the types that it may
// have and that cannot be named here, such as the message of an error that another
// package makes.
func (f *Frame) hiddenShown(n *summary.Node, view expose.View) summary.Set {
	var out summary.Set
	for _, d := range n.Types() {
		if d.Type == nil && !d.IsParam() {
			out = summary.Union(out, f.hiddenAsked(n.WithTypes(d), d, view))
		}
	}
	return out
}

// hiddenAsked is what the first method gives that the view looks for and that the
// type has.
func (f *Frame) hiddenAsked(n *summary.Node, d summary.DynType, view expose.View) summary.Set {
	for _, m := range expose.Asks(view) {
		target, ok := f.env.NamedMethod(d, m.Name)
		if !ok {
			continue
		}
		c := &callSite{pos: f.instr.Pos(), part: "x" + d.Name + m.Name, recv: true}
		c.args = append(make([]*summary.Node, 0, 1+m.Params), n)
		for range m.Params {
			c.args = append(c.args, nil)
		}
		return f.byMethod(c, target, nil, m.Result).All()
	}
	return nil
}
