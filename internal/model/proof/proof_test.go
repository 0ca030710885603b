package proof

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/piivet/piivet/internal/model/proof/catalog"
	"github.com/piivet/piivet/internal/model/proof/fire"
	"github.com/piivet/piivet/internal/model/proof/load"
)

// once is Make, once for all tests.
var once = sync.OnceValues(func() (*Made, error) { return Make(".") })

const module = "github.com/piivet/piivet/internal/model/proof/"

// TestRows resolves every row against the real libraries, and holds what is
// generated from them to what is committed.
func TestRows(t *testing.T) {
	made, err := once()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range made.Proofs.Missing {
		t.Error(m.Target.Errorf("write a proof by hand: %s", m.Reason))
	}
	old, err := generated(Dir)
	if err != nil {
		t.Fatal(err)
	}
	names := slices.Sorted(maps.Keys(made.Proofs.Files))
	for _, name := range old {
		if made.Proofs.Files[name] == nil {
			t.Errorf("%s proves rows that the catalog does not have: run go generate here", name)
		}
	}
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(Dir, name))
		if err != nil || !bytes.Equal(text, made.Proofs.Files[name]) {
			t.Errorf("%s is not what is generated today (%v): run go generate here", name, err)
		}
	}
	if made.Proofs.Count < len(made.Targets) {
		t.Errorf("%d proofs of %d functions, variables and types", made.Proofs.Count, len(made.Targets))
	}
}

// TestHandWritten holds the proofs by hand to targets that exist.
func TestHandWritten(t *testing.T) {
	made, err := once()
	if err != nil {
		t.Fatal(err)
	}
	exists := map[string]bool{}
	for _, target := range made.Targets {
		exists[target.Full()] = true
	}
	for name := range made.Proofs.ByHand {
		if !exists[name] {
			t.Errorf("a proof by hand is about %s, which no row is about", name)
		}
	}
}

func TestImportsAreFresh(t *testing.T) {
	c, err := catalog.Read(".")
	if err != nil {
		t.Fatal(err)
	}
	want, err := catalog.Imports(c)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile("libraries/libraries.go"); err != nil || !bytes.Equal(got, want) {
		t.Errorf("libraries.go does not import what the catalog has (%v): run go generate here", err)
	}
}

// TestProofsFire analyses all proofs. What testdata/open.txt lists may differ,
// and must.
func TestProofsFire(t *testing.T) {
	open := readOpen(t)
	proofs := 0
	for _, dirs := range directories(t) {
		patterns, paths := make([]string, len(dirs)), make([]string, len(dirs))
		for i, dir := range dirs {
			patterns[i], paths[i] = "./"+dir, module+dir
		}
		u, err := load.Load(".", true, patterns...)
		if err != nil {
			t.Fatal(err)
		}
		result, err := fire.Run(u, paths)
		if err != nil {
			t.Fatal(err)
		}
		proofs += result.Wants
		for _, d := range result.Differences {
			name := strings.TrimPrefix(d.Package, module+Dir+"/") + " " + d.Func
			if _, known := open[name]; !known {
				t.Error(d)
			}
			open[name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(open)) {
		if !open[name] {
			t.Errorf("%s is as announced: take it out of testdata/open.txt", name)
		}
	}
	if proofs < 1000 {
		t.Errorf("only %d findings are announced", proofs)
	}
}

// readOpen reads the list of functions in which something else is found than
// announced; the values are false.
func readOpen(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("testdata/open.txt")
	if err != nil {
		t.Fatal(err)
	}
	open := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			open[line] = false
		}
	}
	return open
}

// directories lists the directories with proofs, divided into what can be
// loaded together.
func directories(t *testing.T) (parts [2][]string) {
	t.Helper()
	err := filepath.WalkDir(Dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".go" {
			return err
		}
		i := 0
		if load.Experimental(name) {
			i = 1
		}
		if dir := filepath.ToSlash(filepath.Dir(name)); !slices.Contains(parts[i], dir) {
			parts[i] = append(parts[i], dir)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return parts
}
