package piitag

import (
	"go/ast"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/piivet/piivet/analyzers/internal/verdict"
	"github.com/piivet/piivet/internal/directive"
)

func testdata(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// judged stands in for the verdict: it takes a //pii:allow for used when its
// reason says so, so that what the engine finds does not matter here.
var judged = &analysis.Analyzer{
	Name:       "judged",
	Doc:        "say which directives are used",
	ResultType: reflect.TypeFor[*verdict.Result](),
	Run: func(pass *analysis.Pass) (any, error) {
		res := &verdict.Result{}
		for _, file := range pass.Files {
			for _, l := range directive.File(pass.Fset, file) {
				if l.Verb == directive.Allow && l.Reason == "used" {
					res.UsedAllows = append(res.UsedAllows, l.Comment.Pos())
				}
			}
		}
		slices.Sort(res.UsedAllows)
		return res, nil
	},
}

func with(opts Options) Options {
	opts.Judged = judged
	return opts
}

func TestFindings(t *testing.T) {
	for _, pkg := range []string{"piitagwords", "piitagforms", "piitagfields", "piitagdirectives", "piitagstale", "piitagother"} {
		t.Run(pkg, func(t *testing.T) {
			for _, res := range analysistest.RunWithSuggestedFixes(t, testdata(t), New(Options{Judged: judged}), pkg) {
				for _, d := range res.Diagnostics {
					checkDiagnostic(t, d)
				}
			}
		})
	}
}

// Nogo gives a pass no ReadFile.
func TestWithoutReadFile(t *testing.T) {
	a := New(Options{Judged: judged})
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		pass.ReadFile = nil
		return run(pass)
	}
	analysistest.RunWithSuggestedFixes(t, testdata(t), a, "piitagstale")
}

// Files of other kinds are reported when asked for.
func TestFileKinds(t *testing.T) {
	for _, tt := range []struct {
		opts Options
		want []string
	}{
		{Options{}, []string{"Written"}},
		{Options{Tests: true}, []string{"Test", "Written"}},
		{Options{Generated: true}, []string{"Generated", "Written"}},
	} {
		got := map[string]bool{}
		results := analysistest.Run(quiet{}, testdata(t), New(with(tt.opts)), "piitagkinds")
		for _, res := range results {
			for _, d := range res.Diagnostics {
				owner, _, _ := strings.Cut(d.Message, ".")
				got[owner] = true
			}
		}
		if len(got) != len(tt.want) || slices.ContainsFunc(tt.want, func(s string) bool { return !got[s] }) {
			t.Errorf("%+v: reported %v, want %v", tt.opts, got, tt.want)
		}
	}
}

// quiet lets a run go by what it reports.
type quiet struct{}

func (quiet) Errorf(string, ...any) {}

// checkDiagnostic holds that every diagnostic is one line, has a rule that
// doc.go explains, and the address of it.
func checkDiagnostic(t *testing.T, d analysis.Diagnostic) {
	t.Helper()
	if strings.ContainsAny(d.Message, "\n\r") || strings.HasSuffix(d.Message, ".") || d.End < d.Pos {
		t.Errorf("malformed diagnostic %+v", d)
	}
	heading := "\n# " + strings.ToUpper(d.Category[:1]) + d.Category[1:] + "\n"
	if !strings.Contains(Analyzer.Doc, heading) || !strings.HasSuffix(d.URL, "/docs/piitag.md#"+d.Category) {
		t.Errorf("%s: no section about %q, or not under %s", d.Message, d.Category, d.URL)
	}
	if len(d.SuggestedFixes) > 1 {
		t.Errorf("%s: several fixes", d.Message)
	}
}

// Positions point at what is wrong, through both levels of quotes.
func TestPositions(t *testing.T) {
	want := map[string]string{"Email": "emial", "Phone": "regoin=eu", "Quoted": "emial"}
	for _, res := range analysistest.Run(quiet{}, testdata(t), New(Options{Judged: judged}), "piitagwords") {
		for _, d := range res.Diagnostics {
			field, _, _ := strings.Cut(strings.TrimPrefix(d.Message, "User."), ":")
			if want[field] == "" {
				continue
			}
			file := res.Pass.Fset.File(d.Pos)
			content, err := res.Pass.ReadFile(file.Name())
			if err != nil {
				t.Fatal(err)
			}
			if got := string(content[file.Offset(d.Pos):file.Offset(d.End)]); got != want[field] {
				t.Errorf("%s: at %q, want %q", d.Message, got, want[field])
			}
			delete(want, field)
		}
	}
	if len(want) > 0 {
		t.Errorf("not reported: %v", want)
	}
}

func TestEmbeddedName(t *testing.T) {
	id := ast.NewIdent("T")
	for _, expr := range []ast.Expr{
		id, &ast.StarExpr{X: id}, &ast.SelectorExpr{X: ast.NewIdent("p"), Sel: id}, &ast.ParenExpr{X: id},
		&ast.StarExpr{X: &ast.IndexExpr{X: id}}, &ast.IndexListExpr{X: &ast.SelectorExpr{X: ast.NewIdent("p"), Sel: id}},
	} {
		if got := embeddedName(expr); got != "T" {
			t.Errorf("embeddedName(%T) = %q", expr, got)
		}
	}
}

func TestFlags(t *testing.T) {
	for _, flag := range []string{"tests", "generated"} {
		if New(Options{}).Flags.Lookup(flag) == nil {
			t.Errorf("no flag -%s", flag)
		}
	}
	if err := analysis.Validate([]*analysis.Analyzer{Analyzer, New(Options{Tests: true})}); err != nil {
		t.Error(err)
	}
}

// With the engine behind it, the pass knows which directives are of use.
func TestLive(t *testing.T) {
	analysistest.Run(t, testdata(t), Analyzer, "piitaglive")
}

// TestCopies runs the engine, too. Nothing is said about copies unless asked.
func TestCopies(t *testing.T) {
	asked := New(Options{})
	if err := asked.Flags.Set("copies", "true"); err != nil {
		t.Fatal(err)
	}
	for _, res := range analysistest.RunWithSuggestedFixes(t, testdata(t), asked, "piitagcopies", "piitagcopies/rows") {
		for _, d := range res.Diagnostics {
			checkDiagnostic(t, d)
		}
	}
	for _, res := range analysistest.Run(quiet{}, testdata(t), New(Options{}), "piitagcopies") {
		if len(res.Diagnostics) > 0 {
			t.Errorf("without being asked: %v", res.Diagnostics)
		}
	}
}
