package driver

import (
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// guarded runs the passes, guarded, in one process, and returns their
// diagnostics.
func (f *fakes) guarded(t *testing.T, dir string) []string {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax, Dir: dir}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	before := *f.pass
	graph, err := checker.Analyze(Guard([]*analysis.Analyzer{f.pass}), pkgs, &checker.Options{Sequential: true})
	if err != nil {
		t.Fatal(err)
	}
	if f.pass.Requires[0] != before.Requires[0] {
		t.Error("Guard changed an analyzer")
	}
	var messages []string
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act, act.Err)
		}
		for _, d := range act.Diagnostics {
			messages = append(messages, act.Package.Name+": "+d.Message)
		}
	}
	slices.Sort(messages)
	return messages
}

func TestGuard(t *testing.T) {
	dir := module(t, chain)
	a, b := "a: T.F (pii:email) reaches Leak through Hand", "b: T.F (pii:email) reaches Leak"
	f := newFakes()
	if got := f.guarded(t, dir); !slices.Equal(got, []string{a, b}) {
		t.Errorf("got %q", got)
	}
	f.panics = "example.com/m/b"
	panicked := "b: leakfacts failed: internal error: runtime error: integer divide by zero " +
		"(in github.com/piivet/piivet/internal/driver.(*fakes).findLeaks)"
	if got := f.guarded(t, dir); !slices.Equal(got, []string{panicked}) {
		t.Errorf("got %q", got)
	}
	f.panics, f.fails = "", "example.com/m/a"
	if got := f.guarded(t, dir); !slices.Equal(got, []string{"a: leakfacts failed: out of luck", b}) {
		t.Errorf("got %q", got)
	}
}
