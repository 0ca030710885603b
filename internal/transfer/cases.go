package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A helper that asks which of several things is wanted, `switch field { case
// "email": ... }`, does less when the caller says it with a constant: such a call
// has a summary of its own, of the branches that are left.

// Case says which branches of a function a call decides: for each block 't' or
// 'f' where its condition is known to be true or false, '-' elsewhere. In lines
// behind that it has the texts and names of templates that the call hands over,
// quoted, each behind the number of the parameter. The empty case decides nothing.
type Case string

// branch is the outcome of the condition of a block.
func (c Case) branch(block int) (outcome, ok bool) {
	if decided, _, _ := strings.Cut(string(c), "\n"); block < len(decided) && decided[block] != '-' {
		return decided[block] == 't', true
	}
	return false, false
}

// text is what a parameter is.
func (c Case) text(param int) (text string, ok bool) {
	for line := range strings.Lines(string(c)) {
		if quoted, is := strings.CutPrefix(strings.TrimSuffix(line, "\n"), strconv.Itoa(param)+" "); is {
			text, err := strconv.Unquote(quoted)
			return text, err == nil
		}
	}
	return "", false
}

// operands are what is constant of the arguments of a call: whole ones, by their
// numbers, or a field of one.
type operands struct {
	fn   *ssa.Function
	vals []ssa.Value
	// param is the number of the parameter of which field is key.
	param int
	field string
	key   *ssa.Const
	// listed are lists of which the elements are known.
	listed map[ssa.Value][]*ssa.Const
}

// caseOf is what the constants among the operands of a call decide in the function.
func (f *Frame) caseOf(fn *ssa.Function, vals []ssa.Value) Case {
	if len(vals) != len(fn.Params) || !slices.ContainsFunc(vals, isConst) && !slices.ContainsFunc(vals, isNew) {
		return ""
	}
	return (&operands{fn: fn, vals: vals}).decide(f.env)
}

// decide works out the conditions of the function.
func (o *operands) decide(env Env) Case {
	if !slices.ContainsFunc(o.fn.Blocks, branches) {
		return ""
	}
	c := newComputer(env)
	o.tell(c)
	return c.decide(o.fn)
}

func branches(b *ssa.BasicBlock) bool {
	_, ok := lastInstr(b).(*ssa.If)
	return ok
}

// decide works out the conditions of a function.
func (c *computer) decide(fn *ssa.Function) Case {
	var known []byte
	for _, b := range fn.Blocks {
		branch, ok := lastInstr(b).(*ssa.If)
		if !ok {
			continue
		}
		if outcome := c.value(branch.Cond); outcome != nil && outcome.Value != nil {
			if known == nil {
				known = slices.Repeat([]byte{'-'}, len(fn.Blocks))
			}
			known[b.Index] = 'f'
			if isTrue(outcome) {
				known[b.Index] = 't'
			}
		}
	}
	return Case(known)
}

// formatting is what is known of a Format method where an encoder calls it: a verb and
// flags that are known decide what it does.
func (f *Frame) formatting(m *types.Func, as expose.View, all *summary.Summary) *summary.Summary {
	code := f.fn.Prog.FuncValue(m.Origin())
	verb, ok := as.FormatVerb()
	if !ok || code == nil || code.Pkg != f.fn.Pkg || len(code.Params) != 3 {
		return all
	}
	c := newComputer(f.env)
	c.known[code.Params[2]] = number(int(verb))
	c.asked = func(call *ssa.Call) *ssa.Const {
		if call.Call.Value != code.Params[1] || call.Call.Method.Name() != "Flag" {
			return nil
		}
		flag := c.value(call.Call.Args[0])
		if !isNumber(flag) {
			return nil
		}
		set, ok := as.FormatFlag(rune(flag.Int64()))
		if !ok {
			return nil
		}
		return truth(set)
	}
	if which := c.decide(code); which != "" {
		return f.env.InCase(code, which, all)
	}
	return all
}

