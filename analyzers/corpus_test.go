package analyzers_test

import (
	"flag"
	"fmt"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/flow"
)

// The corpus is testdata/src: a folder for each construct of the language,
// where every leak (a line with a `want`) stands beside clean twins (`// ok`).
// Folders that belong to one pass start with its name, or with passes_; those that
// the default policy says nothing of with transport_ or retention_ (TestWay), or
// with consent_ (TestConsent).
var notCorpus = []string{"piitag", "passes_", "transport_", "retention_", "consent_"}

var only = flag.String("folders", "", "comma-separated folders of the corpus to run TestCorpus on; default all")

// folder is one construct: its packages, the outermost first, and its files.
type folder struct {
	name     string
	packages []string
	files    []string
}

// corpus lists the folders in the order of their names.
func corpus(t testing.TB) []folder {
	t.Helper()
	src := filepath.Join(testdata(), "src")
	entries, err := os.ReadDir(src)
	if err != nil {
		t.Fatal(err)
	}
	var all []folder
	for _, e := range entries {
		if e.IsDir() && !slices.ContainsFunc(notCorpus, func(p string) bool { return strings.HasPrefix(e.Name(), p) }) {
			all = append(all, readFolder(t, src, e.Name()))
		}
	}
	return all
}

func readFolder(t testing.TB, src, name string) folder {
	t.Helper()
	f := folder{name: name}
	err := filepath.WalkDir(filepath.Join(src, name), func(path string, e os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" {
			return err
		}
		f.files = append(f.files, path)
		pkg, err := filepath.Rel(src, filepath.Dir(path))
		if pkg = filepath.ToSlash(pkg); !slices.Contains(f.packages, pkg) {
			f.packages = append(f.packages, pkg)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// findings reports what all passes report, so that one run compares it with
// the marks.
var findings = &analysis.Analyzer{
	Name:     "findings",
	Doc:      "report the findings of all passes",
	Requires: analyzers.All(),
	Run: func(pass *analysis.Pass) (any, error) {
		for _, a := range analyzers.All() {
			reported, ok := pass.ResultOf[a].([]flow.Finding)
			if !ok {
				continue
			}
			for i := range reported {
				pass.Report(analysis.Diagnostic{Pos: reported[i].Apex, Message: reported[i].Message()})
			}
		}
		return nil, nil
	},
}

// mismatches keeps what analysistest finds, by folder, so that the corpus is
// loaded once and still has a subtest for each construct.
type mismatches struct {
	mu       sync.Mutex
	byFolder map[string][]string
}

var inFolder = regexp.MustCompile(`^(?:\S*src/)?([^/:\s]+)/\S+\.go:\d`)

// Errorf implements analysistest.Testing. What is not about a file of a folder
// is kept under the empty name.
func (m *mismatches) Errorf(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	name := ""
	if match := inFolder.FindStringSubmatch(text); match != nil {
		name = match[1]
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.byFolder[name] = append(m.byFolder[name], text)
}

func TestCorpus(t *testing.T) {
	found, scores := scoreCorpus(t)
	for _, text := range found[""] {
		t.Error(text)
	}
	for _, s := range scores {
		t.Run(s.name, func(t *testing.T) {
			for _, text := range found[s.name] {
				t.Error(text)
			}
		})
	}
}

var scored struct {
	once   sync.Once
	found  map[string][]string
	scores []score
}

// scoreCorpus runs all passes over the corpus, once: what differs from the
// marks, by folder, and the counts.
func scoreCorpus(t *testing.T) (found map[string][]string, scores []score) {
	t.Helper()
	scored.once.Do(func() {
		folders := corpus(t)
		if *only != "" {
			names := strings.Split(*only, ",")
			folders = slices.DeleteFunc(folders, func(f folder) bool { return !slices.Contains(names, f.name) })
		}
		var patterns []string
		for _, f := range folders {
			patterns = append(patterns, f.packages...)
		}
		differ := &mismatches{byFolder: map[string][]string{}}
		analysistest.Run(differ, testdata(), findings, patterns...)
		scored.found = differ.byFolder
		for _, f := range folders {
			scored.scores = append(scored.scores, f.score(t, differ.byFolder[f.name]))
		}
	})
	return scored.found, scored.scores
}

// score counts the marks of a folder, and what differs from them.
func (f folder) score(t *testing.T, differ []string) score {
	t.Helper()
	s := score{name: f.name}
	s.leaks, s.clean = f.marks(t)
	for _, text := range differ {
		if strings.Contains(text, "unexpected diagnostic") {
			s.alarms++
		} else {
			s.missed++
		}
	}
	return s
}

var (
	leakMark  = regexp.MustCompile("// want [`\"]")
	cleanMark = regexp.MustCompile(`// ok\b`)
)

// marks counts the findings that a folder asks for, and its clean lines.
func (f folder) marks(t testing.TB) (leaks, clean int) {
	t.Helper()
	for _, name := range f.files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			switch {
			case leakMark.MatchString(line):
				leaks += wanted(line)
			case cleanMark.MatchString(line):
				clean++
			}
		}
	}
	return leaks, clean
}

// wanted counts the patterns of a mark, each of them quoted.
func wanted(line string) int {
	_, mark, _ := strings.Cut(line, "// want ")
	n := 0
	for {
		quoted, err := strconv.QuotedPrefix(strings.TrimSpace(mark))
		if err != nil {
			return n
		}
		n++
		mark = strings.TrimSpace(mark)[len(quoted):]
	}
}

// TestCorpusMarks: no folder has leaks alone or clean lines alone, and nobody
// thins the corpus out unnoticed.
func TestCorpusMarks(t *testing.T) {
	folders := corpus(t)
	leaks, clean := 0, 0
	for _, f := range folders {
		l, c := f.marks(t)
		if l == 0 || c == 0 {
			t.Errorf("%s: %d leaks and %d clean lines: each needs the other beside it", f.name, l, c)
		}
		leaks, clean = leaks+l, clean+c
	}
	t.Logf("%d folders, %d leaks, %d clean lines", len(folders), leaks, clean)
	if len(folders) < 45 || leaks < 800 || clean < 1000 {
		t.Errorf("%d folders, %d leaks, %d clean lines: fewer than there were", len(folders), leaks, clean)
	}
}

// TestCorpusInstructions: every kind of instruction that the SSA package can
// make is made somewhere in the corpus, so that a new one fails here until it
// has a folder.
func TestCorpusInstructions(t *testing.T) {
	made := map[string]bool{}
	for fn := range ssautil.AllFunctions(buildCorpus(t)) {
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				made[reflect.TypeOf(instr).Elem().Name()] = true
			}
		}
	}
	known := instructions(t)
	if len(known) < 30 {
		t.Fatalf("found only %d instructions: %v", len(known), known)
	}
	for _, name := range known {
		// DebugRef is made on request only, which passes do not.
		if name != "DebugRef" && !made[name] {
			t.Errorf("no folder of the corpus makes the instruction %s", name)
		}
	}
}

