package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
)

// A consent record is written "consent(marketing)" by the tag of its field, an
// objection "opt-out(marketing)". What a test of one establishes is a guard:
// "consent(marketing)" where the first is true, "not-opted-out(marketing)"
// where the second is false.

// established is what holds when a condition comes out in one way: guards, or
// anything at all when it never does.
type established struct {
	never  bool
	guards []string
}

// with adds guards that hold as well.
func (o established) with(guards []string) established {
	if o.never || len(guards) == 0 {
		return o
	}
	return established{guards: sortedGuards(slices.Concat(o.guards, guards))}
}

// or is what holds on either of two ways.
func (o established) or(p established) established {
	switch {
	case o.never:
		return p
	case p.never:
		return o
	}
	return established{guards: slices.DeleteFunc(slices.Clone(o.guards), func(g string) bool { return !slices.Contains(p.guards, g) })}
}

func sortedGuards(guards []string) []string {
	slices.Sort(guards)
	return slices.Compact(guards)
}

// answer is what the outcomes of a condition establish.
type answer struct{ whenTrue, whenFalse established }

func (a answer) not() answer { return answer{a.whenFalse, a.whenTrue} }

func (a answer) or(b answer) answer {
	return answer{a.whenTrue.or(b.whenTrue), a.whenFalse.or(b.whenFalse)}
}

func (a answer) with(guards []string) answer {
	return answer{a.whenTrue.with(guards), a.whenFalse.with(guards)}
}

// impossible is the answer on no way at all.
var impossible = answer{established{never: true}, established{never: true}}

// findGuards works out what holds in each block: what was established on all
// ways to it. The blocks are in an order that has those before b in front of
// it, but for loops.
func (f *Frame) findGuards(blocks []*ssa.BasicBlock, order []int) {
	f.guards = map[*ssa.BasicBlock][]string{}
	f.answers = map[*ssa.Phi]answer{}
	done := make([]bool, len(blocks))
	for _, i := range order {
		b := blocks[i]
		all := established{never: true}
		for _, p := range b.Preds {
			switch {
			case b.Dominates(p), !f.live[p.Index], !f.leadsTo(p, b):
				// Whoever comes from there was here before, or nobody does.
			case done[p.Index]:
				all = all.or(established{guards: f.passed(p, b)})
			default:
				all = all.or(established{guards: f.guards[b.Idom()]})
			}
		}
		if len(all.guards) > 0 {
			f.guards[b] = all.guards
		}
		done[i] = true
	}
}

// passed is what holds on the way from p to b.
func (f *Frame) passed(p, b *ssa.BasicBlock) []string {
	branch, ok := lastInstr(p).(*ssa.If)
	if !ok || p.Succs[0] == p.Succs[1] {
		return f.guards[p]
	}
	a := f.condition(branch.Cond)
	if p.Succs[1] == b {
		a = a.not()
	}
	return sortedGuards(slices.Concat(f.guards[p], a.whenTrue.guards))
}

func lastInstr(b *ssa.BasicBlock) ssa.Instruction {
	if len(b.Instrs) == 0 {
		return nil
	}
	return b.Instrs[len(b.Instrs)-1]
}

// condition is what a boolean value says about consent. An error says it like a
// boolean: true is no error.
func (f *Frame) condition(v ssa.Value) answer {
	switch v := v.(type) {
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return f.condition(v.X).not()
		}
		if addr, ok := v.X.(*ssa.FieldAddr); ok && v.Op == token.MUL {
			return f.record(derefType(addr.X.Type()), addr.Field)
		}
		if isSentinel(v.X) {
			return failed
		}
	case *ssa.BinOp:
		return f.comparison(v)
	case *ssa.MakeInterface:
		return failed
	case *ssa.Field:
		return f.record(v.X.Type(), v.Field)
	case *ssa.Call:
		return f.helper(v)
	case *ssa.Phi:
		return f.merged(v)
	case *ssa.Const:
		return constantAnswer(v)
	}
	return answer{}
}

func constantAnswer(c *ssa.Const) answer {
	switch {
	case c.Value == nil && !isError(c.Type()), c.Value != nil && c.Value.Kind() != constant.Bool:
		return answer{}
	case c.Value == nil || constant.BoolVal(c.Value):
		return answer{whenFalse: established{never: true}}
	}
	return failed
}

// failed is the answer "no".
var failed = answer{whenTrue: established{never: true}}

