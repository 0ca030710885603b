package solve

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
)

// Pos implements [transfer.Env].
func (p *Program) Pos(pos token.Pos) flow.Pos {
	if !pos.IsValid() {
		return flow.Pos{}
	}
	at := p.in.Fset.Position(pos)
	return flow.Pos{Package: p.in.Pkg.Pkg.Path(), File: filepath.Base(at.Filename), Line: at.Line, Column: at.Column}
}

// Apex implements [transfer.Env].
func (p *Program) Apex(fn *ssa.Function, pos token.Pos) (start, end token.Pos) {
	if !pos.IsValid() {
		return token.NoPos, token.NoPos
	}
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	calls, ok := p.calls[fn]
	if !ok {
		calls = callsIn(fn.Syntax())
		p.calls[fn] = calls
	}
	if call := calls[pos]; call != nil {
		return call.Pos(), call.End()
	}
	return pos, pos
}

// callsIn finds calls by the place of their parenthesis, which is how SSA
// names them, or of the statement that makes them.
func callsIn(n ast.Node) map[token.Pos]*ast.CallExpr {
	calls := map[token.Pos]*ast.CallExpr{}
	if n == nil {
		return calls
	}
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			calls[n.Lparen] = n
		case *ast.DeferStmt:
			calls[n.Defer] = n.Call
		case *ast.GoStmt:
			calls[n.Go] = n.Call
		}
		return true
	})
	return calls
}

// Exposer implements [transfer.Env].
func (p *Program) Exposer() *expose.Cache { return p.exposer }

// typeByName finds a type that a summary names, if it can be named here:
// "example.com/shop.User" or with a star in front.
func (p *Program) typeByName(name string) types.Type {
	if inner, ok := strings.CutPrefix(name, "*"); ok {
		if t := p.typeByName(inner); t != nil {
			return types.NewPointer(t)
		}
		return nil
	}
	if generic, args, ok := strings.Cut(name, "["); ok && generic != "" && strings.HasSuffix(args, "]") {
		return p.instanceByName(generic, strings.TrimSuffix(args, "]"))
	}
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		if tn, ok := types.Universe.Lookup(name).(*types.TypeName); ok {
			return tn.Type()
		}
		return nil
	}
	pkg := p.packages()[name[:dot]]
	if pkg == nil {
		return nil
	}
	if tn, ok := pkg.Scope().Lookup(name[dot+1:]).(*types.TypeName); ok {
		return tn.Type()
	}
	return nil
}

// packages are this one and all that it imports, directly or not, as far as
// the driver shows.
func (p *Program) packages() map[string]*types.Package {
	if p.reach != nil {
		return p.reach
	}
	p.reach = map[string]*types.Package{}
	var add func(pkg *types.Package)
	add = func(pkg *types.Package) {
		if p.reach[pkg.Path()] != nil {
			return
		}
		p.reach[pkg.Path()] = pkg
		for _, imp := range pkg.Imports() {
			add(imp)
		}
	}
	add(p.in.Pkg.Pkg)
	return p.reach
}
