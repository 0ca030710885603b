package nogo

import (
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/piivet/piivet/internal/agree"
)

// program is a built nogo.
type program string

// violation is nogo's exit code when it has findings.
const violation = 3

// listed is what the go command says of a package.
type listed struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
	Imports                 []string
	ImportMap               map[string]string
	Standard                bool
	Module                  *struct{ Main bool }
}

// path is the path of the package without the mark of a test variant, as
// compilers and nogo know it.
func path(importPath string) string {
	path, _, _ := strings.Cut(importPath, " ")
	return path
}

// list lists the packages of the module in dir and what they depend on, those
// that others import first, with their export data. Programs that run tests are
// left out.
func list(t *testing.T, dir string) []listed {
	t.Helper()
	out := agree.Output(t, dir, os.Environ(), "go", "list", "-deps", "-test", "-export", "-json=ImportPath,Dir,Export,GoFiles,Imports,ImportMap,Standard,Module", "./...")
	var all []listed
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(p.ImportPath, ".test") {
			all = append(all, p)
		}
	}
}

// build is one build: what its actions have made so far.
type build struct {
	t       *testing.T
	nogo    program
	root    string // of the module that is built
	out     string // for what actions make
	exports map[string]string
	facts   map[string]string // files by what the go command calls a package
	found   agree.Places
	patches []string
	cost    cost
	cache   actions // nil for none
}

// run runs nogo on all packages of the module in dir and on those outside the
// standard library that they depend on, each once and those that others import
// first, as Bazel does. For packages that are not the module's own, nogo makes
// facts and nothing else.
func (n program) run(t *testing.T, dir string) *build {
	t.Helper()
	return n.runWith(t, dir, nil)
}

// runWith runs it with a cache of actions.
func (n program) runWith(t *testing.T, dir string, cache actions) *build {
	t.Helper()
	b := n.begin(t, dir)
	b.cache = cache
	for _, p := range list(t, dir) {
		b.exports[p.ImportPath] = p.Export
		if !p.Standard && len(p.GoFiles) > 0 {
			b.action(p)
		}
	}
	return b
}

func (n program) begin(t *testing.T, dir string) *build {
	t.Helper()
	return &build{t: t, nogo: n, root: dir, out: agree.TempDir(t), exports: map[string]string{}, facts: map[string]string{}, found: agree.Places{},
		cost: cost{ends: map[string]time.Duration{}}}
}

// fail runs nogo on a module of one package and returns what it prints and its
// exit code.
func (n program) fail(t *testing.T, dir string) (printed string, code int) {
	t.Helper()
	b := n.begin(t, dir)
	all := list(t, dir)
	printed, state := n.execute(t, dir, b.arguments(all[len(all)-1], b.out))
	return printed, state.ExitCode()
}

// action runs nogo on one package.
func (b *build) action(p listed) {
	b.t.Helper()
	dir := filepath.Join(b.out, strconv.Itoa(len(b.facts)))
	if err := os.Mkdir(dir, 0o777); err != nil {
		b.t.Fatal(err)
	}
	made := b.cache.do(b, b.arguments(p, dir), dir)
	switch code := made.state.ExitCode(); code {
	case 0:
	case violation:
		b.diagnostics(made.printed)
	default:
		b.t.Fatalf("nogo on %s: exit code %d: %s", p.ImportPath, code, made.printed)
	}
	if patch, err := os.ReadFile(filepath.Join(made.dir, "nogo.patch")); err == nil {
		b.patches = append(b.patches, string(patch))
	}
	b.facts[p.ImportPath] = filepath.Join(made.dir, "facts")
	b.cost.add(b, p, made.state.UserTime()+made.state.SystemTime())
}

// arguments are those of nogo for a package, with dir for what it makes: the
// flags are those that rules_go gives.
func (b *build) arguments(p listed, dir string) []string {
	args := []string{"-p", path(p.ImportPath), "-fix_dir", dir, "-x", filepath.Join(dir, "facts"), "-go_version", strings.TrimPrefix(runtime.Version(), "go")}
	var imports []string
	for _, name := range p.Imports {
		// In Imports, what ImportMap says is done.
		if export := b.exports[name]; export != "" {
			imports = append(imports, "packagefile "+path(name)+"="+export)
		}
		if facts := b.facts[name]; facts != "" {
			args = append(args, "-fact", path(name)+"="+facts)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.ImportMap)) {
		if to := path(p.ImportMap[name]); to != name {
			imports = append(imports, "importmap "+name+"="+to)
		}
	}
	importcfg := filepath.Join(dir, "importcfg")
	if err := os.WriteFile(importcfg, []byte(strings.Join(imports, "\n")+"\n"), 0o666); err != nil {
		b.t.Fatal(err)
	}
	if p.Module == nil || !p.Module.Main {
		args = append(args, "-facts_only")
	}
	args = append(args, "-importcfg", importcfg)
	for _, file := range p.GoFiles {
		args = append(args, agree.Relative(b.t, b.root, filepath.Join(p.Dir, file)))
	}
	return args
}

// execute runs nogo in a directory and returns what it prints and how it ended.
func (n program) execute(t *testing.T, dir string, args []string) (printed string, state *os.ProcessState) {
	t.Helper()
	cmd := exec.Command(string(n), args...)
	cmd.Dir = dir
	cmd.Env = []string{"GOARCH=" + runtime.GOARCH} // Bazel gives no more that matters here
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%s: %v", cmd, err)
	}
	return string(out), cmd.ProcessState
}

var diagnostic = regexp.MustCompile(`^(.*):(\d+):(\d+): (.*) \((\w+)\)$`)

// diagnostics adds what nogo printed.
func (b *build) diagnostics(printed string) {
	b.t.Helper()
	first, rest, _ := strings.Cut(strings.TrimSuffix(printed, "\n"), "\n")
	if !strings.HasPrefix(first, "nogo: errors found by nogo") {
		b.t.Fatalf("nogo printed %s", printed)
	}
	for line := range strings.Lines(rest) {
		m := diagnostic.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
		if m == nil {
			b.t.Fatalf("nogo printed %q", line)
		}
		at, _ := strconv.Atoi(m[2])
		column, _ := strconv.Atoi(m[3])
		b.found[agree.Place{File: filepath.ToSlash(m[1]), Line: at, Column: column, Message: m[4], Analyzer: m[5]}] = true
	}
}
