package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A loop over keys that replaces or deletes the element under each, by a statement of
// Go or by a function that a row says that of, has done so for all of them when it is
// left: for those of a list that is written down, and for those of the map that it goes
// through. Where it asks first which key it has, it has done so for those that get there.

// change is a change of the element of a map with a key.
type change struct {
	instr ssa.Instruction
	m     ssa.Value
	key   ssa.Value
	val   ssa.Value // nil where it is deleted, or a call says what becomes of it
	// call makes the change, as a row says; at is the number of the key among its
	// operands.
	call *ssa.Call
	at   int
	// form is what the call makes of the key first: that of a MIME header, or lower case; nil
	// where it takes the key as it is.
	form func(access.Step) access.Step
	// others are the other changes of the element with the same key in a loop.
	others []change
}

// leavesConstants reports whether a call that makes a change puts nothing but constants in
// the place of the element.
func (c change) leavesConstants() bool {
	return !slices.ContainsFunc(c.call.Call.Args, func(arg ssa.Value) bool { return arg != c.m && arg != c.key && !isConst(arg) })
}

// changeOf is the change of an element that an instruction makes, if it does.
func (f *Frame) changeOf(instr ssa.Instruction) (c change, ok bool) {
	switch i := instr.(type) {
	case *ssa.MapUpdate:
		return change{instr: i, m: i.Map, key: i.Key, val: i.Value}, true
	case *ssa.Call:
		if b, ok := i.Call.Value.(*ssa.Builtin); ok && b.Name() == "delete" {
			return change{instr: i, m: i.Call.Args[0], key: i.Call.Args[1]}, true
		}
		row, offset := f.rowOfMap(i)
		if row == nil || len(row.Clear) != 1 {
			return change{}, false
		}
		m, key := elementPort(row.Clear[0], offset, len(i.Call.Args))
		if key < 0 {
			return change{}, false
		}
		return change{instr: i, m: i.Call.Args[m], key: i.Call.Args[key], call: i, at: key, form: formOf(row.Clear[0])}, true
	}
	return change{}, false
}

// rowOfMap is the row of a function whose first operand is a map, and how many operands
// stand before its arguments; nil when there is none.
func (f *Frame) rowOfMap(call *ssa.Call) (row *model.Row, offset int) {
	callee := call.Call.StaticCallee()
	if callee == nil || callee.Pkg == f.fn.Pkg || len(call.Call.Args) < 2 || !isMap(call.Call.Args[0].Type()) {
		return nil, 0
	}
	if callee.Signature.Recv() != nil {
		offset = 1
	}
	return f.env.Function(callee).Row, offset
}

// elementPort is the operand that a port takes an element of, and that with the key;
// -1 when it takes another part, or all of it.
func elementPort(p model.Port, offset, operands int) (m, key int) {
	m = p.Base + offset
	if p.Base == model.Recv {
		m = 0
	}
	key = p.KeyArg + offset
	if p.KeyArg < 0 || p.FieldArg || len(p.Fields) > 0 || m < 0 || m >= operands || key >= operands {
		return m, -1
	}
	return m, key
}

// changeAt is what a change makes of the element with one key.
func (f *Frame) changeAt(c change, key *ssa.Const) {
	here, was := f.instr, f.muted
	defer func() { f.instr, f.muted = here, was }()
	f.instr, f.muted = c.instr, true
	if c.call == nil {
		f.write(f.address(f.val(c.m), elemStep(key), nil), f.val(c.val), flow.Step{})
		return
	}
	site := f.siteOf(&c.call.Call)
	site.vals = slices.Clone(site.vals)
	if key != nil {
		site.vals[c.at] = key
	}
	f.apply(site, f.env.Function(c.call.Call.StaticCallee()))
}

