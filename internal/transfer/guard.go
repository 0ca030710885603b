package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A consent record is written "consent(marketing)" by the tag of its field, an
// objection "opt-out(marketing)". What a test of one establishes is a guard:
// "consent(marketing)" where the first is true, "not-opted-out(marketing)"
// where the second is false.

// answer is what the outcome of a condition establishes.
type answer struct{ whenTrue, whenFalse string }

func (a answer) not() answer { return answer{a.whenFalse, a.whenTrue} }

// guardsOf are the guards that hold in each block: those of the tests that
// dominate it.
func guardsOf(f *Frame, blocks []*ssa.BasicBlock) map[*ssa.BasicBlock][]string {
	guards := map[*ssa.BasicBlock][]string{}
	for _, b := range blocks {
		branch, ok := lastInstr(b).(*ssa.If)
		if !ok {
			continue
		}
		a := f.condition(branch.Cond)
		for i, guard := range []string{a.whenTrue, a.whenFalse} {
			if guard != "" && len(b.Succs[i].Preds) == 1 {
				markDominated(guards, b.Succs[i], guard)
			}
		}
	}
	return guards
}

func lastInstr(b *ssa.BasicBlock) ssa.Instruction {
	if len(b.Instrs) == 0 {
		return nil
	}
	return b.Instrs[len(b.Instrs)-1]
}

func markDominated(guards map[*ssa.BasicBlock][]string, b *ssa.BasicBlock, guard string) {
	if !slices.Contains(guards[b], guard) {
		guards[b] = append(guards[b], guard)
	}
	for _, d := range b.Dominees() {
		markDominated(guards, d, guard)
	}
}

// condition is what a boolean value says about consent.
func (f *Frame) condition(v ssa.Value) answer {
	switch v := v.(type) {
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return f.condition(v.X).not()
		}
		if addr, ok := v.X.(*ssa.FieldAddr); ok && v.Op == token.MUL {
			return f.record(derefType(addr.X.Type()), addr.Field)
		}
	case *ssa.Field:
		return f.record(v.X.Type(), v.Field)
	case *ssa.Call:
		return f.helper(v)
	}
	return answer{}
}

func (f *Frame) record(t types.Type, i int) answer {
	st := t.Underlying().(*types.Struct)
	return recordAnswer(f.env.Guard(st.Field(i), st.Tag(i)))
}

func recordAnswer(record string) answer {
	if purpose, ok := strings.CutPrefix(record, "opt-out("); ok {
		return answer{whenFalse: "not-opted-out(" + purpose}
	}
	return answer{whenTrue: record}
}

// helper is a function that answers for a consent record.
func (f *Frame) helper(call *ssa.Call) answer {
	fn := call.Call.StaticCallee()
	if fn == nil {
		return answer{}
	}
	t := f.env.Function(fn)
	if t.Sum == nil || t.Sum.Guard == "" {
		return answer{}
	}
	if guard, ok := strings.CutPrefix(t.Sum.Guard, "!"); ok {
		return answer{whenFalse: guard}
	}
	return answer{whenTrue: t.Sum.Guard}
}

// anything is what a constant answer establishes about the answer that it is
// not: there is no such outcome.
const anything = "*"

// answered is what the only result of the function establishes, as a summary
// keeps it: with "!" in front when a false one does.
func (f *Frame) answered() string {
	all := answer{anything, anything}
	for _, b := range f.fn.Blocks {
		ret, ok := lastInstr(b).(*ssa.Return)
		if !ok {
			continue
		}
		if len(ret.Results) != 1 || !isBool(ret.Results[0].Type()) {
			return ""
		}
		a := f.returned(ret.Results[0])
		all = answer{both(all.whenTrue, a.whenTrue), both(all.whenFalse, a.whenFalse)}
	}
	switch {
	case all.whenTrue != "" && all.whenTrue != anything:
		return all.whenTrue
	case all.whenFalse != "" && all.whenFalse != anything:
		return "!" + all.whenFalse
	}
	return ""
}

func (f *Frame) returned(v ssa.Value) answer {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return f.condition(v)
	}
	if constant.BoolVal(c.Value) {
		return answer{whenFalse: anything}
	}
	return answer{whenTrue: anything}
}

// both is what two ways to an outcome establish together.
func both(a, b string) string {
	switch {
	case a == b || b == anything:
		return a
	case a == anything:
		return b
	}
	return ""
}
