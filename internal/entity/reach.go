package entity

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Reachable lists the functions of a package that something may call, in the
// order of the source: what is exported, methods, main and the initialisation,
// and whatever those mention. What only tests mention is not among them.
func Reachable(pkg *ssa.Package, inTest func(*ssa.Function) bool) []*ssa.Function {
	seen := map[*ssa.Function]bool{}
	var all []*ssa.Function
	var visit func(fn *ssa.Function)
	visit = func(fn *ssa.Function) {
		if fn == nil || seen[fn] {
			return
		}
		seen[fn] = true
		if fn.Pkg != nil && fn.Pkg != pkg {
			return
		}
		all = append(all, fn)
		for _, mentioned := range mentions(fn) {
			visit(mentioned)
		}
	}
	for _, fn := range Functions(pkg) {
		if isRoot(pkg, fn) && !inTest(fn) {
			visit(fn)
		}
	}
	slices.SortFunc(all, func(a, b *ssa.Function) int { return int(a.Pos() - b.Pos()) })
	return all
}

// isRoot reports whether a function may be called from outside the package.
func isRoot(pkg *ssa.Package, fn *ssa.Function) bool {
	switch {
	case fn.Parent() != nil:
		return false
	case fn.Signature.Recv() != nil || fn.Synthetic != "" || isLinked(fn):
		return true
	case fn.Name() == "init" || len(fn.Name()) > 5 && fn.Name()[:5] == "init#":
		return true
	case pkg.Pkg.Name() == "main":
		return fn.Name() == "main"
	}
	return token.IsExported(fn.Name())
}

// isLinked reports whether a comment hands a function to code that is not Go, or to
// another package under a name of its own.
func isLinked(fn *ssa.Function) bool {
	decl, ok := fn.Syntax().(*ast.FuncDecl)
	return ok && decl.Doc != nil && slices.ContainsFunc(decl.Doc.List, func(c *ast.Comment) bool {
		return strings.HasPrefix(c.Text, "//go:linkname ") || strings.HasPrefix(c.Text, "//export ")
	})
}

// mentions are the functions that a function calls or uses as values.
func mentions(fn *ssa.Function) []*ssa.Function {
	var all []*ssa.Function
	var operands []*ssa.Value
	for _, b := range fn.Blocks {
		for _, i := range b.Instrs {
			operands = i.Operands(operands[:0])
			for _, op := range operands {
				if used, ok := (*op).(*ssa.Function); ok {
					if origin := used.Origin(); origin != nil {
						used = origin
					}
					all = append(all, used)
				}
			}
		}
	}
	return all
}
