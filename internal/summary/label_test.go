package summary

import (
	"fmt"
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
)

func trail(steps int) *Trail {
	var t *Trail
	for i := range steps {
		t = t.Add(flow.Step{Kind: flow.StepCall, Func: fmt.Sprint("f", i)})
	}
	return t
}

// TestUnionKeepsTheBetterWitness: seen exactly before approximately, then the
// shorter way, whichever side it comes from.
func TestUnionKeepsTheBetterWitness(t *testing.T) {
	label := func(steps int, approx string) Label {
		return Label{In: None, Src: randomSources[2], Via: trail(steps), Approx: approx}
	}
	for _, tt := range []struct{ better, worse Label }{
		{label(1, ""), label(2, "")},
		{label(0, ""), label(1, "")},
		{label(9, ""), label(1, "dep.Unseen")},
		{label(1, "dep.Unseen"), label(2, "dep.Other")},
	} {
		for _, got := range []Set{Union(SetOf(tt.better), SetOf(tt.worse)), Union(SetOf(tt.worse), SetOf(tt.better))} {
			if len(got) != 1 || got[0].Via.Length() != tt.better.Via.Length() || got[0].Approx != tt.better.Approx {
				t.Errorf("union of %d steps %q and %d steps %q is %v by %d steps", tt.better.Via.Length(), tt.better.Approx,
					tt.worse.Via.Length(), tt.worse.Approx, got, got[0].Via.Length())
			}
		}
	}
}

func TestUnionIsSortedAndShared(t *testing.T) {
	for seed := range uint64(tries) {
		ch := newChance(seed)
		a, b := ch.labels(), ch.labels()
		u := Union(a, b)
		for i := 1; i < len(u); i++ {
			if compareLabels(u[i-1], u[i]) >= 0 {
				t.Fatalf("seed %d: %v is not sorted", seed, u)
			}
		}
		for _, l := range slices.Concat(a, b) {
			if _, ok := slices.BinarySearchFunc(u, l, compareLabels); !ok {
				t.Fatalf("seed %d: %v is not in %v", seed, l, u)
			}
		}
		if len(u) > len(a)+len(b) {
			t.Fatalf("seed %d: %v has more than %v and %v", seed, u, a, b)
		}
	}
}

// TestCapped fills a set beyond its bound: what is known to be personal stays,
// whatever the order.
func TestCapped(t *testing.T) {
	var inputs, personal Set
	for i := range bounds.Labels.Limit {
		inputs = Union(inputs, SetOf(InputLabel(Input(i))))
	}
	for i := range bounds.Labels.Limit / 2 {
		src := &flow.Source{Name: fmt.Sprint("f", i), Full: fmt.Sprintf("shop.f%02d", i), Categories: []string{"personal"}}
		personal = Union(personal, Set{{In: None, Src: src}})
	}
	one, other := Union(inputs, personal), Union(personal, inputs)
	if len(one) != bounds.Labels.Limit || !one.equal(other) {
		t.Fatalf("%d and %d labels, want the same %d", len(one), len(other), bounds.Labels.Limit)
	}
	for _, l := range personal {
		if _, ok := slices.BinarySearchFunc(one, l, compareLabels); !ok {
			t.Errorf("%v is gone from %v", l, one)
		}
	}
	if Union(one, one.Map(func(l Label) (Label, bool) { return l, true })); !slices.IsSortedFunc(one, compareLabels) {
		t.Errorf("%v is not sorted", one)
	}
}

// TestCompareLabelsIsAnOrder: sets are searched and merged by it.
func TestCompareLabelsIsAnOrder(t *testing.T) {
	for seed := range uint64(tries) {
		ch := newChance(seed)
		x, y, z := ch.label(), ch.label(), ch.label()
		a, b, c := &x, &y, &z
		if CompareLabels(a, b) != -CompareLabels(b, a) {
			t.Fatalf("seed %d: %v and %v", seed, a, b)
		}
		if CompareLabels(a, b) <= 0 && CompareLabels(b, c) <= 0 && CompareLabels(a, c) > 0 {
			t.Fatalf("seed %d: %v, %v and %v", seed, a, b, c)
		}
	}
}

func TestTrail(t *testing.T) {
	full := trail(bounds.Witness.Limit)
	more := full.Add(flow.Step{Kind: flow.StepSink, Func: "late"})
	if more != full {
		t.Errorf("a trail of %d steps grew to %d", full.Len, more.Len)
	}
	steps := full.Steps()
	if len(steps) != bounds.Witness.Limit || steps[0].Func != "f0" {
		t.Errorf("%d steps that start with %q", len(steps), steps[0].Func)
	}
	if again := (*Trail)(nil).AddAll(steps); !slices.Equal(again.Steps(), steps) {
		t.Errorf("AddAll makes %v of %v", again.Steps(), steps)
	}
	if one := trail(1); one.Add(*one.Step) != one {
		t.Error("the same step twice in a row counts twice")
	}
	ahead, behind := trail(3), trail(2)
	joined := ahead.Join(behind)
	if got, want := joined.Steps(), slices.Concat(ahead.Steps(), behind.Steps()); !slices.Equal(got, want) || joined.Length() != len(want) {
		t.Errorf("joined: %v, %d long, want %v", got, joined.Length(), want)
	}
	if got := full.Join(behind); got != full {
		t.Errorf("a full trail grew to %v", got.Steps())
	}
	if got := ahead.Join(full).Steps(); len(got) != bounds.Witness.Limit {
		t.Errorf("joining to a full trail makes %d steps", len(got))
	}
	if got := (*Trail)(nil).Steps(); got != nil {
		t.Errorf("no trail has steps %v", got)
	}
}

