package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"

	"github.com/piivet/piivet/analyzers"
)

// The same packages give the same findings in every driver: in a checker that
// runs in one process and shows every fact, under go vet, which starts a
// process for each package, and from the command line.

// place is what the drivers have to agree on.
type place struct {
	file         string
	line, column int
	message      string
	analyzer     string
}

func (p place) String() string {
	return fmt.Sprintf("%s:%d:%d: %s  [%s]", p.file, p.line, p.column, p.message, p.analyzer)
}

func comparePlaces(a, b place) int {
	return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.column, b.column),
		cmp.Compare(a.message, b.message), cmp.Compare(a.analyzer, b.analyzer))
}

type places map[place]bool

func (p places) sorted() []place { return slices.SortedFunc(maps.Keys(p), comparePlaces) }

// agree runs all drivers on the module in dir, fails where they differ, and
// returns what they found.
func agree(t *testing.T, dir string) places {
	t.Helper()
	dir, err := filepath.EvalSymlinks(dir)
	if err != nil {
		t.Fatal(err)
	}
	inProcess := checkerFindings(t, dir)
	same(t, "the checker in one process", inProcess, "go vet", vetFindings(t, dir))
	same(t, "the checker in one process", inProcess, "the command line", commandFindings(t, dir))
	return inProcess
}

// same fails for each finding that only one of two drivers has.
func same(t *testing.T, aName string, a places, bName string, b places) {
	t.Helper()
	for _, p := range a.sorted() {
		if !b[p] {
			t.Errorf("only %s has, and not %s: %s", aName, bName, p)
		}
	}
	for _, p := range b.sorted() {
		if !a[p] {
			t.Errorf("only %s has, and not %s: %s", bName, aName, p)
		}
	}
}

// checkerFindings runs the passes in this process.
func checkerFindings(t *testing.T, dir string) places {
	t.Helper()
	load := &packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir, Tests: true}
	pkgs, err := packages.Load(load, "./...")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the packages have errors")
	}
	conf := new(configuration)
	if err := conf.open(dir, io.Discard); err != nil {
		t.Fatal(err)
	}
	all := withEngine(analyzers.New(analyzers.Options{Tests: true, Generated: true, Configuration: conf.of}))
	graph, err := checker.Analyze(all, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	found := places{}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act, act.Err)
		}
		for _, d := range act.Diagnostics {
			at := act.Package.Fset.Position(d.Pos)
			found[place{relative(t, dir, at.Filename), at.Line, at.Column, d.Message, act.Analyzer.Name}] = true
		}
	}
	return found
}

// everywhere are the flags that let every pass report in all files.
func everywhere() []string {
	var flags []string
	for _, a := range passes(new(configuration)) {
		for _, name := range []string{"tests", "generated"} {
			if a.Flags.Lookup(name) != nil {
				flags = append(flags, "-"+a.Name+"."+name)
			}
		}
	}
	return flags
}

// vetFindings runs the real go vet, on all files.
func vetFindings(t *testing.T, dir string) places {
	t.Helper()
	return vetFindingsWith(t, dir, everywhere()...)
}

func vetFindingsWith(t *testing.T, dir string, flags ...string) places {
	t.Helper()
	args := append([]string{"vet", "-vettool=" + piivet(t), "-json"}, flags...)
	out := output(t, dir, "go", append(args, "./...")...)
	found := places{}
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var tree map[string]map[string]json.RawMessage
		if err := dec.Decode(&tree); errors.Is(err, io.EOF) {
			return found
		} else if err != nil {
			t.Fatalf("go vet printed %s: %v", out, err)
		}
		for _, byAnalyzer := range tree {
			for analyzer, raw := range byAnalyzer {
				addVetDiagnostics(t, found, dir, analyzer, raw)
			}
		}
	}
}

func addVetDiagnostics(t *testing.T, found places, dir, analyzer string, raw json.RawMessage) {
	t.Helper()
	var diagnostics []struct{ Posn, Message string }
	if err := json.Unmarshal(raw, &diagnostics); err != nil {
		t.Fatalf("%s: go vet printed %s", analyzer, raw)
	}
	for _, d := range diagnostics {
		m := regexp.MustCompile(`^(.*):(\d+):(\d+)$`).FindStringSubmatch(d.Posn)
		if m == nil {
			t.Fatalf("%s: go vet gave the position %q", analyzer, d.Posn)
		}
		line, _ := strconv.Atoi(m[2])
		column, _ := strconv.Atoi(m[3])
		found[place{relative(t, dir, m[1]), line, column, d.Message, analyzer}] = true
	}
}

// commandFindings runs the command line, on all files.
func commandFindings(t *testing.T, dir string) places {
	t.Helper()
	return commandFindingsWith(t, dir, "-tests", "-generated")
}

func commandFindingsWith(t *testing.T, dir string, flags ...string) places {
	t.Helper()
	out := output(t, dir, piivet(t), append([]string{"-format=json"}, flags...)...)
	found := places{}
	for line := range strings.Lines(string(out)) {
		var f struct {
			Analyzer, Message string
			Pos               struct {
				File         string
				Line, Column int
			}
		}
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatalf("piivet printed %s: %v", line, err)
		}
		found[place{f.Pos.File, f.Pos.Line, f.Pos.Column, f.Message, f.Analyzer}] = true
	}
	return found
}

// piivet is the built command, which TestMain puts in the path.
func piivet(t *testing.T) string {
	t.Helper()
	tool, err := exec.LookPath("piivet")
	if err != nil {
		t.Fatal(err)
	}
	return tool
}

// output runs a command that may end with exit code 1 but prints nothing to
// standard error.
func output(t *testing.T, dir, name string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PIIVET_CACHE="+testCache)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) || stderr.Len() > 0 {
		t.Fatalf("%s: %v\n%s", cmd, err, &stderr)
	}
	return out
}

func relative(t *testing.T, dir, file string) string {
	t.Helper()
	rel, err := filepath.Rel(dir, file)
	if err != nil {
		t.Fatal(err)
	}
	return filepath.ToSlash(rel)
}

// corpusModule copies testdata/src into a module of its own, in which the
// packages import each other under the path of that module.
func corpusModule(t *testing.T) string {
	t.Helper()
	const path = "example.com/corpus"
	src, dir := filepath.Join("..", "..", "testdata", "src"), t.TempDir()
	own := regexp.MustCompile(`(?m)^(\s*(?:import )?(?:[\w.]+ )?")(` + strings.Join(topLevel(t, src), "|") + `)(["/])`)
	err := filepath.WalkDir(src, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if filepath.Ext(name) == ".go" {
			data = own.ReplaceAll(data, []byte("${1}"+path+"/${2}${3}"))
		}
		rel, err := filepath.Rel(src, name)
		if err != nil {
			return err
		}
		return write(filepath.Join(dir, rel), data)
	})
	if err == nil {
		err = write(filepath.Join(dir, "go.mod"), []byte("module "+path+"\n\ngo 1.26\n"))
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func topLevel(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, regexp.QuoteMeta(e.Name()))
	}
	return names
}

func write(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o666)
}

// extract writes the files of an archive and returns their directory.
func extract(t *testing.T, archive string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		if err := write(filepath.Join(dir, filepath.FromSlash(f.Name)), f.Data); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
