package summary

import "slices"

// MapLocs is the value with every object that it leads to, at any depth, replaced by
// another; a value that leads to none of them stays itself.
func (n *Node) MapLocs(f func(Loc) Loc) *Node {
	if n == nil || len(n.Labels) > 0 && len(n.Kids) == 0 && n.bare() {
		return n
	}
	refs, kids, funcs := mapRefs(n.Refs, f), mapKids(n.Kids, func(k Kid) *Node { return k.Node.MapLocs(f) }), mapFuncs(n.Funcs(), f)
	if sameSlice(refs, n.Refs) && sameSlice(kids, n.Kids) && sameSlice(funcs, n.Funcs()) {
		return n
	}
	facets := n.Facets()
	facets.Funcs = funcs
	return &Node{n.Labels, kids, refs, facets.kept()}
}

func mapRefs(refs []Ref, f func(Loc) Loc) []Ref {
	if !slices.ContainsFunc(refs, func(r Ref) bool { return f(r.Loc) != r.Loc }) {
		return refs
	}
	out := slices.Clone(refs)
	for i := range out {
		out[i].Loc = f(out[i].Loc)
	}
	slices.SortStableFunc(out, compareRefs)
	return slices.CompactFunc(out, func(x, y Ref) bool { return compareRefs(x, y) == 0 })
}

func mapFuncs(funcs []*Func, f func(Loc) Loc) []*Func {
	out := funcs
	for i, fn := range funcs {
		bound := fn.Bound
		for k, b := range fn.Bound {
			mapped := b.MapLocs(f)
			if mapped == b {
				continue
			}
			if sameSlice(bound, fn.Bound) {
				bound = slices.Clone(bound)
			}
			bound[k] = mapped
		}
		if sameSlice(bound, fn.Bound) {
			continue
		}
		if sameSlice(out, funcs) {
			out = slices.Clone(out)
		}
		other := *fn
		other.Bound = bound
		out[i] = &other
	}
	return out
}

// EachLoc calls f for the objects that a value leads to, at any depth.
func (n *Node) EachLoc(f func(Loc)) {
	if n == nil {
		return
	}
	for i := range n.Refs {
		f(n.Refs[i].Loc)
	}
	for _, k := range n.Kids {
		k.Node.EachLoc(f)
	}
	for _, fn := range n.Funcs() {
		for _, b := range fn.Bound {
			b.EachLoc(f)
		}
	}
}
