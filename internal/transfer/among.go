package transfer

import (
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// A condition may ask whether a list has a text, neither of which the function knows: a handler
// of a logger that was told which keys to hide, for the key of an attribute. Callers that know
// both decide it, those that know the list alone are left with a test of the text.

// among is the test of a text that a condition makes by looking for it in a list, if it does.
func (f *Frame) among(cond ssa.Value, outcome bool) (_ summary.Test, ok bool) {
	call, ok := cond.(*ssa.Call)
	if !ok || len(call.Call.Args) != 2 || !looksInList(f.env, call, call.Call.Args[1]) {
		return summary.Test{}, false
	}
	key := sameValue(call.Call.Args[1])
	asked, at := f.askedText(key, 0)
	list := f.mapKeys(call.Call.Args[0])
	if _, _, isPlace := list.KeysInput(); asked != key || !isPlace || !onlyLookedThrough(f.env, call.Call.Args[0]) {
		return summary.Test{}, false
	}
	return summary.InList(at.In, list, outcome).Of(at.Path), true
}

// onlyLookedThrough reports whether a function does no more with a list than to look for something
// in it.
func onlyLookedThrough(env Env, list ssa.Value) bool {
	return !slices.ContainsFunc(*list.Referrers(), func(use ssa.Instruction) bool {
		switch use := use.(type) {
		case *ssa.IndexAddr, *ssa.DebugRef: // of which [onlyRead] knows
			return false
		case *ssa.Call:
			return !countsOnly(use) && (len(use.Call.Args) != 2 || !looksInList(env, use, use.Call.Args[1]))
		}
		return true
	})
}

// inList is what is left of a test whether a list of the callee has a text; ok is false where it
// does not hold.
func (a *application) inList(t summary.Test, list access.Step) (left *summary.Test, ok bool) {
	has := t.Op == summary.Among
	place := a.key(list)
	keys, known := listedAt(place)
	_, _, isPlace := place.KeysInput()
	texts, at, here := a.askedHere(t)
	switch {
	case known && len(texts) > 0:
		return nil, slices.ContainsFunc(texts, func(c summary.Constant) bool { return slices.Contains(keys, c) == has })
	case known && here && len(keys) <= bounds.Choices.Limit:
		left = &summary.Test{In: at.In, Path: at.Path, Op: summary.NoneOf, Values: keys}
		if has {
			left.Op = summary.OneOf
		}
		return left, true
	case isPlace && here:
		test := summary.InList(at.In, place, has).Of(at.Path)
		return &test, true
	}
	return nil, true
}

// listedAt are the texts that a step to elements with known keys names, sorted; ok is false
// where they are not known.
func listedAt(s access.Step) (keys []summary.Constant, ok bool) {
	steps, several := s.Choice()
	if s.IsName() {
		steps, several = []access.Step{s}, true
	}
	for _, step := range steps {
		key, isText := step.Text()
		if !isText {
			return nil, false
		}
		keys = append(keys, summary.Constant(strconv.Quote(key)))
	}
	slices.Sort(keys)
	return slices.Compact(keys), several && len(keys) > 0
}

// askedHere are the texts that what a test of the callee is about may be, or the part of an input
// of this function that it is.
func (a *application) askedHere(t summary.Test) (texts []summary.Constant, at summary.Place, here bool) {
	if t.Path == "" {
		if text, ok := a.textInput(t.In); ok {
			return []summary.Constant{text}, at, false
		}
		if g, ok := a.knownInput(t.In); ok && g.Const == "" {
			return nil, summary.Place{Known: true, In: g.In}, true
		}
	}
	n := a.part(t.In, t.Path).node
	if consts := n.Consts(); len(consts) > 0 && len(n.Labels) == 0 && !slices.ContainsFunc(consts, isOpenConstant) {
		return consts, at, false
	}
	at, here = a.f.ownPlace(n)
	return nil, at, here
}

func isOpenConstant(c summary.Constant) bool {
	return c == summary.AnyConstant || c == summary.Handed || c == summary.Nil || c == summary.NotNil
}
