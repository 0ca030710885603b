package nogo

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/agree"
)

// everything also reports what is in test files and generated files.
func everything() flags {
	all := flags{}
	for _, name := range passes()[1:] {
		all[name] = map[string]string{"tests": "true", "generated": "true"}
	}
	return all
}

// TestCorpus: nogo finds what the command line finds.
func TestCorpus(t *testing.T) {
	dir := agree.Corpus(t)
	want := agree.Build(t).Findings(t, dir, "-tests", "-generated")
	agree.Same(t, "the command line", want, "nogo", nogo(t, everything()).run(t, dir).found)
	if len(want) == 0 {
		t.Error("the corpus has leaks, and none is found")
	}
	t.Logf("%d findings", len(want))
}

// shop has a configuration in a file, which no action declares and nogo does not
// read.
const shop = `
-- go.mod --
module example.com/shop
go 1.26
require example.com/audit v1.0.0
replace example.com/audit => ../audit
-- .piivet.yaml --
allow: [{data: personal, sinks: log, reason: nobody reads this}]
-- models/user.go --
package models

type User struct {
	ID    int
	Email string ` + "`pii:\"email\"`" + `
	Phone string ` + "`pii:\"phnoe\"`" + `
}
-- web/web.go --
package web

import (
	"example.com/audit"
	"example.com/shop/models"
)

func SignUp(u models.User) {
	audit.Record(u.Email)
	audit.Record(u.Email) //nolint:piilog // asked for
	audit.Record(u.ID)
}
`

// outside is a module that shop requires. What is in it is no concern of shop's.
const outside = `
-- go.mod --
module example.com/audit
go 1.26
-- audit.go --
package audit

import "log/slog"

type Auditor struct {
	Email string ` + "`pii:\"email\"`" + `
}

func Record(v any) { slog.Info("record", "v", v) }

func (a Auditor) Record() { Record(a.Email) }
`

// configured is a nogo whose JSON file has the text of a configuration.
func configured(t *testing.T, text string, options ...string) program {
	t.Helper()
	return nogo(t, flags{"piiflow": {"configuration": text}, "piilog": {"folded": "true"}}, options...)
}

// TestRun goes the way of a user: findings by what a package outside says of
// itself, nolint, fixes, edits of the configuration, mistakes.
func TestRun(t *testing.T) {
	dir := shopDir(t)
	const typo = `models/user.go:6:21: User.Phone: unknown category "phnoe" counts as personal: did you mean "phone"?  [piitag]`
	const leak = `web/web.go:9:2: User.Email (pii:email) reaches log/slog.Info through audit.Record`
	const way = `: User.Email is tagged pii:"email" (models/user.go:5), read here (web/web.go:9), passed to audit.Record (parameter v) (web/web.go:9), ` +
		`written to log/slog.Info (audit/audit.go:9); promise `
	const own = "scope: {own: [example.com/shop/...]}\n"
	for _, tt := range []struct {
		name string
		nogo program
		want []string
	}{
		{"by default", nogo(t, nil), []string{typo, leak + "  [piilog]"}},
		{"with the path", configured(t, ""), []string{typo, leak + way + "default/logs: personal data is logged only masked or hashed  [piilog]"}},
		{"with a promise", configured(t, own+"promises: [{id: shop/logs, says: No logs., data: [personal], sinks: [log], require: never}]\n"),
			[]string{typo, leak + way + "shop/logs: No logs.  [piilog]"}},
		{"with an exception", configured(t, own+"allow: [{data: email, sinks: log, reason: a test}]\n"), []string{typo}},
		{"with a model", configured(t, own+"models: [{package: example.com/audit, rows: [{func: Record, neutral: true}]}]\n"), []string{typo}},
	} {
		b := tt.nogo.run(t, dir)
		var got []string
		for _, p := range b.found.Sorted() {
			got = append(got, p.String())
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
		}
		if patch := strings.Join(b.patches, ""); !strings.Contains(patch, "+\tPhone string `pii:\"phone\"`\n") {
			t.Errorf("%s: the fixes are %s", tt.name, patch)
		}
	}
}

