package transfer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// run visits the blocks in their order until no block's state changes.
func (f *Frame) run() {
	blocks := f.fn.Blocks
	if len(blocks) == 0 {
		return
	}
	after := make([]memory, len(blocks))
	f.after = after
	visits := make([]int, len(blocks))
	dirty := make([]bool, len(blocks))
	stale := make([]bool, len(blocks))
	dirty[0] = true
	order := f.visitOrder(blocks)
	f.live = make([]bool, len(blocks))
	for _, i := range order {
		f.live[i] = true
	}
	f.findGuards(blocks, order)
	f.findConditions(blocks, order)
	f.refusals = f.refusalsOf(f.fn)
	f.acceptances = acceptancesOf(f.fn)
	for late := 0; !f.exhausted(); {
		i := firstDirty(order, dirty)
		if i < 0 && late < bounds.Late.Limit && f.moreLate(after) {
			late++
			i = 0
			for _, k := range order {
				dirty[k] = true
			}
		}
		if i < 0 {
			break
		}
		dirty[i] = false
		visits[i]++
		b := blocks[i]
		before := f.snapshot(b)
		f.mem = f.entryState(b, after)
		f.block(b)
		if after[i].made() && visits[i] > bounds.Visits.Limit {
			f.mem = f.mem.widened(after[i])
		}
		changed := f.changed(b, before)
		if after[i].made() && f.mem.equal(after[i]) && len(changed) == 0 && !stale[i] {
			continue
		}
		stale[i] = false
		if visits[i] > 1 {
			again(changed, visits, dirty, stale)
		}
		after[i] = f.mem.clone()
		for _, s := range f.taken(b) {
			dirty[s.Index] = visits[s.Index] <= 2*bounds.Visits.Limit
		}
	}
	f.recoverBlock(after)
	f.startedLate(after)
	f.leftoverClosures(after)
}

// visitOrder lists the blocks that can be reached, each behind those that lead
// to it but for the back edges of loops, and the body of a loop before what
// follows the loop: so a block is visited when all that it depends on is known.
func (f *Frame) visitOrder(blocks []*ssa.BasicBlock) []int {
	order := make([]int, 0, len(blocks))
	seen := make([]bool, len(blocks))
	var visit func(b *ssa.BasicBlock)
	visit = func(b *ssa.BasicBlock) {
		seen[b.Index] = true
		// The last successor of a loop's head leaves the loop.
		for _, s := range slices.Backward(f.taken(b)) {
			if !seen[s.Index] {
				visit(s)
			}
		}
		order = append(order, b.Index)
	}
	visit(blocks[0])
	slices.Reverse(order)
	return order
}

func firstDirty(order []int, dirty []bool) int {
	for _, i := range order {
		if dirty[i] {
			return i
		}
	}
	return -1
}

func (f *Frame) entryState(b *ssa.BasicBlock, after []memory) memory {
	var in memory
	var before *summary.Condition
	for _, p := range b.Preds {
		switch m := after[p.Index]; {
		case !m.made() || !f.leadsTo(p, b):
		case !in.made():
			in, before = f.overwritten(p, b, f.along(p, b, m), after), f.extra(p, b)
		default:
			way := f.extra(p, b)
			in, before = joinIf(in, before, f.overwritten(p, b, f.along(p, b, m), after), way), before.Or(way)
		}
	}
	if !in.made() {
		return f.entryMemory()
	}
	return in.clone()
}

// entryMemory has the package-level variables that the function names, so that
// they are known on every way through it.
func (f *Frame) entryMemory() memory {
	f.mem = newMemory()
	var named []*ssa.Global
	read := map[*ssa.Global]bool{}
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			f.operands = instr.Operands(f.operands[:0])
			for _, op := range f.operands {
				g, ok := (*op).(*ssa.Global)
				if !ok {
					continue
				}
				known, again := read[g]
				if read[g] = known || !isTarget(op, instr); !again {
					named = append(named, g)
				}
			}
		}
	}
	for _, g := range named {
		v := f.env.Variable(g)
		if !read[g] {
			f.enter(v, f.env.Unread)
			continue
		}
		f.variable(v)
	}
	return f.mem
}

// isTarget reports whether an operand is the address that an instruction stores to.
func isTarget(op *ssa.Value, instr ssa.Instruction) bool {
	st, ok := instr.(*ssa.Store)
	return ok && op == &st.Addr
}

// snapshot is what the registers of a block hold, to see whether they change.
func (f *Frame) snapshot(b *ssa.BasicBlock) []*summary.Node {
	regs := make([]*summary.Node, len(b.Instrs))
	for i, instr := range b.Instrs {
		if v, ok := instr.(ssa.Value); ok {
			regs[i] = f.regs[v]
		}
	}
	return regs
}

// changed are the registers of a block that no longer hold what they did.
func (f *Frame) changed(b *ssa.BasicBlock, before []*summary.Node) []ssa.Value {
	var all []ssa.Value
	for i, instr := range b.Instrs {
		if v, ok := instr.(ssa.Value); ok && !summary.Equal(before[i], f.regs[v]) {
			all = append(all, v)
		}
	}
	return all
}

// again has the blocks visited once more that use registers which have changed since: the
// blocks between, which do not, may have nothing new to hand on. What a phi joins is used
// at the end of the block that it comes from, so that the turn of a loop ends before the
// next one begins.
func again(changed []ssa.Value, visits []int, dirty, stale []bool) {
	visit := func(b *ssa.BasicBlock) bool {
		more := visits[b.Index] > 0 && visits[b.Index] <= 2*bounds.Visits.Limit
		dirty[b.Index] = dirty[b.Index] || more
		return more
	}
	for _, v := range changed {
		for _, use := range *v.Referrers() {
			phi, ok := use.(*ssa.Phi)
			if !ok {
				visit(use.Block())
				continue
			}
			for k, e := range phi.Edges {
				if from := phi.Block().Preds[k]; e == v && from != v.(ssa.Instruction).Block() && visit(from) {
					stale[from.Index] = true
				}
			}
		}
	}
}

func (f *Frame) block(b *ssa.BasicBlock) {
	for k, instr := range b.Instrs {
		f.instr, f.budget = instr, bounds.Applied.Limit
		f.notePanic(instr)
		f.transfer(instr)
		f.readLate(b, k)
	}
}

// recoverBlock is where a function goes on after a recovered panic: anything
// before may have been the last to run.
func (f *Frame) recoverBlock(after []memory) {
	b := f.fn.Recover
	if b == nil || !slices.ContainsFunc(f.defers(), f.mayRecover) {
		return
	}
	all := f.joinAll(after)
	if f.panicking.made() {
		f.mem = f.panicking.clone()
		f.runRecovering()
		all = joinIf(all, nil, f.mem, f.panickingIf)
	}
	f.mem = all
	f.block(b)
}

// joinAll is the memory after any of the blocks, each of which runs where its condition
// holds.
func (f *Frame) joinAll(states []memory) memory {
	out := newMemory()
	var before *summary.Condition
	first := true
	for i, m := range states {
		when := f.blockIf(i)
		switch {
		case !m.made():
		case first:
			out, before, first = m.clone(), when, false
		default:
			out, before = joinIf(out, before, m, when), before.Or(when)
		}
	}
	return out
}
