package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// Where a test finds nil, an empty text or list, or 0, what was tested holds
// nothing. That matters where something else took its place otherwise: behind
//
//	if u.Email != "" {
//		u.Email = "(hidden)"
//	}
//
// there is no address.

// finding is what a test tells on one of its ways.
type finding struct {
	// empty is what holds nothing there; nil when the test does not say.
	empty ssa.Value
	// counted says that the test was of the length: a map without elements is there
	// and can be written to.
	counted bool
}

// nothingIn reports whether there is nothing in v.
func (f *Frame) nothingIn(v ssa.Value, t finding) bool {
	if t.empty == v {
		return !t.writable()
	}
	return t.empty != nil && types.Identical(v.Type(), t.empty.Type()) && f.isAsEmpty(f.val(v), t)
}

// writable reports whether what was tested can be written to nevertheless.
func (t finding) writable() bool { return t.counted && isMap(t.empty.Type()) }

// blank is the value that holds nothing, itself and behind it; nil when the test does not
// say. A list without elements may have room for some, in an array that others see.
func (t finding) blank() ssa.Value {
	if t.empty == nil || isConst(t.empty) || t.counted && refersTo(t.empty.Type()) {
		return nil
	}
	return t.empty
}

// usedBehind reports whether v is used from b on.
func usedBehind(v ssa.Value, b *ssa.BasicBlock) bool {
	if v == nil || v.Referrers() == nil {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(i ssa.Instruction) bool {
		phi, ok := i.(*ssa.Phi)
		if !ok {
			return b.Dominates(i.Block())
		}
		for k, e := range phi.Edges {
			if e == v && b.Dominates(phi.Block().Preds[k]) {
				return true
			}
		}
		return false
	})
}

// found is what a test tells on the way from p to b.
func found(p, b *ssa.BasicBlock) finding {
	branch, ok := lastInstr(p).(*ssa.If)
	if !ok || p.Succs[0] == p.Succs[1] {
		return finding{}
	}
	if look := askedFor(branch.Cond); look != nil && p.Succs[1] == b {
		return finding{empty: look}
	}
	cmp, ok := branch.Cond.(*ssa.BinOp)
	if !ok {
		return finding{}
	}
	x, op, y := cmp.X, cmp.Op, cmp.Y
	if isConst(x) {
		x, op, y = y, mirrored[op], x
	}
	about := finding{empty: x}
	if counted := lengthOf(x); counted != nil {
		about = finding{empty: counted, counted: true}
	} else if op != token.EQL && op != token.NEQ {
		return finding{}
	}
	switch whenTrue, ok := emptyWhen(op, y); {
	case ok && whenTrue && p.Succs[0] == b, ok && !whenTrue && p.Succs[1] == b:
		return about
	}
	return finding{}
}

// askedFor is the look-up in a map of which v says whether there is such a key, or nil.
func askedFor(v ssa.Value) *ssa.Lookup {
	ok, isPart := v.(*ssa.Extract)
	if !isPart || ok.Index != 1 {
		return nil
	}
	look, _ := ok.Tuple.(*ssa.Lookup)
	return look
}

// mirrored are the comparisons that say the same with the operands changed over.
var mirrored = map[token.Token]token.Token{
	token.EQL: token.EQL, token.NEQ: token.NEQ,
	token.LSS: token.GTR, token.GTR: token.LSS, token.LEQ: token.GEQ, token.GEQ: token.LEQ,
}

// emptyWhen reports whether a comparison with y finds that there is nothing when it
// holds, or else when it does not; ok is false when neither says so.
func emptyWhen(op token.Token, y ssa.Value) (whenTrue, ok bool) {
	switch op {
	case token.EQL, token.LEQ:
		return true, isEmpty(y)
	case token.NEQ, token.GTR:
		return false, isEmpty(y)
	case token.LSS:
		return true, isInt(y, 1)
	case token.GEQ:
		return false, isInt(y, 1)
	}
	return false, false
}

// isEmpty reports whether v is nil, the empty text or the number 0, in an interface or not.
func isEmpty(v ssa.Value) bool {
	if held, ok := v.(*ssa.MakeInterface); ok {
		v = held.X
	}
	c, ok := v.(*ssa.Const)
	switch {
	case !ok:
		return false
	case c.Value == nil:
		return c.IsNil()
	case c.Value.Kind() == constant.String:
		return constant.StringVal(c.Value) == ""
	case c.Value.Kind() == constant.Int, c.Value.Kind() == constant.Float:
		return constant.Sign(c.Value) == 0
	}
	return false
}

