package untagged

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/internal/directive"
	"github.com/piivet/piivet/internal/fix"
	"github.com/piivet/piivet/internal/likely"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/tag"
)

// Field is a field that looks like personal data and has no tag.
type Field struct {
	Package string
	// Name is that of the field with the type that declares it: "User.Email".
	Name string
	// Type is that of the field, as its file writes it, near enough.
	Type  string
	Pos   token.Position
	Guess likely.Guess
	// Edits are those that add the tag; none when Obstacle says why not.
	Edits    []fix.Edit
	Obstacle string
}

// Overlays says what the configuration tells about the code of a package; nil
// when it tells nothing.
type Overlays func(pkgPath string) *overlay.Overlay

// Find looks at the packages, as driver.Declarations loads them, and returns what
// it finds sorted by file, line and column. Packages of other modules, generated
// files and what only functions can see are passed over.
func Find(pkgs []*packages.Package, overlays Overlays) []Field {
	var all []Field
	for _, p := range pkgs {
		if p.Types == nil || !Own(p.Module) {
			continue
		}
		f := &finder{pkg: p, own: owner(pkgs, p), overlay: overlays(p.PkgPath)}
		for _, file := range f.files() {
			f.file(file)
		}
		all = append(all, f.found...)
	}
	slices.SortFunc(all, func(a, b Field) int {
		return cmp.Or(cmp.Compare(a.Pos.Filename, b.Pos.Filename), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column))
	})
	return all
}

// Own reports whether the files of a module are the user's to edit.
func Own(m *packages.Module) bool {
	return m != nil && (m.Main || m.Replace != nil && m.Replace.Version == "")
}

// owner says of packages whether fields of the structs that they declare can be
// tagged.
func owner(pkgs []*packages.Package, at *packages.Package) func(*types.Package) bool {
	return func(p *types.Package) bool {
		if imported := at.Imports[p.Path()]; imported != nil && imported.Module != nil {
			return Own(imported.Module)
		}
		return p == at.Types || slices.ContainsFunc(pkgs, func(q *packages.Package) bool { return q.PkgPath == p.Path() && Own(q.Module) })
	}
}

// finder looks at one package.
type finder struct {
	pkg     *packages.Package
	own     func(*types.Package) bool
	overlay *overlay.Overlay
	fset    *token.FileSet // of the file at hand
	found   []Field
}

// source is a file as people wrote it.
type source struct {
	fset *token.FileSet
	tree *ast.File
}

// files are the files of the package that can be edited. Those that cgo rewrites
// are read again.
func (f *finder) files() []source {
	parsed := map[string]*ast.File{}
	for _, tree := range f.pkg.Syntax {
		parsed[f.pkg.Fset.File(tree.FileStart).Name()] = tree
	}
	var all []source
	for _, name := range f.pkg.GoFiles {
		if tree := parsed[name]; tree != nil {
			all = append(all, source{f.pkg.Fset, tree})
			continue
		}
		fset := token.NewFileSet()
		if tree, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution|parser.ParseComments); err == nil {
			all = append(all, source{fset, tree})
		}
	}
	return all
}

// file looks at the types that a file declares.
func (f *finder) file(s source) {
	if ast.IsGenerated(s.tree) {
		return
	}
	f.fset = s.fset
	declared := sources(s)
	for _, decl := range s.tree.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range gen.Specs {
			t, ok := spec.(*ast.TypeSpec)
			if !ok || declared[t.Name.Name] || f.overlay.Type(f.pkg.PkgPath, t.Name.Name) != nil {
				continue
			}
			if obj := f.pkg.Types.Scope().Lookup(t.Name.Name); obj != nil {
				f.structs(t.Name.Name, t.Type, obj.Type().Underlying())
			}
		}
	}
}

// sources are the types of a file that a directive declares to be sources.
func sources(s source) map[string]bool {
	names := map[string]bool{}
	for _, d := range directive.File(s.fset, s.tree) {
		if d.Verb == directive.Source && d.Name != nil && d.Func == nil {
			names[d.Name.Name] = true
		}
	}
	return names
}

