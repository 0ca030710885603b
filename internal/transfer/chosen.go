package transfer

import (
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// A field may say what is to be done, as `raw` does in
//
//	func (d *device) record(u User) {
//		if d.raw {
//			log.Print(u)
//		}
//	}
//
// Such a field is known where constants are stored in it, and a value that has it carries
// that along (Facets.Consts). The function that asks leaves the answer to its callers, as
// with a parameter. Which fields those are, [Env] knows: they are set where their struct
// is made, and nowhere else. So may one that is nil where nobody sets it (`if d.audit != nil`).

// chosenAt is where the field of an input that v is read from was when the function was
// entered, if the field says what is to be done.
func (f *Frame) chosenAt(v ssa.Value) (at summary.Place, ok bool) {
	switch v := v.(type) {
	case *ssa.Field:
		if f.env.Chooses(structVar(v.X, v.Field)) {
			return f.entryOf(v)
		}
	case *ssa.UnOp:
		if addr, isField := v.X.(*ssa.FieldAddr); isField && isLoad(v) && f.env.Chooses(fieldVar(addr)) && !f.setsUp(addr) {
			return f.entryAt(addr)
		}
	}
	return summary.Place{}, false
}

// setsUp reports whether a function literal, as an option that sets up a struct, stores in a
// field.
func (f *Frame) setsUp(addr *ssa.FieldAddr) bool { return f.fn.Parent() != nil && f.storesTo(addr) }

// IsOptional reports whether a field may be left out, so that whoever uses it asks for nil first:
// what it has is no data itself. One that other packages can set is known for that by its type:
// a function, or what only its own methods look into, as a logger.
func IsOptional(field *types.Var) bool {
	switch t := field.Type().Underlying().(type) {
	case *types.Pointer:
		return !field.Exported() || isHidden(t.Elem())
	case *types.Interface:
		return !field.Exported() || t.NumMethods() > 0 && !isError(field.Type())
	case *types.Signature:
		return true
	}
	return false
}

// isHidden reports whether t is a struct of which no field has a name for others.
func isHidden(t types.Type) bool {
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for fld := range st.Fields() {
		if fld.Exported() {
			return false
		}
	}
	return true
}

// isNil reports whether a value is nil as it is written.
func isNil(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.IsNil()
}

// isThere reports whether a value is not nil as it is written: a function, the address of
// something, or an interface value that has something in it, also where that is a pointer that
// is nil.
func isThere(v ssa.Value) bool {
	switch sameValue(v).(type) {
	case *ssa.Function, *ssa.MakeClosure, *ssa.Alloc, *ssa.Global, *ssa.FieldAddr, *ssa.IndexAddr, *ssa.MakeInterface:
		return true
	}
	return false
}

// isNew reports whether a value is a function as it is written, or leads to what is made for
// it alone.
func isNew(v ssa.Value) bool {
	switch v := sameValue(v).(type) {
	case *ssa.Function, *ssa.MakeClosure:
		return true
	case *ssa.Alloc:
		return v.Comment == "complit" || v.Comment == "new"
	}
	return false
}

// listPlace is where a list is known from: a parameter, a field that is set where its
// struct is made, or what a function literal has captured.
func (f *Frame) listPlace(list ssa.Value) (at summary.Place, ok bool) {
	if in := f.param(list); in >= 0 {
		return summary.Place{Known: true, In: summary.Input(in)}, true
	}
	if load, ok := list.(*ssa.UnOp); ok && isLoad(load) {
		if _, captured := load.X.(*ssa.FreeVar); captured {
			return f.entryOf(load)
		}
	}
	return f.chosenAt(list)
}

// chosenKey is the step to the element with a key that is read from a field of an input;
// callers know it.
func (f *Frame) chosenKey(key ssa.Value) access.Step {
	if types.Identical(key.Type(), types.Typ[types.String]) {
		if at, ok := f.chosenAt(key); ok {
			return access.MapKeys(int(at.In), at.Path)
		}
	}
	return access.Elem
}

// listed is the step to the elements of a map with the keys that a part of an input of
// the callee lists, or with the key that it is.
func (a *application) listed(in int, at access.Path) access.Step {
	return a.f.keysIn(a.part(summary.Input(in), at).node)
}

// keysIn is the step to the elements of a map with the keys that a list has, or with the
// key that it is.
func (f *Frame) keysIn(n *summary.Node) access.Step {
	if consts := n.Consts(); len(consts) == 1 && consts[0] != summary.Handed {
		if key, err := strconv.Unquote(string(consts[0])); err == nil && len(n.Labels) == 0 {
			return access.At(strconv.Quote(key))
		}
		keys, ok := consts[0].List()
		if !ok || len(keys) > bounds.Kids.Limit {
			return access.Elem
		}
		elems := make([]access.Step, len(keys))
		for i, key := range keys {
			elems[i] = access.At(key)
		}
		return access.OneOf(elems)
	}
	if place, ok := f.ownPlace(n); ok {
		return access.MapKeys(int(place.In), place.Path)
	}
	return access.Elem
}

// ownPlace is the part of an input of this function that a value is, and nothing else.
func (f *Frame) ownPlace(n *summary.Node) (at summary.Place, ok bool) {
	if n == nil || len(n.Labels) != 1 || len(n.Kids)+len(n.Refs) > 0 || slices.ContainsFunc(n.Consts(), func(c summary.Constant) bool { return c != summary.Handed }) {
		return summary.Place{}, false
	}
	l := n.Labels[0]
	own := l.In >= 0 && int(l.In) < len(f.fn.Params)+len(f.fn.FreeVars)
	return summary.Place{Known: true, In: l.In, Path: l.Path.Forget()}, own && l.Exact
}

// entryOf is the part of an input that v is, as it was when the function was entered.
func (f *Frame) entryOf(v ssa.Value) (at summary.Place, ok bool) {
	switch v := v.(type) {
	case *ssa.Parameter:
		return summary.Place{Known: true, In: summary.Input(slices.Index(f.fn.Params, v))}, true
	case *ssa.Field:
		at, ok = f.entryOf(v.X)
		return partAt(at, access.Field(structVar(v.X, v.Field).Name())), ok
	case *ssa.UnOp:
		if isLoad(v) && (ofVariable(v.X) || !f.storesTo(v.X)) {
			return f.entryAt(v.X)
		}
	}
	return summary.Place{}, false
}

// ofVariable reports whether an address is that of a field of a variable: nothing else leads
// there as long as the variable is only read.
func ofVariable(addr ssa.Value) bool {
	field, ok := addr.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	_, ok = field.X.(*ssa.Alloc)
	return ok
}

// entryAt is the part of an input that an address leads to.
func (f *Frame) entryAt(addr ssa.Value) (at summary.Place, ok bool) {
	switch addr := addr.(type) {
	case *ssa.FreeVar:
		i := slices.Index(f.fn.FreeVars, addr)
		return summary.Place{Known: true, In: summary.Input(len(f.fn.Params) + i), Path: access.Path("").Append(access.Deref)}, true
	case *ssa.FieldAddr:
		field := fieldVar(addr).Name()
		switch base := addr.X.(type) {
		case *ssa.Alloc:
			param := heldBy(base)
			if param == nil || !onlyHolds(base, param, field) {
				return summary.Place{}, false
			}
			at, ok = f.entryOf(param)
		case *ssa.FieldAddr:
			at, ok = f.entryAt(base)
		case *ssa.FreeVar:
			if slices.ContainsFunc(*base.Referrers(), storesOrHandsOver) {
				return summary.Place{}, false
			}
			at, ok = f.entryAt(base)
		default:
			at, ok = f.entryOf(base)
			at = partAt(at, access.Deref)
		}
		return partAt(at, access.Field(field)), ok
	}
	return summary.Place{}, false
}

func partAt(at summary.Place, s access.Step) summary.Place {
	at.Path = at.Path.Append(s)
	return at
}

// heldBy is the parameter that a variable has been made for, or nil.
func heldBy(variable *ssa.Alloc) *ssa.Parameter {
	for _, use := range *variable.Referrers() {
		if store, ok := use.(*ssa.Store); ok && store.Addr == variable {
			param, _ := store.Val.(*ssa.Parameter)
			return param
		}
	}
	return nil
}

// storesTo reports whether the function changes what stands at an address, a variable
// or a field.
func (f *Frame) storesTo(addr ssa.Value) bool {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if store, ok := instr.(*ssa.Store); ok && (store.Addr == addr || samePlace(store.Addr, addr)) {
				return true
			}
		}
	}
	return false
}

