package summary

import "slices"

// Mentions reports whether the summary says anything of an input.
func (s *Summary) Mentions(in Input) bool {
	mentioned := func(n *Node) bool { return n.speaksOf(in) }
	writes := func(w Write) bool { return w.In == in || mentioned(w.Node) }
	return slices.ContainsFunc(s.Results, mentioned) ||
		slices.ContainsFunc(s.Writes, writes) ||
		slices.ContainsFunc(s.Pushes, func(p Push) bool { return p.In == in || mentioned(p.Node) }) ||
		slices.ContainsFunc(s.Sinks, func(u SinkUse) bool {
			return u.Label.In == in || u.Through.Known && u.Through.In == in || u.Terms.speaksOf(in)
		}) ||
		slices.ContainsFunc(s.Calls, func(e CallEffect) bool {
			return e.In == in || slices.ContainsFunc(e.Args, mentioned) || slices.ContainsFunc(e.First, mentioned) || slices.ContainsFunc(e.Before, writes)
		}) ||
		slices.ContainsFunc(s.Globals, func(g GlobalWrite) bool { return mentioned(g.Node) })
}

func (n *Node) speaksOf(in Input) bool {
	if n == nil {
		return false
	}
	return slices.ContainsFunc(n.Labels, func(l *Label) bool { return l.In == in }) ||
		slices.ContainsFunc(n.Kids, func(k Kid) bool { return k.Node.speaksOf(in) }) ||
		slices.ContainsFunc(n.Funcs(), func(f *Func) bool {
			return slices.ContainsFunc(f.Bound, func(b *Node) bool { return b.speaksOf(in) })
		})
}

func (t *Terms) speaksOf(in Input) bool {
	of := func(l *Label) bool { return l.In == in }
	return t != nil && (slices.ContainsFunc(t.Way, of) || slices.ContainsFunc(t.Kept, of))
}

// OfInputs is the value without what does not come of inputs; nil when that is all.
func (n *Node) OfInputs() *Node {
	if n == nil {
		return nil
	}
	out := &Node{Labels: n.Labels.Map(func(l Label) (Label, bool) { return l, l.In != None })}
	for _, k := range n.Kids {
		if kid := k.Node.OfInputs(); kid != nil {
			out.Kids = append(out.Kids, Kid{k.Step, kid})
		}
	}
	bound := slices.ContainsFunc(n.Funcs(), func(f *Func) bool {
		return slices.ContainsFunc(f.Bound, func(b *Node) bool { return b.OfInputs() != nil })
	})
	if len(out.Labels)+len(out.Kids) == 0 && !bound {
		return nil
	}
	return out.WithFacets(n.Facets())
}