// shopDir is the directory of shop, beside which is what it requires.
func shopDir(t *testing.T) string {
	t.Helper()
	both := agree.TempDir(t)
	for name, archive := range map[string]string{"shop": shop, "audit": outside} {
		if err := os.Rename(agree.Extract(t, archive), filepath.Join(both, name)); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(both, "shop")
}

// TestFactsStay: actions make the same of the same, byte for byte, so that what
// depends on them can come from a cache.
func TestFactsStay(t *testing.T) {
	n := nogo(t, nil)
	one, two := n.run(t, shopDir(t)), n.run(t, shopDir(t))
	some := 0
	for name, file := range one.facts {
		a, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(two.facts[name])
		if err != nil {
			t.Fatal(err)
		}
		if some += len(a); !bytes.Equal(a, b) {
			t.Errorf("the facts of %s are %q here and %q there", name, a, b)
		}
	}
	if some == 0 {
		t.Error("there are no facts")
	}
}

// TestMistake: what is wrong in a configuration stops the build, with its line
// and its key.
func TestMistake(t *testing.T) {
	dir := agree.Extract(t, alone)
	for text, want := range map[string]string{
		"scope: {own: ...}\nsinks: []\n":       `configuration:2: unknown key "sinks" in a configuration`,
		"version: 1\n":                         "configuration:1: scope.own: nothing is own: name the packages",
		"scope: {own: ...}\ninclude: a.yaml\n": "configuration:2: include: a.yaml is a file, and this is a text beside which there are none",
	} {
		if printed, code := configured(t, text).fail(t, dir); code != 1 || !strings.Contains(printed, ": "+want) {
			t.Errorf("nogo ended with %d and printed\n%s\nwant\n%s", code, printed, want)
		}
	}
}

// TestPage: what docs/bazel.md shows works as it stands there, as far as nogo is
// concerned.
func TestPage(t *testing.T) {
	text, err := os.ReadFile("../../../docs/bazel.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(text)
	for _, name := range passes() {
		if !strings.Contains(page, `"@com_github_piivet_piivet//analyzers/`+name+`",`) {
			t.Errorf("the page does not list %s", name)
		}
	}
	_, example, _ := strings.Cut(page, "```json\n")
	example, _, _ = strings.Cut(example, "```")
	want := "; promise shop/logs: No logs."
	b := nogoWith(t, example).run(t, agree.Extract(t, alone))
	if found := b.found.Sorted(); len(found) != 1 || !strings.HasSuffix(found[0].Message, want) {
		t.Errorf("with the page's JSON nogo finds %v", found)
	}
	_, script, _ := strings.Cut(page, "jq -Rs '")
	script, _, ok := strings.Cut(script, "' $<")
	jq, err := exec.LookPath("jq")
	if err != nil || !ok {
		t.Skipf("the page's script for jq is %q, jq is %q (%v)", script, jq, err)
	}
	made := exec.Command(jq, "-Rs", strings.ReplaceAll(script, `\"`, `"`))
	made.Stdin = strings.NewReader("scope: {own: [example.com/shop/...]}\nallow:\n  - {data: email, sinks: log, reason: a \"test\"}\n")
	out, err := made.Output()
	if err != nil {
		t.Fatal(err)
	}
	if b := nogoWith(t, string(out)).run(t, agree.Extract(t, alone)); len(b.found) > 0 {
		t.Errorf("with an exception by way of jq nogo finds %v", b.found.Sorted())
	}
}

// alone is a module with one leak.
const alone = `
-- go.mod --
module example.com/shop
go 1.26
-- shop.go --
package shop

import "log"

type User struct {
	Email string ` + "`pii:\"email\"`" + `
}

func signUp(u User) { log.Print(u.Email) }
`