// chosenElsewhere reports whether a field of a struct that another package has made says
// what is to be done: this one may change that.
func (f *Frame) chosenElsewhere(addr *ssa.FieldAddr) bool {
	t := fieldVar(addr).Type()
	if f.fn.Pkg == nil || fieldVar(addr).Pkg() == f.fn.Pkg.Pkg || !isScalar(t) && !isTexts(t) && !IsOptional(fieldVar(addr)) {
		return false
	}
	return len(f.load(f.val(addr), flow.Step{}).Consts()) > 0
}

// handsOver reports whether an instruction does something else with an address than to
// load from it or to store there.
func handsOver(i ssa.Instruction) bool {
	switch i.(type) {
	case *ssa.Store, *ssa.UnOp, *ssa.DebugRef:
		return false
	}
	return true
}

// storesOrHandsOver reports whether an instruction may change a variable as a whole.
func storesOrHandsOver(i ssa.Instruction) bool {
	switch i.(type) {
	case *ssa.FieldAddr, *ssa.UnOp, *ssa.DebugRef:
		return false
	}
	return true
}

// capturing is val as a function literal captures it: a list of texts that is written down,
// or that callers hand over, stored in a variable for it, is one that is known.
func (f *Frame) capturing(i *ssa.Store, val *summary.Node) *summary.Node {
	variable, ok := i.Addr.(*ssa.Alloc)
	if !ok || !variable.Heap || !isTexts(i.Val.Type()) {
		return val
	}
	if f.param(i.Val) >= 0 {
		return val.WithConst(summary.Handed)
	}
	if c, ok := listConst(f.env, i.Val); ok && storedOnce(variable) && leavesElems(variable) {
		return val.WithConst(c)
	}
	return val
}

