package access

import (
	"slices"
	"testing"
)

func TestAgain(t *testing.T) {
	left := Path("").Append(Deref).Append(Field("left"))
	right := Path("").Append(Deref).Append(Field("right"))
	s := Again(right, left, right)
	if turns, ok := s.Turns(); !ok || !slices.Equal(turns, []Path{left, right}) {
		t.Errorf("Turns = %q, %v; want both ways once", turns, ok)
	}
	for _, s := range []Step{Deref, Elem, Field("a"), Chain("*a.T")} {
		if turns, ok := s.Turns(); ok || turns != nil {
			t.Errorf("Turns of %q = %q, want none", s, turns)
		}
	}
	value := Path("").Append(Field("value"))
	if left.Join(value).HasAgain() || !left.Append(s).HasAgain() || !Path("").Append(s).Join(value).HasAgain() {
		t.Error("HasAgain does not tell which paths have such a step")
	}
	if got, ok := left.Append(s).Join(value).Shorter(); !ok || got != Path("").Append(s).Join(value) {
		t.Errorf("Shorter = %q, %v", got, ok)
	}
	for _, p := range []Path{left.Join(left), value.Append(s), Path("").Append(s).Join(left)} {
		if got, ok := p.Shorter(); ok || got != p {
			t.Errorf("Shorter(%q) = %q, %v; want it as it is", p, got, ok)
		}
	}
}
