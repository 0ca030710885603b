package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A store to the element of a loop variable's index may go to any element, so
// by itself it replaces nothing. A loop over all elements that stores to each
// does: where the loop is left, every element is what was stored.

// overwritten is the memory m on the way from head to b, given that this may be the way on
// which such a loop is left.
func (f *Frame) overwritten(head, b *ssa.BasicBlock, m memory, after []memory) memory {
	if len(head.Succs) != 2 || head.Succs[1] != b || !slices.ContainsFunc(head.Preds, head.Dominates) {
		return m
	}
	before := f.mem
	f.mem = m.clone()
	defer func() { f.mem = before }()
	if f.rangedMap(head, b, after) {
		return f.mem
	}
	f.behindTurns(head)
	over, index, ok := fullLoop(head, b)
	if !ok {
		return f.mem
	}
	if listedLength(over) > 0 {
		f.hadTurn(head, index, after)
	}
	for _, st := range everyTurn(head) {
		if path, base, ok := elementPath(st.Addr, index); ok && sameSlice(base, over) {
			f.replaceElements(base, path, f.val(st.Val))
		}
		if path, base, ok := pointedPath(st.Addr, index); ok && sameSlice(base, over) && isListed(base) {
			f.replacePointed(base, path, f.val(st.Val))
		}
	}
	f.afterTurns(head, over, index, after)
	f.keyedElements(head, over, index)
	return f.mem
}

// fullLoop recognises the head of a loop that runs an index from 0 to the
// length of something; exit is where it is left.
func fullLoop(head, exit *ssa.BasicBlock) (over ssa.Value, index ssa.Value, ok bool) {
	branch, isIf := lastInstr(head).(*ssa.If)
	if !isIf || len(head.Succs) != 2 || head.Succs[1] != exit {
		return nil, nil, false
	}
	cond, isCmp := branch.Cond.(*ssa.BinOp)
	if !isCmp || cond.Op != token.LSS || !countsFromZero(cond.X) {
		return nil, nil, false
	}
	if n, isConst := cond.Y.(*ssa.Const); isConst {
		return n, cond.X, true
	}
	length, isCall := cond.Y.(*ssa.Call)
	if !isCall {
		return nil, nil, false
	}
	if b, isBuiltin := length.Call.Value.(*ssa.Builtin); !isBuiltin || b.Name() != "len" {
		return nil, nil, false
	}
	return length.Call.Args[0], cond.X, true
}

// countsFromZero reports whether v is a loop variable that starts at 0 and
// goes up by one: i of a three-clause loop, or what a range counts.
func countsFromZero(v ssa.Value) bool {
	if phi, ok := v.(*ssa.Phi); ok {
		return startsAt(phi, 0) && stepsByOne(phi)
	}
	if add, ok := v.(*ssa.BinOp); ok && add.Op == token.ADD && isInt(add.Y, 1) {
		phi, ok := add.X.(*ssa.Phi)
		return ok && startsAt(phi, -1)
	}
	return false
}

func startsAt(phi *ssa.Phi, n int64) bool { return len(phi.Edges) > 0 && isInt(phi.Edges[0], n) }

func stepsByOne(phi *ssa.Phi) bool {
	for _, e := range phi.Edges[1:] {
		add, ok := e.(*ssa.BinOp)
		if !ok || add.Op != token.ADD || add.X != phi || !isInt(add.Y, 1) {
			return false
		}
	}
	return len(phi.Edges) > 1
}

func isInt(v ssa.Value, n int64) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Int && c.Int64() == n
}

// everyTurn are the stores that happen in each turn of the loop.
func everyTurn(head *ssa.BasicBlock) []*ssa.Store {
	var stores []*ssa.Store
	for _, b := range head.Succs[0].Parent().Blocks {
		if !head.Succs[0].Dominates(b) || !dominatesBackEdges(b, head) {
			continue
		}
		for _, instr := range b.Instrs {
			if st, ok := instr.(*ssa.Store); ok {
				stores = append(stores, st)
			}
		}
	}
	return stores
}

