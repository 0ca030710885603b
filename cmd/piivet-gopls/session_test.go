package main

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/piivet/piivet/internal/agree"
)

// built is a gopls with the passes in it, which all tests share.
func built(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("builds gopls")
	}
	file, err := buildOnce()
	if err != nil {
		t.Fatal(err)
	}
	return file
}

var buildOnce = sync.OnceValues(func() (string, error) {
	file := filepath.Join(buildDir, "gopls")
	return file, run([]string{"-o", file}, io.Discard, os.Stderr)
})

// buildDir is gone after the tests.
var buildDir string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		var err error
		if buildDir, err = os.MkdirTemp("", "piivet-gopls"); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 2
		}
		defer os.RemoveAll(buildDir)
		return m.Run()
	}())
}

const shop = `
-- go.mod --
module example.com/shop

go 1.26
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
	audit.Record(u.ID)
}
`

// of are the diagnostics of a pass.
func of(all []diagnostic, pass string) []diagnostic {
	return slices.DeleteFunc(slices.Clone(all), func(d diagnostic) bool { return d.Source != pass })
}

func has(pass string, n int) func([]diagnostic) bool {
	return func(all []diagnostic) bool { return len(of(all, pass)) == n }
}

// TestSession is a session of a user: findings while they type, the path, the
// fix, the settings, the policy.
func TestSession(t *testing.T) {
	gopls, dir := built(t), agree.Extract(t, shop)
	web, audit, models := filepath.Join(dir, "web", "web.go"), filepath.Join(dir, "audit", "audit.go"), filepath.Join(dir, "models", "user.go")
	c := start(t, gopls, dir)

	c.open(web)
	leak := of(c.wait("on opening", web, has("piilog", 1)), "piilog")[0]
	checkLeak(t, leak, web, audit, models)

	// A function of another package is edited, and nothing is saved.
	c.open(audit)
	c.edit(audit, "package audit\n\nimport \"log/slog\"\n\nfunc Record(v any) { slog.Info(\"record\") }\n")
	c.wait("after an edit elsewhere that mends it", web, has("piilog", 0))
	c.edit(audit, "package audit\n\nimport \"log/slog\"\n\nfunc Record(v any) { slog.Warn(\"record\", \"v\", v) }\n")
	again := of(c.wait("after another", web, has("piilog", 1)), "piilog")[0]
	if !strings.Contains(again.Message, "reaches log/slog.Warn through audit.Record") {
		t.Errorf("after an edit elsewhere: %s", again.Message)
	}

	c.open(models)
	mendTag(t, c, models)
	mendFinding(t, c, web)

	c.set(map[string]any{"analyses": map[string]bool{"piilog": false}})
	c.wait("with piilog off", web, has("piilog", 0))
	c.set(map[string]any{"analyses": map[string]bool{"piilog": true}})
	c.wait("with piilog on", web, has("piilog", 1))

	policy(t, c, dir, web)
}

func checkLeak(t *testing.T, d diagnostic, web, audit, models string) {
	t.Helper()
	if d.Message != "User.Email (pii:email) reaches log/slog.Info through audit.Record" || d.Range.Start != (position{8, 1}) {
		t.Errorf("found %+v", d)
	}
	if d.Code != "default/logs" || !strings.HasSuffix(d.About.Href, "/docs/piilog.md") {
		t.Errorf("the code is %v with a link to %q", d.Code, d.About.Href)
	}
	want := []struct {
		file    string
		line    int
		message string
	}{
		{models, 4, `User.Email is tagged pii:"email"`},
		{web, 8, "read here"},
		{web, 8, "passed to audit.Record (parameter v)"},
		{audit, 4, "written to log/slog.Info"},
		{web, 8, "promise default/logs: personal data is logged only masked or hashed"},
	}
	if len(d.Related) != len(want) {
		t.Fatalf("the path is %+v", d.Related)
	}
	for i, w := range want {
		r := d.Related[i]
		if r.Location.URI != uri(w.file) || r.Location.Range.Start.Line != w.line || r.Message != w.message {
			t.Errorf("step %d is %+v, want %v", i, r, w)
		}
	}
}

// mendTag applies the quick fix of a misspelt tag.
func mendTag(t *testing.T, c *client, file string) {
	t.Helper()
	typo := of(c.wait("a misspelt tag", file, has("piitag", 1)), "piitag")[0]
	text := quickFix(t, c, file, models(t), typo)
	if !strings.Contains(text, "`pii:\"phone\"`") {
		t.Errorf("the fix makes the file\n%s", text)
	}
	c.edit(file, text)
	c.wait("the fix applied", file, has("piitag", 0))
}

// mendFinding applies the quick fix of a finding, which changes what the program
// does: gopls offers it, and leaves it to the user.
func mendFinding(t *testing.T, c *client, file string) {
	t.Helper()
	whole := strings.Replace(source(t), "u.Email", "u", 1)
	c.edit(file, whole)
	leak := of(c.wait("with all of the user", file, has("piilog", 2)), "piilog")[0] // the address, and the number
	text := quickFix(t, c, file, whole, leak)
	if want := strings.Replace(source(t), "u.Email", "u.ID", 1); text != want {
		t.Errorf("the fix makes the file\n%s", text)
	}
	c.edit(file, text)
	c.wait("the identifier passed", file, has("piilog", 0))
	c.edit(file, source(t))
	c.wait("as it was", file, has("piilog", 1))
}

