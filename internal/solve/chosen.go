package solve

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
	"github.com/piivet/piivet/internal/transfer"
)

// chosen is what a package does with a field that may say what is to be done.
type chosen struct {
	asked, set bool
	changed    bool // where the struct has been made already, or nobody knows where
}

// Chooses implements [transfer.Env]. It looks at the whole package once, when the first
// function asks.
func (p *Program) Chooses(field *types.Var) bool {
	if !p.mayChoose(field) {
		return false
	}
	if p.chosen == nil {
		p.chosen = map[*types.Var]*chosen{}
		for _, fn := range p.functions() {
			for _, b := range fn.Blocks {
				for _, instr := range b.Instrs {
					p.noteChoice(instr)
				}
			}
		}
	}
	c := p.chosen[field.Origin()]
	return c != nil && c.asked && c.set && !c.changed
}

// mayChoose reports whether the type of a field of the package has values that say what
// is to be done: true and false, those of a type that the package has named for them,
// lists of texts, texts, which may be keys, and pointers and the like, which may be nil.
func (p *Program) mayChoose(field *types.Var) bool {
	if field.Pkg() != p.in.Pkg.Pkg {
		return false
	}
	basic, ok := field.Type().Underlying().(*types.Basic)
	if !ok {
		return isTexts(field.Type()) || transfer.IsOptional(field)
	}
	named, isNamed := types.Unalias(field.Type()).(*types.Named)
	return basic.Info()&types.IsBoolean != 0 || basic.Kind() == types.String || isNamed && named.Obj().Pkg() == field.Pkg() && basic.Info()&(types.IsInteger|types.IsString) != 0
}

func isTexts(t types.Type) bool {
	list, ok := t.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	elem, ok := list.Elem().Underlying().(*types.Basic)
	return ok && elem.Info()&types.IsString != 0
}

func (p *Program) choiceOf(x ssa.Value, field int) *chosen {
	v := structOf(x.Type()).Field(field).Origin()
	if !p.mayChoose(v) {
		return nil
	}
	c := p.chosen[v]
	if c == nil {
		c = &chosen{changed: transfer.IsNullFlag(x.Type(), v), set: transfer.IsOptional(v)}
		p.chosen[v] = c
	}
	return c
}

// noteChoice notes what an instruction does with a field.
func (p *Program) noteChoice(instr ssa.Instruction) {
	switch i := instr.(type) {
	case *ssa.Field:
		if c := p.choiceOf(i.X, i.Field); c != nil {
			p.noteRead(c, i)
		}
	case *ssa.Store:
		p.noteReplaced(i)
	case *ssa.FieldAddr:
		c := p.choiceOf(i.X, i.Field)
		if c == nil {
			return
		}
		for _, use := range *i.Referrers() {
			switch use := use.(type) {
			case *ssa.DebugRef:
			case *ssa.UnOp:
				p.noteRead(c, use)
			case *ssa.Store:
				c.set = c.set || isKnown(use.Val)
				c.changed = c.changed || use.Addr != i || !isMadeHere(i.X)
			default:
				c.changed = true
			}
		}
	}
}

// noteReplaced notes a store of a whole struct where a pointer leads that may have been made
// elsewhere: each field is changed.
func (p *Program) noteReplaced(i *ssa.Store) {
	s, ok := i.Val.Type().Underlying().(*types.Struct)
	if !ok || isMadeHere(i.Addr) {
		return
	}
	switch i.Addr.(type) {
	case *ssa.Global, *ssa.FieldAddr, *ssa.IndexAddr: // a part of what is known as a whole
		return
	}
	for field := range s.NumFields() {
		if c := p.choiceOf(i.Addr, field); c != nil {
			c.changed = true
		}
	}
}

// noteRead notes a read of the field.
func (p *Program) noteRead(c *chosen, v ssa.Value) {
	switch t := types.Unalias(v.Type()); {
	case isTexts(t):
		c.asked = true
		c.changed = c.changed || !onlyReadsBut(v, 0, func(use ssa.Instruction) bool { return isCopied(v, use) })
	case types.Identical(t, types.Typ[types.String]):
		c.asked = c.asked || slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool { return p.isKey(v, use) })
	default:
		c.asked = c.asked || isAsked(v)
	}
}

// isCopied reports whether an instruction stores what was read from a field in the same field of
// a struct that is made there, as of one that is like it but for other fields.
func isCopied(v ssa.Value, use ssa.Instruction) bool {
	store, ok := use.(*ssa.Store)
	if !ok || store.Val != v {
		return false
	}
	to, ok := store.Addr.(*ssa.FieldAddr)
	return ok && isMadeHere(to.X) && fieldRead(v) == structOf(to.X.Type()).Field(to.Field).Origin()
}