// lengthOf is what v is the length of, or nil.
func lengthOf(v ssa.Value) ssa.Value {
	if call, ok := v.(*ssa.Call); ok && countsOnly(call) {
		return call.Call.Args[0]
	}
	return nil
}

// countsOnly reports whether a call is of the builtin len, which changes nothing.
func countsOnly(call ssa.CallInstruction) bool {
	b, ok := call.Common().Value.(*ssa.Builtin)
	return ok && b.Name() == "len"
}

// along is the memory m at the end of p as b finds it.
func (f *Frame) along(p, b *ssa.BasicBlock, m memory) memory {
	if b.Dominates(p) {
		m = f.aged(p, b, m)
	}
	told := found(p, b)
	asking, asked := f.askedOn(p, b, told)
	element, picked := pickedOn(p, b)
	empty := told.empty != nil && !isConst(told.empty) && matters(told, p, b)
	swap, swapped := f.swappedOn(p, b)
	copied := f.replacedOn(p, b, told)
	if !asked && !picked && !empty && !swapped && len(copied) == 0 {
		return m
	}
	before, here := f.mem, f.instr
	f.mem, f.instr = m.clone(), lastInstr(p)
	if picked {
		f.narrow(element)
	}
	if swapped {
		swap.done(p)
	}
	f.emptyLikewise(copied, told)
	switch {
	case asked:
		asking.heeded(p)
	case empty:
		f.emptied(told, p, b)
	}
	m, f.mem, f.instr = f.mem, before, here
	return m
}

// emptied has memory hold nothing where a test found nothing.
func (f *Frame) emptied(told finding, p, b *ssa.BasicBlock) {
	place, isLoaded := f.homeOf(told.empty)
	if isLoaded && changedBehind(told.empty, p) {
		return
	}
	// What nil leads to is not there. An object that was made here is: another
	// variable may have it.
	refs, loose := f.pointees(f.val(told.empty))
	if len(refs) == 1 && loose == nil && refersTo(told.empty.Type()) && (told.counted || refs[0].Init != nil) && !refs[0].Many && refs[0].Part.Whole() {
		f.mem.store(refs[0], nil, true)
		if b.Dominates(p) && isPointer(told.empty.Type()) && !replacedWhere(told.empty, p, b) {
			return // the next turn finds the pointers as they were
		}
	}
	if isLoaded && !told.writable() {
		f.write(place, nil, flow.Step{})
	}
}

// homeOf is a pointer to where v was taken from, if it was.
func (f *Frame) homeOf(v ssa.Value) (place *summary.Node, ok bool) {
	switch v := v.(type) {
	case *ssa.UnOp:
		return f.val(v.X), v.Op == token.MUL
	case *ssa.Lookup:
		return f.address(f.val(v.X), f.mapKey(v.Index), nil), isMap(v.X.Type())
	case *ssa.Extract:
		if look, ok := v.Tuple.(*ssa.Lookup); ok && v.Index == 0 {
			return f.homeOf(look)
		}
	}
	return nil, false
}

// refersTo reports whether a value of type t is a pointer, slice or map.
func refersTo(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Slice, *types.Map:
		return true
	}
	return false
}

func isMap(t types.Type) bool {
	_, ok := t.Underlying().(*types.Map)
	return ok
}

// changedBehind reports whether memory may have changed since v was taken from it, at
// the end of p. Both sides of && are in blocks of their own.
func changedBehind(v ssa.Value, p *ssa.BasicBlock) bool {
	for {
		taken := slices.IndexFunc(p.Instrs, func(i ssa.Instruction) bool { taken, ok := i.(ssa.Value); return ok && taken == v })
		if slices.ContainsFunc(p.Instrs[max(taken, 0):], changes) {
			return true
		}
		if taken >= 0 {
			return false
		}
		if len(p.Preds) != 1 {
			return true
		}
		p = p.Preds[0]
	}
}

