package summary

import (
	"cmp"
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/model"
)

// Join is the value that may be a or b. It is the join of a semilattice with
// nil as its least element: commutative, associative and idempotent up to
// [Equal], as long as no limit is hit. Where elements are told apart, an
// element takes what the other value says of any element, so that the order
// of joins can decide of which element a label speaks; nothing is lost.
func Join(a, b *Node) *Node {
	switch {
	case a == b || b == nil:
		return a
	case a == nil:
		return b
	}
	a, b = a.apart(b), b.apart(a)
	labels, kids, refs, facets := Union(a.Labels, b.Labels), joinKids(a, b), joinRefs(a.Refs, b.Refs), joinFacets(a, b)
	if sameSlice(labels, a.Labels) && sameSlice(kids, a.Kids) && sameSlice(refs, a.Refs) && facets == a.More {
		return a // most joins bring nothing new: memory is not to fill up with copies
	}
	return &Node{labels, kids, refs, facets}
}

// joinFacets are those of a itself when b adds nothing.
func joinFacets(a, b *Node) *Facets {
	if a.More == b.More {
		return a.More
	}
	x, y := a.Facets(), b.Facets()
	f := Facets{
		Types:     joinTypes(openTypes(a, b), openTypes(b, a)),
		Funcs:     joinFuncs(x.Funcs, y.Funcs),
		Writers:   joinWriters(x.Writers, y.Writers),
		Templates: joinTemplates(x.Templates, y.Templates),
		Consts:    joinConsts(x.Consts, y.Consts),
		Either:    joinEither(x.Either, y.Either),
	}
	if sameSlice(f.Types, x.Types) && sameSlice(f.Funcs, x.Funcs) && sameSlice(f.Writers, x.Writers) && sameSlice(f.Templates, x.Templates) && sameSlice(f.Consts, x.Consts) && f.Either == x.Either {
		return a.More
	}
	return f.kept()
}

// joinKids joins part by part. It is a.Kids itself when b adds nothing.
func joinKids(a, b *Node) []Kid {
	var kids []Kid // nil while they are those of a
	same := 0
	for x, y := a.Kids, b.Kids; len(x)+len(y) > 0; {
		s := firstStep(x, y)
		k := Kid{s, Join(a.side(s), b.side(s))}
		switch {
		case kids == nil && len(x) > 0 && k == x[0]:
			same++
		case kids == nil:
			kids = append(make([]Kid, 0, same+len(x)+len(y)), a.Kids[:same]...)
			fallthrough
		default:
			kids = append(kids, k)
		}
		x, y = past(x, s), past(y, s)
	}
	if kids == nil {
		return a.Kids
	}
	return kids
}

// firstStep is the lowest step of two lists of kids that are not both empty.
func firstStep(x, y []Kid) access.Step {
	switch {
	case len(x) == 0:
		return y[0].Step
	case len(y) == 0:
		return x[0].Step
	}
	return min(x[0].Step, y[0].Step)
}

// past is a list without its first kid, if that has the step s.
func past(kids []Kid, s access.Step) []Kid {
	if len(kids) > 0 && kids[0].Step == s {
		return kids[1:]
	}
	return kids
}

// side is what n says about part s when it meets another value that knows s
// on its own. It must not fold single elements into "any element": they stay
// apart as kids of the join.
func (n *Node) side(s access.Step) *Node {
	if s.IsMark() {
		kid, _ := n.kid(s)
		return kid
	}
	if s.IsConstElem() || s.IsVar() {
		return n.Step(s)
	}
	if s == access.Deref {
		return n.leadsTo()
	}
	return n.own(s)
}

// leadsTo is what a pointer leads to when it meets one of which that is known. What an error
// has if it is of a type that code can ask for, and does not say itself, is no part of what an
// error of another type leads to: who asks for that type finds it all the same.
func (n *Node) leadsTo() *Node {
	typed, made := n.kid(access.Typed)
	if _, known := n.kid(access.Deref); known || !made {
		return n.own(access.Deref)
	}
	said := typed.labels().Map(func(l Label) (Label, bool) {
		return l, slices.ContainsFunc(n.Labels, func(root *Label) bool {
			whole := root.typed()
			return compareLabels(&whole, &l) == 0
		})
	})
	return Of(said).Step(access.Deref)
}

