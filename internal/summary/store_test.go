package summary

import (
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
)

// email and notes are values to store and to find again.
var (
	email = Of(Set{{In: None, Src: randomSources[2]}})
	notes = Of(Set{{In: None, Src: randomSources[3]}})
)

func pathOf(steps ...access.Step) access.Path {
	var p access.Path
	for _, s := range steps {
		p = p.Append(s)
	}
	return p
}

// stores runs a check on random values with a random path to store at.
func stores(t *testing.T, steps []access.Step, check func(n *Node, path access.Path, val *Node) string) {
	t.Helper()
	unbounded(t)
	for seed := range uint64(tries) {
		ch := newChance(seed)
		n, val := ch.node(3), ch.node(1)
		var path access.Path
		for range 1 + ch.IntN(3) {
			path = path.Append(pick(ch, steps))
		}
		if problem := check(n, path, val); problem != "" {
			t.Fatalf("seed %d: %s\nvalue  %v\npath   %s\nstored %v", seed, problem, n, path, val)
		}
	}
}

func TestStrongStoreReplaces(t *testing.T) {
	onePlace := []access.Step{access.Deref, access.Field("Email"), access.Field("Name"), access.Var("t0")}
	stores(t, onePlace, func(n *Node, path access.Path, val *Node) string {
		if got := n.Store(path, val, true).At(path); !Equal(got, val) {
			return "reads back " + got.String()
		}
		return ""
	})
}

func TestStrongStoreLeavesTheRest(t *testing.T) {
	stores(t, randomSteps, func(n *Node, path access.Path, val *Node) string {
		after := n.Store(path, val, true)
		first, _, _ := path.First()
		for _, s := range randomSteps {
			if s == first || s.IsElem() && first.IsElem() {
				continue
			}
			if got := after.Step(s); !Equal(got, n.Step(s)) {
				return "part " + string(s) + " is now " + got.String()
			}
		}
		return ""
	})
}

func TestStoreCanBeReadBack(t *testing.T) {
	stores(t, randomSteps, func(n *Node, path access.Path, val *Node) string {
		for _, strong := range []bool{true, false} {
			if missing := covers(n.Store(path, val, strong).At(path), val, 2); missing != "" {
				return "lost " + missing
			}
		}
		return ""
	})
}

func TestWeakStoreLosesNothing(t *testing.T) {
	stores(t, randomSteps, func(n *Node, path access.Path, val *Node) string {
		if missing := covers(n.Store(path, val, false), n, 3); missing != "" {
			return "lost " + missing
		}
		return ""
	})
}

// TestElements is what is known of elements when one may be another.
func TestElements(t *testing.T) {
	a, b, i, k := access.At(`"a"`), access.At(`"b"`), access.Var("t0"), access.Var("t1")
	clean := (*Node)(nil)
	for _, tt := range []struct {
		name  string
		value *Node
		read  access.Step
		want  string
	}{
		{"another constant", clean.Store(pathOf(a), email, true), b, "{}"},
		{"the same constant", clean.Store(pathOf(a), email, true), a, "{?(User.Email)}"},
		{"overwritten constant", clean.Store(pathOf(a), email, true).Store(pathOf(a), nil, true), a, "{}"},
		{"any after a constant", clean.Store(pathOf(a), email, true), access.Elem, "{?(User.Email)}"},
		{"a constant after any", clean.Store(pathOf(access.Elem), email, true), a, "{?(User.Email)}"},
		{"any is never overwritten", clean.Store(pathOf(access.Elem), email, true).Store(pathOf(access.Elem), nil, true), access.Elem, "{?(User.Email)}"},
		{"the same register", clean.Store(pathOf(i), email, true), i, "{?(User.Email)}"},
		{"overwritten register", clean.Store(pathOf(i), email, true).Store(pathOf(i), nil, true), i, "{}"},
		{"another register", clean.Store(pathOf(i), email, true), k, "{?(User.Email)}"},
		{"a constant that a register may name", clean.Store(pathOf(i), email, true), a, "{?(User.Email)}"},
		{"a register that may name the constant", clean.Store(pathOf(a), email, true), i, "{?(User.Email)}"},
		{"a register that was cleared before", clean.Store(pathOf(i), nil, true).Store(pathOf(a), email, true), i, "{?(User.Email)}"},
		{"a register cleared, another not", clean.Store(pathOf(i), nil, true).Store(pathOf(k), email, true), i, "{?(User.Email)}"},
		{"a register cleared, any not", clean.Store(pathOf(i), nil, true).Store(pathOf(access.Elem), email, false), i, "{?(User.Email)}"},
		{"the same register in two branches", Join(clean.Store(pathOf(i), nil, true), clean.Store(pathOf(access.Elem), email, false)), i, "{?(User.Email)}"},
		{"a register, and a constant in the other branch", Join(clean.Store(pathOf(i), nil, true), clean.Store(pathOf(a), email, true)), i, "{?(User.Email)}"},
		{"cleared in both branches", Join(clean.Store(pathOf(i), nil, true), clean.Store(pathOf(i), nil, true)), i, "{}"},
		{"a field of an element", clean.Store(pathOf(i, access.Field("Email")), email, true), a, "{.Email:{?(User.Email)}}"},
		{"keys are no elements", clean.Store(pathOf(access.Key), email, false), access.Elem, "{}"},
		{"elements are no keys", clean.Store(pathOf(access.Elem), email, false), access.Key, "{}"},
	} {
		if got := tt.value.Step(tt.read).String(); got != tt.want {
			t.Errorf("%s: %s of %s is %s, want %s", tt.name, tt.read, tt.value, got, tt.want)
		}
	}
}