func changes(instr ssa.Instruction) bool {
	switch i := instr.(type) {
	case *ssa.Store, *ssa.MapUpdate, *ssa.Send, *ssa.Select, *ssa.RunDefers:
		return true
	case ssa.CallInstruction:
		return !countsOnly(i)
	}
	return false
}

// matters reports whether what a test tells on the way from p to b is worth to be
// known: b is that way alone and calls something, or what was tested is changed on
// the other way.
func matters(told finding, p, b *ssa.BasicBlock) bool {
	if len(b.Preds) == 1 && !isPointer(told.empty.Type()) && !types.IsInterface(told.empty.Type()) && slices.ContainsFunc(b.Instrs, isCall) {
		return true
	}
	return onOtherWay(p, b, func(i ssa.Instruction) bool { return changesPart(i, told.empty) })
}

// onOtherWay reports whether one of the instructions is wanted that only the other way than
// that from p to b leads to.
func onOtherWay(p, b *ssa.BasicBlock, wanted func(ssa.Instruction) bool) bool {
	other := p.Succs[0]
	if other == b {
		other = p.Succs[1]
	}
	if len(other.Preds) != 1 {
		return false
	}
	for _, d := range p.Parent().Blocks {
		if other.Dominates(d) && slices.ContainsFunc(d.Instrs, wanted) {
			return true
		}
	}
	return false
}

// replacedWhere reports whether the other way than that from p to b puts something else where
// a pointer was taken from, and does not only change what it leads to.
func replacedWhere(pointer ssa.Value, p, b *ssa.BasicBlock) bool {
	return onOtherWay(p, b, func(i ssa.Instruction) bool {
		store, ok := i.(*ssa.Store)
		return ok && isPlaceOf(store.Addr, pointer)
	})
}

func isCall(i ssa.Instruction) bool {
	_, ok := i.(ssa.CallInstruction)
	return ok
}

// changesPart reports whether an instruction may change what v is, or something that
// v leads to.
func changesPart(instr ssa.Instruction, v ssa.Value) bool {
	switch i := instr.(type) {
	case *ssa.Store:
		return leadsFrom(i.Addr, v)
	case *ssa.MapUpdate:
		return leadsFrom(i.Map, v)
	case ssa.CallInstruction:
		c := i.Common()
		return !countsOnly(i) && (slices.ContainsFunc(c.Args, func(arg ssa.Value) bool { return leadsFrom(arg, v) }) || c.IsInvoke() && leadsFrom(c.Value, v))
	}
	return false
}

// leadsFrom reports whether addr is v, its place, or something that it leads to.
func leadsFrom(addr, v ssa.Value) bool {
	for {
		if addr == v || isPlaceOf(addr, v) {
			return true
		}
		switch a := addr.(type) {
		case *ssa.FieldAddr:
			addr = a.X
		case *ssa.IndexAddr:
			addr = a.X
		case *ssa.UnOp:
			addr = a.X
		default:
			return false
		}
	}
}

// isPlaceOf reports whether v was loaded from an address, or from the same field or
// element.
func isPlaceOf(addr, v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.UnOp:
		return v.Op == token.MUL && samePlace(addr, v.X)
	case *ssa.Lookup:
		return samePlace(addr, v.X)
	case *ssa.Extract:
		look, ok := v.Tuple.(*ssa.Lookup)
		return ok && isPlaceOf(addr, look)
	}
	return false
}

// samePlace reports whether two addresses are one, of the same field or element, or read
// from such.
func samePlace(a, b ssa.Value) bool {
	if a == b {
		return true
	}
	switch x := a.(type) {
	case *ssa.FieldAddr:
		y, ok := b.(*ssa.FieldAddr)
		return ok && x.Field == y.Field && types.Identical(x.X.Type(), y.X.Type())
	case *ssa.IndexAddr:
		y, ok := b.(*ssa.IndexAddr)
		return ok && sameIndex(x.Index, y.Index) && samePlace(x.X, y.X)
	case *ssa.UnOp:
		y, ok := b.(*ssa.UnOp)
		return ok && x.Op == token.MUL && y.Op == token.MUL && samePlace(x.X, y.X)
	}
	return false
}

func sameIndex(a, b ssa.Value) bool {
	return a == b || elemStep(a) != access.Elem && elemStep(a) == elemStep(b)
}