// covered reports whether every item of a list is in another: the lists are
// short.
func covered[T any](items, in []T, same func(x, y T) bool) bool {
	for _, it := range items {
		if !slices.ContainsFunc(in, func(other T) bool { return same(other, it) }) {
			return false
		}
	}
	return true
}

func compareRefs(a, b Ref) int {
	return cmp.Or(cmp.Compare(a.Loc.Site, b.Loc.Site), cmp.Compare(a.Loc.In, b.Loc.In),
		cmp.Compare(a.Loc.Path, b.Loc.Path), cmp.Compare(a.Path, b.Path),
		cmp.Compare(a.Part.Low, b.Part.Low), cmp.Compare(a.Part.High, b.Part.High))
}

func joinRefs(a, b []Ref) []Ref {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	same := func(x, y Ref) bool { return compareRefs(x, y) == 0 }
	if covered(b, a, same) {
		return a
	}
	all := slices.Concat(a, b)
	slices.SortStableFunc(all, compareRefs)
	all = slices.CompactFunc(all, same)
	return all[:min(len(all), bounds.Refs.Limit)]
}

// Open is the type of an interface value that may hold more than is listed.
var Open = DynType{Name: "?"}

// WithoutOpen is n as if it held no types that are not listed.
func (n *Node) WithoutOpen() *Node {
	if !slices.Contains(n.Types(), Open) {
		return n
	}
	facets := n.Facets()
	facets.Types = slices.DeleteFunc(slices.Clone(facets.Types), func(d DynType) bool { return d == Open })
	return n.WithFacets(facets)
}

// openTypes are the types of n where it meets other: an interface value of
// which no types are listed may hold any, unless it holds nothing.
func openTypes(n, other *Node) []DynType {
	if len(n.Types()) > 0 || len(other.Types()) == 0 || !n.exact() {
		return n.Types()
	}
	return []DynType{Open}
}

func (n *Node) exact() bool {
	for _, l := range n.Labels {
		if l.Exact {
			return true
		}
	}
	return false
}

// MayHoldMore reports whether an interface value can hold types that are not
// listed: part of it came from where nobody looked.
func (n *Node) MayHoldMore() bool {
	if n == nil {
		return false
	}
	if len(n.Types()) == 0 {
		return len(n.Labels)+len(n.Refs) > 0
	}
	for _, t := range n.Types() {
		if t.Type == nil {
			return true
		}
	}
	return false
}

// HasType reports whether an interface value may be of type t, or of one that callers know.
func (n *Node) HasType(t types.Type) bool {
	return slices.ContainsFunc(n.Types(), func(d DynType) bool {
		return d.Type != nil && (d.IsParam() || types.Identical(d.Type, t))
	})
}

func joinTypes(a, b []DynType) []DynType {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	same := func(x, y DynType) bool {
		return x.Name == y.Name && (x.Type == nil || y.Type == nil || types.Identical(x.Type, y.Type))
	}
	if covered(b, a, same) {
		return a
	}
	all := slices.Concat(a, b)
	slices.SortStableFunc(all, func(x, y DynType) int { return cmp.Compare(x.Name, y.Name) })
	return slices.CompactFunc(all, same)
}

func joinFuncs(a, b []*Func) []*Func {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	if covered(b, a, funcEqual) {
		return a
	}
	all := slices.Concat(a, b)
	slices.SortStableFunc(all, func(x, y *Func) int { return cmp.Compare(x.Name, y.Name) })
	var out []*Func
	for _, f := range all {
		if n := len(out); n > 0 && out[n-1].Name == f.Name {
			out[n-1] = joinFunc(out[n-1], f)
			continue
		}
		out = append(out, f)
	}
	return out
}