// tell notes which values of the function the operands say.
func (o *operands) tell(c *computer) {
	c.listed = o.listed
	for i, v := range o.vals {
		param := o.fn.Params[i]
		if k, ok := v.(*ssa.Const); ok {
			c.known[param] = k
		} else if isNew(v) && (i > 0 || o.fn.Signature.Recv() == nil) {
			c.known[param] = ssa.NewConst(constant.MakeBool(true), param.Type()) // no more than that it is not nil
		}
	}
	if o.key == nil {
		return
	}
	for _, b := range o.fn.Blocks {
		for _, instr := range b.Instrs {
			if v, ok := instr.(ssa.Value); ok && o.isKey(v) {
				c.known[v] = o.key
			}
		}
	}
}

func isConst(v ssa.Value) bool {
	_, ok := v.(*ssa.Const)
	return ok
}

// equalConsts reports whether two constants are equal; ok is false when that is
// not known, as of values of which only the type is.
func equalConsts(x, y *ssa.Const) (same, ok bool) {
	switch {
	case x == nil || y == nil:
		return false, false
	case x.IsNil() && y.IsNil():
		return true, true
	case x.IsNil() && y.Value != nil, y.IsNil() && x.Value != nil:
		return false, true
	case x.Value == nil || y.Value == nil || x.Value.Kind() != y.Value.Kind():
		return false, false
	}
	return constant.Compare(x.Value, token.EQL, y.Value), true
}

// isKey reports whether v is the field of the parameter, which the function never
// changes.
func (o *operands) isKey(v ssa.Value) bool {
	param := o.fn.Params[o.param]
	switch v := v.(type) {
	case *ssa.Field:
		return v.X == param && structField(v.X, v.Field) == o.field
	case *ssa.UnOp:
		addr, ok := v.X.(*ssa.FieldAddr)
		return ok && v.Op == token.MUL && structField(addr.X, addr.Field) == o.field && onlyHolds(addr.X, param, o.field)
	}
	return false
}

func structField(x ssa.Value, i int) string { return structVar(x, i).Name() }

func structVar(x ssa.Value, i int) *types.Var {
	return derefType(x.Type()).Underlying().(*types.Struct).Field(i)
}

// onlyHolds reports whether a variable has its field from the parameter that is
// stored in it, and from nowhere else.
func onlyHolds(variable ssa.Value, param *ssa.Parameter, field string) bool {
	local, ok := variable.(*ssa.Alloc)
	if !ok {
		return false
	}
	stored := false
	for _, use := range *local.Referrers() {
		switch use := use.(type) {
		case *ssa.Store:
			if use.Addr != local || use.Val != param {
				return false
			}
			stored = true
		case *ssa.FieldAddr:
			if structField(local, use.Field) == field && slices.ContainsFunc(*use.Referrers(), func(i ssa.Instruction) bool { return !isLoad(i) }) {
				return false
			}
		case *ssa.DebugRef:
		default:
			if !isLoad(use) {
				return false
			}
		}
	}
	return stored
}

func isLoad(i ssa.Instruction) bool {
	load, ok := i.(*ssa.UnOp)
	return ok && load.Op == token.MUL
}

// ofCase is what is known of a function in the case that a call makes.
func (f *Frame) ofCase(fn *ssa.Function, vals []ssa.Value, s *summary.Summary) *summary.Summary {
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	if which := f.caseOf(fn, vals) + f.templateTexts(fn, vals); which != "" {
		return f.env.InCase(fn, which, s)
	}
	return s
}

// templateTexts are the texts among the operands of a call that the function takes
// for texts or names of templates, or for formats.
func (f *Frame) templateTexts(fn *ssa.Function, vals []ssa.Value) Case {
	var texts Case
	for i, v := range vals {
		if i >= len(fn.Params) || !isText(fn.Params[i].Type()) {
			continue
		}
		text, ok := f.text(v)
		if ok && (f.handsOn(fn.Params[i], isTemplate) || strings.Contains(text, "%") && f.handsOn(fn.Params[i], isFormat)) {
			texts += Case("\n" + strconv.Itoa(i) + " " + strconv.Quote(text))
		}
	}
	return texts
}

// handsOn reports whether a function hands a text, one of its parameters, on as an argument
// that is taken for something, itself or through other functions of its package.
func (f *Frame) handsOn(text *ssa.Parameter, taken takenFor) bool {
	return f.handedOn(text, taken, 0, map[ssa.Value]int{})
}

// takenFor reports whether a row of the function that is called takes an argument for
// something of its own, such as a format.
type takenFor func(row *model.Row, call *ssa.Call, arg int) bool

