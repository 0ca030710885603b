package nogo

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/agree"
)

// rulesGo is the module of the rules for Bazel.
const rulesGo = "github.com/bazelbuild/rules_go"

// rules are the programs of rules_go, in a module of their own.
type rules struct {
	dir string
	// builder is the built program that does the steps of a build; one of them
	// writes the generated part of nogo.
	builder string
}

// prepared are the rules that all tests share.
var prepared = sync.OnceValues(prepare)

func prepare() (*rules, error) {
	dir, err := os.MkdirTemp("", "nogo-test")
	if err != nil {
		return nil, err
	}
	r := &rules{dir: dir, builder: filepath.Join(dir, "builder.exe")}
	if err := r.module(); err != nil {
		return r, err
	}
	sources, err := sourcesOf(rulesGo)
	if err != nil {
		return r, err
	}
	for name, in := range map[string]string{"builder_srcs": "builder", "nogo_srcs": "nogo"} {
		if err := r.copyTarget(sources, name, in); err != nil {
			return r, err
		}
	}
	// The builder does not start without a label, which nothing here needs.
	return r, r.run("go", "build", "-ldflags=-X main.rulesGoStdlibPrefix=//stdlib:", "-o", r.builder, "./builder")
}

// TestMain removes what the tests share.
func TestMain(m *testing.M) {
	code := m.Run()
	if r, _ := prepared(); r != nil {
		os.RemoveAll(r.dir)
	}
	os.Exit(code)
}

// module makes the module: it requires what this one does.
func (r *rules) module() error {
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(name)
		if err == nil {
			err = os.WriteFile(filepath.Join(r.dir, name), data, 0o666)
		}
		if err != nil {
			return err
		}
	}
	root, err := filepath.Abs("../../..")
	if err != nil {
		return err
	}
	return r.run("go", "mod", "edit", "-module=golang.org/x/tools/nogotest", "-droptool="+rulesGo+"/go/tools/builders", "-replace="+agree.Module+"="+root)
}

// sourcesOf is the directory of the rules' programs.
func sourcesOf(module string) (string, error) {
	out, err := exec.Command("go", "mod", "download", "-json", module).Output()
	if err != nil {
		return "", err
	}
	var m struct{ Dir string }
	err = json.Unmarshal(out, &m)
	return filepath.Join(m.Dir, "go", "tools", "builders"), err
}

var quoted = regexp.MustCompile(`"(\w+\.go)"`)

// copyTarget copies the sources of a target of Bazel to a directory of the
// module. Files for other systems say so in their names.
func (r *rules) copyTarget(sources, name, to string) error {
	build, err := os.ReadFile(filepath.Join(sources, "BUILD.bazel"))
	if err != nil {
		return err
	}
	_, target, _ := strings.Cut(string(build), `name = "`+name+`"`)
	target, _, _ = strings.Cut(target, "visibility")
	for _, m := range quoted.FindAllStringSubmatch(target, -1) {
		data, err := os.ReadFile(filepath.Join(sources, m[1]))
		if err == nil {
			err = agree.Write(filepath.Join(r.dir, to, m[1]), data)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// run runs a program in the module.
func (r *rules) run(name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = r.dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		return &failure{cmd.String(), string(out), err}
	}
	return nil
}

// failure is a program that failed, with what it printed.
type failure struct {
	command, output string
	err             error
}

func (f *failure) Error() string { return f.command + ": " + f.err.Error() + "\n" + f.output }

// passes are the packages that a user's nogo has: the engine, which takes the
// configuration, and all that report.
func passes() []string {
	names := []string{piiflow.Analyzer.Name}
	for _, a := range analyzers.All() {
		names = append(names, a.Name)
	}
	return names
}

// flags are analyzer_flags, by the name of the analyzer.
type flags map[string]map[string]string

// nogo builds a nogo with all passes, and flags in its JSON file. Options are for
// "go build".
func nogo(t *testing.T, flags flags, options ...string) program {
	t.Helper()
	type settings struct {
		Flags map[string]string `json:"analyzer_flags"`
	}
	byName := map[string]settings{}
	for name, set := range flags {
		byName[name] = settings{set}
	}
	text, err := json.Marshal(byName)
	if err != nil {
		t.Fatal(err)
	}
	return nogoWith(t, string(text), options...)
}

// nogoWith builds a nogo with all passes, and a JSON file.
func nogoWith(t *testing.T, text string, options ...string) program {
	t.Helper()
	r, err := prepared()
	if err != nil {
		t.Fatal(err)
	}
	dir := agree.TempDir(t)
	config := filepath.Join(dir, "nogo.json")
	if err := agree.Write(config, []byte(text)); err != nil {
		t.Fatal(err)
	}
	args := []string{"gennogomain", "-config", config, "-output", filepath.Join(r.dir, "nogo", "generated.go")}
	for _, name := range passes() {
		args = append(args, "-analyzer_importpath", agree.Module+"/analyzers/"+name)
	}
	built := program(filepath.Join(dir, "nogo.exe"))
	if err := r.run(r.builder, args...); err != nil {
		t.Fatal(err)
	}
	if err := r.run("go", slices.Concat([]string{"build", "-o", string(built)}, options, []string{"./nogo"})...); err != nil {
		t.Fatal(err)
	}
	return built
}
