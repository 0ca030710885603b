package transfer

import (
	"go/constant"
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// What a function does in a block that a test of a parameter leads to, it does only
// where the test comes out so. Labels that are handed to sinks, stored or returned
// there carry the condition (Label.If), as do calls that are left to the callers.
// A caller that passes a constant decides it, one that passes its own parameter
// hands it on, and for any other it may hold. Inside a package [Case] does more: it
// looks at the function once more.

// findConditions works out what holds in each block of what callers pass. The
// blocks are in an order that has those before b in front of it, but for loops.
func (f *Frame) findConditions(blocks []*ssa.BasicBlock, order []int) {
	if !slices.ContainsFunc(blocks, f.asksCallers) {
		return
	}
	f.conditions = make([]*summary.Condition, len(blocks))
	done := make([]bool, len(blocks))
	for _, i := range order {
		b := blocks[i]
		reached := false
		for _, p := range b.Preds {
			if b.Dominates(p) || !f.live[p.Index] || !f.leadsTo(p, b) {
				continue
			}
			way, ok := f.wayTo(p, b)
			if !done[p.Index] {
				way, ok = f.conditions[b.Idom().Index], true
			}
			switch {
			case !ok: // nobody comes that way
			case !reached:
				f.conditions[i], reached = way, true
			default:
				f.conditions[i] = f.conditions[i].Or(way)
			}
		}
		done[i] = true
	}
}

// asksCallers reports whether a block ends with a test of a parameter.
func (f *Frame) asksCallers(b *ssa.BasicBlock) bool {
	branch, ok := lastInstr(b).(*ssa.If)
	if !ok {
		return false
	}
	_, ok = f.test(branch.Cond, true)
	return ok
}

// wayTo is what holds on the way from p to b; ok is false when nothing ever goes
// there.
func (f *Frame) wayTo(p, b *ssa.BasicBlock) (_ *summary.Condition, ok bool) {
	before := f.conditions[p.Index]
	branch, ok := lastInstr(p).(*ssa.If)
	if !ok || p.Succs[0] == p.Succs[1] || len(f.taken(p)) == 1 {
		return before, true
	}
	if t, ok := f.test(branch.Cond, p.Succs[0] == b); ok {
		return before.And(t)
	}
	return before, true
}

// extra is what holds on the way from p to b and need not hold in b.
func (f *Frame) extra(p, b *ssa.BasicBlock) *summary.Condition {
	if f.conditions == nil {
		return nil
	}
	way, _ := f.wayTo(p, b)
	return way.Beyond(f.conditions[b.Index])
}

// comparisons are the tests that they make when they hold, and when they do not.
var comparisons = map[token.Token]struct {
	holds, fails func(summary.Input, summary.Constant) summary.Test
}{
	token.EQL: {summary.Is, summary.IsNot},
	token.NEQ: {summary.IsNot, summary.Is},
	token.LSS: {ordered(summary.Below), ordered(summary.AtLeast)},
	token.LEQ: {ordered(summary.AtMost), ordered(summary.Above)},
	token.GTR: {ordered(summary.Above), ordered(summary.AtMost)},
	token.GEQ: {ordered(summary.AtLeast), ordered(summary.Below)},
}

func ordered(op summary.Op) func(summary.Input, summary.Constant) summary.Test {
	return func(in summary.Input, c summary.Constant) summary.Test {
		return summary.Test{In: in, Op: op, Values: []summary.Constant{c}}
	}
}

// test is what the outcome of a condition says of a parameter, if anything.
func (f *Frame) test(cond ssa.Value, outcome bool) (_ summary.Test, ok bool) {
	switch cond := cond.(type) {
	case *ssa.Parameter:
		return f.compared(cond, token.EQL, truth(outcome), true)
	case *ssa.Field:
		return f.compared(cond, token.EQL, truth(outcome), true)
	case *ssa.UnOp:
		if cond.Op == token.NOT {
			return f.test(cond.X, !outcome)
		}
		return f.compared(cond, token.EQL, truth(outcome), true)
	case *ssa.BinOp:
		if isConst(cond.X) || isMember(cond.X) {
			return f.compared(cond.Y, mirrored[cond.Op], cond.X, outcome)
		}
		return f.compared(cond.X, cond.Op, cond.Y, outcome)
	case *ssa.Extract:
		if is, ok := cond.Tuple.(*ssa.TypeAssert); ok {
			return f.testOfType(is, outcome)
		}
		return f.workedOut(cond, outcome)
	case *ssa.Call, *ssa.Lookup:
		return f.workedOut(cond, outcome)
	}
	return summary.Test{}, false
}

func (f *Frame) compared(x ssa.Value, op token.Token, y ssa.Value, outcome bool) (_ summary.Test, ok bool) {
	how, isTest := comparisons[op]
	c, isConstant := f.constantOf(y)
	if !isTest || !isConstant {
		return summary.Test{}, false
	}
	at, ok := f.askedPlace(sameValue(x))
	switch {
	case !ok:
		return summary.Test{}, false
	case outcome:
		return how.holds(at.In, c).Of(at.Path), true
	}
	return how.fails(at.In, c).Of(at.Path), true
}

// askedPlace is what callers say of v: a parameter, here or of a function around this one, or
// a field of one.
func (f *Frame) askedPlace(v ssa.Value) (at summary.Place, ok bool) {
	if in := f.param(v); in >= 0 {
		return summary.Place{Known: true, In: summary.Input(in)}, true
	}
	if in := f.memberParam(v); in >= 0 {
		return summary.Place{Known: true, In: summary.Input(in)}, true
	}
	if load, ok := v.(*ssa.UnOp); ok && isLoad(load) {
		if captured, ok := load.X.(*ssa.FreeVar); ok && isParameter(f.fn, captured) {
			return f.entryAt(captured)
		}
	}
	if at, ok := f.chosenAt(v); ok {
		return at, true
	}
	return f.keyAt(v)
}

// sameValue is v without changes of its type alone.
func sameValue(v ssa.Value) ssa.Value {
	for {
		change, ok := v.(*ssa.ChangeType)
		if !ok {
			return v
		}
		v = change.X
	}
}

// constantOf is a constant that says what is to be done: longer texts are data.
func constantOf(v ssa.Value) (summary.Constant, bool) {
	c, ok := sameValue(v).(*ssa.Const)
	if !ok || c.Value == nil {
		return "", false
	}
	switch c.Value.Kind() {
	case constant.Bool, constant.Int, constant.String:
		text := c.Value.ExactString()
		return summary.Constant(text), len(text) <= bounds.ChoiceSize.Limit
	}
	return "", false
}

// knownArg is what is known of argument i of a call, the receiver first, beside its
// value; ok is false for nothing.
func (f *Frame) knownArg(c *callSite, i int) (_ summary.Argument, ok bool) {
	if i < 0 || i >= len(c.vals) {
		k := slices.IndexFunc(c.known, func(g summary.Argument) bool { return g.Index == i })
		if k < 0 {
			return summary.Argument{}, false
		}
		return c.known[k], true
	}
	if text, ok := operandOf(c.vals[i]); ok {
		return summary.Argument{Index: i, Const: text}, true
	}
	if member, ok := f.enumerated(c.vals[i]); ok {
		return summary.Argument{Index: i, Const: member}, true
	}
	in := f.param(sameValue(c.vals[i]))
	if in < 0 {
		in = f.memberParam(c.vals[i])
		return summary.Argument{Index: i, In: summary.Input(in)}, in >= 0
	}
	return summary.Argument{Index: i, In: summary.Input(in)}, isScalar(c.vals[i].Type())
}

// knownArgs is what is known of the arguments of a call that is left to the callers.
func (f *Frame) knownArgs(c *callSite) []summary.Argument {
	var all []summary.Argument
	for i := range c.args {
		if g, ok := f.knownArg(c, i); ok && isTold(g.Const) {
			all = append(all, g)
		}
	}
	return all
}

// knownInput is what the call at hand hands over for an input of the callee.
func (a *application) knownInput(in summary.Input) (_ summary.Argument, ok bool) {
	if int(in) >= a.args {
		return summary.Argument{}, false
	}
	return a.f.knownArg(a.c, int(in)-(a.args-len(a.c.args)))
}

// textInput is the text that the call at hand hands over for an input of the callee, however
// long: it is not told to anybody.
func (a *application) textInput(in summary.Input) (_ summary.Constant, ok bool) {
	i := int(in) - (a.args - len(a.c.args))
	if int(in) >= a.args || i < 0 || i >= len(a.c.vals) {
		return "", false
	}
	text, ok := a.f.text(sameValue(a.c.vals[i]))
	return summary.Constant(strconv.Quote(text)), ok
}

// handedOn is what is known of the arguments of a call that the callee left open, as
// the function at hand knows it.
func (a *application) handedOn(known []summary.Argument) []summary.Argument {
	var all []summary.Argument
	for _, g := range known {
		if g.Const == "" {
			index, in, ok := g.Index, g.In, false
			if g, ok = a.knownInput(in); !ok {
				if g.Const, ok = a.textInput(in); !ok {
					continue
				}
			}
			g.Index = index
		}
		all = append(all, g)
	}
	return all
}

// decision is what a call makes of a condition of the callee.
type decision struct {
	left  *summary.Condition // for the callers
	holds bool               // or may
}

// decided is what is left of a condition of the callee for the callers of the
// function at hand; ok is false when it does not hold at this call.
func (a *application) decided(c *summary.Condition) (left *summary.Condition, ok bool) {
	if c == nil {
		return nil, true
	}
	d, known := a.decisions[c]
	if !known {
		d = a.decide(c)
		if a.decisions == nil {
			a.decisions = map[*summary.Condition]decision{}
		}
		a.decisions[c] = d
	}
	return d.left, d.holds
}

func (a *application) decide(c *summary.Condition) decision {
	d := decision{holds: true}
	for _, t := range c.Tests {
		left, ok := a.outcome(t)
		if ok && left != nil {
			d.left, ok = d.left.And(*left)
		}
		d.holds = d.holds && ok
	}
	return d
}

// outcome is what is left of a test of the callee for the callers of the function at
// hand, if anything; ok is false when the test does not hold at this call.
func (a *application) outcome(t summary.Test) (left *summary.Test, ok bool) {
	if of, says, ok := a.f.aboutType(t); ok {
		return a.allowsType(t, of, says)
	}
	if t.Op == summary.Lists {
		return a.ofList(t)
	}
	if list, ok := t.ListPlace(); ok {
		return a.inList(t, list)
	}
	if text, known := a.textInput(t.In); known && t.Path == "" {
		return nil, t.Allows(text)
	}
	if left, ok := a.compares(t); ok {
		return left, true
	}
	g, known := a.knownInput(t.In)
	switch {
	case !known || t.Path != "":
		return a.allows(t)
	case g.Const != "":
		return nil, t.Allows(g.Const)
	}
	t.In = g.In
	return &t, true
}

// compares is a test of a truth value that the call makes by comparing what its function is
// given, as where it hands over !quiet or level > 2.
func (a *application) compares(t summary.Test) (left *summary.Test, ok bool) {
	i := int(t.In) - (a.args - len(a.c.args))
	if t.Path != "" || int(t.In) >= a.args || i < 0 || i >= len(a.c.vals) || !isComparison(a.c.vals[i]) {
		return nil, false
	}
	made, ok := a.f.test(a.c.vals[i], t.Allows("true"))
	return &made, ok && t.Allows("true") != t.Allows("false")
}

func isComparison(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.BinOp:
		return isBool(v.Type())
	case *ssa.UnOp:
		return v.Op == token.NOT
	}
	return false
}

