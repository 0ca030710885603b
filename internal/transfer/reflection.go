package transfer

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// reflected is the field of a value that an argument names or numbers; any of
// them when the argument is no constant. A value of which the type is not known
// stays whole.
func (r *rowCall) reflected(n *summary.Node, arg int) *summary.Node {
	if n == nil || len(n.Types()) != 1 || n.MayHoldMore() {
		return n
	}
	t := n.Types()[0].Type
	st, ok := derefType(t).Underlying().(*types.Struct)
	if !ok {
		return n
	}
	if fld, ok := r.fieldArg(st, arg); ok {
		return r.fieldOfValue(n, t, fld)
	}
	var all *summary.Node
	for fld := range st.Fields() {
		all = summary.Join(all, r.fieldOfValue(n, t, fld))
	}
	return all
}

// takenFrom is the value of which an argument is some field or element, it is not known
// which, or some key: code that goes through all of them and assigns each to one of
// another value does so under the same name. It is nil where the argument is no such part.
func (r *rowCall) takenFrom(p model.Port) *summary.Node {
	i := 0
	if p.Base != model.Recv {
		i = p.Base + r.offset()
	}
	if i < 0 || i >= len(r.c.vals) {
		return nil
	}
	call, ok := r.c.vals[i].(*ssa.Call)
	if !ok || len(call.Call.Args) != 2 || !takesPart(call.Call.StaticCallee()) {
		return nil
	}
	if _, known := call.Call.Args[1].(*ssa.Const); known {
		return nil
	}
	return r.f.val(call.Call.Args[0])
}

func takesPart(fn *ssa.Function) bool {
	if fn == nil || fn.Pkg == nil || fn.Pkg.Pkg.Path() != "reflect" {
		return false
	}
	switch fn.Name() {
	case "Field", "FieldByName", "MapIndex":
		return true
	}
	return false
}

// fieldArg is the field that a constant argument names or numbers.
func (r *rowCall) fieldArg(st *types.Struct, arg int) (*types.Var, bool) {
	i := arg + r.offset()
	if i >= len(r.c.vals) {
		return nil, false
	}
	c, ok := r.c.vals[i].(*ssa.Const)
	if !ok || c.Value == nil {
		return nil, false
	}
	for k := range st.NumFields() {
		fld := st.Field(k)
		switch c.Value.Kind() {
		case constant.String:
			ok = fld.Name() == constant.StringVal(c.Value)
		case constant.Int:
			ok = int64(k) == c.Int64()
		}
		if ok {
			return fld, true
		}
	}
	return nil, false // of an embedded struct
}

// fieldOfValue is a field as reflection sees it in a value of type t, with its
// type. Behind a pointer it can be set, so it stays a pointer to the field; of
// text and numbers the content is at hand as well.
func (r *rowCall) fieldOfValue(n *summary.Node, t types.Type, fld *types.Var) *summary.Node {
	_, src := r.f.fieldOf(derefType(t), fld.Name())
	step := access.Field(fld.Name())
	value, typ := r.f.stamp(n.Step(step), src, flow.Step{}), fld.Type()
	if isPointer(t) {
		place := r.f.address(n, step, src)
		value = r.f.load(place, flow.Step{})
		if isScalar(typ) {
			value = summary.Join(value, place)
		} else if !types.IsInterface(typ) {
			value, typ = place, types.NewPointer(typ)
		}
	}
	if value == nil || types.IsInterface(typ) {
		return value
	}
	return value.WithTypes(summary.TypeOf(typ))
}

// outOfReflection is a value that a type assertion asks for. What reflection has found behind a
// pointer still counts as the pointer where it is taken out: who asks for what that points to
// gets it.
func (f *Frame) outOfReflection(i *ssa.TypeAssert, n *summary.Node) *summary.Node {
	if n == nil || len(n.Types()) == 0 || types.IsInterface(i.AssertedType) || !heldByReflection(i.X) {
		return n
	}
	pointer := types.NewPointer(i.AssertedType)
	if !n.HasType(pointer) || n.HasType(i.AssertedType) {
		return n
	}
	held := f.load(n, flow.Step{})
	if len(n.Types()) > 1 {
		held = summary.Join(held, n)
	}
	return held.WithTypes(summary.TypeOf(i.AssertedType))
}

// heldByReflection reports whether a value is what reflection has had at hand.
func heldByReflection(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	fn := call.Call.StaticCallee()
	return fn != nil && fn.String() == "(reflect.Value).Interface"
}
