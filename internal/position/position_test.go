package position_test

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"testing"

	"golang.org/x/tools/go/gcexportdata"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/position"
)

const audit = `package audit

type Log struct{}

func (l *Log) Record(s string) {
	println(s)
}

func Record(s string) {
	println(s)
}
`

// hidden has no declaration that importers see.
const hidden = `package audit

func hidden(s string) {
	println(s)
}
`

const shop = `package shop

import "example.com/audit"

func Sign(email string) {
	x := 1; audit.Record(email)
	_ = x
}
`

// program is one package with one import.
type program struct {
	fset  *token.FileSet
	pkg   *types.Package
	files []*ast.File
}

func check(t *testing.T, fset *token.FileSet, path string, importer types.Importer, sources map[string]string) (*types.Package, []*ast.File) {
	t.Helper()
	var files []*ast.File
	for name, src := range sources {
		f, err := parser.ParseFile(fset, "/src/"+path+"/"+name, src, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	pkg, err := (&types.Config{Importer: importer}).Check(path, fset, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg, files
}

type importMap map[string]*types.Package

func (m importMap) Import(path string) (*types.Package, error) {
	if pkg := m[path]; pkg != nil {
		return pkg, nil
	}
	return nil, fmt.Errorf("no package %s", path)
}

// fromSource has the import in the same file set.
func fromSource(t *testing.T) program {
	fset := token.NewFileSet()
	dep, _ := check(t, fset, "example.com/audit", nil, map[string]string{"audit.go": audit, "hidden.go": hidden})
	pkg, files := check(t, fset, "example.com/shop", importMap{dep.Path(): dep}, map[string]string{"shop.go": shop})
	return program{fset, pkg, files}
}

// fromExportData has the import as go vet does.
func fromExportData(t *testing.T) program {
	elsewhere := token.NewFileSet()
	dep, _ := check(t, elsewhere, "example.com/audit", nil, map[string]string{"audit.go": audit, "hidden.go": hidden})
	var data bytes.Buffer
	if err := gcexportdata.Write(&data, elsewhere, dep); err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	dep, err := gcexportdata.Read(&data, fset, map[string]*types.Package{}, dep.Path())
	if err != nil {
		t.Fatal(err)
	}
	pkg, files := check(t, fset, "example.com/shop", importMap{dep.Path(): dep}, map[string]string{"shop.go": shop})
	return program{fset, pkg, files}
}

func at(pkg, file string, line, column int) flow.Pos {
	return flow.Pos{Package: "example.com/" + pkg, File: file, Line: line, Column: column}
}

const nowhere = "nowhere"

// resolved is where a place is found, as file:line:column.
func (p program) resolved(r *position.Resolver, place flow.Pos) string {
	pos, ok := r.Resolve(place)
	if ok != pos.IsValid() {
		return "a position that is not valid"
	}
	if !ok {
		return nowhere
	}
	return p.fset.Position(pos).String()
}

func TestResolve(t *testing.T) {
	const auditFile, hiddenFile = "/src/example.com/audit/audit.go", "/src/example.com/audit/hidden.go"
	const shopFile = "/src/example.com/shop/shop.go"
	tests := []struct {
		place                  flow.Pos
		fromSource, fromExport string
	}{
		{at("shop", "shop.go", 6, 10), shopFile + ":6:10", shopFile + ":6:10"},
		{at("shop", "shop.go", 5, 1), shopFile + ":5:1", shopFile + ":5:1"},
		{at("shop", "shop.go", 7, 99), shopFile + ":7:1", shopFile + ":7:1"},
		{at("shop", "shop.go", 8, 0), shopFile + ":8:1", shopFile + ":8:1"},
		{at("shop", "shop.go", 99, 1), nowhere, nowhere},
		{at("shop", "shop.go", 0, 0), nowhere, nowhere},
		{at("shop", "other.go", 1, 1), nowhere, nowhere},

		{at("audit", "audit.go", 5, 15), auditFile + ":5:15", auditFile + ":5:15"},
		{at("audit", "audit.go", 6, 2), auditFile + ":6:2", auditFile + ":6:2"},
		{at("audit", "audit.go", 6, 0), auditFile + ":6:1", auditFile + ":6:1"},
		{at("audit", "audit.go", 1, 1), auditFile + ":1:1", auditFile + ":1:1"},
		// Line 10 lies behind the last declaration, and nothing in hidden.go is
		// exported: export data knows of neither.
		{at("audit", "audit.go", 10, 2), auditFile + ":10:2", auditFile + ":10:2"},
		{at("audit", "hidden.go", 4, 2), hiddenFile + ":4:2", hiddenFile + ":4:2"},
		{at("audit", "audit.go", 99999, 1), nowhere, nowhere},
		{at("audit", "audit.go", 1, 99999), auditFile + ":1:1", nowhere},
		{at("unknown", "audit.go", 1, 1), nowhere, nowhere},
	}
	source, export := fromSource(t), fromExportData(t)
	bySource := position.New(source.fset, source.pkg, source.files)
	byExport := position.New(export.fset, export.pkg, export.files)
	for _, tt := range slices.Concat(tests, tests) { // what was found once is found again
		if got := source.resolved(bySource, tt.place); got != tt.fromSource {
			t.Errorf("%v with source: %s, want %s", tt.place, got, tt.fromSource)
		}
		if got := export.resolved(byExport, tt.place); got != tt.fromExport {
			t.Errorf("%v with export data: %s, want %s", tt.place, got, tt.fromExport)
		}
	}
}

// TestUnknownFile: with source, the file set has every file there is.
func TestUnknownFile(t *testing.T) {
	p := fromSource(t)
	r := position.New(p.fset, p.pkg, p.files)
	if got := p.resolved(r, at("audit", "gone.go", 1, 1)); got != nowhere {
		t.Errorf("a file that is not there is at %s", got)
	}
}

// translated is what cgo makes of a file: its //line comments lead back.
const translated = `// Code generated by cmd/cgo; DO NOT EDIT.

//line /src/example.com/shop/native.go:1:1
package shop

func f() int {
	return int(( /*line :9:13*/_Cfunc_f /*line :9:16*/)(1))
}

var _Cfunc_f = func(int) int { return 0 }
`

func TestResolveThroughLineComments(t *testing.T) {
	fset := token.NewFileSet()
	pkg, files := check(t, fset, "example.com/shop", nil, map[string]string{"native.cgo1.go": translated})
	p := program{fset, pkg, files}
	r := position.New(fset, pkg, files)
	const native = "/src/example.com/shop/native.go"
	for _, tt := range []struct {
		place flow.Pos
		want  string
	}{
		{at("shop", "native.go", 3, 6), native + ":3:6"},
		{at("shop", "native.go", 9, 13), native + ":9:13"},
		{at("shop", "native.go", 9, 17), native + ":9:17"},
		{at("shop", "native.go", 77, 1), nowhere},
	} {
		if got := p.resolved(r, tt.place); got != tt.want {
			t.Errorf("%v: %s, want %s", tt.place, got, tt.want)
		}
	}
}

// TestVariant: some drivers put the test that a package is built for into its path.
func TestVariant(t *testing.T) {
	fset := token.NewFileSet()
	pkg, files := check(t, fset, "example.com/shop [example.com/shop.test]", nil, map[string]string{"a.go": "package shop\n\nvar X = 1\n"})
	r := position.New(fset, pkg, files)
	if pos, ok := r.Resolve(at("shop", "a.go", 3, 5)); !ok || fset.Position(pos).Line != 3 {
		t.Errorf("found %v, %v", fset.Position(pos), ok)
	}
	if !r.Own(at("shop", "a.go", 3, 5)) || r.Own(at("shopping", "a.go", 3, 5)) {
		t.Error("Own does not tell the package from others")
	}
}
