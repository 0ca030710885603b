package summary

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/access"
)

// An interface value that may hold values of several types knows what it holds for
// texts, numbers and flags one by one: who asks for a number does not get the text
// that could have been there.

// apart is n, where it meets another value, with what it holds for each of the basic
// types of both.
func (n *Node) apart(other *Node) *Node {
	if len(n.Types())+len(other.Types()) < 2 || len(n.Labels)+len(other.Labels) == 0 {
		return n
	}
	out := n
	for _, ts := range [][]DynType{n.Types(), other.Types()} {
		for _, t := range ts {
			if !t.basic() {
				continue
			}
			step := access.Asserted(t.Name)
			if _, known := out.kid(step); !known {
				out = out.With(step, n.ofType(t.Name))
			}
		}
	}
	return out
}

func (d DynType) basic() bool {
	b, ok := d.Type.(*types.Basic)
	return ok && b.Name() == d.Name
}

// basic reports whether the label is of a value of a basic type, which has no part s.
func (l Label) basic(s access.Step) bool {
	if _, same := s.Type(); same {
		return false
	}
	return l.Exact && l.Path.IsAsserted()
}

// ofType is what the value holds if it is of the type with that name.
func (n *Node) ofType(name string) *Node {
	if kid, ok := n.kid(access.Asserted(name)); ok {
		return kid
	}
	if n.MayHoldMore() {
		return Of(n.Labels)
	}
	for _, t := range n.Types() {
		if t.Name == name || t.IsParam() {
			return Of(n.Labels)
		}
	}
	return nil
}

// Asserted is what an interface value holds if it is of a basic type. Of an input
// callers know what that is.
func (n *Node) Asserted(name string) *Node {
	if n == nil {
		return nil
	}
	held := n.ofType(name)
	if held == nil {
		return nil
	}
	return held.MapLabels(func(l Label) (Label, bool) {
		if l.Exact && l.In != None {
			l.Path = l.Path.Append(access.Asserted(name))
		}
		return l, true
	})
}

// onlyAs are the labels of what the value holds if it is of a basic type, where that is told
// apart from what it holds otherwise.
func (n *Node) onlyAs(name string) Set {
	kid, _ := n.kid(access.Asserted(name))
	return kid.labels()
}

// Typed is what an error is if it has a type that code can ask for: all of it, unless
// errors or fmt have made of a text what it may be.
func (n *Node) Typed() *Node {
	typed, made := n.kid(access.Typed)
	if !made {
		return n
	}
	out := *n
	out.Labels = typed.labels()
	return &out
}

func (n *Node) labels() Set {
	if n == nil {
		return nil
	}
	return n.Labels
}

// OfTyped is Typed for whoever goes no further: of an input the callers do.
func (n *Node) OfTyped() *Node {
	n = n.Typed()
	if n == nil {
		return nil
	}
	out := *n
	out.Labels = n.Labels.Map(func(l Label) (Label, bool) { return l.typed(), true })
	return &out
}

// OfAssigned is a value of an unknown type as what assigning it by reflection leaves: of
// an input the callers know more.
func (n *Node) OfAssigned() *Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Refs = nil
	out.Labels = n.Labels.Map(func(l Label) (Label, bool) {
		if l.Exact && l.In != None {
			l.Path = l.Path.Append(access.Assigned)
		}
		return l, true
	})
	return &out
}

// typed is the label of an error if that has such a type: of an input callers know.
func (l Label) typed() Label {
	if _, typed := l.Path.Untyped(); l.Exact && l.In != None && !typed {
		l.Path = l.Path.Append(access.Typed)
	}
	return l
}

// Leading is what an interface value holds that leads to something: neither text nor
// number nor flag.
func (n *Node) Leading() *Node {
	if n == nil || n.MayHoldMore() {
		return n
	}
	var basic Set
	others := false
	for _, t := range n.Types() {
		if t.basic() {
			basic = Union(basic, Union(n.ofType(t.Name).All(), n.onlyAs(t.Name)))
		} else {
			others = true
		}
	}
	if len(n.Types()) > 0 && !others {
		return nil
	}
	if len(basic) == 0 {
		return n
	}
	out := *n
	out.Labels = n.Labels.Map(func(l Label) (Label, bool) {
		_, held := slices.BinarySearchFunc(basic, &l, compareLabels)
		return l, !held
	})
	return &out
}