// isSentinel reports whether addr is the address of an error that others are
// compared with, which is not nil: by its name, as everybody calls them.
func isSentinel(addr ssa.Value) bool {
	g, ok := addr.(*ssa.Global)
	return ok && isError(derefType(g.Type())) && strings.HasPrefix(strings.ToLower(g.Name()), "err")
}

// comparison is what the comparison of an error with nil says.
func (f *Frame) comparison(i *ssa.BinOp) answer {
	c, ok := i.Y.(*ssa.Const)
	if !ok || c.Value != nil || !isError(i.X.Type()) {
		return answer{}
	}
	switch i.Op {
	case token.EQL:
		return f.condition(i.X)
	case token.NEQ:
		return f.condition(i.X).not()
	}
	return answer{}
}

// merged is the answer of a && b and the like, and of a variable that was set
// on several ways. In a loop nothing is known of it while it is being asked.
func (f *Frame) merged(phi *ssa.Phi) answer {
	if a, asked := f.answers[phi]; asked {
		return a
	}
	f.answers[phi] = answer{}
	all := impossible
	for i, edge := range phi.Edges {
		if p := phi.Block().Preds[i]; f.live[p.Index] && f.leadsTo(p, phi.Block()) {
			all = all.or(f.condition(edge).with(f.passed(p, phi.Block())))
		}
	}
	f.answers[phi] = all
	return all
}

func (f *Frame) record(t types.Type, i int) answer {
	st := t.Underlying().(*types.Struct)
	return recordAnswer(f.env.Guard(st.Field(i), st.Tag(i)))
}

func recordAnswer(record string) answer {
	if record == "" {
		return answer{}
	}
	if purpose, ok := strings.CutPrefix(record, "opt-out("); ok {
		return answer{whenFalse: established{guards: []string{"not-opted-out(" + purpose}}}
	}
	return answer{whenTrue: established{guards: []string{record}}}
}

// A summary keeps the answer of a function as a text: the guards that a true
// result establishes, and with "!" in front those of a false one.
const guardSeparator = ","

// helper is a function that answers for consent records.
func (f *Frame) helper(call *ssa.Call) answer {
	fn := call.Call.StaticCallee()
	if fn == nil {
		return answer{}
	}
	if isError(call.Type()) && (fn.String() == "errors.New" || fn.String() == "fmt.Errorf") {
		return failed
	}
	t := f.env.Function(fn)
	if t.Sum == nil || t.Sum.Guard == "" {
		return answer{}
	}
	var a answer
	for _, guard := range strings.Split(t.Sum.Guard, guardSeparator) {
		if g, ok := strings.CutPrefix(guard, "!"); ok {
			a.whenFalse.guards = append(a.whenFalse.guards, g)
		} else {
			a.whenTrue.guards = append(a.whenTrue.guards, g)
		}
	}
	return a
}

// answered is what the only result of the function establishes.
func (f *Frame) answered() string {
	all := impossible
	for _, b := range f.fn.Blocks {
		ret, ok := lastInstr(b).(*ssa.Return)
		if !ok || !f.live[b.Index] {
			continue
		}
		if len(ret.Results) != 1 || !isBool(ret.Results[0].Type()) && !isError(ret.Results[0].Type()) {
			return ""
		}
		all = all.or(f.condition(ret.Results[0]).with(f.guards[b]))
	}
	texts := slices.Clone(all.whenTrue.guards)
	for _, guard := range all.whenFalse.guards {
		texts = append(texts, "!"+guard)
	}
	return strings.Join(texts, guardSeparator)
}

type guardedKey struct {
	src    *flow.Source
	guards string
}

// readHere is a source as the instruction at hand reads it. What was read under a
// guard stays so wherever it goes, as in an option that is kept for later.
func (f *Frame) readHere(src *flow.Source) *flow.Source {
	return f.underGuards(src, f.guards[f.instr.Block()])
}

func (f *Frame) underGuards(src *flow.Source, guards []string) *flow.Source {
	if !slices.ContainsFunc(guards, func(g string) bool { return !slices.Contains(src.Guards, g) }) {
		return src
	}
	key := guardedKey{src, strings.Join(guards, guardSeparator)}
	read := f.guarded[key]
	if read == nil {
		if f.guarded == nil {
			f.guarded = map[guardedKey]*flow.Source{}
		}
		read = new(*src)
		read.Guards = sortedGuards(slices.Concat(src.Guards, guards))
		f.guarded[key] = read
	}
	return read
}
