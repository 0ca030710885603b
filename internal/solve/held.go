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
// A method that is called on it is one of these. Where the value comes from
// elsewhere, as a parameter that other packages give does, it may be of any type.

// Held implements [transfer.Env]. It looks at the whole package once, when the first
// function asks.
func (p *Program) Held(field *types.Var) []summary.DynType {
	field = field.Origin()
	if !p.isOurs(field) {
		return nil
	}
	if p.puts == nil {
		p.findStored()
	}
	if types, known := p.held[field]; known {
		return types
	}
	p.held[field] = p.typesIn(field)
	return p.held[field]
}

// typesIn are the types of what is stored in a field; none where not all of them are known.
func (p *Program) typesIn(field *types.Var) []summary.DynType {
	h := &holding{p: p, seen: map[any]bool{}}
	h.field(field)
	if h.open || len(h.types) > bounds.Callees.Limit {
		return nil
	}
	return summary.SortedTypes(h.types)
}

// isOurs reports whether a field holds an interface value and has a name that only the
// package at hand can write.
func (p *Program) isOurs(field *types.Var) bool {
	return field.Pkg() == p.in.Pkg.Pkg && (!field.Exported() || p.isMain()) && !field.Embedded() && types.IsInterface(field.Type()) && !summary.HasTypeParam(field.Type())
}

// isMain reports whether nobody can import the package at hand.
func (p *Program) isMain() bool { return p.in.Pkg.Pkg.Name() == "main" }

// stored is what a package stores in a field: open is set where that is not known.
type stored struct {
	values []ssa.Value
	open   bool
}

func (p *Program) findStored() {
	p.puts = map[*types.Var]*stored{}
	p.held = map[*types.Var][]summary.DynType{}
	p.callers = map[*ssa.Function][]ssa.CallInstruction{}
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
	case ssa.CallInstruction:
		if fn := i.Common().StaticCallee(); fn != nil {
			p.callers[origin(fn)] = append(p.callers[origin(fn)], i)
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

// value adds the types that an interface value may be of.
func (h *holding) value(v ssa.Value) {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		if d := summary.TypeOf(v.X.Type()); !d.MadeOfParams() {
			h.types = append(h.types, d)
			return
		}
	case *ssa.Const: // nil
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
	switch at := load.X.(type) {
	case *ssa.FieldAddr:
		field := structOf(at.X.Type()).Field(at.Field).Origin()
		h.field(field)
		return h.p.isOurs(field)
	case *ssa.Alloc:
		for _, use := range *at.Referrers() {
			switch use := use.(type) {
			case *ssa.UnOp, *ssa.DebugRef:
			case *ssa.Store:
				if use.Addr != at {
					return false
				}
				h.values([]ssa.Value{use.Val})
			default:
				return false
			}
		}
		return true
	}
	return false
}

// parameter adds what callers hand over; ok is false where not all of them are known.
func (h *holding) parameter(param *ssa.Parameter) (ok bool) {
	fn := param.Parent()
	if fn.Parent() != nil || fn.Signature.Recv() != nil || token.IsExported(fn.Name()) && !h.p.isMain() || len(h.p.valueUses()[fn]) > 0 {
		return false
	}
	i := slices.Index(fn.Params, param)
	for _, call := range h.p.callers[fn] {
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