func joinFunc(a, b *Func) *Func {
	if a == b || funcEqual(a, b) {
		return a
	}
	out := *a
	out.Bound = make([]*Node, max(len(a.Bound), len(b.Bound)))
	for i := range out.Bound {
		out.Bound[i] = Join(bound(a, i), bound(b, i))
	}
	return &out
}

func bound(f *Func, i int) *Node {
	if i < len(f.Bound) {
		return f.Bound[i]
	}
	return nil
}

func compareWriters(a, b model.Writer) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Protect, b.Protect), cmp.Compare(a.Vendor, b.Vendor),
		cmp.Compare(a.Purpose, b.Purpose), cmp.Compare(a.Region, b.Region), cmp.Compare(a.Entity, b.Entity))
}

func joinWriters(a, b []model.Writer) []model.Writer {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	if covered(b, a, func(x, y model.Writer) bool { return compareWriters(x, y) == 0 }) {
		return a
	}
	all := slices.Concat(a, b)
	slices.SortFunc(all, compareWriters)
	return slices.Compact(all)
}

func compareTemplates(a, b Template) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Set.Text, b.Set.Text), cmp.Compare(a.Set.Funcs, b.Set.Funcs),
		cmp.Compare(a.Set.Left, b.Set.Left), cmp.Compare(a.Set.Right, b.Set.Right))
}

// joinTemplates is both, or any template when one of them may be any.
func joinTemplates(a, b []Template) []Template {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0 || slices.Equal(a, b) || a[0].Set.Unknown:
		return a
	}
	all := slices.Concat(a, b)
	slices.SortFunc(all, compareTemplates)
	all = slices.Compact(all)
	switch {
	case len(all) > bounds.Templates.Limit || slices.ContainsFunc(all, func(t Template) bool { return t.Set.Unknown }):
		return []Template{{Set: expose.AnyTemplate}}
	case len(all) == len(a): // b brings nothing new
		return a
	}
	return all
}

// joinConsts is both, or any constant when there are too many.
func joinConsts(a, b []Constant) []Constant {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0 || slices.Equal(a, b) || a[0] == AnyConstant:
		return a
	}
	all := united(a, b)
	switch {
	case len(all) > bounds.Choices.Limit || b[0] == AnyConstant:
		return []Constant{AnyConstant}
	case len(all) == len(a): // b brings nothing new
		return a
	}
	return all
}

// Equal reports whether a and b say the same; how data came there does not
// count.
func Equal(a, b *Node) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil {
		return a.empty() && b.empty()
	}
	return a.Labels.equal(b.Labels) &&
		slices.EqualFunc(a.Kids, b.Kids, func(x, y Kid) bool { return x.Step == y.Step && Equal(x.Node, y.Node) }) &&
		slices.EqualFunc(a.Refs, b.Refs, func(x, y Ref) bool { return compareRefs(x, y) == 0 }) &&
		slices.EqualFunc(a.Types(), b.Types(), func(x, y DynType) bool { return x.Name == y.Name }) &&
		slices.EqualFunc(a.Funcs(), b.Funcs(), funcEqual) &&
		slices.Equal(a.Writers(), b.Writers()) &&
		slices.Equal(a.Templates(), b.Templates()) &&
		slices.Equal(a.Consts(), b.Consts()) &&
		a.Either().same(b.Either())
}

func funcEqual(a, b *Func) bool {
	return a == b || a.Name == b.Name && slices.EqualFunc(a.Bound, b.Bound, Equal)
}

// empty reports whether n holds nothing. A kid that holds nothing overrides
// nothing when there are no labels above it.
func (n *Node) empty() bool {
	if n == nil {
		return true
	}
	if len(n.Labels) > 0 || !n.bare() {
		return false
	}
	for _, k := range n.Kids {
		// An object that holds nothing still can be written to.
		if k.Step == access.Deref || !k.Node.empty() {
			return false
		}
	}
	return true
}
