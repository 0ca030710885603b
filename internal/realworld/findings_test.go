package realworld

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/agree"
	"github.com/piivet/piivet/internal/policy/config"
)

var (
	dir    = flag.String("dir", "", "run piivet over the copies of the modules in `dir`, and compare with their verdicts")
	update = flag.Bool("update", false, "with -dir: write the files of verdicts, new findings as unread")
)

// A module is what docs/realworld.md speaks of.
type module struct {
	name   string // of its directory and of its file of verdicts
	config string // of its configuration, without the ending
	flags  []string
	// missing is a header of a C library. Where it is not there, the packages that
	// include it are not checked.
	missing string
}

var modules = []module{
	{name: "client-go", config: "kubernetes"},
	{name: "kubectl", config: "kubernetes"},
	{name: "component-base", config: "kubernetes"},
	{name: "vault-api", config: "vault-api"},
	{name: "oidc", config: "oidc"},
	{name: "miniflux", config: "miniflux"},
	{name: "mautrix", config: "mautrix", flags: []string{"-tags=goolm"}, missing: "olm/olm.h"},
	{name: "maddy", config: "maddy", missing: "security/pam_appl.h"},
}

func (m module) configFile() string { return filepath.Join(data, m.config+config.Name) }

// TestFindings holds the files of verdicts to what the piivet of this tree finds.
func TestFindings(t *testing.T) {
	if *dir == "" {
		t.Skip("no -dir")
	}
	piivet := agree.Build(t)
	for _, m := range modules {
		t.Run(m.name, func(t *testing.T) {
			known, err := readVerdicts(m.name)
			if err != nil {
				t.Fatal(err)
			}
			keys, err := run(piivet, m, filepath.Join(*dir, m.name))
			if err != nil {
				t.Fatal(err)
			}
			now, gone := merge(known, keys)
			t.Logf("%d findings", len(now))
			if *update {
				if err := os.WriteFile(fileOf(m.name), []byte(format(now)), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			for _, v := range now {
				if v.verdict == unread {
					complain(t)("no verdict: %s", v.key)
				}
			}
			for _, v := range gone {
				complain(t)("no finding any more: %s: %s: %s", v.key, v.verdict, v.reason)
			}
		})
	}
}

// complain is for what -update mends.
func complain(t *testing.T) func(string, ...any) {
	if *update {
		return t.Logf
	}
	return t.Errorf
}

// merge gives each finding its known verdict, or unread, and returns the verdicts whose findings are gone.
func merge(known []verdict, found []key) (now, gone []verdict) {
	byKey := map[key]verdict{}
	for _, v := range known {
		byKey[v.key] = v
	}
	for _, k := range found {
		v, ok := byKey[k]
		if !ok {
			v = verdict{key: k, verdict: unread}
		}
		delete(byKey, k)
		now = append(now, v)
	}
	for _, v := range known {
		if _, left := byKey[v.key]; left {
			gone = append(gone, v)
		}
	}
	return now, gone
}

// run runs piivet as docs/realworld.md says over a copy of a module. The modules share a
// cache, which is empty at first: what several of them import is analysed once.
func run(piivet agree.Command, m module, copied string) ([]key, error) {
	text, err := os.ReadFile(m.configFile())
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(copied, config.Name), text, 0o666); err != nil {
		return nil, err
	}
	cmd := exec.Command(piivet.Path, append(append([]string{"-format=json"}, m.flags...), "./...")...)
	cmd.Dir = copied
	cmd.Env = append(os.Environ(), "GOWORK=off", "PIIVET_CACHE="+piivet.Cache)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err := m.failure(err, stderr.String()); err != nil {
		return nil, err
	}
	return keysOf(out)
}

// failure returns what went wrong. That there are findings is no failure, nor is it that the missing header is missing.
func (m module) failure(err error, stderr string) error {
	var exit *exec.ExitError
	found := err == nil || errors.As(err, &exit) && exit.ExitCode() == 1
	without := errors.As(err, &exit) && exit.ExitCode() == 2 && m.missing != ""
	for line := range strings.Lines(stderr) {
		if !without || !strings.Contains(line, m.missing) {
			return fmt.Errorf("piivet: %v\n%s", err, stderr)
		}
	}
	if found || without && stderr != "" {
		return nil
	}
	return fmt.Errorf("piivet: %w", err)
}

// keysOf reads what piivet prints as JSON.
func keysOf(out []byte) ([]key, error) {
	var keys []key
	lines := map[key]int{}
	for text := range bytes.Lines(out) {
		var f struct {
			Message string
			Pos     struct {
				File         string
				Line, Column int
			}
			Sink struct{ Kind, Func string }
		}
		if err := json.Unmarshal(text, &f); err != nil {
			return nil, fmt.Errorf("piivet printed %s: %w", text, err)
		}
		named, _, ok := strings.Cut(f.Message, " (pii:")
		if !ok {
			return nil, fmt.Errorf("%s:%d: the message does not begin with data: %s", f.Pos.File, f.Pos.Line, f.Message)
		}
		k := key{f.Pos.File, f.Pos.Line, f.Pos.Column, named, f.Sink.Kind + " " + f.Sink.Func}
		keys = append(keys, k)
		k.column = 0
		lines[k]++
	}
	for i := range keys {
		line := keys[i]
		line.column = 0
		if lines[line] == 1 {
			keys[i] = line
		}
	}
	slices.SortFunc(keys, key.compare)
	for i := range keys {
		if i > 0 && keys[i] == keys[i-1] {
			return nil, fmt.Errorf("two findings that place, data and sink do not tell apart: %s", keys[i])
		}
	}
	return keys, nil
}

// TestMerge holds what -dir does with findings to cases.
func TestMerge(t *testing.T) {
	line := func(line, column int, data string) string {
		return fmt.Sprintf(`{"message":"%s (pii:email) reaches log.Print","pos":{"file":"a.go","line":%d,"column":%d},"sink":{"kind":"log/line","func":"log.Print"}}`+"\n",
			data, line, column)
	}
	known, err := parse(header + "a.go:3\tUser.Email\tlog/line log.Print\tleak\tprinted\n" +
		"a.go:7\tUser.Email\tlog/line log.Print\tleak\tprinted\n" +
		"a.go:9\tUser.Email\tlog/line log.Print\tfalse\tmasked\n")
	if err != nil {
		t.Fatal(err)
	}
	keys, err := keysOf([]byte(line(7, 5, "User.Email") + line(7, 2, "User.Email") + line(3, 2, "User.Name") + line(3, 2, "User.Email")))
	if err != nil {
		t.Fatal(err)
	}
	now, gone := merge(known, keys)
	const want = header + "a.go:3\tUser.Email\tlog/line log.Print\tleak\tprinted\n" +
		"a.go:3\tUser.Name\tlog/line log.Print\tunread\t\n" +
		"a.go:7:2\tUser.Email\tlog/line log.Print\tunread\t\n" +
		"a.go:7:5\tUser.Email\tlog/line log.Print\tunread\t\n"
	if got := format(now); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if len(gone) != 2 || gone[0].line != 7 || gone[1].line != 9 {
		t.Errorf("gone are %v", gone)
	}
	if _, err := keysOf([]byte(line(1, 1, "A.B") + line(1, 1, "A.B"))); err == nil {
		t.Error("two findings of one key are not refused")
	}
}
