package summary

import (
	"cmp"
	"go/types"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// Node is what is known about a value: a tree of labels. Its own labels hold
// for the whole value; a kid overrides them for its part. A nil Node holds
// nothing. Nodes are immutable and shared.
type Node struct {
	Labels Set
	// Kids are the parts that are known on their own, sorted by step.
	Kids []Kid
	// Refs are the objects that a pointer, slice, map or channel may refer to.
	// They never leave the function.
	Refs []Ref
	// More is what is known of few values, nil for nothing: nodes are many, and
	// this keeps them small. Types and its like read it.
	More *Facets
}

// Facets are what is known of a value beside its labels and parts.
type Facets struct {
	// Types are the concrete types that an interface value may hold, sorted.
	Types []DynType
	// Funcs are the functions that a function value may be, sorted.
	Funcs []*Func
	// Writers say where what is written to the value goes.
	Writers []model.Writer
	// Templates are what a template may be, sorted.
	Templates []Template
	// Consts are the constants that the value may be, sorted: of a field that says what
	// is to be done. One of which labels say something else as well may be any.
	Consts []Constant
	// Either says of a pointer that it leads to one of several objects, always the same; nil for others.
	Either *Either
}

// Template is a template as a value: of a pointer to it, its name in the set
// that it belongs to; of what the pointer leads to, that set.
type Template struct {
	Name string
	Set  expose.Template
}

// Kid is a part of a value.
type Kid struct {
	Step access.Step
	Node *Node
}

// Loc is an object in memory: an allocation (by the site that makes it), or
// what a pointer of unknown origin points to (by that pointer's place).
type Loc struct {
	Site int32
	In   Input
	Path access.Path
}

// Ref points into an object.
type Ref struct {
	Loc  Loc
	Path access.Path
	// Init is what the object holds before it is written to: a value with one
	// label, or nil for nothing.
	Init *Node
	// Src is the tag of the innermost tagged field on the way, or nil.
	Src *flow.Source
	// Part is which elements of the object a slice has.
	Part Window
	// Many says that Loc stands for more objects than one, so that nothing
	// written to it replaces what was there.
	Many bool
}

// DynType is a concrete type behind an interface. Type is nil when the type
// cannot be named in the package at hand.
type DynType struct {
	// Name is "path.Name", with a star in front for a pointer to it. That of a
	// type parameter begins with [TypeParam].
	Name string
	Type types.Type
}

// Func is a function as a value.
type Func struct {
	// Name identifies the function and, for a closure, the place that makes it.
	Name string
	// Code is the function in the package at hand, or nil: then Sum is what an
	// imported summary says about a closure.
	Code any
	Sum  *Summary
	// Bound are the free variables, or the receiver of a bound method.
	Bound []*Node
	// TypeArgs are the types that stand for the type parameters of the function in which
	// a function literal stands; none where they are those of the function at hand, or not
	// known. Importers do not know them.
	TypeArgs []types.Type
	// Told says that what the function does with its free variables was said
	// where it was made: only its parameters are news to whoever calls it.
	Told bool
}

// OfLabel is a value that has just that label.
func OfLabel(l Label) *Node {
	v := &struct { // in one piece: most values are these
		node  Node
		label Label
		set   [1]*Label
	}{label: l}
	v.set[0] = &v.label
	v.node.Labels = v.set[:]
	return &v.node
}

// OfFuncs is a function value that may be each of the functions, which are
// sorted.
func OfFuncs(fns ...*Func) *Node { return (*Node)(nil).WithFacets(Facets{Funcs: fns}) }

// Of is a value that has just these labels.
func Of(labels Set) *Node {
	if len(labels) == 0 {
		return nil
	}
	return &Node{Labels: labels}
}

// kid returns the part s and whether it is known on its own.
func (n *Node) kid(s access.Step) (*Node, bool) {
	if n == nil {
		return nil, false
	}
	i, ok := slices.BinarySearchFunc(n.Kids, s, func(k Kid, s access.Step) int { return cmp.Compare(k.Step, s) })
	if !ok {
		return nil, false
	}
	return n.Kids[i].Node, true
}

// rest is the part s as the labels of the whole say, when no kid does.
func (n *Node) rest(s access.Step) *Node {
	if n == nil || len(n.Labels) == 0 {
		return nil
	}
	if part, ok := n.encoded(s); ok {
		return part
	}
	if s.OfType() {
		if typed, made := n.kid(access.Typed); made {
			n = &Node{Labels: typed.labels()}
		}
	}
	if len(n.Labels) == 1 { // as most values have
		l := n.Labels[0]
		switch part := l.step(s); {
		case l.basic(s):
			return nil
		case part != *l:
			return OfLabel(part)
		}
		return Of(n.Labels)
	}
	return Of(n.Labels.Map(func(l Label) (Label, bool) { return l.step(s), !l.basic(s) }))
}

// Implies reports whether the labels of the whole say of part s, which is not known
// on its own, all that part says.
func (n *Node) Implies(s access.Step, part *Node) bool {
	if len(n.Labels) > 0 && part != nil && (len(part.Kids) > 0 || !part.bare() || len(part.Labels) > len(n.Labels)) {
		return false
	}
	return Equal(part, n.rest(s))
}

// left are the elements that any element of an input's container is not, which
// this function has replaced or deleted: few, or none.
func (n *Node) left(s access.Step) (left []access.Step) {
	if s != access.Elem && !s.IsVar() {
		return nil
	}
	for _, k := range n.Kids {
		if k.Step.IsName() || k.Step.IsInputKey() {
			left = append(left, k.Step)
		}
	}
	if len(left) > bounds.Left.Limit {
		return nil
	}
	return left
}

// own is the part s without what is known about elements one by one.
func (n *Node) own(s access.Step) *Node {
	if kid, ok := n.kid(s); ok {
		return kid
	}
	return n.rest(s)
}

// Step is the part s of the value.
func (n *Node) Step(s access.Step) *Node {
	if n == nil {
		return nil
	}
	if elems, ok := s.Choice(); ok {
		return n.oneOf(elems)
	}
	switch {
	case s == access.Elem:
		return n.anyElem(n.own(s))
	case s.IsVar():
		if kid, ok := n.kid(s); ok {
			return kid
		}
		if _, ok := n.kid(access.Elem); !ok {
			return n.anyElem(n.rest(s))
		}
		return n.anyElem(n.own(access.Elem))
	case s.IsConstElem():
		return n.constElem(s)
	}
	return n.own(s)
}

// oneOf is what one of several elements is.
func (n *Node) oneOf(elems []access.Step) *Node {
	var out *Node
	for _, e := range elems {
		out = Join(out, n.Step(e))
	}
	return out
}

// anyElem joins all elements that are known on their own to rest.
func (n *Node) anyElem(rest *Node) *Node {
	for _, k := range n.Kids {
		if k.Step.IsElem() && k.Step != access.Elem {
			rest = Join(rest, k.Node)
		}
	}
	return rest
}

// constElem is the element with a constant key: what is known of it, and what
// was written where it may have been meant.
func (n *Node) constElem(s access.Step) *Node {
	elem, ok := n.kid(s)
	anyElem, anyOK := n.kid(access.Elem)
	switch {
	case !ok && !anyOK:
		elem = n.rest(s)
	case anyOK:
		elem = Join(elem, anyElem)
	}
	for _, k := range n.Kids {
		if k.Step.IsVar() {
			elem = Join(elem, k.Node)
		}
	}
	return elem
}

// At is the part of the value that path leads to.
func (n *Node) At(path access.Path) *Node {
	for s, rest, ok := path.First(); ok && n != nil; s, rest, ok = rest.First() {
		n = n.Step(s)
	}
	return n
}

// Read is At for whoever looks at the value: of an input's container any element is
// none of those that are known on their own.
func (n *Node) Read(path access.Path) *Node {
	for s, rest, ok := path.First(); ok && n != nil; s, rest, ok = rest.First() {
		if left := n.left(s); len(left) > 0 {
			others := *n
			others.Labels = n.Labels.Map(func(l Label) (Label, bool) { return l.but(left), true })
			n = &others
		}
		n = n.Step(s)
	}
	return n
}

// With is the value with part s replaced.
func (n *Node) With(s access.Step, kid *Node) *Node {
	out := &Node{}
	if n != nil {
		*out = *n
	}
	i, ok := slices.BinarySearchFunc(out.Kids, s, func(k Kid, s access.Step) int { return cmp.Compare(k.Step, s) })
	switch {
	case ok:
		out.Kids = slices.Clone(out.Kids)
		out.Kids[i].Node = kid
	case s.IsConstElem() && len(out.Kids) >= bounds.Kids.Limit:
		return n.With(access.Elem, Join(n.own(access.Elem), kid))
	default:
		kids := make([]Kid, len(out.Kids)+1)
		copy(kids, out.Kids[:i])
		kids[i] = Kid{s, kid}
		copy(kids[i+1:], out.Kids[i:])
		out.Kids = kids
	}
	return out
}

// Store is the value after val was written to the part at path: strong
// replaces the part, weak adds to it.
func (n *Node) Store(path access.Path, val *Node, strong bool) *Node {
	s, rest, ok := path.First()
	if !ok {
		if strong {
			return val
		}
		return Join(n, val)
	}
	if elems, ok := s.Choice(); ok {
		for _, e := range elems {
			n = n.Store(access.Path("").Append(e).Join(rest), val, false)
		}
		return n
	}
	if s == access.Elem || s == access.Key {
		return n.With(s, n.own(s).Store(rest, val, false)).touchVars(s, rest, val)
	}
	return n.With(s, n.Step(s).Store(rest, val, strong)).touchVars(s, rest, val)
}

// touchVars adds what was stored at s to the elements that registers and inputs name:
// they may be the same. What was deleted under the key that an input is, and may be there
// again under a constant one, is an element like any other.
func (n *Node) touchVars(s access.Step, rest access.Path, val *Node) *Node {
	if !s.IsElem() {
		return n
	}
	for _, k := range n.Kids {
		if !k.Step.IsVar() || k.Step == s {
			continue
		}
		touched := k.Node.Store(rest, val, false)
		if k.Node == nil && touched != nil && k.Step.IsInputKey() && s.IsConstElem() {
			n = n.without(func(s access.Step) bool { return s == k.Step })
			continue
		}
		n = n.With(k.Step, touched)
	}
	return n
}

// Forget is the value without what only registers tell apart: only the one
// that is given, or all when it is empty.
func (n *Node) Forget(only access.Step) *Node {
	return n.fold(func(s access.Step) bool { return forgets(s, only) })
}

// ForgetKeys is the value without what only names of keys tell apart.
func (n *Node) ForgetKeys() *Node { return n.fold(access.Step.IsVar) }

// fold has the elements that vague reports true for be any.
func (n *Node) fold(vague func(access.Step) bool) *Node {
	if n == nil || !n.hasStep(vague) {
		return n
	}
	out := *n
	out.Kids = nil
	var folded *Node
	for _, k := range n.Kids {
		if vague(k.Step) {
			folded = Join(folded, k.Node.fold(vague))
			continue
		}
		out.Kids = append(out.Kids, Kid{k.Step, k.Node.fold(vague)})
	}
	if folded != nil {
		return out.With(access.Elem, Join(out.own(access.Elem), folded))
	}
	return &out
}

func forgets(s, only access.Step) bool { return s.IsRegister() && (only == "" || s == only) }

// Names reports whether the value tells the element apart that a register names.
func (n *Node) Names(register access.Step) bool {
	return n != nil && n.hasStep(func(s access.Step) bool { return forgets(s, register) })
}

func (n *Node) hasStep(vague func(access.Step) bool) bool {
	for _, k := range n.Kids {
		if vague(k.Step) || k.Node != nil && k.Node.hasStep(vague) {
			return true
		}
	}
	return false
}

// MapLabels is the value with every label of it, at any depth, replaced.
func (n *Node) MapLabels(f func(Label) (Label, bool)) *Node {
	if n == nil {
		return nil
	}
	if len(n.Labels) == 1 && len(n.Kids) == 0 && n.bare() {
		return n.mapLabel(f)
	}
	labels := n.Labels.Map(f)
	kids := mapKids(n.Kids, func(k Kid) *Node { return k.Node.MapLabels(f) })
	if sameSlice(labels, n.Labels) && sameSlice(kids, n.Kids) {
		return n
	}
	out := *n
	out.Labels, out.Kids = labels, kids
	return &out
}

// mapLabel is MapLabels for a value that has one label and nothing else, as most have.
func (n *Node) mapLabel(f func(Label) (Label, bool)) *Node {
	switch l, ok := f(*n.Labels[0]); {
	case !ok:
		return &Node{}
	case l != *n.Labels[0]:
		return OfLabel(l)
	}
	return n
}

// mapKids replaces the node of each kid; it is kids itself when nothing
// changes.
func mapKids(kids []Kid, f func(Kid) *Node) []Kid {
	out := kids
	for i, k := range kids {
		n := f(k)
		if n == k.Node {
			continue
		}
		if sameSlice(out, kids) {
			out = slices.Clone(kids)
		}
		out[i].Node = n
	}
	return out
}

// JoinParts is the value in which each part that is known on its own may be that of
// another as well.
func (n *Node) JoinParts(other *Node) *Node {
	if n == nil {
		return nil
	}
	kids := mapKids(n.Kids, func(k Kid) *Node {
		if k.Step.IsAspect() || k.Step.IsMark() {
			return k.Node
		}
		return Join(k.Node, other.Step(k.Step))
	})
	if sameSlice(kids, n.Kids) {
		return n
	}
	out := *n
	out.Kids = kids
	return &out
}

func sameSlice[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// AddLabels is the value with more labels on the whole of it, which the parts
// known on their own take as well.
func (n *Node) AddLabels(labels Set) *Node {
	if len(labels) == 0 {
		return n
	}
	if n == nil {
		return Of(labels)
	}
	joined := Union(n.Labels, labels)
	kids := mapKids(n.Kids, func(k Kid) *Node {
		return k.Node.AddLabels(labels.Map(func(l Label) (Label, bool) { return l.step(k.Step), !l.basic(k.Step) }))
	})
	if sameSlice(joined, n.Labels) && sameSlice(kids, n.Kids) {
		return n
	}
	out := *n
	out.Labels, out.Kids = joined, kids
	return out.WithEither(nil)
}

// HasLabel reports whether a label of n or of a part of it fulfils f.
func (n *Node) HasLabel(f func(*Label) bool) bool {
	if n == nil {
		return false
	}
	return slices.ContainsFunc(n.Labels, f) || slices.ContainsFunc(n.Kids, func(k Kid) bool { return k.Node.HasLabel(f) })
}

// All is every label of the value, at any depth, as labels of data that is
// somewhere in it. Objects that it refers to are not followed.
func (n *Node) All() Set {
	if n == nil {
		return nil
	}
	all := n.Labels.Map(func(l Label) (Label, bool) { return l.inexact(), true })
	for _, k := range n.Kids {
		if k.Step != access.Typed { // some of the labels above
			all = Union(all, k.Node.All())
		}
	}
	return all
}

// bare reports whether labels and parts are all that is known of the value.
func (n *Node) bare() bool {
	return len(n.Refs) == 0 && n.More == nil
}

// Known is the part s, if it is known on its own.
func (n *Node) Known(s access.Step) (*Node, bool) { return n.kid(s) }

// Rest is the part s without what is known about elements one by one.
func (n *Node) Rest(s access.Step) *Node { return n.own(s) }

// Elems are the elements with constant keys that are known on their own.
func (n *Node) Elems() []*Node {
	if n == nil {
		return nil
	}
	var all []*Node
	for _, k := range n.Kids {
		if k.Step.IsConstElem() {
			all = append(all, k.Node)
		}
	}
	return all
}

// EachElem are the elements that are known on their own, and any other.
func (n *Node) EachElem() []*Node {
	if n == nil {
		return nil
	}
	var all []*Node
	if others := n.own(access.Elem); others != nil {
		all = append(all, others)
	}
	for _, k := range n.Kids {
		if k.Step.IsElem() && k.Step != access.Elem && k.Node != nil {
			all = append(all, k.Node)
		}
	}
	return all
}

// NamedElems are the keys, as Go writes them, of the elements that are known on their
// own and have a constant text as their key.
func (n *Node) NamedElems() []string {
	if n == nil {
		return nil
	}
	var keys []string
	for _, k := range n.Kids {
		if k.Step.IsName() {
			keys = append(keys, strings.TrimSuffix(strings.TrimPrefix(string(k.Step), "["), "]"))
		}
	}
	return keys
}

// WithoutElems is the value without what is known about its elements one by
// one.
func (n *Node) WithoutElems() *Node { return n.without(access.Step.IsElem) }

// without is the value without what is known of the parts that gone picks.
func (n *Node) without(gone func(access.Step) bool) *Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Kids = slices.DeleteFunc(slices.Clone(n.Kids), func(k Kid) bool { return gone(k.Step) })
	return &out
}
