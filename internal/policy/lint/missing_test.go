package lint_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/lint"
)

func TestMissing(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":       "module example.com/shop\n\ngo 1.26\n",
		"web/forms.go": "package web\n", "web/admin/admin.go": "package admin\n", "jobs/daily/daily.go": "package daily\n", "docs/web.md": "",
		"shared.yaml": each("id: s, data: email, sinks: mail, scope: ./nowhere/..., require: never"),
		config.Name: "include: shared.yaml\n" + each(
			"id: a, data: email, sinks: log, scope: [., ./..., ./web, ./web/admin, ./jobs/..., example.org/x, ...], require: never",
			"id: b, data: email, sinks: share, scope: ./wbe/..., require: never",
			"id: c, data: email, sinks: store, scope: [./jobs, ./web/admn, ./docs/...], require: erasable",
			"id: d, data: email, scope: ./wbe/admin, require: read",
		) + "scope: {own: example.org/...}\nallow: [{data: email, sinks: log, scope: ./elsewhere, reason: r}]\n",
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	c, err := config.Draft(filepath.Join(dir, config.Name))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range lint.Missing(c) {
		p.File = config.Name
		got = append(got, p.Error())
	}
	want := []string{
		".piivet.yaml:4: promises[1].scope: example.com/shop/wbe/... has no package: there is no Go file in wbe; did you mean web?",
		".piivet.yaml:5: promises[2].scope: example.com/shop/jobs has no package: there is no Go file in jobs",
		".piivet.yaml:5: promises[2].scope: example.com/shop/web/admn has no package: there is no Go file in web/admn; did you mean web/admin?",
		".piivet.yaml:5: promises[2].scope: example.com/shop/docs/... has no package: there is no Go file in docs",
		".piivet.yaml:6: promises[3].scope: example.com/shop/wbe/admin has no package: there is no Go file in wbe/admin; did you mean web?",
		".piivet.yaml:8: allow[0].scope: example.com/shop/elsewhere has no package: there is no Go file in elsewhere",
	}
	if got := lint.Missing(&config.Config{File: filepath.Join(dir, "shared.yaml"), Module: c.Module, Entries: c.Entries}); got != nil {
		t.Errorf("in a file that others include: %v", got)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}
