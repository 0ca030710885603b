package solve

import (
	"go/types"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// What a package-level variable of this package leads to are, of functions and
// interface values, those that the package stores there: a table of handlers has the
// handlers that are listed. A function that stores what it gets leaves that open.

// tableDepth is how deep in lists, maps and structs functions are looked for.
const tableDepth = 3

// withoutFuncs is a value of type t in which functions, and interface values with
// methods, hold nothing yet.
func withoutFuncs(n *summary.Node, t types.Type, depth int) *summary.Node {
	if depth > tableDepth {
		return n
	}
	switch u := t.Underlying().(type) {
	case *types.Signature:
		return nil
	case *types.Interface:
		if u.NumMethods() > 0 { // else it is for data
			return nil
		}
	case *types.Struct:
		for fld := range u.Fields() {
			n = withoutFuncsAt(n, access.Field(fld.Name()), fld.Type(), depth)
		}
	case *types.Array:
		return withoutFuncsAt(n, access.Elem, u.Elem(), depth)
	case *types.Slice, *types.Map:
		home := n.Step(access.Deref)
		if all := withoutFuncsAt(home, access.Elem, elemOf(t), depth); all != home {
			return (*summary.Node)(nil).With(access.Deref, all)
		}
	}
	return n
}

// withoutFuncsAt is withoutFuncs for part s of n, of type t. It is n itself where there
// are no functions.
func withoutFuncsAt(n *summary.Node, s access.Step, t types.Type, depth int) *summary.Node {
	was := n.Step(s)
	if part := withoutFuncs(was, t, depth+1); part != was {
		return n.With(s, part)
	}
	return n
}

// withOpen is a value of type t in whose lists and maps an interface value that only
// callers know may be of any type.
func withOpen(n *summary.Node, t types.Type, depth int) *summary.Node {
	if n == nil || depth > tableDepth {
		return n
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		if depth > 0 && len(n.Types()) == 0 && n.HasLabel(func(l *summary.Label) bool { return l.In != summary.None }) {
			return n.WithTypes(summary.Open)
		}
	case *types.Struct:
		for fld := range u.Fields() {
			n = withOpenAt(n, access.Field(fld.Name()), fld.Type(), depth)
		}
	case *types.Slice, *types.Map:
		home, _ := n.Known(access.Deref)
		if home == nil {
			return n
		}
		all := home
		for _, k := range home.Kids {
			if k.Step.IsElem() {
				all = withOpenAt(all, k.Step, elemOf(t), depth)
			}
		}
		if all != home {
			return n.With(access.Deref, all)
		}
	}
	return n
}

func withOpenAt(n *summary.Node, s access.Step, t types.Type, depth int) *summary.Node {
	was, ok := n.Known(s)
	if !ok {
		return n
	}
	if part := withOpen(was, t, depth+1); part != was {
		return n.With(s, part)
	}
	return n
}