// structs looks at the struct that a type is, and at those without a name that are
// parts of it.
func (f *finder) structs(owner string, expr ast.Expr, t types.Type) {
	switch e := expr.(type) {
	case *ast.StructType:
		if s, ok := t.(*types.Struct); ok {
			f.fields(owner, e, s)
		}
	case *ast.StarExpr:
		f.part(owner, e.X, t)
	case *ast.ArrayType:
		f.part(owner, e.Elt, t)
	case *ast.MapType:
		f.part(owner, e.Value, t)
	}
}

func (f *finder) part(owner string, expr ast.Expr, t types.Type) {
	if t, ok := t.(interface{ Elem() types.Type }); ok {
		f.structs(owner, expr, t.Elem())
	}
}

// fields looks at the fields of a struct.
func (f *finder) fields(owner string, expr *ast.StructType, s *types.Struct) {
	var names []string
	for v := range s.Fields() {
		names = append(names, v.Name())
	}
	declared := likely.Declared(owner[strings.LastIndexByte(owner, '.')+1:], names, f.own)
	next := 0
	for _, field := range expr.Fields.List {
		count := max(1, len(field.Names))
		if next+count > s.NumFields() {
			return // what is declared twice is not there twice
		}
		vars := make([]*types.Var, count)
		for i := range vars {
			vars[i] = s.Field(next + i)
		}
		next += count
		structTag, ok := f.open(field)
		if !ok || len(field.Names) == 0 {
			continue
		}
		var found []Field
		for i, v := range vars {
			if f.overlay.Field(f.pkg.PkgPath, owner, v.Name()) != nil {
				continue
			}
			if g, ok := declared.Guess(v.Name(), v.Type()); ok {
				found = append(found, f.describe(owner, field.Names[i], v, g))
			}
			if i == 0 {
				f.structs(owner+"."+v.Name(), field.Type, v.Type())
			}
		}
		f.found = append(f.found, f.tagged(field, structTag, found)...)
	}
}

// open reports whether the tag of a field says nothing yet of what it holds, and
// returns the tag.
func (f *finder) open(field *ast.Field) (structTag string, ok bool) {
	if field.Tag == nil {
		return "", true
	}
	structTag, _, err := tag.Unquote(field.Tag.Value)
	if err != nil {
		return "", false
	}
	_, tagged := tag.Of(structTag)
	_, _, mapped := f.overlay.Tag(structTag)
	return structTag, !tagged && !mapped
}

func (f *finder) describe(owner string, name *ast.Ident, v *types.Var, g likely.Guess) Field {
	return Field{
		Package: f.pkg.PkgPath, Name: owner + "." + v.Name(), Guess: g,
		Type: types.TypeString(v.Type(), f.qualify), Pos: f.fset.PositionFor(name.Pos(), false),
	}
}

// qualify is how a file of the package speaks of others.
func (f *finder) qualify(p *types.Package) string {
	if p == f.pkg.Types {
		return ""
	}
	return p.Name()
}

// tagged adds the edit to the fields of one declaration, or what stands in its
// way.
func (f *finder) tagged(field *ast.Field, structTag string, found []Field) []Field {
	if len(found) == 0 {
		return nil
	}
	value := found[0].Guess.Tag()
	same := len(found) == len(field.Names) && !slices.ContainsFunc(found, func(o Field) bool { return o.Guess.Tag() != value })
	one := *field
	one.Names = field.Names[:1]
	pos, text, ok := tag.Add(&one, value)
	_, problems, _ := tag.Find(strings.TrimSpace(text + structTag))
	obstacle := ""
	switch {
	case !same:
		obstacle = "fields that are declared together have one tag: declare it on a line of its own"
	case !ok:
		obstacle = "its tag is not in backquotes"
	case field.Tag != nil && problems != nil:
		obstacle = "its tag is not a list of key:\"value\" pairs"
	}
	at := f.fset.PositionFor(pos, false)
	for i := range found {
		if found[i].Obstacle = obstacle; obstacle == "" && i == 0 {
			found[i].Edits = []fix.Edit{{File: filepath.Clean(at.Filename), Start: at.Offset, End: at.Offset, Text: text}}
		}
	}
	return found
}

// Why says what speaks for the tag.
func (f *Field) Why() string {
	return fmt.Sprintf("its name says %q, its type is %s", f.Guess.Words, f.Type)
}
