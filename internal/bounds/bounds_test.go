package bounds

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var wellFormed = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)

func TestBounds(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range All() {
		if !wellFormed.MatchString(b.Name) || seen[b.Name] {
			t.Errorf("%q is no name, or not the only one of that name", b.Name)
		}
		seen[b.Name] = true
		if len(b.Says) < 20 || !strings.HasSuffix(b.Says, ".") || strings.ToUpper(b.Says[:1]) != b.Says[:1] {
			t.Errorf("%s says no sentence: %q", b.Name, b.Says)
		}
		if b.Limit <= 0 {
			t.Errorf("%s is limited to %d", b.Name, b.Limit)
		}
	}
}

// declared lists the variables of this package, with their names as bounds.
func declared(t *testing.T) map[string]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "bounds.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		lit, ok := spec.Values[0].(*ast.CompositeLit)
		if !ok {
			t.Fatalf("%s is no bound", spec.Names[0].Name)
		}
		names[spec.Names[0].Name] = strings.Trim(lit.Elts[0].(*ast.BasicLit).Value, `"`)
		return false
	})
	return names
}

func TestAllListsEveryBound(t *testing.T) {
	listed := map[string]bool{}
	for _, b := range All() {
		listed[b.Name] = true
	}
	names := declared(t)
	for variable, name := range names {
		if !listed[name] {
			t.Errorf("All does not list %s", variable)
		}
	}
	if len(names) != len(listed) {
		t.Errorf("%d bounds are declared and %d listed", len(names), len(listed))
	}
}

// TestEveryBoundBinds fails for a bound that no code asks for.
func TestEveryBoundBinds(t *testing.T) {
	used := map[string]bool{}
	mention := regexp.MustCompile(`\bbounds\.(\w+)\.Limit\b`)
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		text, err := os.ReadFile(name)
		for _, m := range mention.FindAllStringSubmatch(string(text), -1) {
			used[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for variable := range declared(t) {
		if !used[variable] {
			t.Errorf("nothing is limited by %s", variable)
		}
	}
}
