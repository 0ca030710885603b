package remedy

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"
)

// generated is a method that can be written for a struct type.
type generated struct {
	name string
	// result is the type of the result, as a package and the name of a type in
	// it; without a package a predeclared type.
	pkg, result string
	// uses is the package that the method needs.
	uses string
	// body is the expression that the method returns: pkg is how the file calls
	// that package, recv the receiver.
	body func(pkg, typ, recv string, fields []string) string
}

// methods are what can be written, the better first.
var methods = []generated{
	{name: "LogValue", pkg: "log/slog", result: "Value", uses: "log/slog", body: group},
	{name: "String", result: "string", uses: "fmt", body: sprintf},
}

func group(pkg, _, recv string, fields []string) string {
	attrs := make([]string, len(fields))
	for i, f := range fields {
		attrs[i] = fmt.Sprintf("%s.Any(%q, %s.%s)", pkg, f, recv, f)
	}
	return pkg + ".GroupValue(" + strings.Join(attrs, ", ") + ")"
}

func sprintf(pkg, typ, recv string, fields []string) string {
	args := ""
	for _, f := range fields {
		args += ", " + recv + "." + f
	}
	return fmt.Sprintf("%s.Sprintf(%q%s)", pkg, typ+"{"+strings.Join(fields, ":%v ")+":%v}", args)
}

// method writes a method for the struct type of the argument that the sink's
// encoder calls in place of looking at the fields.
func (r *Finder) method(h *holder) (analysis.SuggestedFix, bool) {
	named := namedOf(r.typeOf(h.expr))
	if named == nil || len(h.views) == 0 || !r.extensible(named) || !r.has(named, h.finding.Source.Full, map[types.Type]bool{}) {
		return analysis.SuggestedFix{}, false
	}
	file, decl := r.declaration(named.Obj())
	fields := r.showable(named)
	if file == nil || len(fields) == 0 {
		return analysis.SuggestedFix{}, false
	}
	for _, m := range methods {
		if r.honoured(h, named, m) {
			return r.write(m, named, fields, file, decl)
		}
	}
	return analysis.SuggestedFix{}, false
}

// extensible reports whether a method on values can be written for a type: it is
// declared in the package, outside of functions, and its values can be copied.
func (r *Finder) extensible(named *types.Named) bool {
	obj := named.Obj()
	_, isStruct := named.Underlying().(*types.Struct)
	return isStruct && obj.Pkg() == r.pass.Pkg && obj.Parent() == r.pass.Pkg.Scope() && named.TypeParams().Len() == 0 && !locks(named)
}

// locks reports whether a type holds something that must not be copied.
func locks(t types.Type) bool {
	if obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), false, nil, "Lock"); obj != nil {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Array:
		return locks(u.Elem())
	case *types.Struct:
		for f := range u.Fields() {
			if locks(f.Type()) {
				return true
			}
		}
	}
	return false
}

// declaration finds where the package declares a type, in a file that people
// edit.
func (r *Finder) declaration(obj *types.TypeName) (*ast.File, *ast.GenDecl) {
	file := r.editable(obj.Pos())
	if file == nil {
		return nil, nil
	}
	for _, decl := range file.Decls {
		if decl, ok := decl.(*ast.GenDecl); ok && decl.Pos() <= obj.Pos() && obj.Pos() < decl.End() {
			return file, decl
		}
	}
	return nil, nil
}

// showable are the names of the fields that a method may show: of a basic type,
// and harmless.
func (r *Finder) showable(named *types.Named) []string {
	st := named.Underlying().(*types.Struct)
	var names []string
	for i := range st.NumFields() {
		f := st.Field(i)
		basic, ok := f.Type().Underlying().(*types.Basic)
		if ok && basic.Kind() != types.UnsafePointer && f.Name() != "_" && !f.Embedded() && r.harmless(st, i, named.Obj().Name()) {
			names = append(names, f.Name())
		}
	}
	return names
}