// changesIn are the changes of maps in a loop, to elements with keys that are wanted.
// Maps that change otherwise are left out.
func (f *Frame) changesIn(head *ssa.BasicBlock, wanted func(change) bool) (all []change) {
	body := head.Succs[0]
	for _, b := range head.Parent().Blocks {
		if !body.Dominates(b) {
			continue
		}
		for _, instr := range b.Instrs {
			c, ok := f.changeOf(instr)
			if !ok || !wanted(c) {
				continue
			}
			if c.others, ok = f.changesBeside(c, body); ok {
				all = append(all, c)
			}
		}
	}
	return all
}

// everyTurnMakes reports whether a change is made in each turn, or in each in which
// there is something to change.
func (f *Frame) everyTurnMakes(c change, head *ssa.BasicBlock) bool {
	if len(c.others) > 0 {
		return false
	}
	b := c.instr.Block()
	for !dominatesBackEdges(b, head) {
		if len(b.Preds) != 1 || !f.elseNothing(b.Preds[0], b, c) {
			return false
		}
		b = b.Preds[0]
	}
	return true
}

// elseNothing reports whether there is nothing to change on the other way than that from p
// to b.
func (f *Frame) elseNothing(p, b *ssa.BasicBlock, c change) bool {
	if branch, ok := lastInstr(p).(*ssa.If); ok && p.Succs[0] == b && f.asksForKey(branch.Cond, c) {
		return true
	}
	return slices.ContainsFunc(p.Succs, func(other *ssa.BasicBlock) bool {
		told := found(p, other)
		return other != b && told.empty != nil && f.looksUp(told.empty, c)
	})
}

// looksUp reports whether v is the element that a change is of.
func (f *Frame) looksUp(v ssa.Value, c change) bool {
	switch v := v.(type) {
	case *ssa.Lookup:
		return sameSlice(v.X, c.m) && v.Index == c.key
	case *ssa.Extract:
		if next, ok := v.Tuple.(*ssa.Next); ok {
			key, ok := c.key.(*ssa.Extract)
			return ok && key.Tuple == next && key.Index == 1 && v.Index == 2
		}
		look, ok := v.Tuple.(*ssa.Lookup)
		return ok && v.Index == 0 && f.looksUp(look, c)
	case *ssa.Call:
		row, offset := f.rowOfMap(v)
		if row == nil || len(row.Moves) != 1 || row.Moves[0].To.Base != model.Result {
			return false
		}
		m, key := elementPort(row.Moves[0].From, offset, len(v.Call.Args))
		return key >= 0 && sameSlice(v.Call.Args[m], c.m) && v.Call.Args[key] == c.key
	}
	return false
}

// asksForKey reports whether a condition is whether there is what a change is of.
func (f *Frame) asksForKey(cond ssa.Value, c change) bool {
	call, ok := cond.(*ssa.Call)
	if !ok {
		return false
	}
	row, _ := f.rowOfMap(call)
	return row != nil && row.Computes == model.ComputeHasKey && sameSlice(call.Call.Args[0], c.m) && call.Call.Args[1] == c.key
}

// changesBeside are the other changes of an element in a loop with that body; ok is false where
// the map changes in another way as well.
func (f *Frame) changesBeside(c change, body *ssa.BasicBlock) (others []change, ok bool) {
	for _, b := range body.Parent().Blocks {
		if !body.Dominates(b) {
			continue
		}
		for _, instr := range b.Instrs {
			if instr == c.instr || !changesPart(instr, c.m) || f.onlyLooks(instr) {
				continue
			}
			other, isChange := f.changeOf(instr)
			if !isChange || other.m != c.m || other.key != c.key {
				return nil, false
			}
			others = append(others, other)
		}
	}
	return others, true
}

// isLast reports whether a change is the only one that is made on some ways, on all of which
// it is made.
func (c change) isLast(w *ways, from, head *ssa.BasicBlock) bool {
	there := c.instr.Block()
	return w.seen[there] && !w.avoid(from, there, head) &&
		!slices.ContainsFunc(c.others, func(other change) bool { return w.seen[other.instr.Block()] })
}

