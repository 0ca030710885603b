package driver

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// packagesInChain counts the packages of the module chain.
const packagesInChain = 3

func TestWarmRunAnalysesNothing(t *testing.T) {
	dir, cache := module(t, chain), t.TempDir()
	f := newFakes()
	cold := f.runWith(t, Config{Dir: dir, CacheDir: cache})
	if n := f.ran.Load(); n != packagesInChain {
		t.Errorf("the engine ran %d times, want %d", n, packagesInChain)
	}
	warm := f.runWith(t, Config{Dir: dir, CacheDir: cache})
	if n := f.ran.Load(); n != packagesInChain {
		t.Errorf("the warm run analysed %d packages", n-packagesInChain)
	}
	if !reflect.DeepEqual(cold, warm) {
		t.Errorf("cold %+v\nwarm %+v", cold, warm)
	}
}

// What decides the answer changes the keys.
func TestKeys(t *testing.T) {
	dir, cache := module(t, chain), t.TempDir()
	f := newFakes()
	cfg := Config{Dir: dir, CacheDir: cache}
	reanalysed := func(what string, want int32) {
		t.Helper()
		before := f.ran.Load()
		f.runWith(t, cfg)
		if n := f.ran.Load() - before; n != want {
			t.Errorf("%s: analysed %d packages, want %d", what, n, want)
		}
	}
	reanalysed("the first time", packagesInChain)
	cfg.Salt = []byte("configuration")
	reanalysed("with another configuration", packagesInChain)
	if err := f.pass.Flags.Set("tests", "true"); err != nil {
		t.Fatal(err)
	}
	reanalysed("with another flag", packagesInChain)
	writeFile(t, filepath.Join(dir, "b/b.go"), []byte("package b\n\nimport \"example.com/m/c\"\n\nfunc Hand() { if true { c.Leak() } }\n"))
	reanalysed("after an edit of b", 2)
	reanalysed("once more", 0)
}

// An edit in a dependency changes what its importers report.
func TestEditOfDependency(t *testing.T) {
	dir := module(t, chain)
	f := newFakes()
	if got := lines(f.run(t, dir, "./a")); len(got) != 1 {
		t.Fatalf("got %q", got)
	}
	writeFile(t, filepath.Join(dir, "c/c.go"), []byte("package c\n\nfunc Leak() {}\n\nfunc Fine() {}\n"))
	writeFile(t, filepath.Join(dir, "b/b.go"), []byte("package b\n\nimport \"example.com/m/c\"\n\nfunc Hand() { c.Fine() }\n"))
	wantLines(t, f.run(t, dir, "./a"))
}

// A copy of a module has the same build IDs with -trimpath, but its files are
// elsewhere.
func TestMovedModule(t *testing.T) {
	t.Setenv("GOFLAGS", "-trimpath")
	f := newFakes()
	f.run(t, module(t, chain), "./a")
	before := f.ran.Load()
	moved := module(t, chain)
	outcome := f.run(t, moved, "./a")
	if f.ran.Load() != before {
		t.Error("the copy was analysed anew: the test shows nothing")
	}
	wantLines(t, outcome, "a/a.go:5: T.F (pii:email) reaches Leak through Hand > a/a.go:5 > b/b.go:5 > c/c.go:3")
	if got := outcome.Findings[0].Pos.Shown; got != "a/a.go" {
		t.Errorf("shown as %s", got)
	}
}

// A failure is told in every run, not only in the first: nothing that came of
// it is cached.
func TestFailures(t *testing.T) {
	dir, cache := module(t, chain+`
-- d/d.go --
package d

func Leak() {}
func D() { Leak() }
`), t.TempDir()
	const d = "d/d.go:4: T.F (pii:email) reaches Leak > d/d.go:4 > d/d.go:3"
	const panicked = "! example.com/m/b: leakfacts failed: internal error: runtime error: integer divide by zero " +
		"(in github.com/piivet/piivet/internal/driver.(*fakes).findLeaks)"
	f := newFakes()
	f.panics = "example.com/m/b"
	for range 2 {
		outcome := f.runWith(t, Config{Dir: dir, CacheDir: cache})
		wantLines(t, outcome, d, panicked)
	}
	f.panics, f.fails = "", "example.com/m/d"
	cache = t.TempDir()
	wantLines(t, f.runWith(t, Config{Dir: dir, CacheDir: cache}),
		"a/a.go:5: T.F (pii:email) reaches Leak through Hand > a/a.go:5 > b/b.go:5 > c/c.go:3",
		"b/b.go:5: T.F (pii:email) reaches Leak > b/b.go:5 > c/c.go:3",
		"! example.com/m/d: leakfacts failed: out of luck",
	)
	f.fails = ""
	if got := lines(f.runWith(t, Config{Dir: dir, CacheDir: cache})); len(got) != 3 || got[2] != d {
		t.Errorf("after the repair: got %q", got)
	}
}

func TestCacheDir(t *testing.T) {
	t.Setenv("PIIVET_CACHE", "")
	t.Setenv("XDG_CACHE_HOME", "/home/x/.cache")
	user, err := os.UserCacheDir()
	if err != nil {
		t.Skip(err)
	}
	if got, err := CacheDir(); err != nil || got != filepath.Join(user, "piivet") {
		t.Errorf("got %q, %v", got, err)
	}
	t.Setenv("PIIVET_CACHE", "/somewhere/else")
	if got, err := CacheDir(); err != nil || got != "/somewhere/else" {
		t.Errorf("with PIIVET_CACHE: got %q, %v", got, err)
	}
}
