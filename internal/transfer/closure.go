package transfer

import (
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// handOn runs the function literals and bound methods in a value that leaves
// the function: whoever gets it will call it, with arguments of unknown
// content.
func (f *Frame) handOn(n *summary.Node, pos token.Pos) {
	f.handOnDepth(n, pos, 0)
}

func (f *Frame) handOnDepth(n *summary.Node, pos token.Pos, depth int) {
	if n == nil || depth > 2 {
		return
	}
	for k, fn := range n.Funcs() {
		f.applied[fn.Name] = true
		if len(fn.Bound) > 0 {
			f.runUnknown(fn, pos, strconv.Itoa(depth)+"."+strconv.Itoa(k))
		} else {
			f.noteUnseen(f.env.Value(fn))
		}
	}
	for _, kid := range n.Kids {
		f.handOnDepth(kid.Node, pos, depth+1)
	}
	for _, r := range n.Refs {
		if !f.isGlobal(r) {
			f.handOnDepth(f.mem.content(r), pos, depth+1)
		}
	}
}

// noteUnseen tells that a function may be called with whatever its parameters may be.
func (f *Frame) noteUnseen(t Target) {
	if f.muted || t.Sum == nil || f.instr == nil {
		return
	}
	for _, c := range t.Sum.Contracts {
		f.env.NoteCall(c.ContractKey, f.instr, "unseen", summary.Verdict{Personal: true})
	}
}

// runUnknown calls a function with arguments of unknown content.
func (f *Frame) runUnknown(fn *summary.Func, pos token.Pos, part string) {
	t := f.env.Value(fn)
	if t.Sum == nil {
		return
	}
	t.Bound, t.Told = fn.Bound, fn.Told
	c := &callSite{pos: pos, part: "h" + part, recv: isMethod(t), results: types.NewTuple()}
	for i, p := range parameters(t) {
		c.args = append(c.args, f.unknown(c.part+"a"+strconv.Itoa(i)))
		c.types = append(c.types, p)
	}
	before := f.mem.clone()
	f.apply(c, t)
	f.mem = f.mem.join(before)
}

func parameters(t Target) []types.Type {
	var ts []types.Type
	switch {
	case t.Closure != nil:
		for _, p := range t.Closure.Params {
			ts = append(ts, p.Type())
		}
	case t.Sig != nil:
		for i := range t.Sig.Params().Len() {
			ts = append(ts, t.Sig.Params().At(i).Type())
		}
	}
	return ts
}

// leftoverClosures runs the function literals that nobody was seen to call or
// hand on.
func (f *Frame) leftoverClosures(after []memory) {
	var rest []*ssa.MakeClosure
	for _, mc := range f.literals {
		if !f.applied[mc.Fn.String()] {
			rest = append(rest, mc)
		}
	}
	if len(rest) == 0 {
		return
	}
	f.mem = f.joinAll(after)
	for _, mc := range rest {
		f.instr, f.budget = mc, bounds.Applied.Limit
		f.handOn(f.val(mc), mc.Pos())
	}
}
