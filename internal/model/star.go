package model

import (
	"slices"
	"strings"
)

// Star as the name of a field in a port stands for what the `*` in the name of
// the row stands for: setters that are named after what they set share one row.
const Star = "*"

// For is the row as it is about the function or method of that name, which its
// own name matches: of a row without [Star] in a port the row itself.
func (r *Row) For(name string) *Row {
	if !IsPattern(r.Name) || !r.Starred() {
		return r
	}
	before, after, _ := strings.Cut(r.Name, Star)
	stands := strings.TrimSuffix(strings.TrimPrefix(name, before), after)
	row := *r
	row.Clear, row.Moves = slices.Clone(r.Clear), slices.Clone(r.Moves)
	for i := range row.Clear {
		row.Clear[i] = row.Clear[i].spell(stands)
	}
	for i, m := range row.Moves {
		row.Moves[i].From, row.Moves[i].To = m.From.spell(stands), m.To.spell(stands)
	}
	return &row
}

// Starred reports whether a port of a move, or one that is emptied, has [Star].
func (r *Row) Starred() bool {
	return slices.ContainsFunc(r.Clear, Port.starred) ||
		slices.ContainsFunc(r.Moves, func(m Move) bool { return m.From.starred() || m.To.starred() })
}

func (p Port) starred() bool { return slices.Contains(p.Fields, Star) }

// spell is the port with the name of a field for each star.
func (p Port) spell(field string) Port {
	if !p.starred() {
		return p
	}
	p.Fields = slices.Clone(p.Fields)
	for i, name := range p.Fields {
		if name == Star {
			p.Fields[i] = field
		}
	}
	return p
}
