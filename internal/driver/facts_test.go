package driver

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// entries are the files of a cache that have a text in them.
func entries(t *testing.T, dir, text string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*", "*-d"))
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(data, []byte(text)) {
			found = append(found, file)
		}
	}
	return found
}

const chainFinding = "a/a.go:5: T.F (pii:email) reaches Leak through Hand > a/a.go:5 > b/b.go:5 > c/c.go:3"

// Each package's facts are in one entry of the cache, however many packages
// stand above it.
func TestFactsAreKeptOnce(t *testing.T) {
	dir, cache := module(t, chain), t.TempDir()
	wantLines(t, newFakes().runWith(t, Config{Dir: dir, CacheDir: cache, Patterns: []string{"./a"}}), chainFinding)
	if n := len(entries(t, cache, "leakFact")); n != packagesInChain {
		t.Errorf("%d entries have facts, want %d", n, packagesInChain)
	}
}

// What lacks facts that it rests on is worked out again.
func TestMissingFacts(t *testing.T) {
	dir, cache := module(t, chain), t.TempDir()
	cfg := Config{Dir: dir, CacheDir: cache, Patterns: []string{"./a"}}
	f := newFakes()
	f.runWith(t, cfg)
	for _, file := range entries(t, cache, "leakFact") {
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
	}
	writeFile(t, filepath.Join(dir, "a/a.go"), []byte("package a\n\nimport \"example.com/m/b\"\n\nfunc A() { b.Hand() }\n\nvar X int\n"))
	before := f.ran.Load()
	wantLines(t, f.runWith(t, cfg), chainFinding)
	if n := f.ran.Load() - before; n != packagesInChain {
		t.Errorf("analysed %d packages, want %d", n, packagesInChain)
	}
}

// A pass that could not read a fact has failed, whatever it makes of that.
func TestUnreadableFacts(t *testing.T) {
	disk, err := openCache(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	store := newFactStore(disk)
	f := &passFacts{store: store}
	if f.found(store.get(reference+strings.Repeat("0", 64), new([]analysis.Fact))) || f.err == nil {
		t.Error("facts that are not there were read")
	}
	if _, err := store.objects("no reference"); err == nil {
		t.Error("facts were read from nowhere")
	}
}

// nameFact is what a package says of itself.
type nameFact struct{ Name string }

func (*nameFact) AFact() {}

// A fact about a package reaches all packages above it, and the package itself.
func TestPackageFacts(t *testing.T) {
	names := &analysis.Analyzer{Name: "names", Doc: "tell names", FactTypes: []analysis.Fact{new(nameFact)}}
	names.Run = func(pass *analysis.Pass) (any, error) {
		pass.ExportPackageFact(&nameFact{pass.Pkg.Name()})
		own := new(nameFact)
		if !pass.ImportPackageFact(pass.Pkg, own) || own.Name != pass.Pkg.Name() {
			pass.Reportf(pass.Files[0].Package, "own fact is %+v", own)
		}
		for _, imp := range pass.Pkg.Imports() {
			for _, below := range append(imp.Imports(), imp) {
				fact := new(nameFact)
				if pass.ImportPackageFact(below, fact) {
					pass.Reportf(pass.Files[0].Package, "below: %s", fact.Name)
				}
			}
		}
		return nil, nil
	}
	outcome, err := Run(Config{Dir: module(t, chain), CacheDir: t.TempDir(), Patterns: []string{"./a"}, Analyzers: []*analysis.Analyzer{names}})
	if err != nil {
		t.Fatal(err)
	}
	wantLines(t, outcome, "a/a.go:1: below: b", "a/a.go:1: below: c")
}

// The runner cannot tell the facts of two analyzers apart.
func TestTwoOwnersOfFacts(t *testing.T) {
	f := newFakes()
	other := &analysis.Analyzer{Name: "names", Doc: "tell names", Run: f.pass.Run, FactTypes: []analysis.Fact{new(nameFact)}}
	_, err := Run(Config{Dir: module(t, chain), CacheDir: t.TempDir(), Analyzers: []*analysis.Analyzer{f.pass, other}})
	if err == nil || err.Error() != "analyzers leakfacts and names both have facts" {
		t.Errorf("got %v", err)
	}
}
