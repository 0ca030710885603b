package summary

import (
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
)

const tries = 500

// unbounded lifts the limits for one test: the laws hold as long as none is
// hit.
func unbounded(t *testing.T) {
	for _, b := range []*bounds.Bound{&bounds.Labels, &bounds.PathDepth, &bounds.Kids, &bounds.Refs} {
		limit := b.Limit
		b.Limit = 1 << 20
		t.Cleanup(func() { b.Limit = limit })
	}
}

// covers says what of small is missing in big, anywhere that both can be read,
// or returns the empty string.
func covers(big, small *Node, depth int) string {
	if small == nil {
		return ""
	}
	if big == nil {
		big = &Node{}
	}
	if !slices.ContainsFunc(big.Types(), func(t DynType) bool { return t == Open }) {
		for _, t := range small.Types() {
			if !slices.ContainsFunc(big.Types(), func(u DynType) bool { return t.Name == u.Name }) {
				return "type " + t.Name
			}
		}
	}
	labels := anyElement(big.Labels)
	for _, l := range anyElement(small.Labels) {
		if _, ok := slices.BinarySearchFunc(labels, l, compareLabels); !ok {
			return "label " + l.String()
		}
	}
	for _, r := range small.Refs {
		if !slices.ContainsFunc(big.Refs, func(s Ref) bool { return compareRefs(r, s) == 0 }) {
			return "ref"
		}
	}
	for _, f := range small.Funcs() {
		if !slices.ContainsFunc(big.Funcs(), func(g *Func) bool { return f.Name == g.Name }) {
			return "func " + f.Name
		}
	}
	for _, w := range small.Writers() {
		if !slices.Contains(big.Writers(), w) {
			return "writer " + string(w.Kind)
		}
	}
	return coversParts(big, small, depth)
}

// anyElement are the labels without which element they are said of.
func anyElement(labels Set) Set {
	return labels.Map(func(l Label) (Label, bool) {
		var path access.Path
		for _, s := range l.Path.Steps() {
			if s.IsElem() {
				s = access.Elem
			}
			path = path.Append(s)
		}
		l.Path = path
		return l, true
	})
}

func coversParts(big, small *Node, depth int) string {
	if depth == 0 {
		return ""
	}
	steps := []access.Step{access.Field("Other"), access.Elem, access.At("9"), access.Var("t9")}
	for _, k := range slices.Concat(small.Kids, big.Kids) {
		steps = append(steps, k.Step)
	}
	slices.Sort(steps)
	for _, s := range slices.Compact(steps) {
		if missing := covers(big.Step(s), small.Step(s), depth-1); missing != "" {
			return string(s) + ": " + missing
		}
	}
	return ""
}

// A law is two values that shall say the same, made of three.
type law func(a, b, c *Node) (x, y *Node)

// TestLaws holds the laws to random values. Where no two elements of a value
// are told apart, both sides are equal. Where they are, a part of one value
// takes what the other says of any element or of all, which may name another
// element first: there both sides say the same of every part, but for the
// element that it is said of.
func TestLaws(t *testing.T) {
	unbounded(t)
	for name, l := range map[string]law{
		"commutative": func(a, b, _ *Node) (x, y *Node) { return Join(a, b), Join(b, a) },
		"associative": func(a, b, c *Node) (x, y *Node) { return Join(a, Join(b, c)), Join(Join(a, b), c) },
		"idempotent":  func(a, _, _ *Node) (x, y *Node) { return Join(a, a.copied()), a },
		"absorbing":   func(a, b, _ *Node) (x, y *Node) { return Join(a, Join(a.copied(), b)), Join(a, b) },
		"nil least":   func(a, _, _ *Node) (x, y *Node) { return Join(nil, a), Join(a, nil) },
		"nil neutral": func(a, _, _ *Node) (x, y *Node) { return Join(a, nil), a },
		"empty least": func(a, _, _ *Node) (x, y *Node) { return Join(&Node{}, a), a },
	} {
		t.Run(name, func(t *testing.T) {
			l.hold(t, wholeSteps, func(x, y *Node) string {
				if Equal(x, y) {
					return ""
				}
				return "something"
			})
			l.hold(t, randomSteps, func(x, y *Node) string {
				if missing := covers(x, y, 2); missing != "" {
					return "the first lacks " + missing
				}
				return covers(y, x, 2)
			})
		})
	}
}

// hold tries the law on values with parts at the given steps.
func (l law) hold(t *testing.T, steps []access.Step, differ func(x, y *Node) string) {
	t.Helper()
	for seed := range uint64(tries) {
		ch := newChance(seed)
		ch.parts = steps
		a, b, c := ch.node(2), ch.node(2), ch.node(2)
		x, y := l(a, b, c)
		if what := differ(x, y); what != "" {
			t.Fatalf("seed %d: %s\na %v\nb %v\nc %v\ngives %v\nand   %v", seed, what, a, b, c, x, y)
		}
	}
}

// TestJoinLosesNothing reads every part of both values in their join.
func TestJoinLosesNothing(t *testing.T) {
	unbounded(t)
	for seed := range uint64(tries) {
		ch := newChance(seed)
		a, b := ch.node(2), ch.node(2)
		j := Join(a, b)
		for _, n := range []*Node{a, b} {
			if missing := covers(j, n, 2); missing != "" {
				t.Fatalf("seed %d: lost %s\na %v\nb %v\njoin %v", seed, missing, a, b, j)
			}
		}
	}
}

// TestJoinShares: a join that brings nothing new is the value itself, so that
// states can see that nothing has changed. Where a part is there and holds
// nothing, a copy may come out.
func TestJoinShares(t *testing.T) {
	unbounded(t)
	grown, copies := 0, 0
	for seed := range uint64(tries) {
		ch := newChance(seed)
		ch.parts = wholeSteps
		a, b := ch.node(2), ch.node(2)
		j := Join(a, b)
		if j != a {
			grown++
		}
		if Join(j, b.copied()) != j || Join(j, a.copied()) != j {
			copies++
		}
	}
	if grown < tries/2 {
		t.Errorf("only %d of %d joins brought anything new", grown, tries)
	}
	if copies > tries/40 {
		t.Errorf("%d of %d values joined with a part of them were copied", copies, tries)
	}
}