// TestStepOfLabels: a part of exact data is that part of it, a part of what
// has the data somewhere has it somewhere, and what is too deep to be told
// apart is unknown but stays personal.
func TestStepOfLabels(t *testing.T) {
	name := access.Field("Name")
	deep := Label{In: 0, Exact: true, Src: randomSources[2]}
	for range bounds.PathDepth.Limit {
		deep.Path = deep.Path.Append(name)
	}
	for _, tt := range []struct {
		label Label
		step  access.Step
		want  string
	}{
		{InputLabel(0), name, "in0.Name!"},
		{InputLabel(0).Seen(expose.View{Encoder: "json"}), name, "in0~json"},
		{Unknown(3), access.Deref, "obj3*!"},
		{Unknown(0), name, "?!"},
		{deep, name, "?(User.Email)!"},
		{deep, access.Deref, deep.Path.Append(access.Deref).String()},
	} {
		want := tt.want
		if tt.step == access.Deref && tt.label.In == 0 {
			want = "in0" + want + "(User.Email)!"
		}
		if got := tt.label.step(tt.step).String(); got != want {
			t.Errorf("%s of %v is %s, want %s", tt.step, tt.label, got, want)
		}
	}
}

func TestSeen(t *testing.T) {
	json, print := expose.View{Encoder: "json"}, expose.View{Encoder: "print"}
	l := InputLabel(1).Seen(json)
	if l.Exact || l.View != json {
		t.Errorf("%v is not seen by json", l)
	}
	if again := l.Seen(print); again.View != json {
		t.Errorf("text of the data was seen again: %v", again)
	}
}

func TestTrivial(t *testing.T) {
	unknown := Of(SetOf(Unknown(0)))
	for _, tt := range []struct {
		name string
		s    Summary
		want bool
	}{
		{"no results", Summary{}, true},
		{"unknown results", Summary{Results: []*Node{unknown, unknown}}, true},
		{"a clean result", Summary{Results: []*Node{nil}}, false},
		{"an input", Summary{Results: []*Node{Of(SetOf(InputLabel(0)))}}, false},
		{"a known type", Summary{Results: []*Node{unknown.WithTypes(randomTypes[0])}}, false},
		{"a known part", Summary{Results: []*Node{unknown.With(access.Field("Name"), nil)}}, false},
		{"approximate", Summary{Results: []*Node{Of(Set{{In: None, Exact: true, Approx: "dep.Unseen"}})}}, false},
		{"a guard", Summary{Guard: "consent(ads)"}, false},
		{"a write", Summary{Writes: make([]Write, 1)}, false},
		{"a push", Summary{Pushes: make([]Push, 1)}, false},
		{"a sink", Summary{Sinks: make([]SinkUse, 1)}, false},
		{"a call", Summary{Calls: make([]CallEffect, 1)}, false},
		{"a global", Summary{Globals: make([]GlobalWrite, 1)}, false},
	} {
		if got := tt.s.Trivial(); got != tt.want {
			t.Errorf("%s: trivial is %v, want %v", tt.name, got, tt.want)
		}
	}
}

// TestEssential: what is seen of a whole is seen of its parts, unless the whole
// is only guessed to be there, or protected where the part is not.
func TestEssential(t *testing.T) {
	part := access.Path("").Append(access.Field("Email"))
	seen := func(path access.Path, change func(*Label)) Label {
		l := InputLabel(1)
		l.Path = path
		l = l.Seen(expose.View{})
		if change != nil {
			change(&l)
		}
		return l
	}
	whole := seen("", nil)
	for _, tt := range []struct {
		name    string
		a, b    Label
		covered bool
	}{
		{"part", whole, seen(part, nil), true},
		{"printed part", whole, seen(part, func(l *Label) { l.View = expose.View{Encoder: "printf"} }), true},
		{"guessed part", whole, seen(part, func(l *Label) { l.Approx = "dep.Unseen" }), true},
		{"itself", whole, whole, false},
		{"of another input", whole, seen(part, func(l *Label) { l.In = 2 }), false},
		{"personal part", whole, seen(part, func(l *Label) { l.Src = randomSources[2] }), false},
		{"part of a guess", seen("", func(l *Label) { l.Approx = "dep.Unseen" }), seen(part, nil), false},
		{"part of what is masked", seen("", func(l *Label) { l.Prot = flow.Masked }), seen(part, nil), false},
		{"part of what is printed", seen("", func(l *Label) { l.View = expose.View{Encoder: "printf"} }), seen(part, nil), false},
		{"the part itself", whole, Label{In: 1, Path: part, Exact: true}, false},
	} {
		got := Union(SetOf(tt.a), SetOf(tt.b)).Essential()
		want := Union(SetOf(tt.a), SetOf(tt.b))
		if tt.covered {
			want = SetOf(tt.a)
		}
		if !got.equal(want) {
			t.Errorf("%s: %v, want %v", tt.name, got, want)
		}
	}
}
