package remedy

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// TestImporting: an import comes where gofmt and people would have it, whatever
// imports there are.
func TestImporting(t *testing.T) {
	for _, tt := range []struct{ path, before, after string }{
		{"fmt", "package a\n", "package a\n\nimport \"fmt\"\n"},
		{"fmt", "package a\n\nimport \"os\"\n", "package a\n\nimport \"fmt\"\n\nimport \"os\"\n"},
		{"fmt", "package a\n\nimport (\n\t\"log\"\n\t\"os\"\n)\n", "package a\n\nimport (\n\t\"fmt\"\n\t\"log\"\n\t\"os\"\n)\n"},
		{"log/slog", "package a\n\nimport (\n\t\"log\" // old\n\t\"os\"\n)\n", "package a\n\nimport (\n\t\"log\" // old\n\t\"log/slog\"\n\t\"os\"\n)\n"},
		{"log/slog", "package a\n\nimport (\n\t\"log\"\n\n\t\"a.com/x\"\n)\n", "package a\n\nimport (\n\t\"log\"\n\t\"log/slog\"\n\n\t\"a.com/x\"\n)\n"},
		{"fmt", "package a\n\nimport (\n\t// Old.\n\t\"log\"\n)\n", "package a\n\nimport (\n\t\"fmt\"\n\t// Old.\n\t\"log\"\n)\n"},
		{"fmt", "package a\n\nimport \"C\"\n\nimport (\n\t\"errors\"\n)\n", "package a\n\nimport \"C\"\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n)\n"},
	} {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "a.go", tt.before, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		e := New(&analysis.Pass{Fset: fset}, nil, nil).importing(file, tt.path)
		at := fset.Position(e.Pos).Offset
		if got := tt.before[:at] + string(e.NewText) + tt.before[at:]; got != tt.after || e.End != e.Pos {
			t.Errorf("%s in\n%sbecomes\n%s", tt.path, tt.before, got)
		}
	}
}

// TestVerbs: an identifier stands only where the format takes one.
func TestVerbs(t *testing.T) {
	const number, text = types.Int, types.String
	for _, tt := range []struct {
		format string
		kind   types.BasicKind
		fits   bool
	}{
		{"plain", number, true},
		{"%v %+v %#v", number, true},
		{"100%%", number, true},
		{"%-8v|%[1]v", number, true},
		{"%s", text, true},
		{"%q", text, true},
		{"%s", number, false},
		{"%v %d", number, false},
		{"%d", text, false},
		{"%T", number, false},
		{"%x", text, false},
	} {
		if got := fits(tt.format, types.Typ[tt.kind]); got != tt.fits {
			t.Errorf("%s in %q: %v", types.Typ[tt.kind], tt.format, got)
		}
	}
}

// TestPointee: what a selector can follow, without the operator before it.
func TestPointee(t *testing.T) {
	for text, want := range map[string]string{
		"u": "u", "&u": "u", "*u": "u", "*(u)": "u", "&u.x": "u.x", "&us[0]": "us[0]", "*load()": "load()",
		"-u": "", "&User{}": "", "User{}": "", "**u": "", "u.(User)": "",
	} {
		e, err := parser.ParseExpr(text)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if whole := pointee(e); primary(whole) {
			got = types.ExprString(whole)
		}
		if got != want {
			t.Errorf("%s is about %q, want %q", text, got, want)
		}
	}
}

// TestLocks: what must not be copied gets no method on values.
func TestLocks(t *testing.T) {
	pkg, err := check(`package a
type mutex struct{}
func (*mutex) Lock() {}
type direct struct{ mu mutex; n int }
type nested struct{ list [2]direct }
type pointer struct{ mu *mutex; ds []direct }
type plain struct{ n int }
`)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"mutex": true, "direct": true, "nested": true, "pointer": false, "plain": false} {
		if got := locks(pkg.Scope().Lookup(name).Type()); got != want {
			t.Errorf("%s locks: %v, want %v", name, got, want)
		}
	}
}

func check(text string) (*types.Package, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "a.go", text, 0)
	if err != nil {
		return nil, err
	}
	return new(types.Config).Check("a", fset, []*ast.File{file}, nil)
}
