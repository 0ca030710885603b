package piiflow

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// withoutTests are the files that are no _test.go files. Nothing in them knows
// what those declare.
func withoutTests(pass *analysis.Pass) []*ast.File {
	return slices.DeleteFunc(slices.Clone(pass.Files), func(f *ast.File) bool {
		return strings.HasSuffix(pass.Fset.File(f.FileStart).Name(), "_test.go")
	})
}

// without is what is known of the package, less the initialisation of variables
// that are declared in none of the files.
func without(pass *analysis.Pass, files []*ast.File) *types.Info {
	info := *pass.TypesInfo
	info.InitOrder = slices.DeleteFunc(slices.Clone(info.InitOrder), func(init *types.Initializer) bool {
		pos := init.Rhs.Pos()
		return !slices.ContainsFunc(files, func(f *ast.File) bool { return f.FileStart <= pos && pos < f.FileEnd })
	})
	return &info
}
