package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/model"
)

// A condition on a text that is known comes out one way: `sensitive(key)` where the
// call says which key, `hidden[key]` in the turn of a loop for one of the keys. What
// it comes to is worked out from constants, from lists and maps that are written down
// and never changed, from what rows say that a call computes, and by running helpers
// of the package that do nothing else.

// computer works out what values are where some of them are known.
type computer struct {
	env   Env
	known map[ssa.Value]*ssa.Const
	// listed are lists of which the elements are known.
	listed map[ssa.Value][]*ssa.Const
	// other is none of the constants that it is compared with, or nil; with folds, in
	// whatever case it is written.
	other ssa.Value
	folds bool
	// asked is what a call of a method of an interface gives back, as far as it is known;
	// nil when none is.
	asked func(*ssa.Call) *ssa.Const
	// work counts the values that were looked at, in helpers as well.
	work  *int
	depth int
}

func newComputer(env Env) *computer {
	return &computer{env: env, known: map[ssa.Value]*ssa.Const{}, work: new(int)}
}

// value is what v is, nil when that is not known.
func (c *computer) value(v ssa.Value) *ssa.Const {
	if k, ok := v.(*ssa.Const); ok {
		return k
	}
	if k, ok := c.known[v]; ok {
		return k
	}
	if *c.work++; *c.work > bounds.Computed.Limit {
		return nil
	}
	switch v := v.(type) {
	case *ssa.ChangeType:
		return c.value(v.X)
	case *ssa.MakeInterface:
		return c.value(v.X)
	case *ssa.Convert:
		if isText(v.Type()) && isText(v.X.Type()) {
			return c.value(v.X)
		}
	case *ssa.UnOp:
		return c.unOp(v)
	case *ssa.BinOp:
		return c.binOp(v)
	case *ssa.Lookup:
		val, _ := c.lookup(v)
		return val
	case *ssa.Extract:
		return c.extract(v)
	case *ssa.Call:
		return c.call(v)
	}
	return nil
}

func (c *computer) unOp(v *ssa.UnOp) *ssa.Const {
	switch v.Op {
	case token.NOT:
		if x := c.value(v.X); x != nil && x.Value != nil {
			return truth(!isTrue(x))
		}
	case token.MUL:
		if at, ok := v.X.(*ssa.IndexAddr); ok {
			return c.element(at)
		}
	}
	return nil
}

// element is the element of a list that is written down.
func (c *computer) element(at *ssa.IndexAddr) *ssa.Const {
	i := c.value(at.Index)
	list, ok := c.list(at.X)
	if i == nil || !ok || i.Value == nil || i.Int64() < 0 || i.Int64() >= int64(len(list)) {
		return nil
	}
	return list[i.Int64()]
}

func (c *computer) binOp(v *ssa.BinOp) *ssa.Const {
	x, y := c.value(v.X), c.value(v.Y)
	switch v.Op {
	case token.EQL, token.NEQ:
		same, ok := equalConsts(x, y)
		if !ok && c.isOtherThan(v.X, v.Y) {
			same, ok = false, true
		}
		if ok {
			return truth(same == (v.Op == token.EQL))
		}
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		if isNumber(x) && isNumber(y) {
			return truth(constant.Compare(x.Value, v.Op, y.Value))
		}
	case token.ADD:
		if isNumber(x) && isNumber(y) || isTextConst(x) && isTextConst(y) {
			return ssa.NewConst(constant.BinaryOp(x.Value, token.ADD, y.Value), v.Type())
		}
	}
	return nil
}

func (c *computer) isOther(v ssa.Value) bool {
	switch x := v.(type) {
	case *ssa.ChangeType:
		v = x.X
	case *ssa.MakeInterface:
		v = x.X
	case *ssa.Call:
		if callee := x.Call.StaticCallee(); c.folds && callee != nil {
			if row := c.env.Function(callee).Row; row != nil && changesCase[row.Computes] {
				v = x.Call.Args[0]
			}
		}
	}
	return c.other != nil && v == c.other
}

// changesCase has the computations that make another case of a text.
var changesCase = map[string]bool{model.ComputeLower: true, model.ComputeUpper: true, model.ComputeCanonical: true}

// isOtherThan reports whether one of two is the other text, and the second is known.
func (c *computer) isOtherThan(a, b ssa.Value) bool {
	return c.isOther(a) && c.value(b) != nil || c.isOther(b) && c.value(a) != nil
}

func (c *computer) extract(v *ssa.Extract) *ssa.Const {
	look, ok := v.Tuple.(*ssa.Lookup)
	if !ok {
		return nil
	}
	val, there := c.lookup(look)
	if v.Index == 1 {
		return there
	}
	return val
}

// lookup is what a map that is written down has under a key, and whether it has that.
func (c *computer) lookup(v *ssa.Lookup) (val, there *ssa.Const) {
	keys, vals, ok := writtenMap(c.env, v.X)
	key := c.value(v.Index)
	switch {
	case !ok || key == nil && !c.isOther(v.Index):
		return nil, nil
	case key != nil:
		for i, k := range keys {
			if same, ok := equalConsts(k, key); ok && same {
				return vals[i], truth(true)
			}
		}
	}
	if basic, ok := v.X.Type().Underlying().(*types.Map).Elem().Underlying().(*types.Basic); ok && basic.Info()&types.IsBoolean != 0 {
		return truth(false), truth(false)
	}
	return nil, truth(false)
}

