package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/agree"
)

// linter is the built program.
type linter struct{ path, cache string }

// TestMain makes this program of the test binary when a test says so.
func TestMain(m *testing.M) {
	if os.Getenv("RUN_AS_GOLANGCI_LINT") != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// built is the program, with a cache of the test's own.
func built(t *testing.T) linter {
	t.Helper()
	path, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return linter{path, t.TempDir()}
}

// run runs the program in dir, and returns what it prints to standard output
// and to standard error.
func (l linter) run(t *testing.T, dir string, flags ...string) (stdout, stderr string) {
	t.Helper()
	cmd := exec.Command(l.path, append([]string{"run", "--issues-exit-code=0"}, flags...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOLANGCI_LINT_CACHE="+l.cache, "RUN_AS_GOLANGCI_LINT=1")
	var out, errs strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		errs.WriteString(err.Error())
	}
	return out.String(), errs.String()
}

// issues are the findings in dir. A message has the path and the promises
// behind it: of known, findings of another driver, the one is looked up that it
// begins with.
func (l linter) issues(t *testing.T, dir string, known agree.Places) agree.Places {
	t.Helper()
	out, errs := l.run(t, dir, "--output.json.path=stdout", "--show-stats=false")
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename     string
				Line, Column int
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &report); err != nil || errs != "" {
		t.Fatalf("golangci-lint printed %s\n%s (%v)", out, errs, err)
	}
	found := agree.Places{}
	for _, i := range report.Issues {
		analyzer, text, _ := strings.Cut(i.Text, ": ")
		p := agree.Place{File: i.Pos.Filename, Line: i.Pos.Line, Column: i.Pos.Column, Message: text, Analyzer: analyzer}
		for k := range known {
			whole := strings.HasPrefix(text, k.Message+": ") && strings.Contains(text, "; promise ")
			if k.File == p.File && k.Line == p.Line && k.Column == p.Column && k.Analyzer == analyzer && whole {
				p.Message = k.Message
			}
		}
		found[p] = true
	}
	return found
}

const everything = `
version: "2"
linters:
  default: none
  enable: [piivet]
  settings: {custom: {piivet: {type: module, settings: {tests: true, generated: true}}}}
  exclusions: {generated: disable}
issues: {uniq-by-line: false, max-issues-per-linter: 0, max-same-issues: 0}
`

const shop = `
-- go.mod --
module example.com/shop
go 1.26
-- .golangci.yml --` + everything + `
-- models/user.go --
package models

type User struct {
	ID    int
	Email string ` + "`pii:\"email\"`" + `
	Phone string ` + "`pii:\"phnoe\"`" + `
}
-- audit/audit.go --
package audit

import "log/slog"

func Record(v any) { slog.Info("record", "v", v) }
-- web/web.go --
package web

import (
	"example.com/shop/audit"
	"example.com/shop/models"
)

func SignUp(u models.User) {
	audit.Record(u.Email)
	audit.Record(u.Email) //nolint:piivet // asked for
	audit.Record(u.ID)
}
`

// TestCorpus: golangci-lint finds what the command line finds.
func TestCorpus(t *testing.T) {
	l, dir := built(t), agree.Corpus(t)
	want := agree.Build(t).Findings(t, dir, "-tests", "-generated")
	if err := agree.Write(filepath.Join(dir, ".golangci.yml"), []byte(everything)); err != nil {
		t.Fatal(err)
	}
	agree.Same(t, "the command line", want, "golangci-lint", l.issues(t, dir, want))
	if len(want) == 0 {
		t.Error("the corpus has leaks, and none is found")
	}
}

func messages(found agree.Places) string {
	var lines []string
	for _, p := range found.Sorted() {
		lines = append(lines, p.String())
	}
	return strings.Join(lines, "\n")
}

// TestRun goes the way of a user: findings, nolint, fixes, edits of the policy
// that cached answers must not survive, exclusions, mistakes.
func TestRun(t *testing.T) {
	l, dir := built(t), agree.Extract(t, shop)
	const leak = `web/web.go:9:2: User.Email (pii:email) reaches log/slog.Info through audit.Record: ` +
		`User.Email is tagged pii:"email" (models/user.go:5), read here (web/web.go:9), passed to audit.Record (parameter v) (web/web.go:9), ` +
		`written to log/slog.Info (audit/audit.go:5); promise default/logs: personal data is logged only masked or hashed  [piilog]`
	const typo = `models/user.go:6:21: User.Phone: unknown category "phnoe" counts as personal: did you mean "phone"?  [piitag]`
	expect := func(what string, want ...string) {
		t.Helper()
		if got := messages(l.issues(t, dir, nil)); got != strings.Join(want, "\n") {
			t.Errorf("%s:\n%s\nwant\n%s", what, got, strings.Join(want, "\n"))
		}
	}
	edit := func(file, text string) {
		t.Helper()
		if err := agree.Write(filepath.Join(dir, file), []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	expect("at first", typo, leak)
	expect("from the cache", typo, leak)

	edit(".piivet.yaml", "version: 1\nallow: [{data: email, sinks: log, reason: a test}]\n")
	expect("with an exception", typo)
	edit(".piivet.yaml", "version: 1\npromises: [{id: shop/logs, says: No logs., data: [personal], sinks: [log], require: never}]\n")
	expect("with a promise", typo, strings.Replace(leak, "default/logs: personal data is logged only masked or hashed", "shop/logs: No logs.", 1))
	edit(".piivet.yaml", "version: 1\nmodels: [{package: example.com/shop/audit, rows: [{func: Record, neutral: true}]}]\n")
	expect("with a model", typo)
	edit(".piivet.yaml", "version: 1\nsinks: []\n")
	if _, errs := l.run(t, dir); !strings.Contains(errs, `.piivet.yaml:2: unknown key "sinks"`) {
		t.Errorf("a mistake in the policy is told as %s", errs)
	}
	if err := os.Remove(filepath.Join(dir, ".piivet.yaml")); err != nil {
		t.Fatal(err)
	}
	expect("as before", typo, leak)

	excluded := strings.Replace(everything, "exclusions: {generated: disable}", `exclusions: {rules: [{linters: [piivet], text: "promise default/logs"}]}`, 1)
	edit(".golangci.yml", excluded)
	expect("with an exclusion", typo)
	edit(".golangci.yml", strings.Replace(everything, "tests: true", "test: true", 1))
	if _, errs := l.run(t, dir); !strings.Contains(errs, `settings of piivet: decoding settings: json: unknown field "test" (there are tests, generated`) {
		t.Errorf("a mistake in the settings is told as %s", errs)
	}
	edit(".golangci.yml", strings.Replace(everything, "tests: true", "disable: [piilogs]", 1))
	if _, errs := l.run(t, dir); !strings.Contains(errs, `no pass is called "piilogs": there are piitag, piilog`) {
		t.Errorf("a pass that is none is told as %s", errs)
	}
	edit(".golangci.yml", strings.Replace(everything, "tests: true", "disable: [piilog]", 1))
	expect("without piilog", typo)
	edit(".golangci.yml", everything)

	l.run(t, dir, "--fix")
	text, err := os.ReadFile(filepath.Join(dir, "models", "user.go"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), "`pii:\"phone\"`") {
		t.Errorf("--fix left\n%s", text)
	}
	expect("mended", leak)
}

// upgraded is the program with another version of piivet, which knows one
// function of the standard library otherwise.
func upgraded(t *testing.T, before linter) linter {
	t.Helper()
	tool := filepath.Join(t.TempDir(), "golangci.exe")
	if out, err := exec.Command("go", "build", "-ldflags=-s -w", agree.Upgrade(t, agree.Root(t)), "-o", tool, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return linter{tool, before.cache}
}

// TestCaches: whatever is edited, golangci-lint does not answer from what its
// cache has of before. It calls itself by the same version after an upgrade of
// piivet, as one does that "golangci-lint custom" built with the latest piivet.
func TestCaches(t *testing.T) {
	l, dir := built(t), agree.Shop(t)
	if err := agree.Write(filepath.Join(dir, ".golangci.yml"), []byte(everything)); err != nil {
		t.Fatal(err)
	}
	programs := map[bool]linter{false: l, true: upgraded(t, l)}
	agree.Edited(t, dir, func(e agree.Edit, _ func(agree.Places) bool) agree.Places {
		return programs[e.Upgraded].issues(t, dir, nil)
	})
}

// TestExample: the example that the root of the module has works as it is.
func TestExample(t *testing.T) {
	l, dir := built(t), agree.Extract(t, shop)
	example, err := os.ReadFile(filepath.Join(agree.Root(t), ".golangci.example.yml"))
	if err != nil {
		t.Fatal(err)
	}
	if err := agree.Write(filepath.Join(dir, ".golangci.yml"), example); err != nil {
		t.Fatal(err)
	}
	out, errs := l.run(t, dir, "--enable-only=piivet")
	if !strings.Contains(out, "(piivet)") || !strings.Contains(out, "2 issues") || errs != "" {
		t.Errorf("with the example, golangci-lint printed %s\n%s", out, errs)
	}
}
