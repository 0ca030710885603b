package remedy

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// redactorLimit is how many redactors are proposed.
const redactorLimit = 2

// redactor is a function that protects a text.
type redactor struct {
	fn *types.Func
	// far is 0 in the file of the finding, 1 in its package, 2 elsewhere.
	far int
	// name is how the file calls it: "mask", "redact.Mail".
	name string
}

// redactors wrap the text that holds the data.
func (r *Finder) redactors(h *holder) []analysis.SuggestedFix {
	text := r.innermostText(h)
	if text == nil {
		return nil
	}
	var fixes []analysis.SuggestedFix
	for _, c := range r.nearest(h) {
		fixes = append(fixes, fix("Wrap "+quoted(text)+" in "+c.name, insert(text.Pos(), c.name+"("), insert(text.End(), ")")))
	}
	return fixes
}

// innermostText is the part of the argument to protect: a text, without constants
// that it is joined with; nil when there is none.
func (r *Finder) innermostText(h *holder) ast.Expr {
	var found ast.Expr
	for e := h.expr; e != nil; e = r.oneInside(e, h.finding) {
		if isString(r.typeOf(e)) {
			found = e
		}
	}
	return found
}

// oneInside is the only operand of a sum or conversion that can hold the data;
// nil when there are several, or it is none of these.
func (r *Finder) oneInside(e ast.Expr, f *flow.Finding) ast.Expr {
	switch e := e.(type) {
	case *ast.BinaryExpr:
		x, y := r.mayHold(e.X, f), r.mayHold(e.Y, f)
		switch {
		case e.Op != token.ADD || x == y:
		case x:
			return ast.Unparen(e.X)
		default:
			return ast.Unparen(e.Y)
		}
	case *ast.CallExpr:
		if r.pass.TypesInfo.Types[e.Fun].IsType() {
			return ast.Unparen(e.Args[0])
		}
	}
	return nil
}

// nearest are the redactors to propose.
func (r *Finder) nearest(h *holder) []redactor {
	all := r.inPackage(h)
	for _, spec := range h.file.Imports {
		if name := r.pass.TypesInfo.PkgNameOf(spec); name != nil {
			all = append(all, r.inImport(h, name)...)
		}
	}
	slices.SortStableFunc(all, func(a, b redactor) int {
		return cmp.Or(cmp.Compare(a.far, b.far), cmp.Compare(a.name, b.name))
	})
	all = slices.CompactFunc(all, func(a, b redactor) bool { return a.name == b.name })
	return all[:min(len(all), redactorLimit)]
}

// inPackage are the redactors of the package at hand, but for those around the
// call: they would call themselves.
func (r *Finder) inPackage(h *holder) []redactor {
	var found []redactor
	scope := r.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if !ok || !r.redacts(fn, h.finding) || !r.means(h, name, fn) || h.within(fn) {
			continue
		}
		if r.inTest(fn.Pos()) && !r.inTest(h.call.Pos()) {
			continue // other builds do not have it
		}
		far := 1
		if h.file.FileStart <= fn.Pos() && fn.Pos() < h.file.FileEnd {
			far = 0
		}
		found = append(found, redactor{fn, far, name})
	}
	return found
}

func (r *Finder) inTest(pos token.Pos) bool {
	return strings.HasSuffix(r.pass.Fset.PositionFor(pos, false).Filename, "_test.go")
}

// inImport are those of a package that the file imports under a name.
func (r *Finder) inImport(h *holder, imported *types.PkgName) []redactor {
	if name := imported.Name(); name == "." || name == "_" || !r.means(h, name, imported) {
		return nil
	}
	var found []redactor
	scope := imported.Imported().Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if ok && fn.Exported() && r.redacts(fn, h.finding) {
			found = append(found, redactor{fn, 2, imported.Name() + "." + name})
		}
	}
	return found
}

// redacts reports whether a function takes a text and returns it protected, and
// what it does keeps the promises that the finding breaks.
func (r *Finder) redacts(fn *types.Func, f *flow.Finding) bool {
	sig := fn.Signature()
	if sig.Params().Len() != 1 || sig.Results().Len() != 1 || sig.Variadic() || sig.TypeParams().Len() > 0 ||
		!isString(sig.Params().At(0).Type()) || !isString(sig.Results().At(0).Type()) {
		return false
	}
	row := r.known.Row(fn)
	if row == nil || row.Protect == 0 || len(row.Sinks) > 0 {
		return false
	}
	then := f.Flow
	then.Protection |= row.Protect
	for _, still := range r.policy.Judge(&then, policy.Granted()) {
		if slices.ContainsFunc(f.Promises, func(p flow.Promise) bool { return p.ID == still.ID }) {
			return false
		}
	}
	return true
}

// means reports whether a name stands for that object where the call is.
func (r *Finder) means(h *holder, name string, obj types.Object) bool {
	scope := r.pass.Pkg.Scope().Innermost(h.call.Pos())
	if scope == nil {
		return false
	}
	_, found := scope.LookupParent(name, h.call.Pos())
	return found == obj
}

// within reports whether the call stands in the body of a function.
func (h *holder) within(fn *types.Func) bool {
	for _, n := range h.around {
		if decl, ok := n.(*ast.FuncDecl); ok && decl.Name.Pos() == fn.Pos() {
			return true
		}
	}
	return false
}
