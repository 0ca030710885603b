package model_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/schema"
)

// readCatalog reads the catalog from its sources.
func readCatalog(t *testing.T) *schema.Catalog {
	t.Helper()
	catalog, err := schema.ReadCatalog(os.DirFS("catalog"))
	if err != nil {
		t.Fatal(err)
	}
	return catalog
}

func TestIndexIsFresh(t *testing.T) {
	index, err := os.ReadFile("catalog.idx")
	if err != nil {
		t.Fatal(err)
	}
	if string(index) != readCatalog(t).Index() {
		t.Error("catalog.idx is not what catalog/*.yaml compiles to: run go generate ./internal/model")
	}
}

// TestEveryRowIsFound looks up every name of the sources in the index.
func TestEveryRowIsFound(t *testing.T) {
	find := map[byte]func(*model.Package, string) *model.Row{
		model.AboutFunc: (*model.Package).Func, model.AboutVar: (*model.Package).Var, model.AboutType: (*model.Package).Type,
	}
	rows := 0
	for _, file := range readCatalog(t).Files {
		for _, p := range file.Packages {
			known := model.Lookup(p.Path)
			for _, row := range p.Rows {
				for _, name := range row.Names {
					rows++
					// A pattern stands for a name that it matches and nothing else does.
					name := strings.ReplaceAll(name, "*", "Zzz9")
					if got := find[row.Row.What](known, name); got == nil {
						t.Errorf("%s:%d: %s.%s is not in the index", file.Name, row.Line, p.Path, name)
					}
				}
			}
		}
	}
	if rows < 500 {
		t.Errorf("only %d rows: the catalog was not read", rows)
	}
}

// TestNothingToParse keeps YAML, and whatever else reads sources, out of what a
// process loads.
func TestNothingToParse(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "github.com/piivet/piivet/internal/model").Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	for _, unwanted := range []string{"go.yaml.in/yaml/v3", "encoding/gob", "encoding/json", "regexp", "github.com/piivet/piivet/internal/model/schema"} {
		if slices.Contains(deps, unwanted) {
			t.Errorf("internal/model depends on %s", unwanted)
		}
	}
}
