package solvetest

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/solve"
)

// World is a set of packages that import each other and the standard library.
type World struct {
	Facts *Facts

	t        testing.TB
	fset     *token.FileSet
	std      types.Importer
	packages map[string]*types.Package
}

// New is a world without packages.
func New(t testing.TB) *World {
	fset := token.NewFileSet()
	return &World{
		Facts: newFacts(), t: t, fset: fset, std: importer.ForCompiler(fset, "gc", nil),
		packages: map[string]*types.Package{},
	}
}

// Import implements [types.Importer].
func (w *World) Import(path string) (*types.Package, error) {
	if pkg := w.packages[path]; pkg != nil {
		return pkg, nil
	}
	return w.std.Import(path)
}

// Package is a package that was analysed.
type Package struct {
	*solve.Program
	Exports solve.Exports

	pkg *types.Package
}

// Check parses and type-checks a package, so that it can be analysed, and be
// imported by those that come after it. The text begins with the package
// clause.
func (w *World) Check(path, text string) solve.Input {
	w.t.Helper()
	file, err := parser.ParseFile(w.fset, path+"/x.go", text, parser.ParseComments)
	if err != nil {
		w.t.Fatal(err)
	}
	in := solve.Input{
		Fset: w.fset, Files: []*ast.File{file}, Facts: w.Facts, Catalog: model.NewCatalog(),
		Directives: directive.File(w.fset, file),
		Info: &types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
			Scopes: map[ast.Node]*types.Scope{}, Instances: map[*ast.Ident]types.Instance{},
			FileVersions: map[*ast.File]string{},
		},
	}
	conf := types.Config{Importer: w}
	pkg, err := conf.Check(path, w.fset, in.Files, in.Info)
	if err != nil {
		w.t.Fatal(err)
	}
	w.packages[path] = pkg
	in.Pkg = build(w.fset, pkg, in)
	return in
}

// build makes the SSA form of the package alone, as a driver of one package at
// a time does.
func build(fset *token.FileSet, pkg *types.Package, in solve.Input) *ssa.Package {
	prog := ssa.NewProgram(fset, ssa.BuilderMode(0))
	for _, imp := range pkg.Imports() {
		prog.CreatePackage(imp, nil, nil, true)
	}
	out := prog.CreatePackage(pkg, in.Files, in.Info, false)
	out.Build()
	return out
}

// Analyze analyses a package and keeps what it exports for those that import
// it.
func (w *World) Analyze(path, text string) *Package {
	w.t.Helper()
	return w.Solve(w.Check(path, text))
}

// Solve analyses a package that was checked.
func (w *World) Solve(in solve.Input) *Package {
	p := &Package{Program: solve.Package(in), pkg: in.Pkg.Pkg}
	p.Exports = p.Program.Exports()
	w.Facts.add(in.Pkg.Pkg.Path(), p.Exports)
	return p
}
