package summary

import (
	"slices"

	"github.com/piivet/piivet/internal/flow"
)

// Terms say how data gets to a sink and how long it stays there, as far as the
// function knows: what else it rests on are labels of inputs, of which callers
// know more. A nil *Terms says nothing.
type Terms struct {
	// Way has facts about the way ([flow.InClear]) and the inputs that it is made
	// of: an address, a client, a connection.
	Way Set
	// Kept has times ([flow.Lasts]) and the inputs that times come from.
	Kept Set
	// Untimed is what becomes of what is written without a time, or with one that
	// is 0 or less.
	Untimed flow.RetentionKind
}

// JoinTerms are the terms of a use that has one or the other.
func JoinTerms(a, b *Terms) *Terms {
	switch {
	case a == nil || a == b:
		return b
	case b == nil || EqualTerms(a, b):
		return a
	}
	return &Terms{Union(a.Way, b.Way), Union(a.Kept, b.Kept), max(a.Untimed, b.Untimed)}
}

// EqualTerms reports whether a and b say the same.
func EqualTerms(a, b *Terms) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Untimed == b.Untimed && a.Way.equal(b.Way) && a.Kept.equal(b.Kept)
}

// TermsOf are the terms, or nil when they say nothing.
func TermsOf(way, kept Set, untimed flow.RetentionKind) *Terms {
	if len(way)+len(kept) == 0 && untimed == flow.KeptUnknown {
		return nil
	}
	return &Terms{way, kept, untimed}
}

// Fact makes a value known for a fact, and for nothing else.
func Fact(kind flow.Fact, says string) Set {
	return SetOf(Label{In: None, Src: &flow.Source{Full: says, Fact: kind}})
}

// Fact is the kind of fact that the label is; [flow.NoFact] for data.
func (l *Label) Fact() flow.Fact {
	if l.Src == nil {
		return flow.NoFact
	}
	return l.Src.Fact
}

// Facts are those of one kind.
func (s Set) Facts(kind flow.Fact) Set {
	if !s.HasFact(kind) {
		return nil
	}
	return s.Map(func(l Label) (Label, bool) { return l, l.Fact() == kind })
}

// HasFact reports whether one of the labels is a fact of the kind.
func (s Set) HasFact(kind flow.Fact) bool {
	return slices.ContainsFunc(s, func(l *Label) bool { return l.Fact() == kind })
}

// IsRandom reports whether all that a value holds was drawn by chance. A nonce in front of
// what is encrypted, or a salt beside a hash, is not all that there is.
func (s Set) IsRandom() bool {
	return s.HasFact(flow.Random) && !slices.ContainsFunc(s, func(l *Label) bool { return l.Fact() == flow.NoFact })
}

// WithoutFacts is the set without facts of the kind.
func (s Set) WithoutFacts(kind flow.Fact) Set {
	return s.Map(func(l Label) (Label, bool) { return l, l.Fact() != kind })
}