// quickFix is the text of a file with the one quick fix that a diagnostic has,
// which is one edit of a line.
func quickFix(t *testing.T, c *client, file, text string, d diagnostic) string {
	t.Helper()
	var actions []codeAction
	answer := c.call("textDocument/codeAction", map[string]any{
		"textDocument": map[string]any{"uri": uri(file)}, "range": d.Range,
		"context": map[string]any{"diagnostics": []diagnostic{d}, "only": []string{"quickfix"}},
	})
	if err := json.Unmarshal(answer, &actions); err != nil {
		t.Fatalf("gopls answered %s: %v", answer, err)
	}
	if len(actions) != 1 || len(actions[0].Edit.Changes) != 1 || len(actions[0].Edit.Changes[0].Edits) != 1 {
		t.Fatalf("the fixes are %s", answer)
	}
	e := actions[0].Edit.Changes[0].Edits[0]
	lines := strings.Split(text, "\n")
	line := &lines[e.Range.Start.Line]
	*line = (*line)[:e.Range.Start.Character] + e.NewText + (*line)[e.Range.End.Character:]
	return strings.Join(lines, "\n")
}

// models is the file that the fix is for.
func models(t *testing.T) string {
	t.Helper()
	_, rest, _ := strings.Cut(shop, "-- models/user.go --\n")
	text, _, ok := strings.Cut(rest, "-- audit")
	if !ok {
		t.Fatal("the archive has no such file")
	}
	return text
}

// policy edits the configuration: what it says holds after the next edit of a
// Go file.
func policy(t *testing.T, c *client, dir, web string) {
	t.Helper()
	edits := 0
	edit := func(text string) {
		t.Helper()
		if err := agree.Write(filepath.Join(dir, ".piivet.yaml"), []byte(text)); err != nil {
			t.Fatal(err)
		}
		edits++
		c.edit(web, strings.Replace(source(t), "package web", "// Edited "+strings.Repeat("x", edits)+"\npackage web", 1))
	}
	edit("version: 1\nallow: [{data: email, sinks: log, reason: a test}]\n")
	c.wait("with an exception", web, has("piilog", 0))
	edit("version: 1\npromises: [{id: shop/logs, says: No logs., data: [personal], sinks: [log], require: never}]\n")
	found := of(c.wait("with a promise", web, has("piilog", 1)), "piilog")[0]
	if found.Code != "shop/logs" {
		t.Errorf("with a promise of its own, the code is %v", found.Code)
	}
	edit("version: 1\nfrobnicate: 1\n")
	broken := of(c.wait("with a mistake", web, has("piitag", 1)), "piitag")[0]
	if !strings.Contains(broken.Message, `.piivet.yaml:2: unknown key "frobnicate"`) || broken.Code != "configuration" {
		t.Errorf("a mistake in the policy is told as %+v", broken)
	}
	edit("version: 1\n")
	c.wait("without it", web, has("piilog", 1))
}

func source(t *testing.T) string {
	t.Helper()
	_, text, ok := strings.Cut(shop, "-- web/web.go --\n")
	if !ok {
		t.Fatal("the archive has no such file")
	}
	return text
}

// checked is a line of "gopls check": file, line, column, the end, message.
var checked = regexp.MustCompile(`^(.*\.go):(\d+):(\d+)(?:-[\d:]+)?: (.*)$`)

// TestCorpus: gopls finds what the command line finds. Its lines do not name the
// pass, so what it has too much is looked for among the messages about flows.
func TestCorpus(t *testing.T) {
	gopls, dir := built(t), agree.Corpus(t)
	byPass := agree.Build(t).Findings(t, dir)
	want := byPass.Map(func(p agree.Place) agree.Place { p.Analyzer = ""; return p })
	args := []string{"check", "-severity=hint"}
	err := filepath.WalkDir(dir, func(name string, _ fs.DirEntry, err error) error {
		if filepath.Ext(name) == ".go" {
			args = append(args, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	out := agree.Output(t, dir, append(os.Environ(), "GOPLSCACHE="+t.TempDir(), "GOWORK=off", "GOFLAGS="), gopls, args...)
	got := agree.Places{}
	for line := range strings.Lines(string(out)) {
		m := checked.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			continue
		}
		row, _ := strconv.Atoi(m[2])
		column, _ := strconv.Atoi(m[3])
		p := agree.Place{File: agree.Relative(t, dir, m[1]), Line: row, Column: column, Message: m[4]}
		if want[p] || strings.Contains(p.Message, " (pii:") && strings.Contains(p.Message, ") reaches ") {
			got[p] = true
		}
	}
	agree.Same(t, "the command line", want, "gopls", got)
	if len(want) == 0 {
		t.Error("the corpus has leaks, and none is found")
	}
}
