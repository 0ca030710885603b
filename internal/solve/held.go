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

// KnownFuncs implements [transfer.Env]. Who takes a function from a field need not know which, but
// where that is in sight.
func (p *Program) KnownFuncs(given ssa.Value) bool {
	h := p.holding(given)
	if _, ok := given.(*ssa.Parameter); ok && !h.several {
		return !h.open
	}
	return !h.open && !h.inField
}

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

// isOurs reports whether a field holds an interface value, or functions, and has a name that
// only the package at hand can write.
func (p *Program) isOurs(field *types.Var) bool {
	if field.Pkg() != p.in.Pkg.Pkg || field.Exported() && !p.isMain() || field.Embedded() {
		return false
	}
	return types.IsInterface(field.Type()) && !summary.HasTypeParam(field.Type()) || holdsFuncs(field.Type(), 0)
}

// fieldOf is a field of a struct, or of one that x leads to. Two types that are written out in
// the same way are one.
func (p *Program) fieldOf(x ssa.Value, i int) *types.Var {
	st := structOf(x.Type())
	if named(x.Type()) {
		return st.Field(i).Origin()
	}
	if same, ok := p.structs.At(st).(*types.Struct); ok {
		return same.Field(i)
	}
	p.structs.Set(st, st)
	return st.Field(i)
}

// named reports whether t is a type that has a name, or a pointer to one.
func named(t types.Type) bool {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	_, ok := types.Unalias(t).(*types.Named)
	return ok
}

// stored is what a package stores in a field: open is set where that is not known.
type stored struct {
	values []ssa.Value
	tables []ssa.Value   // the field, as a value or an address, where it is a table of functions
	maker  *ssa.Function // in which structs are made of which the field is set
	// several says that there are more of these, open that more is stored than is known.
	several, open bool
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
		field := p.fieldOf(i.X, i.Field)
		if !p.isOurs(field) {
			return
		}
		s := p.storedIn(field)
		s.noteMaker(i)
		if isTable(i) {
			s.tables = append(s.tables, i)
		} else {
			p.noteUses(field, i)
		}
	case *ssa.Field:
		if field := p.fieldOf(i.X, i.Field); isTable(i) && p.isOurs(field) {
			p.storedIn(field).tables = append(p.storedIn(field).tables, i)
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
	funcs []ssa.Value
	// inField says that the value has been in a field, several that different places give a
	// field, or a parameter, what it has, open that more is in it than is known.
	inField, several, open bool
}

func (h *holding) field(field *types.Var) {
	if h.open || h.seen[field] {
		return
	}
	h.seen[field], h.inField = true, true
	if h.p.puts == nil {
		h.p.findStored()
	}
	if s := h.p.puts[field]; s != nil {
		h.open, h.several = h.open || s.open, h.several || s.several
		h.values(s.values)
		for _, table := range s.tables {
			h.uses(table)
		}
	}
}

// fieldAt adds what is in a field; ok is false where others may put something there.
func (h *holding) fieldAt(x ssa.Value, i int) (ok bool) {
	field := h.p.fieldOf(x, i)
	h.field(field)
	return h.p.isOurs(field)
}

func (h *holding) values(all []ssa.Value) {
	for _, v := range all {
		if h.open {
			return
		}
		if !h.seen[v] {
			h.seen[v] = true
			h.value(v)
			h.partUses(v)
		}
	}
}

// value adds the types that an interface value may be of, and the functions that a function is
// or a table has.
func (h *holding) value(v ssa.Value) {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		if d := summary.TypeOf(v.X.Type()); !d.MadeOfParams() {
			h.types = append(h.types, d)
			return
		}
	case *ssa.Const: // nil
		return
	case *ssa.Function, *ssa.MakeClosure:
		h.funcs = append(h.funcs, v)
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
		if h.fieldAt(v.X, v.Field) {
			return
		}
	case *ssa.Parameter:
		if h.parameter(v) {
			return
		}
	case *ssa.Call:
		if h.made(v) || h.result(v) {
			return
		}
	case *ssa.MakeMap, *ssa.MakeSlice, *ssa.Slice:
		if h.made(v) {
			return
		}
	case *ssa.Lookup, *ssa.Index, *ssa.Extract:
		if h.element(v) {
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
	switch at := load.X.(type) {
	case *ssa.FieldAddr:
		return h.fieldAt(at.X, at.Field)
	case *ssa.IndexAddr:
		return h.table(at.X)
	case *ssa.Global:
		fixed := h.p.Fixed(at)
		if fixed != nil && isTable(load) {
			h.values([]ssa.Value{fixed})
			return true
		}
		return false
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
	if isTable(at) {
		h.uses(at)
		return true
	}
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
	callers := h.p.callersOf(fn)
	h.several = h.several || slices.ContainsFunc(callers, func(c ssa.CallInstruction) bool { return c.Parent() != callers[0].Parent() })
	for _, call := range callers {
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
