package piiflow

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// build makes the SSA form of the package. The packages that it imports have
// no bodies: what their functions do, facts and models say.
func build(pass *analysis.Pass, files []*ast.File) *ssa.Package {
	prog := ssa.NewProgram(pass.Fset, ssa.BuilderMode(0))
	prog.SetNoReturn(noReturn)
	info := pass.TypesInfo
	if len(files) < len(pass.Files) {
		info = without(pass, files)
	}
	used := usedFuncs(info, pass.Pkg)
	for _, imp := range pass.Pkg.Imports() {
		declare(prog, imp, used[imp])
	}
	pkg := prog.CreatePackage(pass.Pkg, files, info, false)
	pkg.Build()
	return pkg
}

// usedFuncs are the functions and methods of other packages that the source names, in no
// order: nothing that the engine says comes from the order in which they are made.
func usedFuncs(info *types.Info, own *types.Package) map[*types.Package][]types.Object {
	seen := map[*types.Func]bool{}
	used := map[*types.Package][]types.Object{}
	for _, obj := range info.Uses {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Pkg() == own {
			continue
		}
		if fn = fn.Origin(); !seen[fn] {
			seen[fn] = true
			used[fn.Pkg()] = append(used[fn.Pkg()], fn)
		}
	}
	return used
}

// declare makes a package of the program that has its variables, which summaries may name,
// and only those functions that are used: to make each of a large package, and each method,
// takes longer than to build many a package that imports it. They are given as what a file
// declares; of what stands in a list of constants nothing is asked but the name.
func declare(prog *ssa.Program, pkg *types.Package, objs []types.Object) {
	for _, name := range pkg.Scope().Names() {
		if v, ok := pkg.Scope().Lookup(name).(*types.Var); ok {
			objs = append(objs, v)
		}
	}
	defs := make(map[*ast.Ident]types.Object, len(objs))
	names := make([]*ast.Ident, len(objs))
	for i, obj := range objs {
		names[i] = ast.NewIdent(obj.Name())
		defs[names[i]] = obj
	}
	list := &ast.GenDecl{Tok: token.CONST, Specs: []ast.Spec{&ast.ValueSpec{Names: names}}}
	file := &ast.File{Name: ast.NewIdent(pkg.Name()), Decls: []ast.Decl{list}}
	prog.CreatePackage(pkg, []*ast.File{file}, &types.Info{Defs: defs}, true)
}