// onlyLooks reports whether a row says that a call does no more to a map than to look
// at it.
func (f *Frame) onlyLooks(instr ssa.Instruction) bool {
	call, ok := instr.(*ssa.Call)
	if !ok {
		return false
	}
	row, _ := f.rowOfMap(call)
	return row != nil && len(row.Clear)+len(row.Fill)+len(row.Callbacks) == 0 &&
		!slices.ContainsFunc(row.Moves, func(m model.Move) bool { return m.To.Base != model.Result })
}

// keyedElements has maps hold what a loop over a list of keys leaves under each.
func (f *Frame) keyedElements(head *ssa.BasicBlock, over, index ssa.Value) {
	mine := func(c change) bool {
		list, at, ok := listedKey(c.key)
		return ok && at == index && sameSlice(list, over)
	}
	for _, c := range f.changesIn(head, mine) {
		if !f.everyTurnMakes(c, head) {
			continue
		}
		if s := f.mapKeys(over); s.IsVar() {
			if c.form != nil {
				s = c.form(s)
			}
			if c.call == nil || c.leavesConstants() {
				f.write(f.address(f.val(c.m), s, nil), f.val(c.val), flow.Step{})
			}
			continue
		}
		keys, _ := writtenDown(f.env, over)
		for _, key := range keys {
			f.changeAt(c, key)
		}
	}
}

// rangedMap has a map hold what a loop through all its keys leaves under each, where
// b is where such a loop is left.
func (f *Frame) rangedMap(head, b *ssa.BasicBlock, after []memory) bool {
	next := nextOf(head)
	if next == nil || head.Succs[1] != b {
		return false
	}
	over := next.Iter.(*ssa.Range).X
	mine := func(c change) bool {
		key, ok := c.key.(*ssa.Extract)
		return ok && key.Tuple == next && key.Index == 1 && sameSlice(c.m, over)
	}
	for _, c := range f.changesIn(head, mine) {
		refs, loose := f.pointees(f.val(c.m))
		switch {
		case len(refs) != 1 || loose != nil || refs[0].Many:
		case f.everyTurnMakes(c, head):
			f.mem.store(refs[0], f.mem.content(refs[0]).WithoutElems().With(access.Elem, f.val(c.val)), true)
			if c.call != nil {
				f.changeAt(c, nil)
			}
		default:
			if len(c.others) > 0 {
				f.forget(access.Var(next.Name())) // has what another change has left
			}
			f.changedFor(c, head, f.mem.content(refs[0]))
		}
	}
	if refs, loose := f.pointees(f.val(over)); len(refs) == 1 && loose == nil && !refs[0].Many {
		f.pointedAfterTurns(f.turnEnds(head, after), refs[0].Loc.Path.Join(refs[0].Path).Append(access.Var(next.Name())), refs[0])
	}
	return true
}

// nextOf is the step of a loop over a map with that head, or nil.
func nextOf(head *ssa.BasicBlock) *ssa.Next {
	branch, ok := lastInstr(head).(*ssa.If)
	if !ok {
		return nil
	}
	more, ok := branch.Cond.(*ssa.Extract)
	if !ok {
		return nil
	}
	next, ok := more.Tuple.(*ssa.Next)
	if !ok || next.IsString {
		return nil
	}
	return next
}

// changedFor makes a change for the keys for which each turn of the loop makes it.
func (f *Frame) changedFor(c change, head *ssa.BasicBlock, m *summary.Node) {
	t := f.testOf(c.key)
	if t == nil {
		return
	}
	from := blockOf(c.key)
	for _, key := range t.keysOf(m, c.m.Type()) {
		if c.isLast(t.of(f.env, key), from, head) {
			f.changeAt(c, text(key))
		}
	}
	for _, l := range t.lists {
		if c.call == nil && c.isLast(l.of(t, f.env), from, head) {
			f.write(f.address(f.val(c.m), l.step, nil), f.val(c.val), flow.Step{})
		}
	}
}
