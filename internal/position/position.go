package position

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"

	"github.com/piivet/piivet/internal/flow"
)

// Resolver finds places in one package and the packages that it imports. It
// remembers what it found and is not for use by several goroutines at once.
type Resolver struct {
	fset     *token.FileSet
	pkg      *types.Package
	own      []*token.File
	imported map[string]*imported // by package path
	imports  map[string]*types.Package
}

// New makes a resolver for a package, given as in an analysis.Pass.
func New(fset *token.FileSet, pkg *types.Package, files []*ast.File) *Resolver {
	r := &Resolver{fset: fset, pkg: pkg, imported: map[string]*imported{}}
	for _, f := range files {
		if tf := fset.File(f.FileStart); tf != nil {
			r.own = append(r.own, tf)
		}
	}
	return r
}

// Resolve returns the position of p, and whether there is one.
func (r *Resolver) Resolve(p flow.Pos) (token.Pos, bool) {
	if !p.IsValid() {
		return token.NoPos, false
	}
	if r.Own(p) {
		return r.resolveOwn(p)
	}
	return r.importedFiles(p.Package).resolve(r.fset, p)
}

// Own reports whether p lies in the package itself.
func (r *Resolver) Own(p flow.Pos) bool {
	return p.Package == plainPath(r.pkg.Path())
}

// plainPath is a package path without the mark that some drivers put on the
// variant for tests: "example.com/a [example.com/a.test]".
func plainPath(p string) string {
	plain, _, _ := strings.Cut(p, " ")
	return plain
}

func (r *Resolver) resolveOwn(p flow.Pos) (token.Pos, bool) {
	for _, file := range r.own {
		if filepath.Base(file.Name()) != p.File || p.Line > file.LineCount() {
			continue
		}
		if pos := onLine(file, p.Line, p.Column); names(file, pos, p) {
			return pos, true
		}
	}
	for _, file := range r.own {
		if pos, ok := behindLineDirective(file, p); ok {
			return pos, true
		}
	}
	return token.NoPos, false
}

// onLine returns the position of a column on a line that the file has, and of
// the line's start when the line is shorter: files that an importer made up
// know no columns.
func onLine(file *token.File, line, column int) token.Pos {
	start, end := file.LineStart(line), lineEnd(file, line)
	if pos := start + token.Pos(max(column, 1)-1); pos < end {
		return pos
	}
	return start
}

// behindLineDirective finds a place that is named by //line comments, as in
// the output of cgo and of parser generators.
func behindLineDirective(file *token.File, p flow.Pos) (token.Pos, bool) {
	for line := 1; line <= file.LineCount(); line++ {
		first, last := file.LineStart(line), lineEnd(file, line)-1
		if !names(file, first, p) && !names(file, last, p) {
			continue
		}
		if pos := nearest(file, first, last, p); pos.IsValid() {
			return pos, true
		}
	}
	return token.NoPos, false
}

// nearest returns the position between first and last that //line comments
// call p, or else the first one that they put on p's line.
func nearest(file *token.File, first, last token.Pos, p flow.Pos) token.Pos {
	onLine := token.NoPos
	for pos := first; pos <= last; pos++ {
		if !names(file, pos, p) {
			continue
		}
		if file.PositionFor(pos, true).Column == p.Column {
			return pos
		}
		if !onLine.IsValid() {
			onLine = pos
		}
	}
	return onLine
}

// names reports whether pos lies in the file and on the line of p, as //line
// comments have it.
func names(file *token.File, pos token.Pos, p flow.Pos) bool {
	at := file.PositionFor(pos, true)
	return at.Line == p.Line && filepath.Base(at.Filename) == p.File
}

// lineEnd is the position after the last one of a line.
func lineEnd(file *token.File, line int) token.Pos {
	if line < file.LineCount() {
		return file.LineStart(line + 1)
	}
	return token.Pos(file.Base() + file.Size() + 1)
}
