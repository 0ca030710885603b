package entity

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Value is what is known of what a value names, in the function that uses it.
func (x *Index) Value(v ssa.Value) Name {
	r := resolver{x: x, seen: map[ssa.Value]bool{}}
	if v != nil {
		r.fn = v.Parent()
	}
	return r.value(v)
}

// Text is Value for a text with no more than holes in it; ok is false when it is
// for callers to say, or nothing of it is known.
func (x *Index) Text(v ssa.Value) (text string, ok bool) {
	n := x.Value(v)
	return n.Text, n.Text != "" && !n.Param
}

// Texts are the texts that v may be, as by Text: several when it is an element
// of a list that is made of them.
func (x *Index) Texts(v ssa.Value) []string {
	if text, ok := x.Text(v); ok {
		return []string{text}
	}
	var all []string
	for _, e := range x.elements(v) {
		if text, ok := x.Text(e); ok {
			all = append(all, text)
		}
	}
	return all
}

// elements are those of the list that v was taken out of by an index.
func (x *Index) elements(v ssa.Value) []ssa.Value {
	list := v
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		if at, ok := load.X.(*ssa.IndexAddr); ok {
			list = at.X
		}
	}
	if load, ok := list.(*ssa.UnOp); ok && load.Op == token.MUL {
		if g, ok := load.X.(*ssa.Global); ok {
			if made := x.stored(g); len(made) == 1 {
				list = made[0]
			}
		}
	}
	if list == v {
		return nil
	}
	return Listed(list)
}

// resolver follows one value back to what it is made of.
type resolver struct {
	x    *Index
	fn   *ssa.Function // whose parameters callers know
	seen map[ssa.Value]bool
}

// value is what v names. A value that leads back to itself names nothing.
func (r *resolver) value(v ssa.Value) Name {
	if v == nil || r.seen[v] {
		return Name{}
	}
	r.seen[v] = true
	defer delete(r.seen, v)
	if n := r.made(v); !n.IsZero() {
		return n
	}
	if t := StructName(v.Type()); t != "" && !r.isHandle(v.Type()) {
		return Name{Type: t}
	}
	return Name{}
}

// made is what the instruction that makes v tells.
func (r *resolver) made(v ssa.Value) Name {
	switch v := v.(type) {
	case *ssa.Const:
		return constName(v)
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return joined([]string{r.text(v.X), r.text(v.Y)}, "")
		}
	case *ssa.Call:
		return r.call(v)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok && v.Index == 0 {
			return r.call(call)
		}
	case *ssa.Phi:
		return r.same(v.Edges)
	case *ssa.Parameter:
		return r.param(v)
	case *ssa.FreeVar:
		return r.captured(v)
	case *ssa.Global:
		return r.same(r.x.stored(v))
	case *ssa.UnOp, *ssa.Field, *ssa.Alloc:
		return r.load(v)
	}
	if inner := unwrap(v); inner != nil {
		return r.value(inner)
	}
	return Name{}
}

// unwrap is the value that v is another form of; nil when it is none.
func unwrap(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return v.X
	case *ssa.ChangeInterface:
		return v.X
	case *ssa.ChangeType:
		return v.X
	case *ssa.TypeAssert:
		return v.X
	case *ssa.Convert:
		if isText(v.X.Type()) {
			return v.X
		}
	}
	return nil
}

func constName(c *ssa.Const) Name {
	if c.Value != nil && c.Value.Kind() == constant.String {
		return Name{Text: constant.StringVal(c.Value)}
	}
	return Name{}
}

// text is a value as a part of a text.
func (r *resolver) text(v ssa.Value) string {
	for inner := v; inner != nil; inner = unwrap(inner) {
		if c, ok := inner.(*ssa.Const); ok && c.Value != nil {
			switch c.Value.Kind() {
			case constant.String:
				return constant.StringVal(c.Value)
			case constant.Int, constant.Bool:
				return c.Value.ExactString()
			}
		}
	}
	if n := r.value(v); n.Text != "" && !n.Param {
		return n.Text
	}
	return hole
}

// joined is a text made of parts.
func joined(parts []string, between string) Name {
	text := strings.Join(parts, between)
	if strings.Trim(text, hole+between) == "" {
		return Name{}
	}
	return Name{Text: text}
}

// same is what all of the values name alike; nil stands for nothing.
func (r *resolver) same(values []ssa.Value) Name {
	var all Name
	for _, v := range values {
		if c, ok := v.(*ssa.Const); ok && c.Value == nil {
			continue // nil before it is set
		}
		n := r.value(v)
		if n.IsZero() || !all.IsZero() && n != all {
			return Name{}
		}
		all = n
	}
	return all
}

