package usage

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// declared notes the tagged fields and the tables of the types of a scope.
func (c *collector) declared(scope *types.Scope) {
	for _, typeName := range scope.Names() {
		tn, ok := scope.Lookup(typeName).(*types.TypeName)
		if !ok || tn.IsAlias() {
			continue
		}
		if st, ok := tn.Type().Underlying().(*types.Struct); ok {
			c.declaredIn(st)
			c.tableOf(tn, st)
		}
	}
}

func (c *collector) declaredIn(st *types.Struct) {
	for i := range st.NumFields() {
		if f := c.of(st.Field(i), st.Tag(i)); f != nil && st.Field(i).Pkg() == c.p.SSA().Pkg {
			f.Declared = true
		}
		if inner, ok := st.Field(i).Type().(*types.Struct); ok {
			c.declaredIn(inner)
		}
	}
}

// of is what the package does with a tagged field; nil when that has no tag.
func (c *collector) of(v *types.Var, structTag string) *Field {
	src := c.p.Source(v, structTag)
	if src == nil {
		return nil
	}
	f := c.fields[src.Full]
	if f == nil {
		f = &Field{
			Name: src.Full, Categories: src.Categories, Pos: src.Pos,
			Region: src.Region, Role: src.Role, Subject: src.Subject,
		}
		c.fields[src.Full] = f
	}
	return f
}

// field notes what an instruction does with a tagged field.
func (c *collector) field(i ssa.Instruction) {
	switch i := i.(type) {
	case *ssa.FieldAddr:
		if f := c.selected(i, i.Field, i.X.Type()); f != nil {
			c.address(f, i)
		}
	case *ssa.Field:
		if f := c.selected(i, i.Field, i.X.Type()); f != nil {
			f.Read = f.Read || c.tracer(f).reads(i)
		}
	case ssa.CallInstruction:
		c.wholes(i)
	}
}

func (c *collector) selected(sel ssa.Value, i int, t types.Type) *Field {
	v := entity.FieldOf(sel)
	if v == nil {
		return nil
	}
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	return c.of(v, t.Underlying().(*types.Struct).Tag(i))
}

// address notes what is done with the address of a field, or of a part of one.
func (c *collector) address(f *Field, addr ssa.Value) {
	for _, user := range *addr.Referrers() {
		switch user := user.(type) {
		case *ssa.Store:
			if user.Addr == addr {
				f.Written = true
				c.enters(f, user)
				continue
			}
			c.handsOver(f, addr, user)
		case *ssa.FieldAddr:
			c.address(f, user)
		case *ssa.IndexAddr:
			c.address(f, user)
		case *ssa.UnOp:
			f.Read = f.Read || c.tracer(f).reads(user)
		default:
			c.handsOver(f, addr, user)
		}
	}
}

// handsOver notes that somebody gets the address of a field: a call that fills
// what it gets writes the field, any other may read and write it.
func (c *collector) handsOver(f *Field, addr ssa.Value, user ssa.Instruction) {
	t := c.tracer(f)
	t.address = true
	if t.user(addr, user) {
		f.Read, f.Written = true, true
	}
}

func (c *collector) tracer(f *Field) *tracer {
	return &tracer{c: c, field: f, seen: map[ssa.Value]bool{}}
}

// wholes notes what a call does with values that have tagged fields. What a sink
// gets of them, flows tell.
func (c *collector) wholes(i ssa.CallInstruction) {
	call, fn := entity.CallOf(i.Common())
	if fn == nil || fn.Pkg() == nil {
		return
	}
	row := c.p.Row(fn)
	if row == nil && (fn.Pkg() == c.p.SSA().Pkg || c.own(fn.Pkg().Path()) || c.covered(fn.Pkg())) {
		return // its body is looked at, or does nothing with them
	}
	for k, arg := range call.Args {
		values := entity.Listed(arg)
		if len(values) == 0 {
			values = []ssa.Value{arg}
		}
		for _, v := range values {
			c.whole(i, row, call, k, v)
		}
	}
}

// whole notes what a call does with argument k, of which v is a part.
func (c *collector) whole(i ssa.CallInstruction, row *model.Row, call entity.Call, k int, v ssa.Value) {
	st := taggedStruct(v)
	if st == nil {
		return
	}
	for n := range st.NumFields() {
		f := c.of(st.Field(n), st.Tag(n))
		if f == nil {
			continue
		}
		switch {
		case row == nil:
			f.Read, f.Written = true, true // who knows
		case fills(row, call, k):
			f.Written = true
			c.enter(f, i)
		case len(row.Sinks) == 0 && moves(row, call, k):
			f.Read = f.Read || c.tracer(f).result(i)
		}
	}
}

// taggedStruct is the struct type of what v is, points to or lists; nil for
// values of other types.
func taggedStruct(v ssa.Value) *types.Struct {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	named := entity.NamedOf(v.Type())
	if named == nil {
		return nil
	}
	st, _ := named.Underlying().(*types.Struct)
	return st
}

// isStore reports whether a kind of sink keeps what it gets.
func isStore(k flow.Kind) bool { return k.Under("store") }