// instructions lists the types of the SSA package that are instructions.
func instructions(t testing.TB) []string {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedTypes}, "golang.org/x/tools/go/ssa")
	if err != nil || len(pkgs) != 1 || pkgs[0].Types == nil {
		t.Fatalf("loading the SSA package: %v", err)
	}
	scope := pkgs[0].Types.Scope()
	instruction := scope.Lookup("Instruction").Type().Underlying().(*types.Interface)
	var names []string
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if ok && !types.IsInterface(obj.Type()) && types.Implements(types.NewPointer(obj.Type()), instruction) {
			names = append(names, name)
		}
	}
	return names
}

// buildCorpus builds the SSA form of the corpus as the passes see it.
func buildCorpus(t testing.TB) *ssa.Program {
	t.Helper()
	cfg := &packages.Config{
		Mode: packages.LoadSyntax,
		Dir:  filepath.Join(testdata(), "src"),
		Env:  append(os.Environ(), "GOPATH="+testdata(), "GO111MODULE=off", "GOWORK=off"),
	}
	var patterns []string
	for _, f := range corpus(t) {
		patterns = append(patterns, f.packages...)
	}
	pkgs, err := packages.Load(cfg, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pkgs {
		for _, e := range p.Errors {
			t.Errorf("%s: %v", p.PkgPath, e)
		}
	}
	prog, _ := ssautil.Packages(pkgs, ssa.BuilderMode(0))
	prog.Build()
	return prog
}
