package summary

// How many parts of a value are told apart, and what is left of it where those are too many.

// Larger reports whether the value has more parts than that, at all depths together.
func (n *Node) Larger(than int) bool { return n.count(than) > than }

// count is the number of parts, or more than most when it is.
func (n *Node) count(most int) int {
	if n == nil {
		return 0
	}
	all := len(n.Kids)
	for _, k := range n.Kids {
		if all > most {
			break
		}
		all += k.Node.count(most - all)
	}
	return all
}

// Folded is the value with its parts no longer told apart, for the reason given.
func (n *Node) Folded(why string) *Node {
	labels := n.All().Map(func(l Label) (Label, bool) {
		if l.Approx == "" {
			l.Approx = why
		}
		return l, true
	})
	return &Node{Labels: labels, Refs: n.Refs, More: n.More}
}
