package services

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/policy"
)

// minimum is how many leaks and how many clean twins a service shows; those
// that are not listed have to show one of each.
var minimum = map[string]int{"allegeant": 25, "allegromedical": 30, "allego-2014": 20, "allego-2020": 30, "allgress": 25}

func TestServices(t *testing.T) {
	if testing.Short() {
		t.Skip("analyses services with all that they import")
	}
	manifests, err := filepath.Glob(filepath.Join("..", "..", "testdata", "services", "*", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	if len(manifests) == 0 {
		t.Fatal("there are no services")
	}
	piivet := build(t)
	for _, manifest := range manifests {
		dir := filepath.Dir(manifest)
		t.Run(filepath.Base(dir), func(t *testing.T) { check(t, piivet, dir) })
	}
}

// build returns the path of the command, built.
func build(t *testing.T) string {
	t.Helper()
	lookAtEverything(t)
	bin := filepath.Join(t.TempDir(), "piivet")
	if runtime.GOOS == "windows" {
		bin += ".exe"
	}
	cmd := exec.Command("go", "build", "-o", bin, "./cmd/piivet")
	cmd.Dir = filepath.Join("..", "..")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return bin
}

// lookAtEverything makes the result of a test depend on every file: the go
// command reuses it as long as the files that the test looked at are the same.
func lookAtEverything(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(filepath.Join("..", ".."), func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.Name() == ".git" {
			return fs.SkipDir
		}
		_, err = os.Stat(name)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func check(t *testing.T, piivet, dir string) {
	m, err := readMarks(dir)
	if err != nil {
		t.Fatal(err)
	}
	least := max(minimum[filepath.Base(dir)], 1)
	if len(m.leaks) < least || len(m.clean) < least {
		t.Errorf("%d leaks and %d clean twins, want at least %d of each", len(m.leaks), len(m.clean), least)
	}
	p := loadPolicy(t, dir)
	for _, id := range unbroken(dir, p, m) {
		t.Errorf("no line breaks %s", id)
	}
	for _, id := range unkept(dir, p, m) {
		t.Errorf("no line keeps %s", id)
	}
	findings, err := run(piivet, dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range compare(m, findings) {
		t.Error(text)
	}
	checkKept(t, piivet, dir, p, m)
	checkProgram(t, piivet, dir, p, m)
	t.Logf("%d leaks, %d clean twins, %d findings", len(m.leaks), len(m.clean), len(findings))
}

// ownPromises are the promises of the service's own company that code can break:
// all but what is organisational, and nothing else.
func ownPromises(dir string, policies *policy.Policy) []string {
	var ids []string
	for _, p := range policies.Promises {
		checked := slices.ContainsFunc(p.ProgramRules, func(r policy.ProgramRule) bool {
			return slices.ContainsFunc(r.Demands, func(d policy.Demand) bool { return d != policy.Organisational })
		})
		if strings.HasPrefix(p.ID, filepath.Base(dir)+"/") && (len(p.Rules) > 0 || checked) {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

// unbroken are those of them that no mark says to be broken.
func unbroken(dir string, policies *policy.Policy, m *marks) []string {
	broken := map[string]map[line]bool{}
	for tag := range m.program {
		maps.Copy(broken, m.promises(tag))
	}
	maps.Copy(broken, m.promises(""))
	return slices.DeleteFunc(ownPromises(dir, policies), func(id string) bool { return len(broken[id]) > 0 })
}

// run returns what the command reports about the module in dir.
func run(piivet, dir string) ([]finding, error) {
	out, err := output(piivet, dir, "-format", "json", "./...")
	if err != nil {
		return nil, err
	}
	return decode(out)
}

// output is what the command prints in dir. That there are findings is no
// error.
func output(piivet, dir string, args ...string) ([]byte, error) {
	cmd := exec.Command(piivet, args...)
	cmd.Dir = dir
	// The service's own requirements decide, whatever work space it lies in.
	cmd.Env = append(os.Environ(), "GOWORK=off")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 {
		// Code 1 says that there are findings.
		err = nil
	}
	if err != nil {
		return nil, fmt.Errorf("piivet: %w\n%s", err, stderr.Bytes())
	}
	return stdout.Bytes(), nil
}

// decode reads the JSON output.
func decode(out []byte) ([]finding, error) {
	var findings []finding
	for text := range bytes.Lines(out) {
		var f struct {
			Pos      jsonPos
			Message  string
			Promises []string
			Source   struct{ Name string }
			Sink     struct{ Kind string }
			Path     []struct{ Pos jsonPos }
		}
		if err := json.Unmarshal(text, &f); err != nil {
			return nil, fmt.Errorf("%q is no finding: %w", text, err)
		}
		by := make([]line, len(f.Path))
		for i, step := range f.Path {
			by[i] = step.Pos.line()
		}
		findings = append(findings, finding{f.Pos.line(), f.Pos.Column, f.Message, f.Promises, f.Source.Name, by, f.Sink.Kind})
	}
	return findings, nil
}

// jsonPos is a position in JSON output.
type jsonPos struct {
	File         string
	Line, Column int
}

func (p jsonPos) line() line { return line{p.File, p.Line} }