// here adds to a label what has to hold for the instruction at hand to run; ok is
// false when the label does not count then.
func (f *Frame) here(l summary.Label) (_ summary.Label, ok bool) {
	if l.If, ok = l.If.AndAll(f.calledIf); ok {
		l.If, ok = l.If.AndAll(f.blockIf(f.instr.Block().Index))
	}
	return l, ok
}

// blockIf is what has to hold for a block to run.
func (f *Frame) blockIf(i int) *summary.Condition {
	if f.conditions == nil {
		return nil
	}
	return f.conditions[i]
}

// whenHere is what has to hold for the instruction at hand to run.
func (f *Frame) whenHere() *summary.Condition {
	l, _ := f.here(summary.Label{})
	return l.If
}

// onlyIf has data in a value count where a condition holds.
func onlyIf(n *summary.Node, c *summary.Condition) *summary.Node {
	if c == nil {
		return n
	}
	return n.MapLabels(countsIf(c))
}

// countsIf has data count where a condition holds.
func countsIf(c *summary.Condition) func(summary.Label) (summary.Label, bool) {
	return func(l summary.Label) (_ summary.Label, ok bool) {
		if l.In == summary.None && !l.Personal() {
			return l, true
		}
		l.If, ok = l.If.AndAll(c)
		return l, ok
	}
}

// joinIf is the memory after either of two ways, each of which is taken where its
// condition holds.
func joinIf(m memory, c *summary.Condition, other memory, d *summary.Condition) memory {
	if c == nil && d == nil {
		return m.join(other)
	}
	a, b := m.clone(), other.clone()
	for loc := range m.changes(other) {
		mine, ok := m.get(loc)
		theirs, okTheirs := other.get(loc)
		switch {
		case !ok && !okTheirs:
			continue
		case !ok:
			mine = object{node: theirs.init, init: theirs.init}
		case !okTheirs:
			theirs = object{node: mine.init, init: mine.init}
		}
		if !summary.Equal(mine.node, theirs.node) {
			a.set(loc, object{node: onlyIf(mine.node, c), init: mine.init})
			b.set(loc, object{node: onlyIf(theirs.node, d), init: theirs.init})
		}
	}
	return a.join(b)
}
