package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// follow goes along a path from a value, through memory where it leads
// through pointers.
func (f *Frame) follow(n *summary.Node, t types.Type, path access.Path) (*summary.Node, types.Type) {
	for s, rest, ok := path.First(); ok && n != nil; s, rest, ok = rest.First() {
		n, t = f.followStep(n, t, s, rest)
	}
	return n, t
}

// followStep is part s of a value; rest is where it goes on from there.
func (f *Frame) followStep(n *summary.Node, t types.Type, s access.Step, rest access.Path) (*summary.Node, types.Type) {
	t = behindInterface(n, t)
	if inner, it, ok := f.lender(n, t, s, rest); ok {
		n, t = inner, it
	}
	if turns, ok := s.Turns(); ok {
		return f.again(n, t, turns), t
	}
	if name, ok := s.Type(); ok {
		return n.Asserted(name), nil
	}
	if s == access.Typed {
		return n.OfTyped(), t
	}
	if s == access.Lowered {
		return withLowerKeys(n), t
	}
	if s == access.Assigned {
		return f.assigned(n), nil
	}
	if elem, ok := s.Left(); ok {
		if elem.IsMark() { // what is taken out of a text, takenOut knows
			return n, t
		}
		return withoutElem(n, elem), t
	}
	if s == access.Deref {
		return f.followPointer(n, t, rest)
	}
	if part, ok := f.intoChain(n, t, s); ok {
		return part, nil
	}
	return f.followPart(n, t, s)
}

func (f *Frame) followPointer(n *summary.Node, t types.Type, rest access.Path) (*summary.Node, types.Type) {
	if isStruct(t) {
		return nil, nil // the callee looks at a pointer, which this is not
	}
	return summary.Join(f.load(n.Leading(), flow.Step{}), f.intoSequence(n, rest)), elemType(t)
}

func (f *Frame) followPart(n *summary.Node, t types.Type, s access.Step) (*summary.Node, types.Type) {
	var src *flow.Source
	partType := elemType(t)
	if s == access.Key {
		partType = keyType(t)
	}
	if name := s.FieldName(); name != "" {
		partType, src = f.fieldOf(t, name)
	}
	part := n.Step(s)
	if s == access.Elem && part != nil && len(n.Kids) > 0 {
		part = n.Read(access.Path("").Append(s)) // which is none of those that were taken out
	}
	return f.stamp(part, src, flow.Step{}), partType
}

// lender is the interface value that a struct embeds, where the way goes on from
// the struct to an element, by s and rest: a context of the program's own holds
// what the context in it does.
func (f *Frame) lender(n *summary.Node, t types.Type, s access.Step, rest access.Path) (*summary.Node, types.Type, bool) {
	elem := s
	if s == access.Deref {
		elem, _, _ = rest.First()
	}
	if !elem.IsElem() || !isStruct(t) {
		return nil, nil, false
	}
	for fld := range t.Underlying().(*types.Struct).Fields() {
		if !fld.Embedded() || !types.IsInterface(fld.Type()) {
			continue
		}
		inner := n.Step(access.Field(fld.Name()))
		t := behindInterface(inner, fld.Type())
		if s != access.Deref {
			return f.load(inner, flow.Step{}), elemType(t), true
		}
		return inner, t, true
	}
	return nil, nil, false
}

// behindInterface is the one type that an interface value holds, where there
// is one; t otherwise.
func behindInterface(n *summary.Node, t types.Type) types.Type {
	if n == nil || t != nil && !types.IsInterface(t) {
		return t
	}
	if len(n.Types()) == 1 && n.Types()[0].Type != nil {
		return n.Types()[0].Type
	}
	return t
}

func isStruct(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

func elemType(t types.Type) types.Type {
	if t == nil {
		return nil
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return u.Elem()
	case *types.Array:
		return u.Elem()
	case *types.Slice, *types.Map, *types.Chan:
		// One step leads to the elements' home, the next to an element.
		return &container{u}
	}
	if c, ok := t.(*container); ok {
		return c.elem()
	}
	return nil
}

// container is the type of what a slice, map or channel refers to.
type container struct{ of types.Type }

func (c *container) Underlying() types.Type { return c }
func (c *container) String() string         { return "contents of " + c.of.String() }

func (c *container) elem() types.Type {
	if e, ok := c.of.(interface{ Elem() types.Type }); ok {
		return e.Elem()
	}
	return nil
}

// keyType is the type of the keys of what a map refers to.
func keyType(t types.Type) types.Type {
	if c, ok := t.(*container); ok {
		if m, ok := c.of.(interface{ Key() types.Type }); ok {
			return m.Key()
		}
	}
	return nil
}

// fieldOf is the type of a struct's field by name, and what its tag says.
func (f *Frame) fieldOf(t types.Type, name string) (types.Type, *flow.Source) {
	if t == nil {
		return nil, nil
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil, nil
	}
	for i := range st.NumFields() {
		if fld := st.Field(i); fld.Name() == name {
			return fld.Type(), f.env.Source(fld, st.Tag(i))
		}
	}
	return nil, nil
}
