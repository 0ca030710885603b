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

// TestTyped: the errors that errors and fmt make have causes and a text, and no other
// parts.
func TestTyped(t *testing.T) {
	for s, want := range map[Step]bool{
		Deref: true, Field("Err"): true, Elem: true, Key: true, Chain("*net/url.Error"): true,
		Chain(""): false, Cause: false, Typed: false, Asserted("string"): false, URLPath: false,
	} {
		if got := s.OfType(); got != want {
			t.Errorf("%q: OfType %v, want %v", s, got, want)
		}
	}
	p := Path("").Append(Deref).Append(Typed)
	if whole, ok := p.Untyped(); !ok || whole != Path("").Append(Deref) {
		t.Errorf("Untyped of %v: %v, %v", p, whole, ok)
	}
	if whole, ok := p.Append(Deref).Untyped(); ok || whole != p.Append(Deref) {
		t.Errorf("Untyped of %v: %v, %v", p.Append(Deref), whole, ok)
	}
	if p.Depth() != 0 {
		t.Errorf("%v has %d steps to parts", p, p.Depth())
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

func TestKeysOfInputs(t *testing.T) {
	field := Path("").Append(Deref).Append(Field("drop"))
	for _, c := range []struct {
		step     Step
		input    int
		at       Path
		key, all bool
	}{
		{MapKey(3), 3, "", true, false},
		{MapKeys(12, ""), 12, "", false, true},
		{MapKeys(1, field), 1, field, false, true},
		{KeyOf(3), 0, "", false, false},
		{At(`"k"`), 0, "", false, false},
		{Elem, 0, "", false, false},
	} {
		if input, ok := c.step.KeyInput(); ok != c.key || ok && input != c.input {
			t.Errorf("KeyInput of %q = %d, %t; want %d, %t", c.step, input, ok, c.input, c.key)
		}
		if input, at, ok := c.step.KeysInput(); ok != c.all || ok && (input != c.input || at != c.at) {
			t.Errorf("KeysInput of %q = %d, %q, %t; want %d, %q, %t", c.step, input, at, ok, c.input, c.at, c.all)
		}
		if at := Path("").Append(c.step).Append(Field("F")); len(at.Steps()) != 2 {
			t.Errorf("%q has the steps %q", at, at.Steps())
		}
	}
	p := Path("").Append(Deref).Append(MapKey(0)).Append(Field("F"))
	if want := Path("").Append(Deref).Append(Elem).Append(Field("F")); p.ForgetKeys() != want {
		t.Errorf("ForgetKeys of %s = %s, want %s", p, p.ForgetKeys(), want)
	}
}

func TestChoice(t *testing.T) {
	a, b := At(`"a"`), At(`"b|c"`)
	for _, want := range [][]Step{nil, {a}, {a, b}} {
		s := OneOf(want)
		got, ok := s.Choice()
		if !ok || !slices.Equal(got, want) {
			t.Errorf("Choice of %q = %q, %t; want %q", s, got, ok, want)
		}
		if s.IsConstElem() || s.IsVar() || !s.IsElem() {
			t.Errorf("%q is told for one element", s)
		}
	}
	if _, ok := a.Choice(); ok {
		t.Errorf("%q is a choice", a)
	}
}

func TestMarks(t *testing.T) {
	part := Path("").Append(Field("list")).Append(Elem)
	whole, got, ok := Object(12, part).Object()
	if whole != Object(12, "") || got != part || !ok {
		t.Errorf("Object(12, %s).Object() = %q, %s, %t", part, whole, got, ok)
	}
	at := Path("").Append(Deref).Join(part)
	in, way, ok := Place(3, at).Place()
	if in != 3 || way != at || !ok {
		t.Errorf("Place(3, %s).Place() = %d, %s, %t", at, in, way, ok)
	}
	for _, s := range []Step{Object(1, part), Place(0, at)} {
		if !s.IsMark() || s.IsElem() || s.FieldName() != "" {
			t.Errorf("%q is taken for a part", s)
		}
	}
	if _, _, ok := Object(1, "").Place(); ok || Field("o1").IsMark() {
		t.Error("something else is taken for a mark")
	}
}

func TestText(t *testing.T) {
	if key, ok := At(`"a]b"`).Text(); key != "a]b" || !ok {
		t.Errorf("Text = %q, %v", key, ok)
	}
	for _, s := range []Step{Elem, Key, At("3"), MapKey(1), Var("t1"), Field("a"), OneOf([]Step{At(`"a"`)})} {
		if key, ok := s.Text(); ok {
			t.Errorf("Text of %q = %q, want none", s, key)
		}
	}
}

func TestCanonical(t *testing.T) {
	field := Path("").Append(Field("names"))
	for _, of := range []Step{MapKey(2), MapKeys(0, ""), MapKeys(1, field)} {
		s := of.Canonical()
		if got, ok := s.CanonicalOf(); !ok || got != of {
			t.Errorf("CanonicalOf(%q) = %q, %v; want %q", s, got, ok, of)
		}
		if !s.IsVar() {
			t.Errorf("%q may not be any of the others", s)
		}
		if _, ok := s.KeyInput(); ok {
			t.Errorf("%q is taken for the key itself", s)
		}
		if _, _, ok := s.KeysInput(); ok {
			t.Errorf("%q is taken for the keys themselves", s)
		}
		if got := s.Canonical(); got != Elem {
			t.Errorf("Canonical(%q) = %q, want any element", s, got)
		}
	}
	for _, of := range []Step{Elem, At(`"Accept"`), Var("t1")} {
		if got := of.Canonical(); got != Elem {
			t.Errorf("Canonical(%q) = %q, want any element", of, got)
		}
		if _, ok := of.CanonicalOf(); ok {
			t.Errorf("%q is taken for the canonical form of a key", of)
		}
	}
}

func TestLower(t *testing.T) {
	for _, of := range []Step{MapKey(2), MapKeys(0, ""), MapKeys(1, Path("").Append(Field("names")))} {
		s := of.Lower()
		if got, ok := s.LowerOf(); !ok || got != of {
			t.Errorf("LowerOf(%q) = %q, %v; want %q", s, got, ok, of)
		}
		if _, ok := s.CanonicalOf(); ok || !s.IsVar() {
			t.Errorf("%q is the canonical form of a key, or may not be any of the others", s)
		}
		if got := s.Lower(); got != Elem {
			t.Errorf("Lower(%q) = %q, want any element", s, got)
		}
	}
	for _, of := range []Step{Elem, At(`"Accept"`), Var("t1")} {
		if got := of.Lower(); got != Elem {
			t.Errorf("Lower(%q) = %q, want any element", of, got)
		}
	}
}
