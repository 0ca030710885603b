package model

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// The kinds of thing that a row is about.
const (
	AboutFunc byte = 'f'
	AboutVar  byte = 'v'
	AboutType byte = 't'
)

// IsPattern reports whether the name of a row has a `*` in it.
func IsPattern(name string) bool { return strings.IndexByte(name, '*') >= 0 }

// MatchName reports whether a row with that pattern for a name is about name.
// `*` stands for any text without a dot, also none.
func MatchName(pattern, name string) bool {
	star := strings.IndexByte(pattern, '*')
	if star < 0 {
		return pattern == name
	}
	if !strings.HasPrefix(name, pattern[:star]) {
		return false
	}
	pattern, name = pattern[star+1:], name[star:]
	for {
		if MatchName(pattern, name) {
			return true
		}
		if name == "" || name[0] == '.' {
			return false
		}
		name = name[1:]
	}
}

// Sort puts rows into the order in which a [Package] keeps them: names without
// `*` first, by name, then patterns, those with more characters that stand for
// themselves first.
func Sort(rows []Row) { slices.SortStableFunc(rows, compareRows) }

func compareRows(a, b Row) int {
	if pa, pb := IsPattern(a.Name), IsPattern(b.Name); pa != pb {
		if pb {
			return -1
		}
		return 1
	} else if pa {
		if c := cmp.Compare(literals(b.Name), literals(a.Name)); c != 0 {
			return c
		}
	}
	if c := strings.Compare(a.Name, b.Name); c != 0 {
		return c
	}
	return cmp.Compare(a.What, b.What)
}

// literals counts the characters of a pattern that stand for themselves.
func literals(pattern string) int { return len(pattern) - strings.Count(pattern, "*") }

// find returns the row that is about name, see the package comment for which
// of several.
func (p *Package) find(what byte, name string) *Row {
	exact, patterns := p.entries[:len(p.entries)-p.patterns], p.entries[len(p.entries)-p.patterns:]
	i := sort.Search(len(exact), func(i int) bool {
		return exact[i].name > name || exact[i].name == name && exact[i].what >= what
	})
	if i < len(exact) && exact[i].name == name && exact[i].what == what {
		return p.decoded(&exact[i])
	}
	for i := range patterns {
		if e := &patterns[i]; e.what == what && MatchName(e.name, name) {
			return p.decoded(e)
		}
	}
	return nil
}
