package usage

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/sqltext"
)

// tracer follows what a field holds through one function and tells whether
// something uses it otherwise than for a store.
type tracer struct {
	c     *collector
	field *Field
	// address says that it follows the address of the field.
	address bool
	seen    map[ssa.Value]bool
}

// reads reports whether something uses v.
func (t *tracer) reads(v ssa.Value) bool {
	if t.seen[v] || v.Referrers() == nil {
		return false
	}
	t.seen[v] = true
	return slices.ContainsFunc(*v.Referrers(), func(user ssa.Instruction) bool { return t.user(v, user) })
}

// user reports whether an instruction uses v.
func (t *tracer) user(v ssa.Value, user ssa.Instruction) bool {
	switch user := user.(type) {
	case *ssa.DebugRef:
		return false
	case *ssa.Store:
		return user.Val == v && t.stored(user.Addr)
	case *ssa.MapUpdate:
		return t.reads(user.Map)
	case ssa.CallInstruction:
		return t.call(v, user)
	case *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.ChangeType, *ssa.Convert, *ssa.MultiConvert, *ssa.Slice, *ssa.Phi,
		*ssa.Extract, *ssa.TypeAssert:
		return t.reads(user.(ssa.Value))
	case *ssa.UnOp:
		return t.reads(user)
	case *ssa.BinOp:
		return isComparison(user) || t.reads(user)
	}
	return true
}

func isComparison(op *ssa.BinOp) bool {
	b, ok := op.Type().Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// stored reports whether something uses what is stored at an address: in a
// variable or a list of the function, what is done with that; in a field of a
// struct that is made here, too. To store a field in itself is no use.
func (t *tracer) stored(addr ssa.Value) bool {
	switch addr := addr.(type) {
	case *ssa.Alloc:
		return t.reads(addr)
	case *ssa.IndexAddr:
		return t.holder(addr.X)
	case *ssa.FieldAddr:
		if t.c.selected(addr, addr.Field, addr.X.Type()) == t.field {
			return false
		}
		return t.holder(addr.X)
	}
	return true
}

// holder reports whether something uses a list or struct that now holds what the
// field does.
func (t *tracer) holder(v ssa.Value) bool {
	if alloc, ok := v.(*ssa.Alloc); ok {
		return t.seen[alloc] || t.parts(alloc)
	}
	return true
}

// parts is reads for a local list or struct: what is stored in its other parts
// does not count.
func (t *tracer) parts(v *ssa.Alloc) bool {
	t.seen[v] = true
	for _, user := range *v.Referrers() {
		switch user := user.(type) {
		case *ssa.FieldAddr, *ssa.IndexAddr:
			if loaded(user.(ssa.Value)) {
				return true
			}
		default:
			if t.user(v, user) {
				return true
			}
		}
	}
	return false
}

// loaded reports whether something else is done with an address than to store
// something there.
func loaded(addr ssa.Value) bool {
	return slices.ContainsFunc(*addr.Referrers(), func(user ssa.Instruction) bool {
		st, ok := user.(*ssa.Store)
		return !ok || st.Addr != addr
	})
}

// call reports whether a call uses v.
func (t *tracer) call(v ssa.Value, i ssa.CallInstruction) bool {
	if b, ok := i.Common().Value.(*ssa.Builtin); ok {
		return b.Name() != "append" || t.reads(i.(*ssa.Call))
	}
	call, fn := entity.CallOf(i.Common())
	if fn == nil {
		return true
	}
	row := t.c.p.Row(fn)
	if row == nil {
		return true
	}
	return slices.ContainsFunc(call.Args, func(arg ssa.Value) bool {
		return arg == v && t.operand(i, row, call, slices.Index(call.Args, arg))
	})
}

// operand reports whether a call that a row describes uses its argument k
// otherwise than for a store.
func (t *tracer) operand(i ssa.CallInstruction, row *model.Row, call entity.Call, k int) bool {
	if t.address && fills(row, call, k) {
		t.field.Written = true
		t.c.enter(t.field, i)
		return false
	}
	stored := false
	for s := range row.Sinks {
		sink := &row.Sinks[s]
		gets := len(sink.Ports) == 0 || slices.ContainsFunc(sink.Ports, func(p model.Port) bool { return call.Is(p, k) })
		if gets && (!isStore(sink.Kind) || sink.Query >= 0 && t.looksUp(call, sink)) {
			return true
		}
		stored = stored || gets
	}
	if stored || !moves(row, call, k) {
		return !stored
	}
	return t.result(i)
}

// result reports whether something uses what a call returns, or leaves in its
// arguments.
func (t *tracer) result(i ssa.CallInstruction) bool {
	call, ok := i.(*ssa.Call)
	return !ok || call.Call.Signature().Results().Len() == 0 || t.reads(call)
}

// looksUp reports whether a statement only searches for what it is given.
func (t *tracer) looksUp(call entity.Call, sink *model.Sink) bool {
	n := t.c.index.Sink(call, sink)
	if n.Text == "" {
		return false
	}
	writes, _ := sqltext.Written(n.Text)
	return !writes
}

// moves reports whether argument k of a call goes on to somewhere.
func moves(row *model.Row, call entity.Call, k int) bool {
	return slices.ContainsFunc(row.Moves, func(m model.Move) bool { return call.Is(m.From, k) })
}

// fills reports whether a call fills what its argument k points to.
func fills(row *model.Row, call entity.Call, k int) bool {
	return slices.ContainsFunc(row.Fill, func(p model.Port) bool { return call.Is(p, k) })
}