// write is the fix that adds a method below the declaration of its type.
func (r *Finder) write(m generated, named *types.Named, fields []string, file *ast.File, decl *ast.GenDecl) (analysis.SuggestedFix, bool) {
	name, edit, ok := r.imported(file, m.uses)
	if !ok {
		return analysis.SuggestedFix{}, false
	}
	typ, result := named.Obj().Name(), m.result
	if m.pkg != "" {
		result = name + "." + m.result
	}
	recv := receiver(typ)
	if recv == name {
		recv += recv
	}
	body := m.body(name, typ, recv, fields)
	text := fmt.Sprintf("\n// %s leaves the personal data of a %s out.\nfunc (%s %s) %s() %s {\n\treturn %s\n}\n", m.name, typ, recv, typ, m.name, result, body)
	edits := []analysis.TextEdit{r.below(decl, text)}
	if edit != nil {
		edits = slices.Insert(edits, 0, *edit)
	}
	return fix(fmt.Sprintf("Add a method %s to %s that shows %s only", m.name, typ, strings.Join(fields, ", ")), edits...), true
}

// receiver is a name for the receiver of methods of a type.
func receiver(typ string) string {
	first, _ := utf8.DecodeRuneInString(typ)
	if !unicode.IsLetter(first) {
		return "x"
	}
	return string(unicode.ToLower(first))
}

// below inserts a text on the lines below a declaration.
func (r *Finder) below(decl *ast.GenDecl, text string) analysis.TextEdit {
	file := r.pass.Fset.File(decl.Pos())
	if line := file.Line(decl.End()); line < file.LineCount() {
		return insert(file.LineStart(line+1), text)
	}
	return insert(decl.End(), "\n"+strings.TrimSuffix(text, "\n"))
}

// imported is how a file calls a package of the standard library, and the edit
// that imports it if the file does not; ok is false when the name is taken.
func (r *Finder) imported(file *ast.File, path string) (name string, edit *analysis.TextEdit, ok bool) {
	base := path[strings.LastIndexByte(path, '/')+1:]
	for _, spec := range file.Imports {
		pkg := r.pass.TypesInfo.PkgNameOf(spec)
		if pkg != nil && pkg.Imported().Path() == path && pkg.Name() != "_" && pkg.Name() != "." {
			return pkg.Name(), nil, true
		}
	}
	scope := r.pass.TypesInfo.Scopes[file]
	if scope == nil || scope.Lookup(base) != nil || r.pass.Pkg.Scope().Lookup(base) != nil {
		return "", nil, false
	}
	e := r.importing(file, path)
	return base, &e, true
}

// importing adds an import to a file: into the first list of imports that has
// parentheses, where gofmt would have it, else below the package clause.
func (r *Finder) importing(file *ast.File, path string) analysis.TextEdit {
	for _, decl := range file.Decls {
		list, ok := decl.(*ast.GenDecl)
		if !ok || list.Tok != token.IMPORT {
			break
		}
		if !list.Lparen.IsValid() || len(list.Specs) == 0 {
			continue
		}
		if before := r.importBefore(list, path); before != nil {
			return insert(before.End(), fmt.Sprintf("\n\t%q", path))
		}
		return insert(list.Lparen+1, fmt.Sprintf("\n\t%q", path))
	}
	return insert(file.Name.End(), fmt.Sprintf("\n\nimport %q", path))
}

// importBefore is what an import of that path comes behind in a list: the last
// smaller one up to the first empty line, or the comment behind it; nil for
// nothing.
func (r *Finder) importBefore(list *ast.GenDecl, path string) (before ast.Node) {
	line := r.pass.Fset.Position(list.Specs[0].Pos()).Line
	for _, spec := range list.Specs {
		at := spec.(*ast.ImportSpec)
		starts := r.pass.Fset.Position(at.Pos()).Line
		if starts > line+1 || at.Path.Value > strconv.Quote(path) {
			break
		}
		line, before = starts, at
		if at.Comment != nil {
			before = at.Comment
		}
	}
	return before
}
