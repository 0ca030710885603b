package summary

import (
	"slices"

	"github.com/piivet/piivet/internal/access"
)

// Either says of a pointer that it leads to one object and always to the same, of
// which only a few are known that it may be.
type Either struct {
	// Site numbers the register that holds the pointer, in its function.
	Site int32
	// Refs are what that register may lead to.
	Refs []Ref
	// Others is what else may be there: objects of which nobody keeps account.
	Others *Node
	// Path is the part of the object that the pointer leads to.
	Path access.Path
}

// Either is nil unless the value is such a pointer. It is so in registers alone: what is
// kept in memory may be the pointer of an earlier turn of a loop.
func (n *Node) Either() *Either {
	if n == nil || n.More == nil {
		return nil
	}
	return n.More.Either
}

// WithEither is the value as a pointer to one of several objects, nil for one of which
// that is not known.
func (n *Node) WithEither(e *Either) *Node {
	if n.Either() == e {
		return n
	}
	f := n.Facets()
	f.Either = e
	return n.WithFacets(f)
}

// Kept is the value as it is kept in memory.
func (n *Node) Kept() *Node {
	if n == nil {
		return nil
	}
	kids := mapKids(n.Kids, func(k Kid) *Node { return k.Node.Kept() })
	if !sameSlice(kids, n.Kids) {
		out := *n
		out.Kids = kids
		n = &out
	}
	return n.WithEither(nil)
}

// Part is a pointer to part s of what e leads to.
func (e *Either) Part(s access.Step) *Either {
	return &Either{e.Site, e.Refs, e.Others, e.Path.Append(s)}
}

// same reports whether two pointers lead to the same part of one object.
func (e *Either) same(p *Either) bool {
	if e == nil || p == nil {
		return e == p
	}
	return e.Site == p.Site && e.Path == p.Path && slices.EqualFunc(e.Refs, p.Refs, func(a, b Ref) bool { return compareRefs(a, b) == 0 }) && Equal(e.Others, p.Others)
}

// joinEither is what is known of a pointer that is one of two.
func joinEither(a, b *Either) *Either {
	if a.same(b) {
		return a
	}
	return nil
}
