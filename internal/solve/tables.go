package solve

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// Functions rest in fields, and in tables there, lists and maps:
//
//	s.check = byName
//	s.checks = append(s.checks, byName)
//	m.acts = map[string]act{"new": m.begin}
//
// Those that a field has which only the package can name are those that it puts there. Of a
// table they are known as long as nobody else gets it: where it is handed on, what is done
// with it there counts. Where structs are made in several places, each with functions of its own,
// callers have to say which they mean.

// StoredFuncs implements [transfer.Env].
func (p *Program) StoredFuncs(v ssa.Value) []*summary.Func {
	if v == nil || !p.keepsFuncs() {
		return nil
	}
	h := p.holding(v)
	if h.open || h.several || !h.inField || len(h.funcs) == 0 || len(h.funcs) > bounds.Callees.Limit {
		return nil
	}
	var all *summary.Node
	for _, fn := range h.funcs {
		all = summary.Join(all, p.storedFunc(fn))
	}
	return all.Funcs()
}

// storedFunc is a function as it is written, or a function literal with what it has captured.
func (p *Program) storedFunc(v ssa.Value) *summary.Node {
	lit, ok := v.(*ssa.MakeClosure)
	if !ok {
		return summary.OfFuncs(&summary.Func{Name: v.(*ssa.Function).String(), Code: v})
	}
	c := p.literalCell(lit)
	if st := p.current(); st != nil {
		c.readers[st] = true
	}
	fn := lit.Fn.(*ssa.Function)
	return summary.Join(c.node, summary.OfFuncs(&summary.Func{Name: fn.String(), Code: fn, Bound: make([]*summary.Node, len(lit.Bindings))}))
}

func (p *Program) literalCell(lit *ssa.MakeClosure) *cell {
	c := p.kept[lit]
	if c == nil {
		c = &cell{readers: map[*state]bool{}}
		if p.kept == nil {
			p.kept = map[*ssa.MakeClosure]*cell{}
		}
		p.kept[lit] = c
	}
	return c
}

// KeepsFuncs implements [transfer.Env].
func (p *Program) KeepsFuncs(lit *ssa.MakeClosure) bool { return p.keepsFuncs() && isPut(lit) }

// AddLiteral implements [transfer.Env].
func (p *Program) AddLiteral(lit *ssa.MakeClosure, funcs []*summary.Func) {
	p.add(p.literalCell(lit), summary.OfFuncs(withoutInputs(funcs)...))
}

// keepsFuncs reports whether the package has a field for functions at all.
func (p *Program) keepsFuncs() bool {
	if p.fieldsForFuncs == 0 {
		p.fieldsForFuncs = -1
		for _, obj := range p.in.Info.Defs {
			if v, ok := obj.(*types.Var); ok && v.IsField() && p.isOurs(v) && holdsFuncs(v.Type(), 0) {
				p.fieldsForFuncs = 1
				break
			}
		}
	}
	return p.fieldsForFuncs > 0
}

// noteMaker notes where a field is set of a struct that the function has not been given.
func (s *stored) noteMaker(at *ssa.FieldAddr) {
	sets := slices.ContainsFunc(*at.Referrers(), func(use ssa.Instruction) bool {
		store, ok := use.(*ssa.Store)
		if !ok || store.Addr != at {
			return false
		}
		c, isConst := store.Val.(*ssa.Const)
		return !isConst || !c.IsNil()
	})
	if !sets || isGiven(at.X) {
		return
	}
	s.several = s.several || s.maker != nil && s.maker != at.Parent()
	s.maker = at.Parent()
}

// isGiven reports whether an address is that of a part of what a function has been given.
func isGiven(v ssa.Value) bool {
	for {
		switch at := v.(type) {
		case *ssa.Parameter, *ssa.FreeVar:
			return true
		case *ssa.FieldAddr:
			v = at.X
		case *ssa.IndexAddr:
			v = at.X
		case *ssa.UnOp:
			v = at.X
		default:
			return false
		}
	}
}

// isPut reports whether a function literal is stored somewhere, or handed to a function, which
// may store it.
func isPut(v ssa.Value) bool {
	return slices.ContainsFunc(*v.Referrers(), func(use ssa.Instruction) bool {
		switch use := use.(type) {
		case *ssa.Store:
			_, variable := use.Addr.(*ssa.Alloc)
			return !variable
		case *ssa.MapUpdate, *ssa.Return, *ssa.Phi:
			return true
		case *ssa.Call:
			callee := use.Call.StaticCallee()
			return callee != nil && callee.Pkg == use.Parent().Pkg && use.Call.Value != v
		case *ssa.ChangeType:
			return isPut(use)
		}
		return false
	})
}

// holdsFuncs reports whether t is a function type, or a list or map that has functions in it.
func holdsFuncs(t types.Type, depth int) bool {
	if depth > tableDepth {
		return false
	}
	switch t.Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Slice, *types.Array, *types.Map:
		return holdsFuncs(elemOf(t), depth+1)
	}
	return false
}

// isTable reports whether a value is a list or map that has functions in it, or the address
// of one.
func isTable(v ssa.Value) bool {
	t := v.Type().Underlying()
	if ptr, ok := t.(*types.Pointer); ok {
		t = ptr.Elem().Underlying()
	}
	_, single := t.(*types.Signature)
	return !single && holdsFuncs(t, 0)
}