// leavesElems reports whether nothing is stored in the elements of the list in a variable.
func leavesElems(variable ssa.Value) bool {
	return !slices.ContainsFunc(*variable.Referrers(), func(use ssa.Instruction) bool {
		switch use := use.(type) {
		case *ssa.UnOp:
			return !onlyRead(use)
		case *ssa.MakeClosure:
			i := slices.Index(use.Bindings, variable)
			return !leavesElems(use.Fn.(*ssa.Function).FreeVars[i])
		}
		return false
	})
}

// zeroElems is what a list of type t has in it when it is made.
func (f *Frame) zeroElems(t types.Type) *summary.Node {
	elem := f.env.Zero(t.Underlying().(*types.Slice).Elem())
	if elem == nil {
		return nil
	}
	return (*summary.Node)(nil).With(access.Elem, elem)
}

// choice is what is stored in a field that says what is to be done: a constant, what
// callers know, or any.
func (f *Frame) choice(v ssa.Value, known *summary.Node) *summary.Node {
	if c, ok := constantOf(v); ok {
		return summary.OfConst(c)
	}
	if isNil(v) {
		return summary.OfConst(summary.Nil)
	}
	if c, ok := listConst(f.env, v); ok {
		return known.WithConst(c)
	}
	if isThere(v) {
		return summary.Join(known, summary.OfConst(summary.NotNil))
	}
	if len(known.Consts()) > 0 {
		return known
	}
	if _, ok := f.ownPlace(known); ok {
		return known.WithConst(summary.Handed)
	}
	return summary.Join(known, summary.OfConst(summary.AnyConstant))
}

// leftByCall reports whether a value is what a call that is left to the callers leaves, on
// every way: the call has got what was there before.
func (f *Frame) leftByCall(n *summary.Node) bool {
	return slices.ContainsFunc(n.Labels, func(l *summary.Label) bool {
		for _, e := range f.effects {
			if l.Exact && e.call.Base <= l.In && l.In < e.call.Last()+summary.Input(len(e.call.Results)+len(e.call.Args)) {
				return !e.call.Maybe
			}
		}
		return false
	})
}

// chosen is out, what a value n of the callee is here, as a choice: one that was handed over
// is the constant or the list that this call has for it, or what its callers have.
func (a *application) chosen(out, n *summary.Node) *summary.Node {
	if !slices.Contains(n.Consts(), summary.Handed) {
		return summary.Join(out, (*summary.Node)(nil).WithFacets(summary.Facets{Consts: n.Consts()}))
	}
	if len(n.Labels) == 1 && n.Labels[0].Path == "" {
		if c, ok := a.handed(n.Labels[0].In); ok {
			return out.WithConst(c)
		}
	}
	if len(out.Consts()) > 0 {
		return out
	}
	if _, ok := a.f.ownPlace(out); ok {
		return out.WithConst(summary.Handed)
	}
	return out.WithConst(summary.AnyConstant)
}

// handed is the constant, or the list that is written down, that the call hands over as an
// input of the callee.
func (a *application) handed(in summary.Input) (c summary.Constant, ok bool) {
	if g, ok := a.knownInput(in); ok && g.Const != "" && len(g.Const) <= bounds.ChoiceSize.Limit {
		return g.Const, true
	}
	if i := int(in) - (a.args - len(a.c.args)); int(in) < a.args && i >= 0 && i < len(a.c.vals) {
		if isNil(a.c.vals[i]) {
			return summary.Nil, true
		}
		return listConst(a.f.env, a.c.vals[i])
	}
	return "", false
}

// allows reports whether a test may come out true of a part of an input of the callee.
// Where the callers of the function at hand have to say, left is the test of theirs.
func (a *application) allows(t summary.Test) (left *summary.Test, ok bool) {
	n := a.part(t.In, t.Path).node
	switch consts := n.Consts(); {
	case n == nil || slices.Contains(consts, summary.AnyConstant) || slices.Contains(consts, summary.Nil) && mayBeThere(n):
		return nil, true
	case len(n.Labels) == 0:
		return nil, len(consts) == 0 || slices.ContainsFunc(consts, t.Allows)
	}
	at, ok := a.f.ownPlace(n)
	if !ok {
		return nil, true
	}
	t.In, t.Path = at.In, at.Path
	return &t, true
}

// isNothing reports whether a value is nil, and no other.
func isNothing(n *summary.Node) bool {
	consts := n.Consts()
	return len(consts) == 1 && consts[0] == summary.Nil && len(n.Labels) == 0 && !mayBeThere(n)
}

// mayBeThere reports whether a value that may be nil may be something as well.
func mayBeThere(n *summary.Node) bool {
	return len(n.Refs)+len(n.Kids)+len(n.Types())+len(n.Funcs())+len(n.Writers()) > 0
}
