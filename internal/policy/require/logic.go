package require

import (
	"math"
	"slices"
	"time"
)

// Implies reports whether whatever meets a meets b, as far as the words tell:
// it may answer false where that takes more than a comparison of their parts,
// and never answers true where it is not so.
func Implies(a, b Node) bool {
	if or, ok := a.(Or); ok {
		return !slices.ContainsFunc(or, func(part Node) bool { return !Implies(part, b) })
	}
	if and, ok := b.(And); ok {
		return !slices.ContainsFunc(and, func(part Node) bool { return !Implies(a, part) })
	}
	if and, ok := a.(And); ok && slices.ContainsFunc(and, func(part Node) bool { return Implies(part, b) }) {
		return true
	}
	if or, ok := b.(Or); ok {
		return slices.ContainsFunc(or, func(part Node) bool { return Implies(a, part) })
	}
	x, ok := a.(Atom)
	y, both := b.(Atom)
	return ok && both && x.implies(y)
}

// implies is Implies of two single requirements. Masked data meets each.
func (a Atom) implies(b Atom) bool {
	switch {
	case a.Name == Never || a.Name == Masked:
		return true
	case a.Name == PasswordHashed && b.Name == Hashed:
		return true
	case a.Name == Consent && b.Name == UnlessOptedOut:
		return a.Purpose == b.Purpose
	case a.Name != b.Name:
		return false
	}
	return a.Purpose == b.Purpose && within(a.Limit, b.Limit) && among(a.Purposes, b.Purposes) && among(a.Regions, b.Regions)
}

// within reports whether what expires within a expires within b; 0 is any time.
func within(a, b time.Duration) bool {
	if a == 0 {
		a = math.MaxInt64
	}
	return b == 0 || a <= b
}

// among reports whether what is one of a is one of b; an empty list has all.
func among(a, b []string) bool {
	return len(b) == 0 || len(a) > 0 && !slices.ContainsFunc(a, func(word string) bool { return !slices.Contains(b, word) })
}

// maxAlternatives is how many ways to meet requirements are looked at.
const maxAlternatives = 1000

// Possible reports whether data that is not masked can meet all of the
// requirements. It answers true where there are too many ways to look at.
func Possible(nodes ...Node) bool {
	ways := alternatives(And(nodes))
	return len(ways) > maxAlternatives || slices.ContainsFunc(ways, together)
}

// alternatives are the ways to meet n: one for each choice among its parts.
func alternatives(n Node) [][]Atom {
	switch n := n.(type) {
	case Or:
		var ways [][]Atom
		for _, part := range n {
			ways = append(ways, alternatives(part)...)
		}
		return ways
	case And:
		ways := [][]Atom{nil}
		for _, part := range n {
			if ways = combine(ways, alternatives(part)); len(ways) > maxAlternatives {
				break
			}
		}
		return ways
	}
	return [][]Atom{{n.(Atom)}}
}

func combine(ways, more [][]Atom) [][]Atom {
	var all [][]Atom
	for _, way := range ways {
		for _, also := range more {
			if all = append(all, slices.Concat(way, also)); len(all) > maxAlternatives {
				return all
			}
		}
	}
	return all
}

// together reports whether data that is not masked can meet all of the atoms:
// one vendor has one purpose, and is in one region.
func together(atoms []Atom) bool {
	var purposes, regions []string
	for _, a := range atoms {
		if a.Name == Never || a.Name == Masked {
			return false
		}
		if !narrow(&purposes, a.Purposes) || !narrow(&regions, a.Regions) {
			return false
		}
	}
	return true
}

// narrow keeps the words of list that are among the words, and reports whether
// one is left; empty lists have all.
func narrow(list *[]string, words []string) bool {
	switch {
	case len(words) == 0:
	case len(*list) == 0:
		*list = words
	default:
		*list = slices.DeleteFunc(slices.Clone(*list), func(word string) bool { return !slices.Contains(words, word) })
		return len(*list) > 0
	}
	return true
}
