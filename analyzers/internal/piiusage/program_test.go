package piiusage_test

import (
	"cmp"
	"flag"
	"fmt"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/analyzers/internal/piiusage"
	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/usage"
)

var only = flag.String("folder", "", "the folder of testdata/program to look at; default all")

// run is what was found in a folder of testdata/program: a program of one or
// several packages.
type run struct {
	program *usage.Program
	flows   []flow.Flow
	places  map[token.Pos]string // of the flows
	marks   map[string]string    // what the source says, by place
}

// TestProgram holds what the program as a whole can tell to the marks in the
// source: at a flow into a store
//
//	// stored ENTITY: VERDICTS
//
// with the entity it is written to (? for none that is known) and what the
// program can do with that, and at a field that nobody reads
//
//	// unread
func TestProgram(t *testing.T) {
	src, err := filepath.Abs("../../../testdata/program/src")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(src)
	if err != nil {
		t.Fatal(err)
	}
	var folders []string
	for _, e := range entries {
		if !strings.Contains(e.Name(), ".") && (*only == "" || *only == e.Name()) {
			folders = append(folders, e.Name()) // those with a dot are libraries
		}
	}
	runs := load(t, src, folders)
	for _, folder := range folders {
		t.Run(folder, func(t *testing.T) {
			compare(t, runs[folder].marks, runs[folder].found())
		})
	}
}

// load analyses the programs in the folders together, so that what they import
// is loaded once.
func load(t *testing.T, src string, folders []string) map[string]*run {
	t.Helper()
	patterns := make([]string, len(folders))
	for i, folder := range folders {
		patterns[i] = folder + "/..."
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode:  packages.LoadAllSyntax,
		Dir:   src,
		Tests: true,
		Env:   append(os.Environ(), "GOPATH="+filepath.Dir(src), "GO111MODULE=off", "GOWORK=off", "GOFLAGS="),
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.FailNow()
	}
	own := func(path string) bool { return slices.Contains(folders, programOf(path)) }
	uses := piiusage.New(piiusage.Config{Engine: piiflow.Analyzer, Own: own})
	graph, err := checker.Analyze([]*analysis.Analyzer{uses, piiflow.Analyzer}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	return sorted(t, folders, graph.Roots)
}

// programOf is the program that a package belongs to: the first word of its
// path.
func programOf(path string) string {
	program, _, _ := strings.Cut(path, "/")
	return program
}

// sorted gives each program what was found in its packages.
func sorted(t *testing.T, folders []string, roots []*checker.Action) map[string]*run {
	t.Helper()
	runs, uses := map[string]*run{}, map[string][]*usage.Package{}
	for _, folder := range folders {
		runs[folder] = &run{places: map[token.Pos]string{}, marks: map[string]string{}}
	}
	for _, root := range roots {
		if root.Err != nil {
			t.Fatal(root.Err)
		}
		program := strings.TrimSuffix(programOf(root.Package.PkgPath), ".test")
		switch result := root.Result.(type) {
		case *usage.Package:
			uses[program] = append(uses[program], result)
		case *piiflow.Result:
			runs[program].add(root.Package, result.Flows)
		}
	}
	for folder, r := range runs {
		r.program = usage.NewProgram(uses[folder], r.flows)
	}
	return runs
}

// add adds the flows and the marks of a package.
func (r *run) add(pkg *packages.Package, flows []flow.Flow) {
	for _, f := range flows {
		r.flows = append(r.flows, f)
		r.places[f.Apex] = place(pkg.Fset, f.Apex)
	}
	for _, file := range pkg.Syntax {
		for _, group := range file.Comments {
			for _, c := range group.List {
				r.mark(pkg.Fset, c)
			}
		}
	}
}

func (r *run) mark(fset *token.FileSet, c *ast.Comment) {
	text := strings.TrimPrefix(c.Text, "// ")
	if strings.HasPrefix(text, "stored ") || strings.HasPrefix(text, "unread") {
		r.marks[place(fset, c.Pos())] = text
	}
}

func place(fset *token.FileSet, pos token.Pos) string {
	at := fset.Position(pos)
	return fmt.Sprintf("%s/%s:%d", filepath.Base(filepath.Dir(at.Filename)), filepath.Base(at.Filename), at.Line)
}

// found is what marks would say of what was found, by place.
func (r *run) found() map[string]string {
	all := map[string][]string{}
	for i := range r.flows {
		f := &r.flows[i]
		if f.Sink.Kind.Under("store") {
			at := r.places[f.Apex]
			all[at] = append(all[at], r.says(f))
		}
	}
	for _, f := range r.program.Unread() {
		at := fmt.Sprintf("%s/%s:%d", filepath.Base(f.Pos.Package), f.Pos.File, f.Pos.Line)
		all[at] = append(all[at], "unread")
	}
	joined := map[string]string{}
	for at, texts := range all {
		slices.Sort(texts)
		joined[at] = strings.Join(slices.Compact(texts), " and ")
	}
	return joined
}

func (r *run) says(f *flow.Flow) string {
	text := "stored " + cmp.Or(f.Sink.Entity, "?")
	var can []string
	if v := verdict("erased", r.program.Erases(f)); v != "" {
		can = append(can, v)
	}
	if v := verdict("exported", r.program.Exports(f)); v != "" {
		can = append(can, v)
	}
	if len(can) > 0 {
		text += ": " + strings.Join(can, " ")
	}
	return text
}

// verdict is a word, or nothing where there is no answer.
func verdict(word string, answers []usage.Answer) string {
	switch {
	case len(answers) == 0:
		return ""
	case answers[0].Approximate != "":
		return "perhaps-" + word
	}
	return word
}

func compare(t *testing.T, want, got map[string]string) {
	t.Helper()
	if len(want) == 0 {
		t.Error("no marks")
	}
	for at, text := range got {
		if text != want[at] {
			t.Errorf("%s: %q, want %q", at, text, want[at])
		}
	}
	for at, text := range want {
		if got[at] == "" {
			t.Errorf("%s: nothing, want %q", at, text)
		}
	}
}