// stored are the values that the package stores in a variable of its own.
func (x *Index) stored(g *ssa.Global) []ssa.Value {
	if g.Pkg != x.pkg {
		return nil
	}
	x.scan()
	return x.globals[g]
}

// param is a parameter: callers know what it names, unless it is of a type that
// tells.
func (r *resolver) param(p *ssa.Parameter) Name {
	if p.Parent() != r.fn || StructName(p.Type()) != "" && !r.isHandle(p.Type()) {
		return Name{}
	}
	return Name{Param: true, Input: slices.Index(p.Parent().Params, p)}
}

// isHandle reports whether a type belongs to a library that the catalog knows:
// its name is nobody's table.
func (r *resolver) isHandle(t types.Type) bool {
	named := NamedOf(t)
	return named == nil || named.Obj().Pkg() == nil || r.x.library(named.Obj().Pkg().Path())
}

// captured is a variable of the function around a function literal.
func (r *resolver) captured(v *ssa.FreeVar) Name {
	r.x.scan()
	made := r.x.made[v.Parent()]
	i := slices.Index(v.Parent().FreeVars, v)
	if made == nil || i < 0 || i >= len(made.Bindings) {
		return Name{}
	}
	return r.value(made.Bindings[i])
}

// load is what a variable, field or the like holds. A variable that a function
// shares with a function literal is its address.
func (r *resolver) load(v ssa.Value) Name {
	switch v := v.(type) {
	case *ssa.UnOp:
		if v.Op != token.MUL {
			return Name{}
		}
		if addr, ok := v.X.(*ssa.FieldAddr); ok {
			return r.field(addr, addr.X)
		}
		return r.value(v.X)
	case *ssa.Field:
		return r.field(v, v.X)
	case *ssa.Alloc:
		return r.same(storesTo(v))
	}
	return Name{}
}

// field is what a field of a value holds: what is stored in it right here, or
// else wherever the package stores something in it.
func (r *resolver) field(sel, of ssa.Value) Name {
	f := FieldOf(sel)
	if f == nil {
		return Name{}
	}
	if here := storesToField(of, f.Name()); len(here) > 0 {
		return r.same(here)
	}
	r.x.scan()
	return r.same(r.x.fields[f])
}

// storesTo are the values that are stored in a local variable.
func storesTo(v *ssa.Alloc) []ssa.Value {
	var values []ssa.Value
	for _, user := range *v.Referrers() {
		if st, ok := user.(*ssa.Store); ok && st.Addr == v {
			values = append(values, st.Val)
		}
	}
	return values
}

// storesToField are the values that are stored in a field of a local struct.
func storesToField(of ssa.Value, name string) []ssa.Value {
	alloc := allocOf(of)
	if alloc == nil {
		return nil
	}
	var values []ssa.Value
	for _, user := range *alloc.Referrers() {
		addr, ok := user.(*ssa.FieldAddr)
		if !ok || FieldOf(addr) == nil || FieldOf(addr).Name() != name {
			continue
		}
		for _, user := range *addr.Referrers() {
			if st, ok := user.(*ssa.Store); ok && st.Addr == addr {
				values = append(values, st.Val)
			}
		}
	}
	return values
}

// allocOf is the local struct that v is, or points to; nil when it is none.
func allocOf(v ssa.Value) *ssa.Alloc {
	for v != nil {
		switch at := v.(type) {
		case *ssa.Alloc:
			return at
		case *ssa.UnOp:
			if at.Op != token.MUL {
				return nil
			}
			v = at.X
		default:
			v = unwrap(v)
		}
	}
	return nil
}

// StructName is the full name of the struct type that a value is of, through
// pointers, lists and maps to it; empty for other types.
func StructName(t types.Type) string {
	named := NamedOf(t)
	if named == nil || named.Obj().Pkg() == nil {
		return ""
	}
	if _, ok := named.Underlying().(*types.Struct); !ok {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// NamedOf is the named type of what a value of type t is, points to or lists.
func NamedOf(t types.Type) *types.Named {
	for range 4 {
		switch u := types.Unalias(t).(type) {
		case *types.Named:
			if list, ok := u.Underlying().(*types.Slice); ok {
				t = list.Elem()
				continue
			}
			return u
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return nil
		}
	}
	return nil
}

// isText reports whether a value of type t is text, or points to some.
func isText(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	return false
}