// handedOn is handsOn for a text or what is added to one. What was seen no deeper before is
// not looked at again: many ways lead to the same function.
func (f *Frame) handedOn(text ssa.Value, taken takenFor, depth int, seen map[ssa.Value]int) bool {
	before, again := seen[text]
	if depth > bounds.CallDepth.Limit || text.Referrers() == nil || again && before <= depth {
		return false
	}
	seen[text] = depth
	return slices.ContainsFunc(*text.Referrers(), func(i ssa.Instruction) bool {
		if sum, ok := i.(*ssa.BinOp); ok {
			return sum.Op == token.ADD && f.handedOn(sum, taken, depth+1, seen)
		}
		call, ok := i.(*ssa.Call)
		if !ok || call.Call.StaticCallee() == nil {
			return false
		}
		callee, at := call.Call.StaticCallee(), slices.Index(call.Call.Args, text)
		if callee.Pkg == text.Parent().Pkg {
			return at >= 0 && at < len(callee.Params) && f.handedOn(callee.Params[at], taken, depth+1, seen)
		}
		row := f.env.Function(callee).Row
		return row != nil && at >= 0 && taken(row, call, at)
	})
}

func isTemplate(row *model.Row, _ *ssa.Call, arg int) bool { return arg == templateArg(row.Template) }

// isFormat is about a format with operands that the function lists itself: what it shows of
// a list that callers hand over they know, with the format.
func isFormat(row *model.Row, call *ssa.Call, arg int) bool {
	args := call.Call.Args
	if arg+1 != len(args)-1 {
		return false
	}
	if _, own := args[arg+1].(*ssa.Slice); !own {
		return false
	}
	return slices.ContainsFunc(row.Sinks, func(s model.Sink) bool { return s.Encoder == "printf" }) ||
		slices.ContainsFunc(row.Moves, func(m model.Move) bool { return m.Encoder == "printf" })
}

// templateArg is which argument, the receiver counted, is the text or the name of a
// template, given what the call does with that; -1 for none.
func templateArg(does string) int {
	switch does {
	case model.TemplateParse, model.TemplateNamed:
		return 1
	case model.TemplateCall:
		return 2
	}
	return -1
}

// text is a text that is constant, or a parameter that is in the case at hand, or
// made of such.
func (f *Frame) text(v ssa.Value) (string, bool) {
	switch v := v.(type) {
	case *ssa.Parameter:
		return f.which.text(slices.Index(f.fn.Params, v))
	case *ssa.BinOp:
		if v.Op != token.ADD {
			return "", false
		}
		x, known := f.text(v.X)
		y, alsoKnown := f.text(v.Y)
		return x + y, known && alsoKnown
	}
	return constantText(v)
}

// taken are the blocks that may follow: a condition that is a constant, or known
// in the case at hand, leaves one.
func (f *Frame) taken(b *ssa.BasicBlock) []*ssa.BasicBlock {
	branch, ok := lastInstr(b).(*ssa.If)
	if !ok {
		return b.Succs
	}
	outcome, ok := f.outcome(b, branch)
	switch {
	case !ok:
		return b.Succs
	case outcome:
		return b.Succs[:1]
	}
	return b.Succs[1:]
}

func (f *Frame) outcome(b *ssa.BasicBlock, branch *ssa.If) (outcome, ok bool) {
	if outcome, ok := f.which.branch(b.Index); ok {
		return outcome, true
	}
	if cmp, ok := branch.Cond.(*ssa.BinOp); ok {
		return constantsCompared(cmp) // as a switch over a constant does
	}
	c, ok := branch.Cond.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(c.Value), true
}

// constantsCompared is what comes of comparing two constants.
func constantsCompared(cmp *ssa.BinOp) (outcome, ok bool) {
	x, okX := cmp.X.(*ssa.Const)
	y, okY := cmp.Y.(*ssa.Const)
	if !okX || !okY || x.Value == nil || y.Value == nil || cmp.Op != token.EQL && cmp.Op != token.NEQ {
		return false, false
	}
	return constant.Compare(x.Value, cmp.Op, y.Value), true
}

// leadsTo reports whether b may follow p.
func (f *Frame) leadsTo(p, b *ssa.BasicBlock) bool { return slices.Contains(f.taken(p), b) }
