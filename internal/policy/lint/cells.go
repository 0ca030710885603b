package lint

import (
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// set is a set of numbers.
type set []uint64

func newSet(n int) set { return make(set, (n+63)/64) }

func (s set) add(i int) { s[i/64] |= 1 << (i % 64) }

func (s set) empty() bool {
	for _, word := range s {
		if word != 0 {
			return false
		}
	}
	return true
}

// under reports whether all of s is in t.
func (s set) under(t set) bool {
	for i, word := range s {
		if word&^t[i] != 0 {
			return false
		}
	}
	return true
}

func (s set) meets(t set) bool {
	for i, word := range s {
		if word&t[i] != 0 {
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
}

func newUniverse(all [][]policy.Data) *universe {
	regions, roles, subjects := []string{""}, []string{""}, []string{"", "child"}
	for _, data := range all {
		for _, d := range data {
			regions, roles, subjects = with(regions, d.Region), with(roles, d.Role), with(subjects, d.Subject)
		}
	}
	u := &universe{categories: category.All()}
	for _, region := range regions {
		for _, role := range roles {
			for _, subject := range subjects {
				u.sources = append(u.sources, flow.Source{Region: region, Role: role, Subject: subject})
			}
		}
	}
	return u
}

func with(words []string, word string) []string {
	for _, known := range words {
		if known == word {
			return words
		}
	}
	return append(words, word)
}

// data is what is selected by data, but not by except.
func (u *universe) data(data, except []policy.Data) set {
	s := newSet(len(u.categories) * len(u.sources))
	for i, id := range u.categories {
		for j := range u.sources {
			if covers(data, id, &u.sources[j]) && !covers(except, id, &u.sources[j]) {
				s.add(i*len(u.sources) + j)
			}
		}
	}
	return s
}

func covers(data []policy.Data, id category.ID, src *flow.Source) bool {
	for _, d := range data {
		if d.Covers(string(id), src) {
			return true
		}
	}
	return false
}

// kinds are the kinds of sinks that patterns name.
func kinds(patterns []string) set {
	all := flow.Kinds()
	s := newSet(len(all))
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
	data, kinds set
	scope       []string // none: every package
}

func (c cells) empty() bool { return c.data.empty() || c.kinds.empty() }

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
		if !anyPattern(everywhere(b), func(other string) bool { return patternUnder(pattern, other) }) {
			return false
		}
	}
	return true
}

func scopesMeet(a, b []string) bool {
	return anyPattern(everywhere(a), func(pattern string) bool {
		return anyPattern(everywhere(b), func(other string) bool {
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

func anyPattern(patterns []string, is func(string) bool) bool {
	for _, pattern := range patterns {
		if is(pattern) {
			return true
		}
	}
	return false
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
