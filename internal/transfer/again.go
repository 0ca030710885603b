package transfer

import (
	"go/types"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// A function that goes down a tree calls itself for what is one level deeper, and so gets
// to each level. What it says of its input would be a way for each: instead it is one that
// comes back to the same type any number of times.

// inLoop reports whether the call at hand is made by a function that calls this
// one in turn, or by a function literal that calls itself.
func (f *Frame) inLoop() bool {
	return slices.ContainsFunc(f.calls, func(t Target) bool { return t.Loops }) || f.repeats()
}

// repeats reports whether the function literal that is called last is called by itself.
func (f *Frame) repeats() bool {
	last := len(f.calls) - 1
	if last < 1 || f.calls[last].Closure == nil {
		return false
	}
	return slices.ContainsFunc(f.calls[:last], func(t Target) bool { return t.Closure == f.calls[last].Closure })
}

// inLoopFolded is what a call says of inputs, with the ways folded if it is one in a loop
// of functions.
func (f *Frame) inLoopFolded(n *summary.Node) *summary.Node {
	if !f.inLoop() {
		return n
	}
	return n.MapLabels(f.fold)
}

// fold is a label with the way to the part of an input folded.
func (f *Frame) fold(l summary.Label) (summary.Label, bool) {
	if l.In == summary.None || !l.Path.Contains(access.Deref) {
		return l, true
	}
	if t := f.inputType(l.In); t != nil {
		l.Path = f.folded(l.In, t, l.Path)
	}
	return l, true
}

// inputPath is the way to a part of an input.
type inputPath struct {
	in   summary.Input
	path access.Path
}

// folded is foldPath for the way to a part of an input of type t, which many labels have.
func (f *Frame) folded(in summary.Input, t types.Type, path access.Path) access.Path {
	key := inputPath{in, path}
	short, ok := f.folds[key]
	if !ok {
		short = f.foldPath(t, path)
		if f.folds == nil {
			f.folds = map[inputPath]access.Path{}
		}
		f.folds[key] = short
	}
	return short
}

// foldPath is the way to a part of a value of type t, in which only the first return to
// a type stands by itself.
func (f *Frame) foldPath(t types.Type, path access.Path) access.Path {
	steps := path.Steps()
	passed := f.typesOn(t, steps)
	for i := range passed {
		var turns []access.Path
		first, last := 0, i
		for j := i + 1; j < len(passed); j++ {
			if !sameType(passed[i], passed[j]) {
				continue
			}
			if more, ok := steps[j-1].Turns(); ok && j == last+1 {
				turns = append(turns, more...)
			} else if first == 0 {
				first = j
			} else {
				turns = append(turns, joined(steps[last:j]).Forget().ForgetKeys())
			}
			last = j
		}
		if first > 0 && len(turns) > 0 && !slices.ContainsFunc(turns, access.Path.HasAgain) {
			return joined(steps[:first]).Append(access.Again(turns...)).Join(joined(steps[last:]))
		}
	}
	return path
}

// followTurns is follow in a loop of functions: what is where the way comes back to the
// type of n is folded before it goes on.
func (f *Frame) followTurns(n *summary.Node, t types.Type, path access.Path) (*summary.Node, types.Type) {
	if t == nil || !f.inLoop() || !path.Contains(access.Deref) {
		return f.follow(n, t, path)
	}
	steps := path.Steps()
	passed := f.typesOn(t, steps)
	for i := len(passed) - 1; i > 0; i-- {
		if sameType(passed[i], t) {
			n, t = f.follow(n, t, joined(steps[:i]))
			return f.follow(n.MapLabels(f.fold), t, joined(steps[i:]))
		}
	}
	return f.follow(n, t, path)
}

// sameType reports whether two types that a way leads through are the same.
func sameType(a, b types.Type) bool {
	_, home := a.(*container)
	_, other := b.(*container)
	return !home && !other && types.Identical(a, b)
}

// typesOn are the types that a way leads through from a value of type t, as far as they
// are known.
func (f *Frame) typesOn(t types.Type, steps []access.Step) []types.Type {
	passed := []types.Type{t}
	for _, s := range steps {
		if t = f.typeAt(t, access.Path("").Append(s)); t == nil {
			break
		}
		passed = append(passed, t)
	}
	return passed
}

func joined(steps []access.Step) (p access.Path) {
	for _, s := range steps {
		p = p.Append(s)
	}
	return p
}

// again is a value of type t with all that it leads to by one of several ways after the
// other.
func (f *Frame) again(n *summary.Node, t types.Type, turns []access.Path) *summary.Node {
	all, last := n, n
	for range bounds.Pointers.Limit * bounds.PathDepth.Limit {
		var next *summary.Node
		for _, turn := range turns {
			behind, _ := f.follow(last, t, turn)
			next = summary.Join(next, behind.MapLabels(f.fold))
		}
		more := summary.Join(all, next)
		if next == nil || summary.Equal(more, all) || f.exhausted() {
			break
		}
		all, last = more, next
	}
	return all
}
