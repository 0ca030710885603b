package transfer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// Lists and maps that the source writes down with constants only, and that nothing
// changes, say what is in them: those of the function at hand, and those of variables
// of its package.

// declared is the value that a variable of the package has for good, where v is one;
// otherwise it is v.
func declared(env Env, v ssa.Value) ssa.Value {
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		if g, ok := load.X.(*ssa.Global); ok {
			return env.Fixed(g)
		}
	}
	return v
}

// writtenDown are the elements of a list, in their order.
func writtenDown(env Env, list ssa.Value) (elems []*ssa.Const, ok bool) {
	list = declared(env, list)
	if list == nil {
		return nil, false
	}
	if c, isConst := list.(*ssa.Const); isConst {
		return nil, c.IsNil()
	}
	arr, ok := listedArray(list)
	if !ok || arr.Len() > int64(bounds.Kids.Limit) || !onlyRead(list) {
		return nil, false
	}
	elems = make([]*ssa.Const, arr.Len())
	for _, use := range *list.(*ssa.Slice).X.Referrers() {
		at, ok := use.(*ssa.IndexAddr)
		if !ok {
			if isOtherUse(use) {
				return nil, false
			}
			continue
		}
		i := constIndex(at.Index)
		for _, st := range *at.Referrers() {
			st, isStore := st.(*ssa.Store)
			if !isStore || !isConst(st.Val) || i < 0 || i >= len(elems) {
				return nil, false
			}
			elems[i] = st.Val.(*ssa.Const)
		}
	}
	return elems, !slices.Contains(elems, nil)
}

func isOtherUse(use ssa.Instruction) bool {
	switch use.(type) {
	case *ssa.Slice, *ssa.DebugRef:
		return false
	}
	return true
}

// listConst is a list of texts that is written down, as one constant.
func listConst(env Env, list ssa.Value) (c summary.Constant, ok bool) {
	if !isTexts(list.Type()) {
		return "", false
	}
	elems, ok := writtenDown(env, list)
	texts := constTexts(elems)
	if !ok || len(texts) != len(elems) {
		return "", false
	}
	c = summary.ListOf(texts)
	return c, len(c) <= bounds.ListSize.Limit
}

func isTexts(t types.Type) bool {
	list, ok := t.Underlying().(*types.Slice)
	return ok && isText(list.Elem())
}

// listedArray is the type of the array behind a slice that is written down.
func listedArray(list ssa.Value) (*types.Array, bool) {
	if !isListed(list) {
		return nil, false
	}
	arr, ok := derefType(list.(*ssa.Slice).X.Type()).Underlying().(*types.Array)
	return arr, ok
}

// onlyRead reports whether nothing is stored in the elements of a slice; a function
// that is given it is taken to leave it as it is.
func onlyRead(list ssa.Value) bool {
	for _, use := range *list.Referrers() {
		at, ok := use.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, u := range *at.Referrers() {
			if !isLoad(u) {
				return false
			}
		}
	}
	return true
}

// writtenMap are the keys of a map and what it has under each.
func writtenMap(env Env, m ssa.Value) (keys, vals []*ssa.Const, ok bool) {
	made, ok := declared(env, m).(*ssa.MakeMap)
	if !ok {
		return nil, nil, false
	}
	for _, use := range *made.Referrers() {
		switch use := use.(type) {
		case *ssa.MapUpdate:
			key, isKey := use.Key.(*ssa.Const)
			val, isVal := use.Value.(*ssa.Const)
			if !isKey || !isVal || use.Map != made || use.Block() != made.Block() {
				return nil, nil, false
			}
			keys, vals = append(keys, key), append(vals, val)
		case *ssa.Lookup, *ssa.Range, *ssa.DebugRef:
		case *ssa.Store:
			if _, kept := use.Addr.(*ssa.Global); !kept {
				return nil, nil, false
			}
		default:
			return nil, nil, false
		}
	}
	return keys, vals, true
}

// certainKeys are the steps to the elements that a map has for certain which a call gets as
// an operand: the function at hand has made it, puts them there on every way to the call, and
// does nothing else that may take them out.
func (r *rowCall) certainKeys(operand int) (keys []access.Step) {
	if operand < 0 || operand >= len(r.c.vals) {
		return nil
	}
	made, ok := r.c.vals[operand].(*ssa.MakeMap)
	if !ok {
		return nil
	}
	for _, use := range *made.Referrers() {
		switch use := use.(type) {
		case *ssa.MapUpdate:
			if use.Map != made {
				return nil
			}
			if key := elemStep(use.Key); key != access.Elem && isBefore(use, r.f.instr) {
				keys = append(keys, key)
			}
		case *ssa.Lookup, *ssa.Range, *ssa.DebugRef:
		default:
			if use != r.f.instr {
				return nil
			}
		}
	}
	return keys
}

// isBefore reports whether one instruction is run before another one on every way to it.
func isBefore(i, other ssa.Instruction) bool {
	b := i.Block()
	if b != other.Block() {
		return b.Dominates(other.Block())
	}
	return slices.Index(b.Instrs, i) < slices.Index(b.Instrs, other)
}
