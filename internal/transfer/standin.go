package transfer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
)

// What is stored in a tagged field is the data that the tag names, unless it can be
// seen to be something else: a text made of constants and of numbers that stand
// beside the field without a tag, such as "deleted-" and a number, names nobody.

// standsIn reports whether v, which is stored in the tagged field at addr, is such a
// text.
func (f *Frame) standsIn(addr *ssa.FieldAddr, v ssa.Value) bool {
	return isText(fieldVar(addr).Type()) && f.namesNobody(v, derefType(addr.X.Type()))
}

// namesNobody reports whether a value is made of constants and of numbers in untagged
// fields of the struct type of.
func (f *Frame) namesNobody(v ssa.Value, of types.Type) bool {
	switch v := v.(type) {
	case *ssa.Const:
		return true
	case *ssa.BinOp:
		return v.Op == token.ADD && f.namesNobody(v.X, of) && f.namesNobody(v.Y, of)
	case *ssa.Convert:
		return f.namesNobody(v.X, of)
	case *ssa.MakeInterface:
		return f.namesNobody(v.X, of)
	case *ssa.Field:
		return f.isPlainNumber(v.X.Type(), v.Field, of)
	case *ssa.UnOp:
		at, ok := v.X.(*ssa.FieldAddr)
		return ok && v.Op == token.MUL && f.isPlainNumber(derefType(at.X.Type()), at.Field, of)
	case *ssa.Call:
		return f.madeOfArguments(v) && f.allNameNobody(v.Call.Args, of)
	}
	return false
}

// isPlainNumber reports whether field i of a struct is a number without a tag, and
// the struct is of the type of or embedded in it.
func (f *Frame) isPlainNumber(t types.Type, i int, of types.Type) bool {
	st := t.Underlying().(*types.Struct)
	return (types.Identical(t, of) || embeds(of, t, 0)) && isInteger(st.Field(i).Type()) && f.env.Source(st.Field(i), st.Tag(i)) == nil
}

// embeds reports whether a struct of type t embeds one of another type, or embeds what does.
func embeds(t, other types.Type, depth int) bool {
	st, ok := t.Underlying().(*types.Struct)
	if !ok || depth > bounds.TypeDepth.Limit {
		return false
	}
	for fld := range st.Fields() {
		if in := derefType(fld.Type()); fld.Embedded() && (types.Identical(in, other) || embeds(in, other, depth+1)) {
			return true
		}
	}
	return false
}

// madeOfArguments reports whether what a call returns is made of its arguments and of
// nothing else.
func (f *Frame) madeOfArguments(call *ssa.Call) bool {
	fn := call.Call.StaticCallee()
	if fn == nil {
		return false
	}
	row := f.env.Function(fn).Row
	return row != nil && len(row.Moves) > 0 && row.Source == "" && len(row.Fill)+len(row.Callbacks) == 0
}

// allNameNobody is namesNobody of arguments, of which the last may be a list of
// them.
func (f *Frame) allNameNobody(args []ssa.Value, of types.Type) bool {
	for i, a := range args {
		if _, isList := a.(*ssa.Slice); isList {
			listed := writtenOut(args, i)
			if len(listed) == 0 || slices.ContainsFunc(listed, func(v ssa.Value) bool { return !f.namesNobody(v, of) }) {
				return false
			}
		} else if !f.namesNobody(a, of) {
			return false
		}
	}
	return true
}