// call is what a call gives back: of the length of what is known, of a function that a
// row says the meaning of, or of a helper of the package.
func (c *computer) call(v *ssa.Call) *ssa.Const {
	if v.Call.IsInvoke() {
		if c.asked == nil {
			return nil
		}
		return c.asked(v)
	}
	args := v.Call.Args
	if countsOnly(v) {
		if list, ok := c.list(args[0]); ok {
			return number(len(list))
		}
		if text, ok := constText(c.value(args[0])); ok {
			return number(len(text))
		}
		return nil
	}
	callee := v.Call.StaticCallee()
	switch {
	case callee == nil || !isBool(v.Type()) && !isText(v.Type()):
		return nil
	case callee.Pkg == v.Parent().Pkg && callee.Pkg != nil && callee.Parent() == nil:
		return c.run(callee, args)
	}
	row := c.env.Function(callee).Row
	if row == nil || row.Computes == "" {
		return nil
	}
	switch {
	case row.Computes == model.ComputeLists:
		return c.lists(args[0], args[1])
	case row.Computes == model.ComputeEqualFold && c.folds && c.isOtherThan(args[0], args[1]):
		return truth(false)
	}
	texts := make([]string, len(args))
	for i, arg := range args {
		text, ok := constText(c.value(arg))
		if !ok {
			return nil
		}
		texts[i] = text
	}
	return computed(row.Computes, texts)
}

// lists reports whether a list that is written down has an element.
func (c *computer) lists(list, elem ssa.Value) *ssa.Const {
	all, ok := c.list(list)
	x := c.value(elem)
	if !ok || x == nil && !c.isOther(elem) {
		return nil
	}
	for _, e := range all {
		if same, ok := equalConsts(e, x); ok && same {
			return truth(true)
		}
	}
	return truth(false)
}

func (c *computer) list(v ssa.Value) ([]*ssa.Const, bool) {
	if list, ok := c.listed[v]; ok {
		return list, true
	}
	return writtenDown(c.env, v)
}

// computed is what a computation makes of texts.
func computed(what string, args []string) *ssa.Const {
	if oneArg := map[string]func(string) string{
		model.ComputeLower: strings.ToLower, model.ComputeUpper: strings.ToUpper,
		model.ComputeTrimSpace: strings.TrimSpace, model.ComputeCanonical: canonicalMIME,
	}[what]; oneArg != nil && len(args) == 1 {
		return text(oneArg(args[0]))
	}
	if len(args) != 2 {
		return nil
	}
	switch what {
	case model.ComputeTrimPrefix:
		return text(strings.TrimPrefix(args[0], args[1]))
	case model.ComputeTrimSuffix:
		return text(strings.TrimSuffix(args[0], args[1]))
	case model.ComputeEqualFold:
		return truth(strings.EqualFold(args[0], args[1]))
	case model.ComputeHasPrefix:
		return truth(strings.HasPrefix(args[0], args[1]))
	case model.ComputeHasSuffix:
		return truth(strings.HasSuffix(args[0], args[1]))
	case model.ComputeContains:
		return truth(strings.Contains(args[0], args[1]))
	}
	return nil
}

// run is what a helper gives back for arguments some of which are known.
func (c *computer) run(fn *ssa.Function, args []ssa.Value) *ssa.Const {
	if c.depth >= bounds.CallDepth.Limit || len(fn.Blocks) == 0 || len(args) != len(fn.Params) || fn.Signature.Results().Len() != 1 {
		return nil
	}
	in := &computer{env: c.env, known: map[ssa.Value]*ssa.Const{}, work: c.work, depth: c.depth + 1}
	for i, arg := range args {
		if k := c.value(arg); k != nil {
			in.known[fn.Params[i]] = k
		} else if c.isOther(arg) {
			in.other, in.folds = fn.Params[i], c.folds
		}
	}
	if len(in.known) == 0 && in.other == nil {
		return nil
	}
	return in.result(fn)
}

// result is what a helper gives back that runs with what is known.
func (c *computer) result(fn *ssa.Function) *ssa.Const {
	from, b := (*ssa.BasicBlock)(nil), fn.Blocks[0]
	for b != nil && *c.work <= bounds.Computed.Limit {
		*c.work++
		c.enter(from, b)
		switch end := lastInstr(b).(type) {
		case *ssa.Return:
			return c.value(end.Results[0])
		case *ssa.Jump:
			from, b = b, b.Succs[0]
		case *ssa.If:
			from, b = b, c.next(end)
		default:
			return nil
		}
	}
	return nil
}

// enter gives what is merged at the entry of a block the value that it has on the way
// from another.
func (c *computer) enter(from, b *ssa.BasicBlock) {
	vals := map[*ssa.Phi]*ssa.Const{}
	for _, instr := range b.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		for i, p := range b.Preds {
			if p == from {
				vals[phi] = c.value(phi.Edges[i])
			}
		}
	}
	for phi, val := range vals {
		c.known[phi] = val
	}
}

// next is the block that follows a condition, nil when that is not known.
func (c *computer) next(branch *ssa.If) *ssa.BasicBlock {
	outcome := c.value(branch.Cond)
	switch {
	case outcome == nil || outcome.Value == nil:
		return nil
	case isTrue(outcome):
		return branch.Block().Succs[0]
	}
	return branch.Block().Succs[1]
}

func truth(is bool) *ssa.Const { return ssa.NewConst(constant.MakeBool(is), types.Typ[types.Bool]) }

func text(s string) *ssa.Const { return ssa.NewConst(constant.MakeString(s), types.Typ[types.String]) }

func number(n int) *ssa.Const {
	return ssa.NewConst(constant.MakeInt64(int64(n)), types.Typ[types.Int])
}

func isNumber(c *ssa.Const) bool {
	return c != nil && c.Value != nil && c.Value.Kind() == constant.Int
}

func isTextConst(c *ssa.Const) bool { _, ok := constText(c); return ok }

func constText(c *ssa.Const) (string, bool) {
	if c == nil || c.Value == nil || c.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c.Value), true
}