func dominatesBackEdges(b, head *ssa.BasicBlock) bool {
	turns := 0
	for _, p := range head.Preds {
		if !head.Dominates(p) {
			continue
		}
		turns++
		if !b.Dominates(p) {
			return false
		}
	}
	return turns > 0
}

// elementPath takes the address of a part of the element at index apart.
func elementPath(addr ssa.Value, index ssa.Value) (path access.Path, base ssa.Value, ok bool) {
	switch a := addr.(type) {
	case *ssa.IndexAddr:
		if a.Index == index {
			return access.Path("").Append(access.Elem), a.X, true
		}
	case *ssa.FieldAddr:
		path, base, ok = elementPath(a.X, index)
		return path.Append(access.Field(fieldVar(a).Name())), base, ok
	}
	return "", nil, false
}

// pointedPath takes the address of a part of what the element at index points
// to apart.
func pointedPath(addr ssa.Value, index ssa.Value) (path access.Path, base ssa.Value, ok bool) {
	switch a := addr.(type) {
	case *ssa.UnOp:
		if at, isAddr := a.X.(*ssa.IndexAddr); isAddr && a.Op == token.MUL && at.Index == index {
			return "", at.X, true
		}
	case *ssa.FieldAddr:
		path, base, ok = pointedPath(a.X, index)
		return path.Append(access.Field(fieldVar(a).Name())), base, ok
	}
	return "", nil, false
}

// isListed reports whether a slice is written down element by element, so that
// each of them is there.
func isListed(v ssa.Value) bool {
	sl, ok := v.(*ssa.Slice)
	if !ok || sl.Low != nil || sl.High != nil {
		return false
	}
	_, ok = sl.X.(*ssa.Alloc)
	return ok
}

// sameSlice reports whether the loop that stores to base runs over all of it:
// over is the same slice, or the length of the array.
func sameSlice(base, over ssa.Value) bool {
	if base == over {
		return true
	}
	if n, ok := over.(*ssa.Const); ok {
		arr, isArray := derefType(base.Type()).Underlying().(*types.Array)
		return isArray && isInt(n, arr.Len())
	}
	return loadsSame(base, over)
}

// loadsSame reports whether two values were loaded from one variable, or from one field
// of it.
func loadsSame(a, b ssa.Value) bool {
	x, okX := a.(*ssa.UnOp)
	y, okY := b.(*ssa.UnOp)
	return okX && okY && x.Op == token.MUL && y.Op == token.MUL && sameAddr(x.X, y.X)
}

func sameAddr(a, b ssa.Value) bool {
	if a == b {
		return true
	}
	x, okX := a.(*ssa.FieldAddr)
	y, okY := b.(*ssa.FieldAddr)
	return okX && okY && x.Field == y.Field && (sameAddr(x.X, y.X) || loadsSame(x.X, y.X))
}

// replaceElements stores val in the same part of every element.
func (f *Frame) replaceElements(base ssa.Value, path access.Path, val *summary.Node) {
	refs, loose := f.pointees(f.val(base))
	if len(refs) != 1 || loose != nil || refs[0].Many || f.isCut(base) {
		return
	}
	_, inner, _ := path.First()
	if !refs[0].Part.Whole() {
		f.replaceWindow(refs[0], func(n *summary.Node) *summary.Node { return n.Store(inner, val, true) })
		return
	}
	content := f.mem.content(refs[0])
	all := content.Step(access.Elem).Store(inner, val, true)
	content = content.WithoutElems().With(access.Elem, all)
	f.mem.store(refs[0], content, true)
}

// replacePointed stores val in the same part of what every element points to.
func (f *Frame) replacePointed(base ssa.Value, path access.Path, val *summary.Node) {
	refs, loose := f.pointees(f.val(base))
	if len(refs) != 1 || loose != nil || refs[0].Many {
		return
	}
	for _, k := range f.mem.content(refs[0]).Elems() {
		to, loose := f.pointees(k)
		if len(to) == 1 && loose == nil && !to[0].Many {
			to[0].Path = to[0].Path.Join(path)
			f.mem.store(to[0], val, true)
		}
	}
}