func TestForget(t *testing.T) {
	unbounded(t)
	i, k := access.Var("t0"), access.Var("t1")
	for seed := range uint64(tries) {
		n := newChance(seed).node(3)
		for _, only := range []access.Step{"", i} {
			after := n.Forget(only)
			if missing := lost(n, after); missing != "" {
				t.Fatalf("seed %d: Forget(%q) of %v lost %s", seed, only, n, missing)
			}
			if after.Forget(only) != after {
				t.Fatalf("seed %d: %v is not what it forgets to", seed, after)
			}
			if only == "" && (after.mentions(i) || after.mentions(k)) || after.mentions(i) {
				t.Fatalf("seed %d: Forget(%q) keeps a register in %v", seed, only, after)
			}
		}
		if !n.mentions(i) && n.Forget(i) != n {
			t.Fatalf("seed %d: Forget(%s) changes %v", seed, i, n)
		}
	}
	two := (*Node)(nil).Store(pathOf(i), email, true).Store(pathOf(k), nil, true).Store(pathOf(i), email, true)
	if got, want := two.Forget(i).String(), "{[%t1]:{?(User.Email)} []:{?(User.Email)}}"; got != want {
		t.Errorf("without t0: %s, want %s", got, want)
	}
}

// lost says which part that n knows on its own cannot be found in after.
func lost(n, after *Node) string {
	if missing := covers(after, n, 0); missing != "" || n == nil {
		return missing
	}
	for _, k := range n.Kids {
		if missing := lost(k.Node, after.Step(k.Step)); missing != "" {
			return string(k.Step) + ": " + missing
		}
	}
	return ""
}

func (n *Node) mentions(s access.Step) bool {
	return n != nil && slices.ContainsFunc(n.Kids, func(k Kid) bool { return k.Step == s || k.Node.mentions(s) })
}

// TestWithIsBounded stores more elements than are told apart: those beyond are
// any.
func TestWithIsBounded(t *testing.T) {
	var n *Node
	keys := "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
	for _, key := range keys {
		n = n.Store(pathOf(access.At(string(key))), email, true)
	}
	if got := len(n.Kids); got != bounds.Kids.Limit+1 {
		t.Errorf("%d parts are told apart, want %d and any", got, bounds.Kids.Limit)
	}
	for _, key := range keys {
		if got := n.Step(access.At(string(key))); !Equal(got, email) {
			t.Errorf("element %c is %v, want %v", key, got, email)
		}
	}
	n = n.With(access.Field("Name"), notes)
	if got := n.Step(access.Field("Name")); !Equal(got, notes) {
		t.Errorf("a field beyond the bound of elements is %v", got)
	}
}

func TestAddLabels(t *testing.T) {
	n := (*Node)(nil).With(access.Field("Name"), nil).With(access.Field("Email"), email)
	got := n.AddLabels(Union(SetOf(Label{In: None, Src: randomSources[3]}), SetOf(InputLabel(0)))).String()
	want := "{?(User.Notes) in0! .Email:{?(User.Email) ?(User.Notes) in0.Email!} .Name:{?(User.Notes) in0.Name!}}"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if n.AddLabels(nil) != n {
		t.Error("adding nothing changes the value")
	}
}

func TestAllHasEveryLabel(t *testing.T) {
	unbounded(t)
	for seed := range uint64(tries) {
		n := newChance(seed).node(3)
		all := n.All()
		var visit func(n *Node)
		visit = func(n *Node) {
			if n == nil {
				return
			}
			for _, l := range n.Labels {
				if inner := l.inexact(); !slices.ContainsFunc(all, func(a *Label) bool { return compareLabels(a, &inner) == 0 }) {
					t.Fatalf("seed %d: %v is not among %v", seed, l, all)
				}
			}
			for _, k := range n.Kids {
				if k.Step != access.Typed { // whose labels are among those of the whole
					visit(k.Node)
				}
			}
		}
		visit(n)
		if slices.ContainsFunc(all, func(l *Label) bool { return l.Exact }) {
			t.Fatalf("seed %d: an exact label in %v", seed, all)
		}
	}
}

func TestMapLabels(t *testing.T) {
	n := email.With(access.Deref, notes)
	masked := n.MapLabels(func(l Label) (Label, bool) {
		l.Prot |= flow.Masked
		return l, l.Src.Name == "User.Email"
	})
	if got, want := masked.String(), "{?(User.Email)+masked *:{}}"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got, want := n.String(), "{?(User.Email) *:{?(User.Notes)}}"; got != want {
		t.Errorf("the value itself is now %s, want %s", got, want)
	}
}

func TestWithoutElems(t *testing.T) {
	n := email.With(access.At("1"), notes).With(access.Elem, notes).With(access.Key, notes).With(access.Var("t0"), nil)
	if got, want := n.WithoutElems().String(), "{?(User.Email) [k]:{?(User.Notes)}}"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
