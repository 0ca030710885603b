package starter

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/packages"
)

// file is one of the module's files, with what it calls.
type file struct {
	pkg  string // import path
	tree *ast.File
}

// read parses the files of packages again: how they were loaded, what functions do
// was left out. Generated files are not theirs to write, and are left out.
func read(own []*packages.Package) []file {
	var all []file
	for _, p := range own {
		for _, name := range p.GoFiles {
			tree, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution|parser.ParseComments)
			if err == nil && !ast.IsGenerated(tree) {
				all = append(all, file{p.PkgPath, tree})
			}
		}
	}
	return all
}

// mentions reports whether the file uses one of the names of a package: of those
// of methods, with the path "".
func (f *file) mentions(path string, names ...string) bool {
	local := f.local(path)
	if path != "" && local == "" {
		return false
	}
	found := false
	ast.Inspect(f.tree, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && slices.Contains(names, sel.Sel.Name) {
			x, isName := sel.X.(*ast.Ident)
			found = found || path == "" || isName && x.Name == local
		}
		return !found
	})
	return found
}

// local is the name by which the file speaks of a package of the standard library,
// or of another whose name is the last element of its path; "" when it does not
// import it.
func (f *file) local(path string) string {
	for _, spec := range f.tree.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		switch {
		case err != nil || imported != path:
		case spec.Name != nil:
			return spec.Name.Name
		default:
			return imported[lastSlash(imported)+1:]
		}
	}
	return ""
}

func lastSlash(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '/' {
			return i
		}
	}
	return -1
}
