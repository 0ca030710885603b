package transfer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// Code may ask whether the key at hand is in a list or set that its callers know, as in
//
//	for k, v := range m {
//		if !slices.Contains(hidden, k) {
//			out[k] = v
//		}
//	}
//
// Those that the list has are keys as those that are written down in the code: a place is
// for them or not. Which they are the callers put in.

// keyList is a list, or a map that is used as a set, that the key at hand is looked for in.
type keyList struct {
	step  access.Step // to the elements with the keys that it has
	found []ssa.Value // whether it has the key at hand
	ways  *ways       // of a key that it has
}

// listsAsked are the lists that callers know and that a key is looked for in.
func (f *Frame) listsAsked(key ssa.Value) (lists []*keyList) {
	for _, look := range looksFor(f.env, key) {
		step := f.mapKeys(look.list)
		if !step.IsInputKey() {
			continue
		}
		i := slices.IndexFunc(lists, func(l *keyList) bool { return l.step == step })
		if i < 0 {
			i = len(lists)
			lists = append(lists, &keyList{step: step})
		}
		lists[i].found = append(lists[i].found, look.found)
	}
	return lists
}

// looking is whether a list has a key.
type looking struct{ list, found ssa.Value }

// looksFor is where a key is looked for in lists and sets.
func looksFor(env Env, key ssa.Value) (all []looking) {
	if key.Referrers() == nil {
		return nil
	}
	for _, use := range *key.Referrers() {
		switch use := use.(type) {
		case *ssa.Call:
			if looksInList(env, use, key) {
				all = append(all, looking{use.Call.Args[0], use})
			}
		case *ssa.Lookup:
			if found := foundIn(use); use.Index == key && found != nil {
				all = append(all, looking{use.X, found})
			}
		}
	}
	return all
}

// looksInList reports whether a call looks for a key in a list.
func looksInList(env Env, call *ssa.Call, key ssa.Value) bool {
	callee := call.Call.StaticCallee()
	if callee == nil || len(call.Call.Args) != 2 || call.Call.Args[1] != key {
		return false
	}
	row := env.Function(callee).Row
	return row != nil && row.Computes == model.ComputeLists
}

// foundIn is whether a set has the key that is looked up in it, nil where the map is no set.
func foundIn(look *ssa.Lookup) ssa.Value {
	if !isSet(look.X.Type()) {
		return nil
	}
	if !look.CommaOk {
		return look
	}
	for _, use := range *look.Referrers() {
		if part, ok := use.(*ssa.Extract); ok && part.Index == 1 {
			return part
		}
	}
	return nil
}

// isSet reports whether a map has texts as its keys and nothing under them but that they
// are there.
func isSet(t types.Type) bool {
	m, ok := t.Underlying().(*types.Map)
	if !ok || !isText(m.Key()) {
		return false
	}
	st, isStruct := m.Elem().Underlying().(*types.Struct)
	return isBool(m.Elem()) || isStruct && st.NumFields() == 0
}

// setKeys are the keys of a set that is written down and that nothing changes; one function
// may get it, which says for itself what it does to it.
func setKeys(env Env, set ssa.Value) (keys []*ssa.Const, ok bool) {
	given := false
	made, ok := declared(env, set).(*ssa.MakeMap)
	if !ok || !isSet(set.Type()) {
		return nil, false
	}
	for _, use := range *made.Referrers() {
		switch use := use.(type) {
		case *ssa.MapUpdate:
			key, isKey := use.Key.(*ssa.Const)
			if !isKey || use.Block() != made.Block() || isBool(use.Value.Type()) && !isTrueConst(use.Value) {
				return nil, false
			}
			keys = append(keys, key)
		case *ssa.Store:
			if _, kept := use.Addr.(*ssa.Global); !kept {
				return nil, false
			}
		case *ssa.Call:
			if countsOnly(use) {
				continue
			}
			if _, builtin := use.Call.Value.(*ssa.Builtin); builtin || given {
				return nil, false
			}
			given = true
		case *ssa.Lookup, *ssa.Range, *ssa.DebugRef:
		default:
			return nil, false
		}
	}
	return keys, true
}

func isTrueConst(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && isTrue(c)
}

// onlyAsked reports whether a function changes nothing in a set, and hands it to no other.
func onlyAsked(set ssa.Value) bool {
	return !slices.ContainsFunc(*set.Referrers(), func(use ssa.Instruction) bool {
		switch use.(type) {
		case *ssa.Lookup, *ssa.Range, *ssa.DebugRef:
			return false
		}
		return true
	})
}

// of are the ways for the keys that the list has.
func (l *keyList) of(t *tested, env Env) *ways {
	if l.ways == nil {
		c := newComputer(env)
		l.say(c, true)
		l.ways = waysFrom(blockOf(t.key), c)
	}
	return l.ways
}

// say notes whether the list has the key at hand.
func (l *keyList) say(c *computer, has bool) {
	for _, v := range l.found {
		c.known[v] = truth(has)
	}
}

// sayOther notes that the key at hand is none of those that it is compared with, and that
// no list has it.
func (t *tested) sayOther(c *computer) {
	c.other = t.key
	for _, l := range t.lists {
		l.say(c, false)
	}
}

// listsAt are the steps to the elements with the keys in lists that get to a place.
func (t *tested) listsAt(env Env, there reached) (steps []access.Step) {
	for _, l := range t.lists {
		if there(l.of(t, env)) {
			steps = append(steps, l.step)
		}
	}
	return steps
}

// withoutLists is a map without the elements with the keys in lists that do not get to a
// place.
func (t *tested) withoutLists(env Env, m *summary.Node, there reached) *summary.Node {
	for _, l := range t.lists {
		if !there(l.of(t, env)) {
			m = m.With(l.step, nil)
		}
	}
	return m
}

// picked is the element of a map with one of the keys that callers know. An element whose
// key is known counts where they list it.
func (f *Frame) picked(m *summary.Node, key access.Step) *summary.Node {
	names := m.NamedElems()
	if _, known := m.Known(key); known || len(names) == 0 || len(names) > bounds.Cases.Limit {
		return m.Step(key)
	}
	others := m
	var out *summary.Node
	for _, name := range names {
		t, ok := keyTest(key, summary.Constant(name))
		if !ok {
			return m.Step(key)
		}
		others = others.With(access.At(name), nil)
		out = summary.Join(out, onlyIf(m.Step(access.At(name)), &summary.Condition{Tests: []summary.Test{t}}))
	}
	return summary.Join(out, others.Step(key))
}

// keyTest is the test for whether the key that a step is about, or one of those, is the one
// that is given.
func keyTest(s access.Step, key summary.Constant) (t summary.Test, ok bool) {
	if in, ok := s.KeyInput(); ok {
		return summary.Is(summary.Input(in), key), true
	}
	in, at, ok := s.KeysInput()
	return summary.Test{In: summary.Input(in), Path: at, Op: summary.Lists, Values: []summary.Constant{key}}, ok
}

// ofList is what is left of a test of a list of the callee for the callers of the function
// at hand; ok is false where it does not hold.
func (a *application) ofList(t summary.Test) (left *summary.Test, ok bool) {
	s := a.key(access.MapKeys(int(t.In), t.Path))
	keys, several := s.Choice()
	if s.IsName() {
		keys, several = []access.Step{s}, true
	}
	if several {
		return nil, !slices.ContainsFunc(t.Values, func(c summary.Constant) bool { return !slices.Contains(keys, access.At(string(c))) })
	}
	if in, at, ok := s.KeysInput(); ok {
		t.In, t.Path = summary.Input(in), at
		return &t, true
	}
	return nil, true
}
