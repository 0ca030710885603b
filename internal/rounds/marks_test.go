package rounds

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A testCase is one package of a round, with what its sources say.
type testCase struct {
	name     string
	funcs    []*function
	helpers  map[string]bool // fields in marks outside the Leak and Clean functions, also of sub-packages
	hasForms bool
}

// A function is an exported function Leak... or Clean... of a case.
type function struct {
	name  string
	marks map[string]bool // fields in lower case
}

// ends says that f has to end its process in an error, as its name tells; others may panic on purpose.
func (f *function) ends() bool {
	return strings.Contains(f.name, "Panic") || strings.Contains(f.name, "Fatal")
}

func (c *testCase) names() []string {
	var names []string
	for _, f := range c.funcs {
		names = append(names, f.name)
	}
	return slices.Sorted(slices.Values(names))
}

func readCases(t *testing.T, dir string) []*testCase {
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var cases []*testCase
	for _, e := range entries {
		c := &testCase{name: e.Name(), helpers: map[string]bool{}}
		err := filepath.WalkDir(filepath.Join(dir, e.Name()), func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			return c.read(path, filepath.Dir(path) == filepath.Join(dir, e.Name()))
		})
		if err != nil {
			t.Fatal(err)
		}
		cases = append(cases, c)
	}
	return cases
}

func (c *testCase) read(path string, top bool) error {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
	if err != nil {
		return err
	}
	var here []*ast.FuncDecl
	marks := map[*ast.FuncDecl]map[string]bool{}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			probed := strings.HasPrefix(d.Name.Name, "Leak") || strings.HasPrefix(d.Name.Name, "Clean")
			if top && d.Recv == nil && probed {
				here = append(here, d)
				marks[d] = map[string]bool{}
				c.funcs = append(c.funcs, &function{d.Name.Name, marks[d]})
			}
		case *ast.GenDecl:
			c.hasForms = c.hasForms || declaresForms(d)
		}
	}
	for _, group := range file.Comments {
		for _, comment := range group.List {
			into := c.helpers
			for _, d := range here {
				if d.Pos() <= comment.Pos() && comment.Pos() < d.End() {
					into = marks[d]
				}
			}
			maps.Copy(into, fields(comment.Text))
		}
	}
	return nil
}

func declaresForms(d *ast.GenDecl) bool {
	return slices.ContainsFunc(d.Specs, func(s ast.Spec) bool {
		v, ok := s.(*ast.ValueSpec)
		return ok && v.Names[0].Name == "Forms"
	})
}

// fields returns the fields that a mark names, in lower case and without their types.
func fields(comment string) map[string]bool {
	list, ok := strings.CutPrefix(comment, "// leak: ")
	if !ok {
		return nil
	}
	found := map[string]bool{}
	for name := range strings.SplitSeq(list, ",") {
		_, field, _ := strings.Cut(strings.TrimSpace(name), ".")
		found[strings.ToLower(field)] = true
	}
	return found
}