// fieldRead is the field that v was read from.
func fieldRead(v ssa.Value) *types.Var {
	switch v := v.(type) {
	case *ssa.Field:
		return structOf(v.X.Type()).Field(v.Field).Origin()
	case *ssa.UnOp:
		if from, ok := v.X.(*ssa.FieldAddr); ok {
			return structOf(from.X.Type()).Field(from.Field).Origin()
		}
	}
	return nil
}

// isKey reports whether an instruction uses v as the key of an element, of a map or of
// what a library keeps by keys.
func (p *Program) isKey(v ssa.Value, use ssa.Instruction) bool {
	switch use := use.(type) {
	case *ssa.Lookup:
		return use.Index == v
	case *ssa.MapUpdate:
		return use.Key == v
	case ssa.CallInstruction:
		callee := use.Common().StaticCallee()
		if callee == nil {
			return false
		}
		fn, _ := callee.Object().(*types.Func)
		if fn == nil || fn.Pkg() == p.in.Pkg.Pkg {
			return false
		}
		row := p.row(fn)
		return row != nil && slices.ContainsFunc(row.Moves, func(m model.Move) bool {
			return isKeyArg(use, m.From, v) || isKeyArg(use, m.To, v)
		})
	}
	return false
}

// isKeyArg reports whether v is the argument that a port has for a key.
func isKeyArg(call ssa.CallInstruction, port model.Port, v ssa.Value) bool {
	args := call.Common().Args
	i := port.KeyArg
	if call.Common().Signature().Recv() != nil {
		i++
	}
	return port.KeyArg >= 0 && i < len(args) && args[i] == v
}

// isAsked reports whether a branch depends on v, by itself or compared with a constant.
func isAsked(v ssa.Value) bool {
	return slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		switch use := use.(type) {
		case *ssa.If:
			return true
		case *ssa.UnOp:
			return use.Op == token.NOT && isAsked(use)
		case *ssa.BinOp:
			_, x := use.X.(*ssa.Const)
			_, y := use.Y.(*ssa.Const)
			return (x || y) && isAsked(use)
		}
		return false
	})
}

// isKnown reports whether callers can know what is stored in a field: a constant, what
// they handed over, or a list, also one that a package-level variable has.
func isKnown(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Const, *ssa.Parameter, *ssa.Slice:
		return true
	case *ssa.UnOp:
		_, ofPackage := v.X.(*ssa.Global)
		return ofPackage && isTexts(v.Type())
	}
	return false
}

// isMadeHere reports whether a pointer leads to a variable of the function, or to what
// a function literal got to set it up, as options do.
func isMadeHere(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Alloc:
		return true
	case *ssa.FieldAddr:
		return isMadeHere(v.X)
	case *ssa.IndexAddr:
		return isMadeHere(v.X)
	case *ssa.Parameter:
		return v.Parent().Parent() != nil
	}
	return false
}

// Zero implements [transfer.Env].
func (p *Program) Zero(t types.Type) *summary.Node {
	switch t.Underlying().(type) {
	case *types.Struct, *types.Array:
	default:
		return nil
	}
	zero, known := p.zeros[t]
	if !known {
		p.zeros[t] = nil // while it is looked at
		zero = p.makeZero(t)
		p.zeros[t] = zero
	}
	return zero
}

func (p *Program) makeZero(t types.Type) (zero *summary.Node) {
	if arr, ok := t.Underlying().(*types.Array); ok {
		elem := p.Zero(arr.Elem())
		if elem == nil {
			return nil
		}
		if arr.Len() > int64(bounds.Kids.Limit) {
			return zero.With(access.Elem, elem)
		}
		for i := range arr.Len() {
			zero = zero.With(access.At(strconv.FormatInt(i, 10)), elem)
		}
		return zero
	}
	for field := range t.Underlying().(*types.Struct).Fields() {
		if p.Chooses(field) {
			zero = zero.With(access.Field(field.Name()), summary.OfConst(zeroOf(field.Type())))
		} else if inner := p.Zero(field.Type()); inner != nil {
			zero = zero.With(access.Field(field.Name()), inner)
		}
	}
	return zero
}

// zeroOf is the zero value of a type that has constants.
func zeroOf(t types.Type) summary.Constant {
	basic, ok := t.Underlying().(*types.Basic)
	switch {
	case ok:
	case isTexts(t):
		return summary.ListOf(nil)
	default:
		return summary.Nil
	}
	switch info := basic.Info(); {
	case info&types.IsBoolean != 0:
		return summary.Constant(constant.MakeBool(false).ExactString())
	case info&types.IsString != 0:
		return summary.Constant(constant.MakeString("").ExactString())
	}
	return summary.Constant(constant.MakeInt64(0).ExactString())
}
