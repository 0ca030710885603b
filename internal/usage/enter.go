package usage

import (
	"cmp"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/model"
)

// enter notes that a call puts data into a field.
func (c *collector) enter(f *Field, i ssa.CallInstruction) {
	_, fn := entity.CallOf(i.Common())
	if fn == nil {
		return
	}
	f.Entries = append(f.Entries, Entry{By: fn.FullName(), Pos: c.p.Pos(i.Pos())})
}

func compareEntries(a, b Entry) int {
	return cmp.Or(cmp.Compare(a.Pos.Package, b.Pos.Package), comparePlaces(a.Pos, b.Pos), cmp.Compare(a.By, b.By))
}

// enters notes where what is stored in a field comes from: the calls of libraries
// that it is the result of. What comes out of other fields and parameters has
// come in elsewhere.
func (c *collector) enters(f *Field, st *ssa.Store) {
	o := &origin{c: c, seen: map[ssa.Value]bool{}}
	o.of(st.Val)
	for _, call := range o.calls {
		c.enter(f, call)
	}
}

// origin finds the calls that a value comes from.
type origin struct {
	c     *collector
	seen  map[ssa.Value]bool
	calls []*ssa.Call
}

func (o *origin) of(v ssa.Value) {
	if v == nil || o.seen[v] {
		return
	}
	o.seen[v] = true
	switch v := v.(type) {
	case *ssa.Call:
		o.call(v)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			o.of(edge)
		}
	case *ssa.Extract:
		o.of(v.Tuple)
	case *ssa.BinOp:
		o.of(v.X)
		o.of(v.Y)
	case *ssa.UnOp:
		o.load(v)
	case *ssa.Lookup:
		o.of(v.X)
	case *ssa.Slice:
		o.of(v.X)
	case *ssa.Convert, *ssa.ChangeType, *ssa.ChangeInterface, *ssa.MakeInterface, *ssa.MultiConvert, *ssa.TypeAssert:
		o.of(*v.(ssa.Instruction).Operands(nil)[0])
	}
}

// load goes on with what was stored in a variable of the function.
func (o *origin) load(v *ssa.UnOp) {
	local, ok := v.X.(*ssa.Alloc)
	if !ok {
		return
	}
	for _, user := range *local.Referrers() {
		if st, ok := user.(*ssa.Store); ok && st.Addr == local {
			o.of(st.Val)
		}
	}
}

// call goes on with the arguments of a function that only changes how they look,
// such as strings.TrimSpace. What another library function returns, or a method
// of something that a library gave, comes in here.
func (o *origin) call(v *ssa.Call) {
	call, fn := entity.CallOf(v.Common())
	if fn == nil || fn.Pkg() == nil || o.c.own(fn.Pkg().Path()) || fn.Pkg() == o.c.p.SSA().Pkg {
		return // what comes out of own functions has come in there
	}
	row := o.c.p.Row(fn)
	if row == nil || call.Method || !o.through(call, row) {
		o.calls = append(o.calls, v)
	}
}

// through goes on with the arguments that the result of a call is made of, and
// reports whether there are any.
func (o *origin) through(call entity.Call, row *model.Row) bool {
	found := false
	for _, m := range row.Moves {
		for k, arg := range call.Args {
			if m.From.Base >= 0 && call.Is(m.From, k) {
				found = true
				o.arg(arg)
			}
		}
	}
	return found
}

// arg goes on with an argument, or with each of a variadic list.
func (o *origin) arg(v ssa.Value) {
	listed := entity.Listed(v)
	if len(listed) == 0 {
		o.of(v)
	}
	for _, e := range listed {
		o.of(e)
	}
}