// element adds what is in the table that a value is read from; ok is false where it is read
// from something else.
func (h *holding) element(v ssa.Value) (ok bool) {
	switch v := v.(type) {
	case *ssa.Lookup:
		return h.table(v.X)
	case *ssa.Index:
		return h.table(v.X)
	case *ssa.Extract:
		switch from := v.Tuple.(type) {
		case *ssa.Lookup:
			return h.table(from.X)
		case *ssa.Next:
			it, isRange := from.Iter.(*ssa.Range)
			return isRange && h.table(it.X)
		}
	}
	return false
}

// made adds what is put into a table that is made or extended.
func (h *holding) made(v ssa.Value) (ok bool) {
	switch v := v.(type) {
	case *ssa.MakeMap, *ssa.MakeSlice:
		return true
	case *ssa.Slice:
		return h.table(v.X)
	case *ssa.Call:
		if b, isBuiltin := v.Call.Value.(*ssa.Builtin); isBuiltin && b.Name() == "append" {
			h.values(v.Call.Args)
			return true
		}
	}
	return false
}

// table adds what is in a table, or where an array of functions is.
func (h *holding) table(v ssa.Value) (ok bool) {
	if !isTable(v) {
		return false
	}
	switch at := v.(type) {
	case *ssa.FieldAddr:
		return h.fieldAt(at.X, at.Field)
	case *ssa.Alloc:
		h.uses(at)
		return true
	}
	h.values([]ssa.Value{v})
	return true
}

// uses adds what is put into a table where it is at hand, and where it is handed on.
func (h *holding) uses(v ssa.Value) {
	key := usesOf{v}
	if h.open || h.seen[key] || v.Referrers() == nil {
		return
	}
	h.seen[key] = true
	for _, use := range *v.Referrers() {
		if !h.use(v, use) {
			h.open = true
			return
		}
	}
}

// usesOf is a value of which the uses were looked at.
type usesOf struct{ v ssa.Value }

// use adds what an instruction puts into table v; ok is false where nobody knows.
func (h *holding) use(v ssa.Value, use ssa.Instruction) (ok bool) {
	switch use := use.(type) {
	case *ssa.DebugRef, *ssa.BinOp, *ssa.Range, *ssa.Next:
		return true
	case *ssa.IndexAddr:
		h.uses(use)
		return true
	case *ssa.UnOp, *ssa.Slice, *ssa.Phi, *ssa.ChangeType, *ssa.Index, *ssa.Lookup:
		h.partUses(use.(ssa.Value))
		return true
	case *ssa.Store:
		if use.Addr == v {
			h.values([]ssa.Value{use.Val})
			return true
		}
		return h.keptAt(use.Addr)
	case *ssa.MapUpdate:
		if use.Map == v {
			h.values([]ssa.Value{use.Value})
			return true
		}
		return h.table(use.Map)
	case *ssa.MakeClosure:
		h.uses(use.Fn.(*ssa.Function).FreeVars[slices.Index(use.Bindings, v)])
		return true
	case *ssa.Return:
		return h.returned(v, use)
	case ssa.CallInstruction:
		return h.handedTo(use, v)
	}
	return false
}

// partUses looks at the uses of a part of a table that is a table itself.
func (h *holding) partUses(v ssa.Value) {
	if isTable(v) {
		h.uses(v)
	}
}

// keptAt looks at what else is done with a table where it is stored.
func (h *holding) keptAt(addr ssa.Value) (ok bool) {
	switch addr := addr.(type) {
	case *ssa.FieldAddr:
		return h.fieldAt(addr.X, addr.Field)
	case *ssa.Alloc, *ssa.FreeVar:
		h.uses(addr)
		return true
	case *ssa.IndexAddr:
		return h.table(addr.X)
	case *ssa.Global:
		return h.p.Fixed(addr) != nil
	}
	return false
}

// returned looks at the uses of a table that a function gives back: one that it has made is a
// new one for each call.
func (h *holding) returned(v ssa.Value, ret *ssa.Return) (ok bool) {
	switch v.(type) {
	case *ssa.MakeMap, *ssa.MakeSlice, *ssa.Slice:
		return true
	}
	if len(ret.Results) != 1 || !h.p.onlyCalled(ret.Parent()) {
		return false
	}
	for _, call := range h.p.callersOf(ret.Parent()) {
		if v := call.Value(); v != nil {
			h.uses(v)
		}
	}
	return true
}

// handedTo adds what a call puts into a table that it gets. A function of others is taken to leave a
// list as it is.
func (h *holding) handedTo(call ssa.CallInstruction, v ssa.Value) (ok bool) {
	common := call.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		return h.builtin(b.Name(), call, v)
	}
	callee := common.StaticCallee()
	if callee == nil {
		return false
	}
	if callee = origin(callee); callee.Pkg != h.p.in.Pkg {
		_, isList := v.Type().Underlying().(*types.Slice)
		return isList || onlyLists(callee)
	}
	if len(callee.Blocks) == 0 || len(callee.Params) != len(common.Args) {
		return false
	}
	for i, arg := range common.Args {
		if arg == v {
			h.uses(callee.Params[i])
		}
	}
	return true
}

// onlyLists reports whether a function of package maps only goes through a map.
func onlyLists(fn *ssa.Function) bool {
	return fn.Pkg != nil && fn.Pkg.Pkg.Path() == "maps" && slices.Contains([]string{"All", "Clone", "Keys", "Values"}, fn.Name())
}

func (h *holding) builtin(name string, call ssa.CallInstruction, v ssa.Value) (ok bool) {
	args := call.Common().Args
	switch name {
	case "append":
		if args[0] == v {
			h.values(args[1:])
			h.uses(call.Value())
		}
	case "copy":
		if args[0] == v {
			h.values(args[1:])
		}
	case "len", "cap", "delete", "clear":
	default:
		return false
	}
	return true
}
