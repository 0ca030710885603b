package agree

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// Module is the path of the module that this package is part of.
const Module = "github.com/piivet/piivet"

// Command is a built piivet.
type Command struct {
	// Path is that of the program.
	Path string
	// Cache is the directory of its cache.
	Cache string
	// Env is added to the environment.
	Env []string
}

// Build builds piivet, from the module that is tested.
func Build(t *testing.T) Command {
	t.Helper()
	dir := t.TempDir()
	c := Command{Path: filepath.Join(dir, "piivet"), Cache: filepath.Join(dir, "cache")}
	c.run(t, Root(t), "go", "build", "-o", c.Path, "./cmd/piivet")
	return c
}

// Findings runs the command line on the module in dir.
func (c Command) Findings(t *testing.T, dir string, flags ...string) Places {
	t.Helper()
	out := c.run(t, dir, c.Path, append([]string{"-format=json"}, flags...)...)
	found := Places{}
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
		found[Place{f.Pos.File, f.Pos.Line, f.Pos.Column, f.Message, f.Analyzer}] = true
	}
	return found
}

// Vet runs the real go vet, with the command as its tool, on the module in dir.
func (c Command) Vet(t *testing.T, dir string, flags ...string) Places {
	t.Helper()
	args := append([]string{"vet", "-vettool=" + c.Path, "-json"}, flags...)
	out := c.run(t, dir, "go", append(args, "./...")...)
	found := Places{}
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var tree map[string]map[string]json.RawMessage
		if err := dec.Decode(&tree); errors.Is(err, io.EOF) {
			return found
		} else if err != nil {
			t.Fatalf("go vet printed %s: %v", out, err)
		}
		for _, byAnalyzer := range tree {
			for analyzer, raw := range byAnalyzer {
				found.addVet(t, dir, analyzer, raw)
			}
		}
	}
}

var position = regexp.MustCompile(`^(.*):(\d+):(\d+)$`)

// addVet adds the diagnostics of one analyzer in a package, as go vet prints
// them.
func (p Places) addVet(t *testing.T, dir, analyzer string, raw json.RawMessage) {
	t.Helper()
	var diagnostics []struct{ Posn, Message string }
	if err := json.Unmarshal(raw, &diagnostics); err != nil {
		t.Fatalf("%s: go vet printed %s", analyzer, raw)
	}
	for _, d := range diagnostics {
		m := position.FindStringSubmatch(d.Posn)
		if m == nil {
			t.Fatalf("%s: go vet gave the position %q", analyzer, d.Posn)
		}
		line, _ := strconv.Atoi(m[2])
		column, _ := strconv.Atoi(m[3])
		p[Place{Relative(t, dir, m[1]), line, column, d.Message, analyzer}] = true
	}
}

// run runs a program in dir with the cache of the command.
func (c Command) run(t *testing.T, dir, name string, args ...string) []byte {
	t.Helper()
	return Output(t, dir, append(append(os.Environ(), "PIIVET_CACHE="+c.Cache), c.Env...), name, args...)
}

// Output runs a program that may end with exit code 1 but prints nothing to
// standard error.
func Output(t *testing.T, dir string, env []string, name string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, env
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) || stderr.Len() > 0 {
		t.Fatalf("%s: %v\n%s", cmd, err, &stderr)
	}
	return out
}
