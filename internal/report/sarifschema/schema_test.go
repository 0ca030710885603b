package sarifschema

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	_ "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif" // has the schema
	"github.com/xeipuuv/gojsonschema"
)

// golden is what the tests of package report write.
const golden = "../testdata/sarif.golden"

// published is the schema, which the library does not export: it is read from
// the library's source.
func published(t *testing.T) *gojsonschema.Schema {
	t.Helper()
	dir, err := exec.Command("go", "list", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif").Output()
	if err != nil {
		t.Fatal(err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(strings.TrimSpace(string(dir)), "schema.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			text, err = strconv.Unquote(lit.Value)
		}
		return err == nil
	})
	if err != nil || !strings.Contains(text, "sarif-schema-2.1.0") {
		t.Fatalf("the library has no schema where it was (%v)", err)
	}
	schema, err := gojsonschema.NewSchema(gojsonschema.NewStringLoader(text))
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func check(schema *gojsonschema.Schema, text string) error {
	result, err := schema.Validate(gojsonschema.NewStringLoader(text))
	if err != nil {
		return err
	}
	var mistakes []error
	for _, m := range result.Errors() {
		mistakes = append(mistakes, errors.New(m.String()))
	}
	return errors.Join(mistakes...)
}

func TestGolden(t *testing.T) {
	text, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	schema := published(t)
	if err := check(schema, string(text)); err != nil {
		t.Errorf("%s: %v", golden, err)
	}
	// The check finds what it is there to find.
	for _, edit := range [][2]string{
		{`"ruleId"`, `"rule"`},
		{`"utf16CodeUnits"`, `"bytes"`},
		{`"startLine": 41`, `"startLine": 0`},
		{`"level": "error"`, `"level": "fatal"`},
		{`"threadFlows"`, `"threads"`},
		{`"version": "2.1.0"`, `"version": "2"`},
	} {
		broken := strings.Replace(string(text), edit[0], edit[1], 1)
		if broken == string(text) {
			t.Errorf("%s is not in %s", edit[0], golden)
		} else if check(schema, broken) == nil {
			t.Errorf("%s passes for %s", edit[1], edit[0])
		}
	}
}
