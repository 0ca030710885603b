package access

import (
	"slices"
	"testing"
)

func TestPathSteps(t *testing.T) {
	want := []Step{Deref, Field("Addr"), At(`"a]b.c"`), Elem, Key}
	var p Path
	for _, s := range want {
		p = p.Append(s)
	}
	if got := p.Steps(); !slices.Equal(got, want) {
		t.Errorf("Steps = %q, want %q", got, want)
	}
	if got := p.Depth(); got != 4 {
		t.Errorf("Depth = %d, want 4", got)
	}
	if got, want := p.String(), `*.Addr["a]b.c"][][k]`; got != want {
		t.Errorf("String = %q, want %q", got, want)
	}
	if !p.HasPrefix(Path("").Append(Deref).Append(Field("Addr"))) {
		t.Error("HasPrefix is false for a prefix")
	}
	if p.HasPrefix(Path("").Append(Deref).Append(Field("Ad"))) {
		t.Error("HasPrefix is true for a prefix of a step")
	}
}

func TestPathLast(t *testing.T) {
	list := Path("").Append(Field("a")).Append(Deref)
	for _, tt := range []struct {
		path, before Path
		last         Step
	}{
		{"", "", ""},
		{Path("").Append(Elem), "", Elem},
		{list.Append(At("0")), list, At("0")},
	} {
		if before, last := tt.path.Last(); before != tt.before || last != tt.last {
			t.Errorf("Last(%q) = %q, %q, want %q, %q", tt.path, before, last, tt.before, tt.last)
		}
	}
}

func TestStepKinds(t *testing.T) {
	for _, c := range []struct {
		step        Step
		elem, konst bool
		field       string
	}{
		{Elem, true, false, ""},
		{At("3"), true, true, ""},
		{Var("t3"), true, false, ""},
		{KeyOf(2), true, false, ""},
		{Key, false, false, ""},
		{Deref, false, false, ""},
		{Field("Name"), false, false, "Name"},
	} {
		if c.step.IsElem() != c.elem || c.step.IsConstElem() != c.konst || c.step.FieldName() != c.field {
			t.Errorf("%q: IsElem %v, IsConstElem %v, FieldName %q", c.step, c.step.IsElem(), c.step.IsConstElem(), c.step.FieldName())
		}
	}
}

func TestInputKeys(t *testing.T) {
	if in, ok := KeyOf(12).InputKey(); in != 12 || !ok {
		t.Errorf("KeyOf(12).InputKey() = %d, %v", in, ok)
	}
	for _, s := range []Step{At("3"), Var("t3"), Elem, Key, Field("Name")} {
		if in, ok := s.InputKey(); ok {
			t.Errorf("%q.InputKey() = %d", s, in)
		}
	}
	// Callers put in what they know of it; registers are nothing to them.
	p := Path("").Append(KeyOf(0)).Append(Var("t3"))
	if got, want := p.Forget(), Path("").Append(KeyOf(0)).Append(Elem); got != want || !got.HasInputKey() {
		t.Errorf("Forget: %q, want %q", got, want)
	}
}
