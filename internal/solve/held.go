package solve

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// A field of an interface type that only the package can name holds one of the types
// that the package stores there:
//
//	type logins struct{ out gateway }
//
//	l := &logins{out: &memory{}}
//
// A method that is called on it is one of these. So it is with what a function gets that only
// the package can call. Where the value comes from elsewhere, as what other packages hand over
// does, it may be of any type.

// KnownTypes implements [transfer.Env].
func (p *Program) KnownTypes(v ssa.Value) []summary.DynType {
	h := p.holding(v)
	if h.open || len(h.types) > bounds.Callees.Limit {
		return nil
	}
	return h.types
}

// KnownFuncs implements [transfer.Env].
func (p *Program) KnownFuncs(given ssa.Value) bool { return !p.holding(given).open }

// holding is what is known of a value, which does not change.
func (p *Program) holding(v ssa.Value) *holding {
	h := p.held[v]
	if h == nil {
		h = &holding{p: p, seen: map[any]bool{}}
		if free, ok := v.(*ssa.FreeVar); ok {
			known := h.variable(free)
			h.open = h.open || !known
		} else {
			h.values([]ssa.Value{v})
		}
		h.types, h.seen = summary.SortedTypes(h.types), nil
		if p.held == nil {
			p.held = map[ssa.Value]*holding{}
		}
		p.held[v] = h
	}
	return h
}

// isOurs reports whether a field holds an interface value and has a name that only the
// package at hand can write.
func (p *Program) isOurs(field *types.Var) bool {
	return field.Pkg() == p.in.Pkg.Pkg && (!field.Exported() || p.isMain()) && !field.Embedded() && types.IsInterface(field.Type()) && !summary.HasTypeParam(field.Type())
}

// stored is what a package stores in a field: open is set where that is not known.
type stored struct {
	values []ssa.Value
	open   bool
}

func (p *Program) findStored() {
	p.puts = map[*types.Var]*stored{}
	for _, fn := range p.functions() {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				p.noteStored(instr)
			}
		}
	}
}

func (p *Program) noteStored(instr ssa.Instruction) {
	switch i := instr.(type) {
	case *ssa.FieldAddr:
		field := structOf(i.X.Type()).Field(i.Field).Origin()
		if p.isOurs(field) {
			p.noteUses(field, i)
		}
	case *ssa.ChangeType: // from a struct with other tags, or another name
		if st := structOf(i.Type()); st != nil {
			for field := range st.Fields() {
				p.storedIn(field.Origin()).open = true
			}
		}
	}
}

// structOf is the struct that a value of type t is or leads to, or nil.
func structOf(t types.Type) *types.Struct {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

func (p *Program) storedIn(field *types.Var) *stored {
	s := p.puts[field]
	if s == nil {
		s = &stored{}
		p.puts[field] = s
	}
	return s
}

// noteUses notes what is stored where a field is.
func (p *Program) noteUses(field *types.Var, at *ssa.FieldAddr) {
	for _, use := range *at.Referrers() {
		switch use := use.(type) {
		case *ssa.UnOp, *ssa.DebugRef:
			continue
		case *ssa.Store:
			if use.Addr == at {
				p.storedIn(field).values = append(p.storedIn(field).values, use.Val)
				continue
			}
		}
		p.storedIn(field).open = true
	}
}

// holding collects the types of what a field holds.
type holding struct {
	p     *Program
	seen  map[any]bool // fields and registers
	types []summary.DynType
	open  bool
}

func (h *holding) field(field *types.Var) {
	if h.open || h.seen[field] {
		return
	}
	h.seen[field] = true
	if h.p.puts == nil {
		h.p.findStored()
	}
	if s := h.p.puts[field]; s != nil {
		h.open = h.open || s.open
		h.values(s.values)
	}
}

func (h *holding) values(all []ssa.Value) {
	for _, v := range all {
		if h.open {
			return
		}
		if !h.seen[v] {
			h.seen[v] = true
			h.value(v)
		}
	}
}

// value adds the types that an interface value may be of, none for a function.
func (h *holding) value(v ssa.Value) {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		if d := summary.TypeOf(v.X.Type()); !d.MadeOfParams() {
			h.types = append(h.types, d)
			return
		}
	case *ssa.Const, *ssa.Function, *ssa.MakeClosure: // nil, and what has no types
		return
	case *ssa.ChangeType:
		h.values([]ssa.Value{v.X})
		return
	case *ssa.ChangeInterface:
		h.values([]ssa.Value{v.X})
		return
	case *ssa.Phi:
		h.values(v.Edges)
		return
	case *ssa.UnOp:
		if h.loaded(v) {
			return
		}
	case *ssa.Field:
		if field := structOf(v.X.Type()).Field(v.Field).Origin(); h.p.isOurs(field) {
			h.field(field)
			return
		}
	case *ssa.Parameter:
		if h.parameter(v) {
			return
		}
	case *ssa.Call:
		if h.result(v) {
			return
		}
	}
	h.open = true
}

// loaded adds what was loaded; ok is false where nobody knows that.
func (h *holding) loaded(load *ssa.UnOp) (ok bool) {
	if load.Op != token.MUL {
		return false
	}
	if at, ok := load.X.(*ssa.FieldAddr); ok {
		field := structOf(at.X.Type()).Field(at.Field).Origin()
		h.field(field)
		return h.p.isOurs(field)
	}
	return h.variable(load.X)
}

// variable adds what is stored in a local variable, also where a function literal has captured
// it; ok is false for another variable.
func (h *holding) variable(at ssa.Value) (ok bool) {
	switch at := at.(type) {
	case *ssa.Alloc:
		return h.storedAt(at)
	case *ssa.FreeVar:
		made := h.p.usage().made[at.Parent()]
		k := slices.Index(at.Parent().FreeVars, at)
		return len(made) > 0 && !slices.ContainsFunc(made, func(m *ssa.MakeClosure) bool { return !h.variable(m.Bindings[k]) })
	}
	return false
}

// storedAt adds what is stored where a variable is, by its function and by function literals
// that have captured it; ok is false where more may be.
func (h *holding) storedAt(at ssa.Value) (ok bool) {
	for _, use := range *at.Referrers() {
		switch use := use.(type) {
		case *ssa.UnOp, *ssa.DebugRef:
		case *ssa.Store:
			if use.Addr != at {
				return false
			}
			h.values([]ssa.Value{use.Val})
		case *ssa.MakeClosure:
			free := use.Fn.(*ssa.Function).FreeVars[slices.Index(use.Bindings, at)]
			if !h.storedAt(free) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// parameter adds what callers hand over; ok is false where not all of them are known.
func (h *holding) parameter(param *ssa.Parameter) (ok bool) {
	fn := param.Parent()
	if !h.p.onlyCalled(fn) {
		return false
	}
	i := slices.Index(fn.Params, param)
	for _, call := range h.p.callersOf(fn) {
		if i >= len(call.Common().Args) {
			return false
		}
		h.values([]ssa.Value{call.Common().Args[i]})
	}
	return true
}

// result adds what a function of the package returns; ok is false for another.
func (h *holding) result(call *ssa.Call) (ok bool) {
	fn := call.Call.StaticCallee()
	if fn == nil || fn.Pkg != h.p.in.Pkg || len(fn.Blocks) == 0 || fn.Signature.Results().Len() != 1 {
		return false
	}
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
			h.values(ret.Results)
		}
	}
	return true
}
