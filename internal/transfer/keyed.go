package transfer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
)

// The keys of a map's elements need not be written where the elements are used: a
// loop may go through a list of keys, and a function may be given a key or a list
// of them.

// mapKey is the step to the element of a map with a key.
func (f *Frame) mapKey(key ssa.Value) access.Step {
	if mi, ok := key.(*ssa.MakeInterface); ok {
		if c, ok := mi.X.(*ssa.Const); ok {
			return constKey(c)
		}
	}
	if s := elemStep(key); s != access.Elem {
		return s
	}
	if s := f.keysAt(key, f.instr.Block()); s != access.Elem {
		return s
	}
	if list, _, ok := listedKey(key); ok {
		return f.mapKeys(list)
	}
	if i := f.param(key); i >= 0 {
		return access.MapKey(i)
	}
	if s := f.chosenKey(key); s != access.Elem {
		return s
	}
	return f.fieldKey(key)
}

// fieldKey is the step to the element with a key that a struct has in a field which a
// function gets by value, and does not change.
func (f *Frame) fieldKey(key ssa.Value) access.Step {
	at, ok := f.entryOf(key)
	if !ok || !isText(key.Type()) || at.Path == "" || at.Path.Contains(access.Deref) {
		return access.Elem
	}
	return access.MapKeys(int(at.In), at.Path)
}

// mapKeys is the step to the elements of a map with the keys that a list has: those
// that are written down, or that callers know.
func (f *Frame) mapKeys(list ssa.Value) access.Step {
	if s := choice(f.env, list, constStep); s != access.Elem {
		return s
	}
	if isMap(list.Type()) {
		return f.setKeys(list)
	}
	if at, ok := f.listPlace(list); ok && onlyRead(list) {
		return access.MapKeys(int(at.In), at.Path)
	}
	return access.Elem
}

// setKeys is mapKeys for a set that is a parameter.
func (f *Frame) setKeys(set ssa.Value) access.Step {
	i := slices.IndexFunc(f.fn.Params, func(p *ssa.Parameter) bool { return p == set })
	if i < 0 || !isSet(set.Type()) || !onlyAsked(set) {
		return access.Elem
	}
	return access.MapKeys(i, "")
}

// choiceOf is the step to one of the elements with the keys in the list that a key is
// taken from, if that is written down.
func choiceOf(env Env, key ssa.Value, step func(*ssa.Const) access.Step) access.Step {
	list, _, ok := listedKey(key)
	if !ok {
		return access.Elem
	}
	return choice(env, list, step)
}

func choice(env Env, list ssa.Value, step func(*ssa.Const) access.Step) access.Step {
	keys, ok := writtenDown(env, list)
	if !ok {
		keys, ok = setKeys(env, list)
	}
	if !ok {
		return access.Elem
	}
	elems := make([]access.Step, len(keys))
	for i, key := range keys {
		if elems[i] = step(key); elems[i] == access.Elem {
			return access.Elem
		}
	}
	return access.OneOf(elems)
}

func constStep(key *ssa.Const) access.Step { return elemStep(key) }

// param is the number of the parameter that v is, a plain value or a list of such;
// -1 when it is none.
func (f *Frame) param(v ssa.Value) int {
	if _, plain := v.Type().Underlying().(*types.Basic); !plain && !isPlainList(v.Type()) {
		return -1
	}
	for i, p := range f.fn.Params {
		if p == v {
			return i
		}
	}
	return -1
}

// listedKey takes a key that is an element of a list apart.
func listedKey(key ssa.Value) (list, index ssa.Value, ok bool) {
	load, ok := key.(*ssa.UnOp)
	if !ok || load.Op != token.MUL {
		return nil, nil, false
	}
	at, ok := load.X.(*ssa.IndexAddr)
	if !ok {
		return nil, nil, false
	}
	return at.X, at.Index, true
}
