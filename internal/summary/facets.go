package summary

import (
	"slices"

	"github.com/piivet/piivet/internal/model"
)

// What is known of few values beside their labels and parts.

// Facets are what is known of the value beside its labels and parts.
func (n *Node) Facets() Facets {
	if n == nil || n.More == nil {
		return Facets{}
	}
	return *n.More
}

// Types are the concrete types that an interface value may hold, sorted.
func (n *Node) Types() []DynType { return n.Facets().Types }

// Funcs are the functions that a function value may be, sorted.
func (n *Node) Funcs() []*Func { return n.Facets().Funcs }

// Writers say where what is written to the value goes.
func (n *Node) Writers() []model.Writer { return n.Facets().Writers }

// Templates are what a template may be, sorted.
func (n *Node) Templates() []Template { return n.Facets().Templates }

// Consts are the constants that the value may be, sorted; none where that was not looked at.
func (n *Node) Consts() []Constant { return n.Facets().Consts }

// OfConst is a value that is a constant.
func OfConst(c Constant) *Node { return (*Node)(nil).WithFacets(Facets{Consts: []Constant{c}}) }

// WithConst is the value as one that is a constant.
func (n *Node) WithConst(c Constant) *Node {
	f := n.Facets()
	f.Consts = []Constant{c}
	return n.WithFacets(f)
}

// IsConst reports whether a value is nothing but constants.
func (n *Node) IsConst() bool {
	return n != nil && len(n.Labels)+len(n.Kids)+len(n.Refs) == 0 && len(n.Consts()) > 0
}

// IsChoice reports whether a value is nothing but constants, or a struct or list of such.
func (n *Node) IsChoice() bool {
	if n == nil || len(n.Labels)+len(n.Refs) > 0 {
		return false
	}
	f := n.Facets()
	constants := len(f.Consts) > 0
	f.Consts = nil
	return f.none() && (constants || len(n.Kids) > 0) && !slices.ContainsFunc(n.Kids, func(k Kid) bool { return !k.Node.IsChoice() })
}

// none reports whether there is nothing in f.
func (f Facets) none() bool {
	return len(f.Types)+len(f.Funcs)+len(f.Writers)+len(f.Templates)+len(f.Consts) == 0 && f.Either == nil
}

// WithFacets is the value with these facets and no others.
func (n *Node) WithFacets(f Facets) *Node {
	if n != nil && n.More == nil && f.none() {
		return n
	}
	out := &Node{}
	if n != nil {
		*out = *n
	}
	out.More = f.kept()
	return out
}

// kept is f as a node keeps it: a copy, so that facets that are not kept stay off
// the heap.
func (f Facets) kept() *Facets {
	if f.none() {
		return nil
	}
	kept := f
	return &kept
}

// WithTypes is the value as an interface that holds one of the types.
func (n *Node) WithTypes(ts ...DynType) *Node {
	f := n.Facets()
	f.Types = ts
	return n.WithFacets(f)
}

// WithRefs is the value as a pointer to the objects.
func (n *Node) WithRefs(refs ...Ref) *Node {
	out := &Node{}
	if n != nil {
		*out = *n
	}
	out.Refs = refs
	return out
}

// WithWriters is the value as a writer that goes to ws as well.
func (n *Node) WithWriters(ws []model.Writer) *Node {
	f := n.Facets()
	f.Writers = joinWriters(f.Writers, ws)
	return n.WithFacets(f)
}

// WithTemplate is the value as a template.
func (n *Node) WithTemplate(t Template) *Node {
	f := n.Facets()
	f.Templates = []Template{t}
	return n.WithFacets(f)
}

// WithTemplates is the value with the templates of another.
func (n *Node) WithTemplates(of *Node) *Node {
	f := n.Facets()
	f.Templates = of.Templates()
	return n.WithFacets(f)
}

// Without are the facets but for those that others are.
func (f Facets) Without(others Facets) Facets {
	f.Types = without(f.Types, others.Types, func(a, b DynType) bool { return a.Name == b.Name })
	f.Funcs = without(f.Funcs, others.Funcs, func(a, b *Func) bool { return a.Name == b.Name })
	f.Writers = without(f.Writers, others.Writers, func(a, b model.Writer) bool { return a == b })
	return f
}

func without[T any](all, others []T, same func(a, b T) bool) []T {
	return slices.DeleteFunc(slices.Clone(all), func(a T) bool {
		return slices.ContainsFunc(others, func(b T) bool { return same(a, b) })
	})
}
