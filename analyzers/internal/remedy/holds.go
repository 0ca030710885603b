package remedy

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/flow"
)

// mayHold reports whether an expression can hold the data of a finding. Numbers
// and truth values hold it only where they are read from the field itself.
func (r *Finder) mayHold(e ast.Expr, f *flow.Finding) bool {
	e = ast.Unparen(e)
	tv := r.pass.TypesInfo.Types[e]
	if tv.Value != nil || tv.IsNil() || isContext(tv.Type) {
		return false
	}
	basic, isBasic := r.typeOf(e).Underlying().(*types.Basic)
	if sel, ok := e.(*ast.SelectorExpr); ok && isBasic {
		if source, isField := r.fieldSource(sel); isField {
			return source != nil && source.Full == f.Source.Full
		}
	}
	if isBasic && basic.Info()&(types.IsNumeric|types.IsBoolean) != 0 {
		return false
	}
	switch e := e.(type) {
	case *ast.BinaryExpr:
		return r.mayHold(e.X, f) || r.mayHold(e.Y, f)
	case *ast.CallExpr:
		return r.callHolds(e, f)
	}
	return true
}

// callHolds: what a function returns of which a row tells all it holds of its
// arguments.
func (r *Finder) callHolds(call *ast.CallExpr, f *flow.Finding) bool {
	if r.pass.TypesInfo.Types[call.Fun].IsType() {
		return r.mayHold(call.Args[0], f)
	}
	_, row := r.callee(call)
	if row == nil || row.Source != "" || r.receiverHolds(call, f) {
		return true
	}
	for _, arg := range call.Args {
		if r.mayHold(arg, f) {
			return true
		}
	}
	return false
}

// receiverHolds reports whether a call is one of a method whose receiver can hold
// the data: by its type, or because it comes out of a call.
func (r *Finder) receiverHolds(call *ast.CallExpr, f *flow.Finding) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || r.pass.TypesInfo.Selections[sel] == nil {
		return false
	}
	if inner := receiverCall(call); inner != nil {
		return r.callHolds(inner, f)
	}
	return r.known.Tagged(r.typeOf(sel.X))
}

// receiverCall is the call that the receiver of a method comes out of; nil when it
// does not.
func receiverCall(call *ast.CallExpr) *ast.CallExpr {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	inner, _ := ast.Unparen(sel.X).(*ast.CallExpr)
	return inner
}

// fieldSource is what a field that is read holds, and whether it is one.
func (r *Finder) fieldSource(sel *ast.SelectorExpr) (source *flow.Source, isField bool) {
	s := r.pass.TypesInfo.Selections[sel]
	if s == nil || s.Kind() != types.FieldVal {
		return nil, false
	}
	t := s.Recv()
	for n, i := range s.Index() {
		st := structOf(t)
		if st == nil {
			return nil, false
		}
		if n == len(s.Index())-1 {
			return r.known.Source(st.Field(i), st.Tag(i)), true
		}
		t = st.Field(i).Type()
	}
	return nil, false
}

// has reports whether values of a type hold the source in a field of theirs, at
// whatever depth.
func (r *Finder) has(t types.Type, source string, seen map[types.Type]bool) bool {
	if seen[t] || len(seen) > bounds.Parts.Limit {
		return false
	}
	seen[t] = true
	switch u := t.Underlying().(type) {
	case *types.Struct:
		for i := range u.NumFields() {
			s := r.known.Source(u.Field(i), u.Tag(i))
			if s != nil && s.Full == source || r.has(u.Field(i).Type(), source, seen) {
				return true
			}
		}
	case *types.Map:
		return r.has(u.Key(), source, seen) || r.has(u.Elem(), source, seen)
	case interface{ Elem() types.Type }:
		return r.has(u.Elem(), source, seen)
	}
	return false
}

// structOf is the struct that a type is, or that it points to.
func structOf(t types.Type) *types.Struct {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

func isContext(t types.Type) bool {
	return t != nil && types.TypeString(types.Unalias(t), nil) == "context.Context"
}

// primary reports whether a selector can follow an expression.
func primary(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.CallExpr, *ast.ParenExpr:
		return true
	}
	return false
}

// pointee strips the operator off &x and *x.
func pointee(e ast.Expr) ast.Expr {
	switch e := e.(type) {
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			return ast.Unparen(e.X)
		}
	case *ast.StarExpr:
		return ast.Unparen(e.X)
	}
	return e
}
