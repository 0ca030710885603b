package transfer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// A loop that copies a map, element by element, leaves a map with the same keys:
//
//	for k, vs := range header {
//		out[k] = append([]string(nil), vs...)
//	}
//
// The elements may be lists that are copied, too, in one of the ways that Go has for
// that. Then the lists of both maps are different ones with the same in them.

// copiedFrom is the map that a loop goes through, where a turn copies the element at
// hand to another map, under the same key; apart says that the element is a list that
// is copied itself.
func (f *Frame) copiedFrom(i *ssa.MapUpdate) (from ssa.Value, apart, ok bool) {
	key, isKey := i.Key.(*ssa.Extract)
	val, isVal := i.Value.(*ssa.Extract)
	if !isVal {
		val, apart = f.clonedList(i.Value)
	}
	if !isKey || val == nil || key.Tuple != val.Tuple || key.Index != 1 || val.Index != 2 {
		return nil, false, false
	}
	next, ok := key.Tuple.(*ssa.Next)
	if !ok || next.IsString {
		return nil, false, false
	}
	over, ok := next.Iter.(*ssa.Range)
	if !ok || !sameElements(over.X.Type(), i.Map.Type()) {
		return nil, false, false
	}
	return over.X, apart, true
}

// sameElements reports whether two types are maps with the same keys and elements.
func sameElements(a, b types.Type) bool {
	x, ok := a.Underlying().(*types.Map)
	y, also := b.Underlying().(*types.Map)
	return ok && also && types.Identical(x, y)
}

// clonedList is the part of a turn of a loop that v is a copy of: a list of texts, numbers
// or the like; nil where v is none.
func (f *Frame) clonedList(v ssa.Value) (of *ssa.Extract, ok bool) {
	if !isPlainList(v.Type()) {
		return nil, false
	}
	switch v := v.(type) {
	case *ssa.ChangeType:
		return f.clonedList(v.X)
	case *ssa.MakeSlice:
		of, ok = copiedInto(v)
	case *ssa.Call:
		switch {
		case isBuiltin(v, "append") && isEmptyList(v.Call.Args[0]):
			of, ok = v.Call.Args[1].(*ssa.Extract)
		case f.clonesList(v):
			of, ok = v.Call.Args[0].(*ssa.Extract)
		}
	}
	return of, ok
}

// clonesList reports whether a row says of a call that it gives back a list with the
// elements of its only argument.
func (f *Frame) clonesList(call *ssa.Call) bool {
	callee := call.Call.StaticCallee()
	if callee == nil || callee.Pkg == f.fn.Pkg || len(call.Call.Args) != 1 {
		return false
	}
	row := f.env.Function(callee).Row
	if row == nil || len(row.Moves) != 1 || row.Protect != 0 {
		return false
	}
	m := row.Moves[0]
	return m.From.Base == 0 && m.From.Elem && m.To.Base == model.Result && m.To.Elem && m.Encoder == "" && m.When == nil
}

// copiedInto is what a new list gets all its elements from, by the builtin copy.
func copiedInto(list *ssa.MakeSlice) (of *ssa.Extract, ok bool) {
	for _, use := range *list.Referrers() {
		switch use := use.(type) {
		case *ssa.Call:
			if of != nil || !isBuiltin(use, "copy") || use.Call.Args[0] != list || !isLen(list.Len, use.Call.Args[1]) {
				return nil, false
			}
			if of, ok = use.Call.Args[1].(*ssa.Extract); !ok {
				return nil, false
			}
		case *ssa.MapUpdate, *ssa.DebugRef:
		default:
			return nil, false
		}
	}
	return of, of != nil
}

func isBuiltin(call *ssa.Call, name string) bool {
	b, ok := call.Call.Value.(*ssa.Builtin)
	return ok && b.Name() == name
}

// isEmptyList reports whether a list has no elements: nil, a literal without any, or one
// that was made with the length 0.
func isEmptyList(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Const:
		return v.IsNil()
	case *ssa.MakeSlice:
		return isInt(v.Len, 0)
	case *ssa.Slice:
		arr, ok := derefType(v.X.Type()).Underlying().(*types.Array)
		return ok && (arr.Len() == 0 || v.High != nil && isInt(v.High, 0))
	}
	return false
}

// apart is what a map holds with lists of its own in the place of those that this function
// knows.
func (f *Frame) apart(content *summary.Node) *summary.Node {
	if content == nil {
		return nil
	}
	out := content
	for _, k := range content.Kids {
		if k.Step.IsElem() && k.Node != nil && len(k.Node.Refs) > 0 {
			out = out.With(k.Step, f.fresh("copy"+string(k.Step), f.load(k.Node, flow.Step{})))
		}
	}
	return out
}
