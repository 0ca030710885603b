package driver

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/usage"
)

// lister lists what the pass of the fakes would report.
func (f *fakes) lister() *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: "lister", Doc: "list leaks",
		Requires:   []*analysis.Analyzer{f.engine},
		ResultType: reflect.TypeFor[[]flow.Placed](),
		Run: func(pass *analysis.Pass) (any, error) {
			var all []flow.Placed
			for _, found := range pass.ResultOf[f.engine].([]flow.Finding) {
				all = append(all, flow.Placed{Flow: found.Flow, Allow: "asked for"})
			}
			return all, nil
		},
	}
}

// listed lists the flows of a run.
func listed(t *testing.T, f *fakes, cfg Config) string {
	t.Helper()
	cfg.CacheDir, cfg.Analyzers = sharedCache, []*analysis.Analyzer{f.lister()}
	outcome, err := Run(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if len(outcome.Findings) > 0 || len(outcome.Problems) > 0 {
		t.Errorf("the run has findings %v and problems %v", outcome.Findings, outcome.Problems)
	}
	out := strings.Join(outcome.Inventory.Packages, " ")
	for _, f := range outcome.Inventory.Flows {
		s := f.Shown
		out += fmt.Sprintf("\n%s:%d:%d-%d %s in %s, %s because %s", s.Pos.File, s.Pos.Line, s.Pos.Column, s.End.Column, s.Message, f.Package, f.Sink.Kind, f.Allow)
		for _, step := range s.Path {
			out += fmt.Sprintf(" > %s:%d", step.Pos.File, step.Pos.Line)
		}
		if f.Apex != 0 || f.End != 0 || s.Severity != "" || s.Analyzer != f.Sink.Kind.Pass() || s.Func == "" {
			out += fmt.Sprintf(" %+v", f)
		}
	}
	return out
}

// TestInventory: flows come through the runner whole, and again from its cache;
// those of dependencies are left out.
func TestInventory(t *testing.T) {
	dir := module(t, chain)
	const want = "example.com/m/a example.com/m/b\n" +
		"a/a.go:5:12-20 T.F (pii:email) reaches Leak through Hand in example.com/m/a, log/line because asked for > a/a.go:5 > b/b.go:5 > c/c.go:3\n" +
		"b/b.go:5:15-23 T.F (pii:email) reaches Leak in example.com/m/b, log/line because asked for > b/b.go:5 > c/c.go:3"
	for _, from := range []string{"source", "the cache"} {
		f := newFakes()
		if got := listed(t, f, Config{Dir: dir, Patterns: []string{"./a", "./b"}}); got != want {
			t.Errorf("from %s\ngot\n%s\nwant\n%s", from, got, want)
		}
		if ran := f.ran.Load() > 0; ran != (from == "source") {
			t.Errorf("from %s, the engine ran %d times", from, f.ran.Load())
		}
	}
}

// TestInventoryOfVariants: a flow of a package and of its test variant is one.
func TestInventoryOfVariants(t *testing.T) {
	got := listed(t, newFakes(), Config{Tests: true, Dir: module(t, `
-- go.mod --
module example.com/m
-- m.go --
package m

func Leak() {}
func M() { Leak() }
-- in_test.go --
package m

func in() { Leak() }
-- ex_test.go --
package m_test

import "example.com/m"

func ex() { m.M() }
`)})
	for place, want := range map[string]int{"\nm.go:4:": 1, "\nin_test.go:3:": 1, "\nex_test.go:5:": 1, "\n": 3} {
		if n := strings.Count(got, place); n != want {
			t.Errorf("%q is there %d times, want %d, in\n%s", place, n, want, got)
		}
	}
	if !strings.HasPrefix(got, "example.com/m example.com/m_test\n") {
		t.Errorf("the packages are in\n%s", got)
	}
}

// TestUsage: what packages do with stores comes through the runner and its cache,
// once for a package and its test variant.
func TestUsage(t *testing.T) {
	uses := &analysis.Analyzer{
		Name: "uses", Doc: "tell what is erased", ResultType: reflect.TypeFor[*usage.Package](),
		Run: func(pass *analysis.Pass) (any, error) {
			return &usage.Package{Path: pass.Pkg.Path(), Fields: []usage.Field{{
				Name: pass.Pkg.Path() + ".T.F", Categories: []string{"contact.email"}, Declared: true, Written: true, Pos: placeOf(pass, pass.Files[0].Package),
			}}}, nil
		},
	}
	dir := module(t, chain+"-- b/b_test.go --\npackage b\n")
	for range 2 {
		outcome, err := Run(Config{Dir: dir, Patterns: []string{"./a", "./b"}, Tests: true, CacheDir: sharedCache, Analyzers: []*analysis.Analyzer{uses}})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range outcome.Inventory.Program().Unread() {
			got = append(got, f.Name+" "+f.Pos.File)
		}
		if want := "[example.com/m/a.T.F a.go example.com/m/b.T.F b.go]"; fmt.Sprint(got) != want {
			t.Errorf("got %v, want %s", got, want)
		}
	}
}
