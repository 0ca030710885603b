package layers

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/piivet/piivet"

// house lists the parts of the module from top to bottom. A part is a package
// with those below its path; "=" in front takes the package alone. A package
// may import its own part and those on lower lines; parts on one line do not
// know each other.
var house = [][]string{
	{"cmd"},
	{"internal/agree", "internal/bench", "internal/docgen", "internal/layers", "internal/limits", "internal/nested", "internal/realworld", "internal/rounds", "internal/services"},
	{"internal/named", "internal/starter", "internal/untagged"},
	{"internal/driver"},
	{"internal/inventory"},
	{"internal/fix", "internal/report", "internal/workspace"},
	{"=analyzers"},
	{"analyzers/piilog", "analyzers/piimail", "analyzers/piistore", "analyzers/piishare", "analyzers/piitag"},
	{"analyzers/internal/passes"},
	{"analyzers/internal/remedy"},
	{"analyzers/internal/passtest"},
	{"analyzers/internal/verdict", "analyzers/internal/piiusage"},
	{"analyzers/piiflow"},
	{"internal/policy", "internal/position", "internal/usage"},
	{"internal/solve"},
	{"internal/transfer"},
	{"internal/summary"},
	{"internal/expose"},
	{"internal/entity"},
	{"internal/overlay"},
	{"internal/model"},
	{"internal/directive", "internal/likely"},
	{"internal/tag"},
	{"internal/category", "internal/flow", "internal/access"},
	{"internal/binary", "internal/suggest", "internal/bounds", "internal/passdoc", "internal/std", "internal/masks"},
}

// locate returns the part that a package belongs to and its line; line is -1
// when there is none.
func locate(pkg string) (part string, line int) {
	line = -1
	for i, parts := range house {
		for _, p := range parts {
			alone, exact := strings.CutPrefix(p, "=")
			if exact && pkg == alone {
				return p, i
			}
			if !exact && len(p) > len(part) && (pkg == p || strings.HasPrefix(pkg, p+"/")) {
				part, line = p, i
			}
		}
	}
	return part, line
}

// wrong says what is wrong with an import, both packages given relative to the
// module, or returns the empty string.
func wrong(importer, imported string) string {
	part, line := locate(importer)
	other, otherLine := locate(imported)
	switch {
	case line < 0:
		return importer + " has no place in the house: give it one in internal/layers"
	case otherLine < 0:
		return imported + " has no place in the house: give it one in internal/layers"
	case part == other || line < otherLine:
		return ""
	}
	return fmt.Sprintf("%s imports %s, which does not stand below it", importer, imported)
}

// mayImportHonnef tells which packages may import staticcheck's: programs that embed
// the passes bring their own version of it.
func mayImportHonnef(importer string) bool {
	part, _ := locate(importer)
	return part == "cmd" || part == "internal/driver"
}

func TestImportsPointDownwards(t *testing.T) {
	imports := importsOfModule(t, "../..")
	if len(imports) < 10 {
		t.Fatalf("found only %d packages", len(imports))
	}
	for importer, paths := range imports {
		if _, line := locate(importer); line < 0 {
			t.Errorf("%s has no place in the house: give it one in internal/layers", importer)
		}
		for _, p := range paths {
			if strings.HasPrefix(p, "honnef.co/") && !mayImportHonnef(importer) {
				t.Errorf("%s imports %s, which only cmd and internal/driver may", importer, p)
			}
			if rel, ok := strings.CutPrefix(p, module+"/"); ok {
				if problem := wrong(importer, rel); problem != "" {
					t.Error(problem)
				}
			}
		}
	}
}

// TestRule holds the rule itself to cases, so that the test above cannot pass
// for want of teeth.
func TestRule(t *testing.T) {
	for _, tt := range []struct {
		importer, imported string
		allowed            bool
	}{
		{"cmd/piivet", "internal/driver", true},
		{"internal/driver", "analyzers", true},
		{"analyzers", "analyzers/piilog", true},
		{"analyzers/piilog", "analyzers", false},
		{"analyzers/piilog", "analyzers/piimail", false},
		{"analyzers/piiflow", "internal/transfer", true},
		{"internal/transfer", "analyzers/piiflow", false},
		{"internal/flow", "internal/model", false},
		{"internal/model/schema", "internal/model", true},
		{"internal/model", "internal/model/strict", true},
		{"internal/nowhere", "internal/flow", false},
		{"internal/flow", "internal/nowhere", false},
		{"internal/modelling", "internal/flow", false},
	} {
		if got := wrong(tt.importer, tt.imported) == ""; got != tt.allowed {
			t.Errorf("%s may import %s: %v, want %v", tt.importer, tt.imported, got, tt.allowed)
		}
	}
	for importer, want := range map[string]bool{
		"cmd/piivet": true, "internal/driver/cache": true, "analyzers": false, "analyzers/piiflow": false, "internal/report": false,
	} {
		if got := mayImportHonnef(importer); got != want {
			t.Errorf("%s may import staticcheck's packages: %v, want %v", importer, got, want)
		}
	}
}

// importsOfModule returns what each package of the module imports, tests left
// out, by the path of its directory from the root.
func importsOfModule(t *testing.T, root string) map[string][]string {
	imports := map[string][]string{}
	fset := token.NewFileSet()
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			return skipForeign(root, name)
		}
		if filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		dir, err := filepath.Rel(root, filepath.Dir(name))
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(fset, name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		pkg := filepath.ToSlash(dir)
		if _, seen := imports[pkg]; !seen {
			imports[pkg] = nil // a package without imports needs a place too
		}
		for _, spec := range file.Imports {
			p, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imports[pkg] = append(imports[pkg], p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imports
}

// skipForeign skips directories with code that is not part of the module:
// nested modules, data for tests, and what tools ignore.
func skipForeign(root, dir string) error {
	base := filepath.Base(dir)
	if dir != root && (base == "testdata" || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_")) {
		return fs.SkipDir
	}
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil && dir != root {
		return fs.SkipDir
	}
	return nil
}
