package driver

import (
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/txtar"

	"github.com/piivet/piivet/internal/flow"
)

// The passes of these tests stand in for the real ones: leakfacts is an engine
// with facts, leakpass reports what it found. Data leaks through a function
// called Leak, and through every function that calls one that leaks.

// leakFact says that a function leaks, and by what way.
type leakFact struct{ Path []flow.Step }

func (*leakFact) AFact()         {}
func (*leakFact) String() string { return "leaks" }

// fakes are the passes of one test, with what the test wants to know of them.
type fakes struct {
	engine, pass *analysis.Analyzer
	// ran counts how often the engine ran.
	ran atomic.Int32
	// panics and fails name the package in which the engine panics or fails.
	panics, fails string
}

func newFakes() *fakes {
	f := &fakes{}
	f.engine = &analysis.Analyzer{
		Name: "leakfacts", Doc: "find leaks", Run: f.findLeaks,
		FactTypes:  []analysis.Fact{new(leakFact)},
		ResultType: reflect.TypeFor[[]flow.Finding](),
	}
	f.pass = &analysis.Analyzer{
		Name: "leakpass", Doc: "report leaks", Run: f.report,
		Requires:   []*analysis.Analyzer{f.engine},
		ResultType: reflect.TypeFor[[]flow.Finding](),
	}
	f.pass.Flags.Bool("tests", false, "")
	return f
}

func (f *fakes) findLeaks(pass *analysis.Pass) (any, error) {
	f.ran.Add(1)
	switch pass.Pkg.Path() {
	case f.panics:
		return 1 / len(f.fails), nil
	case f.fails:
		return nil, errors.New("out of luck")
	}
	var findings []flow.Finding
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
				findings = append(findings, leaksOf(pass, fn)...)
			}
		}
	}
	return findings, nil
}

// leaksOf finds the calls that leak. The facts of functions come in the order
// of their declaration, so a test declares callees first.
func leaksOf(pass *analysis.Pass, fn *ast.FuncDecl) []flow.Finding {
	obj := pass.TypesInfo.Defs[fn.Name].(*types.Func)
	if fn.Name.Name == "Leak" {
		pass.ExportObjectFact(obj, &leakFact{[]flow.Step{{Kind: flow.StepSink, Func: obj.Name(), Pos: placeOf(pass, fn.Pos())}}})
	}
	var findings []flow.Finding
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		callee, fact := calleeOf(pass, call), new(leakFact)
		if callee == nil || !pass.ImportObjectFact(callee, fact) {
			return true
		}
		step := flow.Step{Kind: flow.StepCall, Func: callee.Name(), Pos: placeOf(pass, call.Pos())}
		path := append([]flow.Step{step}, fact.Path...)
		pass.ExportObjectFact(obj, &leakFact{path})
		findings = append(findings, leakFinding(pass, call, obj, callee, path))
		return true
	})
	return findings
}

func calleeOf(pass *analysis.Pass, call *ast.CallExpr) types.Object {
	switch fun := call.Fun.(type) {
	case *ast.Ident:
		return pass.TypesInfo.Uses[fun]
	case *ast.SelectorExpr:
		return pass.TypesInfo.Uses[fun.Sel]
	}
	return nil
}

func placeOf(pass *analysis.Pass, pos token.Pos) flow.Pos {
	at := pass.Fset.Position(pos)
	return flow.Pos{Package: pass.Pkg.Path(), File: filepath.Base(at.Filename), Line: at.Line, Column: at.Column}
}

func leakFinding(pass *analysis.Pass, call *ast.CallExpr, in *types.Func, callee types.Object, path []flow.Step) flow.Finding {
	return flow.Finding{
		Analyzer: "leakpass",
		Promises: []flow.Promise{{ID: "test/none", Says: "Nothing leaks."}},
		Flow: flow.Flow{
			Source: flow.Source{Name: "T.F", Full: "p.T.F", Categories: []string{"contact.email"}, Pos: path[len(path)-1].Pos},
			Sink:   flow.Sink{Kind: flow.LogLine, Func: "Leak"}, Through: callee.Name(), Func: in.FullName(),
			Path: path, Apex: call.Pos(), End: call.End(),
		},
	}
}

// report reports the leaks, and one thing that is no leak: a function called
// Odd, with a note on where its package begins.
func (f *fakes) report(pass *analysis.Pass) (any, error) {
	findings := pass.ResultOf[f.engine].([]flow.Finding)
	for _, found := range findings {
		pass.Report(analysis.Diagnostic{Pos: found.Apex, End: found.End, Message: found.Message(), Category: "test/none"})
	}
	for id, obj := range pass.TypesInfo.Defs {
		if obj != nil && id.Name == "Odd" {
			pass.Report(analysis.Diagnostic{Pos: id.Pos(), Message: "odd", Related: []analysis.RelatedInformation{
				{Pos: pass.Files[0].Package, Message: "in this package"},
			}})
		}
	}
	return findings, nil
}

// module writes the files of an archive, and returns their directory.
func module(t *testing.T, archive string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		writeFile(t, filepath.Join(dir, filepath.FromSlash(f.Name)), f.Data)
	}
	return dir
}

func writeFile(t *testing.T, file string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o666); err != nil {
		t.Fatal(err)
	}
}

// run runs the passes in dir with a cache that all tests share.
func (f *fakes) run(t *testing.T, dir string, patterns ...string) *Outcome {
	t.Helper()
	return f.runWith(t, Config{Dir: dir, Patterns: patterns, Tests: true})
}

func (f *fakes) runWith(t *testing.T, cfg Config) *Outcome {
	t.Helper()
	if cfg.CacheDir == "" {
		cfg.CacheDir = sharedCache
	}
	cfg.Analyzers = []*analysis.Analyzer{f.pass}
	outcome, err := Run(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return outcome
}

// lines is an outcome in short: findings with their paths, then problems.
func lines(o *Outcome) []string {
	var out []string
	for _, f := range o.Findings {
		line := fmt.Sprintf("%s:%d: %s", f.Pos.File, f.Pos.Line, f.Message)
		for _, s := range f.Path {
			line += fmt.Sprintf(" > %s:%d", s.Pos.File, s.Pos.Line)
		}
		out = append(out, line)
	}
	for _, p := range o.Problems {
		out = append(out, "! "+p.String())
	}
	return out
}

// wantLines compares an outcome with what it should be; temporary directories
// are called DIR there.
func wantLines(t *testing.T, o *Outcome, want ...string) {
	t.Helper()
	got := lines(o)
	for i := range got {
		got[i] = tempDirs.ReplaceAllString(got[i], "DIR")
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

var tempDirs = regexp.MustCompile(regexp.QuoteMeta(os.TempDir()) + `/\w+/\d+`)

var sharedCache string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "piivet-driver")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	sharedCache = dir
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}
