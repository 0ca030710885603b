package analyzers_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/analyzers/piilog"
	"github.com/piivet/piivet/internal/flow"
)

// testdata is the root of the packages that tests analyse.
func testdata() string {
	dir, err := filepath.Abs("../testdata")
	if err != nil {
		panic(err)
	}
	return dir
}

// TestPasses runs all passes over small packages, each about one of them, and
// holds what they report to the marks there. All is loaded once: loading costs
// far more than the passes.
func TestPasses(t *testing.T) {
	options := []piilog.Options{{}, {Tests: true}, {Generated: true}, {Tests: true, Generated: true}}
	together := &analysis.Analyzer{Name: "together", Doc: "report what the passes report", Requires: analyzers.All()}
	for _, opts := range options {
		together.Requires = append(together.Requires, piilog.New(opts))
	}
	together.Run = func(pass *analysis.Pass) (any, error) {
		reportAll(t, pass, analyzers.All())
		return nil, nil
	}
	results := analysistest.Run(t, testdata(), together, "passes_log", "passes_mail", "passes_store", "passes_share", "passes_files")

	t.Run("Files", func(t *testing.T) {
		variants := together.Requires[len(together.Requires)-len(options):]
		for i, want := range []string{"x.go x.go", "x.go x.go x_test.go", "gen.go x.go x.go", "gen.go x.go x.go x_test.go"} {
			if got := filesOf(results, "passes_files", variants[i]); got != want {
				t.Errorf("%+v reports in %s, want %s", options[i], got, want)
			}
		}
	})
}

// reportAll reports the findings of the passes once more, and fails where one
// is reported by the wrong pass or by two.
func reportAll(t *testing.T, pass *analysis.Pass, passes []*analysis.Analyzer) {
	for _, a := range passes {
		findings, _ := pass.ResultOf[a].([]flow.Finding)
		for i := range findings {
			f := &findings[i]
			if f.Analyzer != a.Name || f.Sink.Kind.Pass() != a.Name {
				t.Errorf("%s reports a finding about %s that belongs to %s", a.Name, f.Sink.Kind, f.Analyzer)
			}
			pass.Report(analysis.Diagnostic{Pos: f.Apex, Message: f.Message()})
		}
	}
}

// filesOf lists the files that a pass reported in, with the tests of the
// package.
func filesOf(results []*analysistest.Result, pkg string, a *analysis.Analyzer) string {
	most := ""
	for _, res := range results {
		if res.Pass.Pkg.Path() != pkg {
			continue
		}
		var files []string
		for _, f := range res.Pass.ResultOf[a].([]flow.Finding) {
			files = append(files, filepath.Base(res.Pass.Fset.Position(f.Apex).Filename))
		}
		slices.Sort(files)
		// The variant of the package that has its tests has all the others have.
		if list := strings.Join(files, " "); len(list) > len(most) {
			most = list
		}
	}
	return most
}
