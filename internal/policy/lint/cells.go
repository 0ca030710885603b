package lint

import (
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// bits is a set of small numbers.
type bits []uint64

func newBits(n int) bits { return make(bits, (n+63)/64) }

func (b bits) add(i int) { b[i/64] |= 1 << (i % 64) }

func (b bits) at(i int) uint64 {
	if i >= len(b) {
		return 0
	}
	return b[i]
}

func (b bits) empty() bool { return !b.meets(b) }

// under reports whether all of b is in c.
func (b bits) under(c bits) bool {
	for i, word := range b {
		if word&^c[i] != 0 {
			return false
		}
	}
	return true
}

func (b bits) meets(c bits) bool {
	for i, word := range b {
		if word&c[i] != 0 {
			return true
		}
	}
	return false
}

// universe has all data that rules can tell apart: each category with each
// narrowing that one of them names, and with none.
type universe struct {
	categories []category.ID
	sources    []flow.Source
	known      map[policy.Data]selection
}

func newUniverse(all [][]policy.Data) *universe {
	regions, roles, subjects := []string{""}, []string{""}, []string{"", "child"}
	for _, data := range all {
		for _, d := range data {
			regions, roles, subjects = append(regions, d.Region), append(roles, d.Role), append(subjects, d.Subject)
		}
	}
	u := &universe{categories: category.All(), known: map[policy.Data]selection{}}
	for _, region := range distinct(regions) {
		for _, role := range distinct(roles) {
			for _, subject := range distinct(subjects) {
				u.sources = append(u.sources, flow.Source{Region: region, Role: role, Subject: subject})
			}
		}
	}
	return u
}

func distinct(words []string) []string {
	slices.Sort(words)
	return slices.Compact(words)
}

// selection is some of the data of a universe: categories of each source that
// has any, sorted by source.
type selection []part

type part struct {
	source     int
	categories bits
}

// data is what is selected by data, but not by except.
func (u *universe) data(data, except []policy.Data) selection {
	var s selection
	for _, d := range data {
		s = s.merge(u.one(d), func(mine, other uint64) uint64 { return mine | other })
	}
	for _, d := range except {
		s = s.merge(u.one(d), func(mine, other uint64) uint64 { return mine &^ other })
	}
	return s
}

// one is what is selected by d.
func (u *universe) one(d policy.Data) selection {
	s, known := u.known[d]
	if known {
		return s
	}
	for i := range u.sources {
		src := &u.sources[i]
		if d.Category != policy.Sensitive && !d.Covers(d.Category, src) {
			continue // the narrowing is another
		}
		p := part{i, newBits(len(u.categories))}
		for j, id := range u.categories {
			if d.Covers(string(id), src) {
				p.categories.add(j)
			}
		}
		if !p.categories.empty() {
			s = append(s, p)
		}
	}
	u.known[d] = s
	return s
}

// merge puts s and t together, word by word.
func (s selection) merge(t selection, word func(mine, other uint64) uint64) selection {
	var merged selection
	for len(s) > 0 || len(t) > 0 {
		source := first(s, t)
		mine, rest := s.cut(source)
		other, restOther := t.cut(source)
		s, t = rest, restOther
		both := make(bits, max(len(mine), len(other)))
		for i := range both {
			both[i] = word(mine.at(i), other.at(i))
		}
		if !both.empty() {
			merged = append(merged, part{source, both})
		}
	}
	return merged
}

// first is the source that comes first in s or t, one of which is not empty.
func first(s, t selection) int {
	if len(t) == 0 || len(s) > 0 && s[0].source < t[0].source {
		return s[0].source
	}
	return t[0].source
}

// cut takes the part of a source off the beginning, if it is that.
func (s selection) cut(source int) (bits, selection) {
	if len(s) == 0 || s[0].source != source {
		return nil, s
	}
	return s[0].categories, s[1:]
}

// of is the part of a source; nil when there is none.
func (s selection) of(source int) bits {
	i, found := slices.BinarySearchFunc(s, source, func(p part, source int) int { return p.source - source })
	if !found {
		return nil
	}
	return s[i].categories
}

// under reports whether t has all of s.
func (s selection) under(t selection) bool {
	return !slices.ContainsFunc(s, func(p part) bool {
		other := t.of(p.source)
		return other == nil || !p.categories.under(other)
	})
}

func (s selection) meets(t selection) bool {
	return slices.ContainsFunc(s, func(p part) bool {
		other := t.of(p.source)
		return other != nil && p.categories.meets(other)
	})
}

// kinds are the kinds of sinks that patterns name.
func kinds(patterns []string) bits {
	all := flow.Kinds()
	s := newBits(len(all))
	for i, kind := range all {
		for _, pattern := range patterns {
			if kind.Under(pattern) {
				s.add(i)
			}
		}
	}
	return s
}

// cells are what a rule or an exception speaks of.
type cells struct {
	data  selection
	kinds bits
	scope []string // none: every package
}

// under reports whether d has all cells of c.
func (c cells) under(d cells) bool {
	return c.data.under(d.data) && c.kinds.under(d.kinds) && scopeUnder(c.scope, d.scope)
}

// meets reports whether c and d have cells in common.
func (c cells) meets(d cells) bool {
	return c.data.meets(d.data) && c.kinds.meets(d.kinds) && scopesMeet(c.scope, d.scope)
}

func scopeUnder(a, b []string) bool {
	for _, pattern := range everywhere(a) {
		if !slices.ContainsFunc(everywhere(b), func(other string) bool { return patternUnder(pattern, other) }) {
			return false
		}
	}
	return true
}

func scopesMeet(a, b []string) bool {
	return slices.ContainsFunc(everywhere(a), func(pattern string) bool {
		return slices.ContainsFunc(everywhere(b), func(other string) bool {
			return patternUnder(pattern, other) || patternUnder(other, pattern)
		})
	})
}

func everywhere(scope []string) []string {
	if len(scope) == 0 {
		return []string{"..."}
	}
	return scope
}

// patternUnder reports whether every package of pattern p is one of q.
func patternUnder(p, q string) bool {
	if p == "..." || q == "..." {
		return q == "..."
	}
	root, tree := strings.CutSuffix(p, "/...")
	if tree && !strings.HasSuffix(q, "/...") {
		return false
	}
	return policy.MatchPackage(q, root)
}
