package position

import (
	"go/token"
	"go/types"
	"path/filepath"

	"github.com/piivet/piivet/internal/flow"
)

// imported is what the file set knows of the files of an imported package, or
// was taught.
type imported struct {
	files map[string]*token.File // by base name
	// madeUp says that the importer made up the files, and dir, with a
	// separator at its end, is where it says they are.
	madeUp bool
	dir    string
	// places are those that were made up here, and lines the beginnings of
	// their lines.
	places map[flow.Pos]token.Pos
	lines  []int
}

// importedFiles finds the files of a package by what it declares.
func (r *Resolver) importedFiles(pkgPath string) *imported {
	if known := r.imported[pkgPath]; known != nil {
		return known
	}
	im := &imported{files: map[string]*token.File{}, places: map[flow.Pos]token.Pos{}}
	r.imported[pkgPath] = im
	if pkg := r.importedPackage(pkgPath); pkg != nil {
		for _, name := range pkg.Scope().Names() {
			im.addFilesOf(r.fset, pkg.Scope().Lookup(name))
		}
	}
	return im
}

func (r *Resolver) importedPackage(pkgPath string) *types.Package {
	if r.imports == nil {
		r.imports = map[string]*types.Package{}
		collectImports(r.pkg, r.imports)
	}
	return r.imports[pkgPath]
}

func collectImports(pkg *types.Package, into map[string]*types.Package) {
	for _, imp := range pkg.Imports() {
		key := plainPath(imp.Path())
		if into[key] == nil {
			into[key] = imp
			collectImports(imp, into)
		}
	}
}

// addFilesOf adds the file of an object, and those of its methods when it is a
// type.
func (im *imported) addFilesOf(fset *token.FileSet, obj types.Object) {
	im.addFile(fset.File(obj.Pos()))
	named, ok := types.Unalias(obj.Type()).(*types.Named)
	if _, isType := obj.(*types.TypeName); !ok || !isType || named.Obj() != obj {
		return
	}
	for m := range named.Methods() {
		im.addFile(fset.File(m.Pos()))
	}
}

func (im *imported) addFile(file *token.File) {
	if file == nil {
		return
	}
	base := filepath.Base(file.Name())
	if known := im.files[base]; known == nil || file.LineCount() > known.LineCount() {
		im.files[base] = file
	}
	im.dir = file.Name()[:len(file.Name())-len(base)]
	im.madeUp = im.madeUp || madeUp(file)
}

// madeUpSize is the size, and the limit of lines, of the files that importers
// of export data make up: each line is one byte long.
const madeUpSize = 64 * 1024

func madeUp(file *token.File) bool {
	n := file.LineCount()
	return file.Size() == madeUpSize && int(file.LineStart(n)) == file.Base()+n-1
}

// resolve finds a place in one of the files. Of files that the importer made
// up, with the lines of declarations only, the place itself is made up in the
// same way.
func (im *imported) resolve(fset *token.FileSet, p flow.Pos) (token.Pos, bool) {
	if im.madeUp {
		return im.makeUp(fset, p)
	}
	file := im.files[p.File]
	if file == nil || p.Line > file.LineCount() {
		return token.NoPos, false
	}
	return onLine(file, p.Line, p.Column), true
}

// makeUp adds a file to the file set, which an analyzer may: it ends at the
// place, and the lines before it are one byte long.
func (im *imported) makeUp(fset *token.FileSet, p flow.Pos) (token.Pos, bool) {
	if p.Line > madeUpSize || p.Column > madeUpSize {
		return token.NoPos, false
	}
	if pos, done := im.places[p]; done {
		return pos, true
	}
	for line := len(im.lines); line < p.Line; line++ {
		im.lines = append(im.lines, line)
	}
	offset := p.Line - 1 + max(p.Column, 1) - 1
	file := fset.AddFile(im.dir+p.File, -1, offset+1)
	if !file.SetLines(im.lines[:p.Line:p.Line]) {
		return token.NoPos, false
	}
	pos := file.Pos(offset)
	im.places[p] = pos
	return pos, true
}
