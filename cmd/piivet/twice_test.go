package main

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/flow"
)

// TestOnce counts how often the engine looks at a package that go vet shows for
// its facts and then with its tests.
func TestOnce(t *testing.T) {
	facts := &unit{ImportPath: "example.com/shop", GoFiles: []string{"a.go"}, VetxOnly: true}
	tests := &unit{ImportPath: "example.com/shop", GoFiles: []string{"a.go", "a_test.go"}}
	checked := &unit{ImportPath: "example.com/shop", GoFiles: []string{"a.go"}}
	for _, tt := range []struct {
		name   string
		first  *unit
		found  piiflow.Result
		says   bool
		second *unit
		want   int
	}{
		{"nothing", facts, piiflow.Result{}, false, tests, 1},
		{"a flow", facts, piiflow.Result{Flows: make([]flow.Flow, 1)}, false, tests, 2},
		{"a copy", facts, piiflow.Result{Copies: make([]flow.Copy, 1)}, false, tests, 2},
		{"a function that it failed on", facts, piiflow.Result{}, true, tests, 2},
		{"nothing in another package", &unit{ImportPath: "example.com/other", VetxOnly: true}, piiflow.Result{}, false, tests, 2},
		{"nothing, and is asked for facts", facts, piiflow.Result{}, false, facts, 2},
		{"nothing, without tests", facts, piiflow.Result{}, false, checked, 2},
		{"nothing with the tests", tests, piiflow.Result{}, false, tests, 2},
	} {
		q := quietIn(filepath.Join(t.TempDir(), "go-build1", "b001", "vet.cfg"))
		looks := 0
		for _, u := range []*unit{tt.first, tt.second} {
			engine := &analysis.Analyzer{Run: func(pass *analysis.Pass) (any, error) {
				looks++
				if tt.says {
					pass.Report(analysis.Diagnostic{})
				}
				return &tt.found, nil
			}}
			q.once(engine, u)
			said := false
			result, err := engine.Run(&analysis.Pass{Report: func(analysis.Diagnostic) { said = true }})
			if err != nil || result.(*piiflow.Result) == nil || said != tt.says {
				t.Errorf("%s: %v, %v; said something: %v", tt.name, result, err, said)
			}
		}
		if looks != tt.want {
			t.Errorf("when it found %s, the engine looks %d times, want %d", tt.name, looks, tt.want)
		}
	}
}

func TestQuietIn(t *testing.T) {
	for file, want := range map[string]bool{
		"/tmp/go-build123/b001/vet.cfg":  true,
		"/tmp/go-build123/b001/unit.cfg": false,
		"/tmp/bazel/b001/vet.cfg":        false,
	} {
		if got := quietIn(filepath.FromSlash(file)) != nil; got != want {
			t.Errorf("%s is of a run of go vet: %v, want %v", file, got, want)
		}
	}
}
