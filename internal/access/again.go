package access

import (
	"slices"
	"strings"
)

// again starts the step along other ways. In it inner stands where sep stands in a path.
const again = "@"

// Again is the step along one of several ways after the other, any number of times.
func Again(turns ...Path) Step {
	s := again
	for _, turn := range slices.Compact(slices.Sorted(slices.Values(turns))) {
		s += strings.ReplaceAll(string(turn), sep, inner) + or
	}
	return Step(s)
}

// Turns returns the ways in a step that [Again] made.
func (s Step) Turns() (turns []Path, ok bool) {
	rest, ok := strings.CutPrefix(string(s), again)
	for turn := range strings.SplitSeq(rest, or) {
		if ok && turn != "" {
			turns = append(turns, Path(strings.ReplaceAll(turn, inner, sep)))
		}
	}
	return turns, ok
}

// HasAgain reports whether a step of p was made by [Again].
func (p Path) HasAgain() bool {
	return strings.HasPrefix(string(p), again) || strings.Contains(string(p), sep+again)
}

// Shorter is p where a way that is gone any number of times has no first time of its own;
// ok is false where there is none.
func (p Path) Shorter() (_ Path, ok bool) {
	var before Path
	for s, rest, ok := p.First(); ok; s, rest, ok = rest.First() {
		turns, _ := s.Turns()
		for _, turn := range turns {
			if first, ok := strings.CutSuffix(string(before), string(turn)); ok {
				return Path(first).Append(s).Join(rest), true
			}
		}
		before = before.Append(s)
	}
	return p, false
}
