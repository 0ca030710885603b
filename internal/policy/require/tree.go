package require

import (
	"strings"
	"time"
)

// Node is part of a requirement: an [Atom], an [And] or an [Or].
type Node interface {
	// String writes the node as policies do: Parse reads it as the same node.
	String() string
}

// And asks for all of its parts, Or for one; they have two or more.
type (
	And []Node
	Or  []Node
)

// Atom is a single requirement.
type Atom struct {
	// Name is one of [Atoms].
	Name string
	// Purpose is what a consent or an objection is about.
	Purpose string
	// Limit is how long something may be kept, for ttl; 0 for any time.
	Limit time.Duration
	// Purposes and Regions are those that a vendor may have; one of the lists
	// may be empty.
	Purposes, Regions []string

	limit string // as it was written
}

func (a And) String() string { return join(a, " and ") }
func (o Or) String() string  { return join(o, " or ") }

func (a Atom) String() string {
	switch kind, _ := find(a.Name); kind.Form {
	case Purpose:
		return a.Name + "(" + a.Purpose + ")"
	case Limit:
		if a.Limit == 0 {
			return a.Name
		}
		return a.Name + "<=" + a.limit
	case Vendors:
		var parts []string
		if len(a.Purposes) > 0 {
			parts = append(parts, "purpose: "+strings.Join(a.Purposes, ", "))
		}
		if len(a.Regions) > 0 {
			parts = append(parts, "region: "+strings.Join(a.Regions, ", "))
		}
		return a.Name + "(" + strings.Join(parts, ", ") + ")"
	}
	return a.Name
}

// join writes parts with op between them, those that have an op of their own
// in parentheses.
func join(parts []Node, op string) string {
	words := make([]string, len(parts))
	for i, part := range parts {
		words[i] = part.String()
		if _, single := part.(Atom); !single {
			words[i] = "(" + words[i] + ")"
		}
	}
	return strings.Join(words, op)
}

// Walk calls visit for every single requirement in n, from left to right.
func Walk(n Node, visit func(Atom)) {
	switch n := n.(type) {
	case And:
		for _, part := range n {
			Walk(part, visit)
		}
	case Or:
		for _, part := range n {
			Walk(part, visit)
		}
	case Atom:
		visit(n)
	}
}
