package transfer

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
)

// The keys of a map's elements need not be written where the elements are used: a
// loop may go through a list of keys, and a function may be given a key or a list
// of them. A loop over such a list that replaces or deletes the element in each of
// its turns has done so for all of them when it is left.

// mapKey is the step to the element of a map with a key.
func (f *Frame) mapKey(key ssa.Value) access.Step {
	if s := elemStep(key); s != access.Elem {
		return s
	}
	if list, _, ok := listedKey(key); ok {
		return f.mapKeys(list)
	}
	if i := f.param(key); i >= 0 {
		return access.MapKey(i)
	}
	return access.Elem
}

// mapKeys is the step to the elements of a map with the keys that a list has: those
// that are written down, or that callers know.
func (f *Frame) mapKeys(list ssa.Value) access.Step {
	if i := f.param(list); i >= 0 {
		if !onlyRead(list) {
			return access.Elem
		}
		return access.MapKeys(i)
	}
	return choice(list, constStep)
}

// choiceOf is the step to one of the elements with the keys in the list that a key is
// taken from, if that is written down.
func choiceOf(key ssa.Value, step func(*ssa.Const) access.Step) access.Step {
	list, _, ok := listedKey(key)
	if !ok {
		return access.Elem
	}
	return choice(list, step)
}

func choice(list ssa.Value, step func(*ssa.Const) access.Step) access.Step {
	keys, ok := writtenDown(list)
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

// writtenDown are the elements of a slice that is written down with constants only
// and nowhere changed.
func writtenDown(list ssa.Value) (keys []*ssa.Const, ok bool) {
	if c, isConst := list.(*ssa.Const); isConst {
		return nil, c.IsNil()
	}
	if !isListed(list) || !onlyRead(list) {
		return nil, false
	}
	for _, use := range *list.(*ssa.Slice).X.Referrers() {
		switch use := use.(type) {
		case *ssa.IndexAddr:
			for _, st := range *use.Referrers() {
				st, isStore := st.(*ssa.Store)
				if !isStore || !isConst(st.Val) {
					return nil, false
				}
				keys = append(keys, st.Val.(*ssa.Const))
			}
		case *ssa.Slice, *ssa.DebugRef:
		default:
			return nil, false
		}
	}
	arr, ok := derefType(list.(*ssa.Slice).X.Type()).Underlying().(*types.Array)
	return keys, ok && int64(len(keys)) >= arr.Len() && len(keys) <= bounds.Kids.Limit
}

// onlyRead reports whether nothing is stored in the elements of a slice; a function
// that is given it is taken to leave it as it is.
func onlyRead(list ssa.Value) bool {
	for _, use := range *list.Referrers() {
		at, ok := use.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, u := range *at.Referrers() {
			if !isLoad(u) {
				return false
			}
		}
	}
	return true
}

// change is a change of the element of a map with a key.
type change struct {
	instr ssa.Instruction
	m     ssa.Value
	key   ssa.Value
	val   ssa.Value // nil where it is deleted
}

// changeOf is the change of an element that an instruction makes, if it does.
func changeOf(instr ssa.Instruction) (c change, ok bool) {
	switch i := instr.(type) {
	case *ssa.MapUpdate:
		return change{i, i.Map, i.Key, i.Value}, true
	case *ssa.Call:
		if b, ok := i.Call.Value.(*ssa.Builtin); ok && b.Name() == "delete" {
			return change{i, i.Call.Args[0], i.Call.Args[1], nil}, true
		}
	}
	return change{}, false
}

// eachTurn are the changes of maps that happen in each turn of the loop, to elements
// with keys that are wanted. Maps that change otherwise are left out.
func eachTurn(head *ssa.BasicBlock, wanted func(change) bool) (all []change) {
	body := head.Succs[0]
	for _, b := range head.Parent().Blocks {
		if !body.Dominates(b) {
			continue
		}
		for _, instr := range b.Instrs {
			if c, ok := changeOf(instr); ok && wanted(c) && (dominatesBackEdges(b, head) || ifThere(c, head)) && changesAlone(c, body) {
				all = append(all, c)
			}
		}
	}
	return all
}

// ifThere reports whether a change is made in each turn in which there is something
// to change.
func ifThere(c change, head *ssa.BasicBlock) bool {
	b := c.instr.Block()
	if len(b.Preds) != 1 || !dominatesBackEdges(b.Preds[0], head) {
		return false
	}
	p := b.Preds[0]
	for _, other := range p.Succs {
		if look, ok := found(p, other).empty.(*ssa.Lookup); ok && other != b && sameSlice(look.X, c.m) && look.Index == c.key {
			return true
		}
	}
	return false
}

// changesAlone reports whether nothing else in a loop with that body changes the map.
func changesAlone(c change, body *ssa.BasicBlock) bool {
	for _, b := range body.Parent().Blocks {
		if !body.Dominates(b) {
			continue
		}
		for _, instr := range b.Instrs {
			if instr != c.instr && changesPart(instr, c.m) {
				return false
			}
		}
	}
	return true
}

// keyedElements has maps hold what a loop over a list of keys leaves under each.
func (f *Frame) keyedElements(head *ssa.BasicBlock, over, index ssa.Value) {
	mine := func(c change) bool {
		list, at, ok := listedKey(c.key)
		return ok && at == index && sameSlice(list, over)
	}
	for _, c := range eachTurn(head, mine) {
		s := f.mapKeys(over)
		elems, several := s.Choice()
		if !several && s.IsVar() {
			elems = []access.Step{s}
		}
		for _, e := range elems {
			f.write(f.address(f.val(c.m), e, nil), f.val(c.val), flow.Step{})
		}
	}
}

// rangedMap has a map hold what a loop through all its keys leaves under each, where
// b is where such a loop is left.
func (f *Frame) rangedMap(head, b *ssa.BasicBlock) bool {
	branch, ok := lastInstr(head).(*ssa.If)
	if !ok || head.Succs[1] != b {
		return false
	}
	more, ok := branch.Cond.(*ssa.Extract)
	if !ok {
		return false
	}
	next, ok := more.Tuple.(*ssa.Next)
	if !ok || next.IsString {
		return false
	}
	over := next.Iter.(*ssa.Range).X
	mine := func(c change) bool {
		key, ok := c.key.(*ssa.Extract)
		return ok && key.Tuple == next && key.Index == 1 && sameSlice(c.m, over)
	}
	for _, c := range eachTurn(head, mine) {
		refs, loose := f.pointees(f.val(c.m))
		if len(refs) == 1 && loose == nil && !refs[0].Many {
			all := f.mem.content(refs[0]).WithoutElems().With(access.Elem, f.val(c.val))
			f.mem.store(refs[0], all, true)
		}
	}
	return true
}
