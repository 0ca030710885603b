package config

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/policy"
)

// rule is a promise in one line.
func rule(id string) string {
	return "promises: [{id: " + id + ", says: S., data: email, sinks: log, require: never}]\n"
}

// TestInclude: what is included counts after what includes it, once, and its
// names are relative to where they stand.
func TestInclude(t *testing.T) {
	fs := files{
		"svc/" + Name:         "include: [pii/a.yaml, ../shared/c.yaml]\n" + rule("own") + "tags: {log: personal}\nscope: {own: [example.org/a]}\n",
		"svc/go.mod":          "module example.com/svc\n",
		"svc/pii/a.yaml":      "include: [deep/b.yaml, ../../shared/c.yaml]\nmodels: [models.yaml]\n" + rule("a") + "scope: {own: [./web]}\n",
		"svc/pii/deep/b.yaml": "default: none\n" + rule("b") + "models: [../models.yaml]\n",
		"svc/pii/models.yaml": "packages: [{package: p, closed: true}]\n",
		"shared/c.yaml":       rule("c") + "tags: {mask: email}\n",
	}
	dir := fs.dir(t)
	c, err := load(filepath.Join(dir, "svc", Name), today)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, p := range c.Policy.Promises {
		ids = append(ids, p.ID)
	}
	if got := strings.Join(ids, " "); got != "own a b c" {
		t.Errorf("the promises are %s", got)
	}
	if len(c.Overlay.Tags) != 2 || len(c.Overlay.Models) != 1 {
		t.Errorf("the overlay is %+v", c.Overlay)
	}
	if want := []string{"example.org/a", "example.com/svc/web"}; !reflect.DeepEqual(c.Scope.Own, want) {
		t.Errorf("own is %v", c.Scope.Own)
	}
	var inputs []string
	for _, name := range c.Inputs {
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, filepath.ToSlash(rel))
	}
	if got := strings.Join(inputs, " "); got != "shared/c.yaml svc/.piivet.yaml svc/pii/a.yaml svc/pii/deep/b.yaml svc/pii/models.yaml" {
		t.Errorf("the inputs are %s", got)
	}
}

func TestIncludeProblems(t *testing.T) {
	many := ""
	manyFiles := files{}
	for i := range bounds.Files.Limit {
		name := fmt.Sprintf("f%03d.yaml", i)
		many += name + ", "
		manyFiles[name] = "version: 1\n"
	}
	manyFiles[Name] = "include: [" + many + "]"
	for want, fs := range map[string]files{
		`b.yaml:1: include: ../.piivet.yaml includes itself through a.yaml, b.yaml: take one of the includes out`: {
			Name: "include: pii/a.yaml", "pii/a.yaml": "include: b.yaml", "pii/b.yaml": "include: ../.piivet.yaml"},
		`pii/a.yaml:2: include[1]: ./a.yaml includes itself: take one of the includes out`: {
			Name: "include: pii/a.yaml", "pii/a.yaml": "include: [b.yaml,\n ./a.yaml]", "pii/b.yaml": "version: 1"},
		`pii/a.yaml:1: promises[0]: the id acme/x is taken by `: {
			Name: "include: pii/a.yaml\n" + rule("acme/x"), "pii/a.yaml": rule("acme/x")},
		`.piivet.yaml:2: give the promise one of its own`: {
			Name: "include: pii/a.yaml\n" + rule("acme/x"), "pii/a.yaml": rule("acme/x")},
		`a.yaml:1: tags.log: tag log is already at `: {
			Name: "include: a.yaml\ntags: {log: email}\n", "a.yaml": "tags: {log: phone}\n"},
		`a.yaml:1: stores.S3: store s3 is already at `: {
			Name: "include: a.yaml\nstores: {s3: {region: eu}}\n", "a.yaml": "stores: {S3: {region: us}}\n"},
		`.piivet.yaml:1: include: sub is a directory, not a file: the path is relative to this file`: {
			Name: "include: sub", "sub/x": ""},
		`a.yaml:1: the file is empty`:                                                     {Name: "include: a.yaml", "a.yaml": ""},
		`a.yaml:1: this is no text`:                                                       {Name: "include: a.yaml", "a.yaml": "\x00"},
		`models.yaml:1: the file is larger than`:                                          {Name: "models: [models.yaml]", "models.yaml": strings.Repeat("x", bounds.FileSize.Limit+1)},
		`models.yaml:1: a file of models is a mapping`:                                    {Name: "models: [models.yaml]", "models.yaml": "[]"},
		`include[499]: f499.yaml is one file too many: a configuration reads at most 500`: manyFiles,
	} {
		c, err := fs.load(t)
		if c != nil || err == nil || !strings.Contains(filepath.ToSlash(err.Error()), want) || strings.Count(err.Error(), "\n") > 0 {
			t.Errorf("got\n%v\nwant\n%s", err, want)
		}
	}
}

// TestSamePromiseInOneFile: entries under one id are one promise.
func TestSamePromiseInOneFile(t *testing.T) {
	c := loaded(t, `default: none
promises:
  - {id: a, says: S., data: email, sinks: log, require: never}
  - {id: b, data: phone, sinks: log, require: never}
  - {id: a, data: phone, sinks: share, require: never, exceptions: none}
  - {id: a, says: S., data: name, sinks: share, require: never}
`)
	if len(c.Policy.Promises) != 2 {
		t.Fatalf("the promises are %+v", c.Policy.Promises)
	}
	if a := c.Policy.Promise("a"); len(a.Rules) != 3 || !a.NoExceptions || a.Says != "S." {
		t.Errorf("a is %+v", a)
	}
}

// TestHash: it changes with everything that is read, and with nothing else.
func TestHash(t *testing.T) {
	base := files{
		Name: "include: pii/a.yaml\nmodels: [models.yaml]\n", "pii/a.yaml": rule("a"), "models.yaml": "packages: [{package: p, closed: true}]\n",
		"other.yaml": "x", "pii/b.yaml": rule("a"),
	}
	hash := func(change files) [32]byte {
		t.Helper()
		fs := files{}
		for _, from := range []files{base, change} {
			for name, text := range from {
				fs[name] = text
			}
		}
		c, err := fs.load(t)
		if err != nil {
			t.Fatal(err)
		}
		return c.Hash
	}
	same := hash(nil)
	if hash(nil) != same {
		t.Error("the directory changes the hash")
	}
	for what, change := range map[string]files{
		"a file that is not read":     {"other.yaml": "y"},
		"a requirement in go.mod":     {"go.mod": "module example.com/shop\n\ngo 1.26\n\nrequire example.com/x v1.0.0\n"},
		"a file that is not included": {"pii/b.yaml": rule("b")},
	} {
		if hash(change) != same {
			t.Errorf("the hash changes with %s", what)
		}
	}
	seen := map[[32]byte]string{same: "nothing"}
	for what, change := range map[string]files{
		"the file":           {Name: "include: pii/a.yaml\nmodels: [models.yaml]\n# \n"},
		"an included file":   {"pii/a.yaml": rule("a") + "\n"},
		"a file of models":   {"models.yaml": "packages: [{package: q, closed: true}]\n"},
		"the module":         {"go.mod": "module example.com/store\n"},
		"the name of a file": {Name: "include: pii/b.yaml\nmodels: [models.yaml]\n"},
		"one file less":      {Name: "models: [models.yaml]\n"},
	} {
		h := hash(change)
		if before, ok := seen[h]; ok {
			t.Errorf("%s gives the hash of %s", what, before)
		}
		seen[h] = what
	}
}

// TestFileGone: a file that is included and disappears is an error.
func TestFileGone(t *testing.T) {
	dir := files{Name: "include: a.yaml\n", "a.yaml": rule("a")}.dir(t)
	file := filepath.Join(dir, Name)
	if _, err := Load(file); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "a.yaml")); err != nil {
		t.Fatal(err)
	}
	if c, err := Load(file); c != nil || err == nil || !strings.Contains(err.Error(), "a.yaml does not exist") {
		t.Errorf("got %v", err)
	}
}

// TestRelativeFile: a configuration that is given by a relative name has the
// same hash.
func TestRelativeFile(t *testing.T) {
	dir := files{Name: "include: a.yaml\n", "a.yaml": rule("a")}.dir(t)
	abs, err := Load(filepath.Join(dir, Name))
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	rel, err := Load(Name)
	if err != nil {
		t.Fatal(err)
	}
	if rel.Hash != abs.Hash || rel.Module != abs.Module || !reflect.DeepEqual(rel.Inputs, []string{Name, "a.yaml"}) {
		t.Errorf("got %+v, want %+v", rel, abs)
	}
}

// FuzzLoad: whatever stands in the file, there is one answer, the same each
// time: problems with lines, or a policy that can judge.
func FuzzLoad(f *testing.F) {
	for _, seed := range []string{
		"version: 1\ndefault: none\n" + rule("acme/x"),
		"promises: &x [ *x ]",
		"tags: {a: {x: email, '*': personal}, b: credential}\nsources: [{type: example.com/a.T, field: 'D*', category: email}]",
		"models: [{package: p/..., rows: [{func: F, sink: log/line, args: [0, 1...]}]}]\npackages: [{package: q, sink: share/ai}]",
		"vendors: {stripe: {purpose: payment}}\nstores: {sql: {at-rest: encrypted}}\nscope: {own: ./..., skip: [a/b]}",
		"allow: [{data: 'email,region=eu', sinks: '*', reason: r, expiry: 2020-01-01}]\ninclude: x.yaml",
	} {
		f.Add(seed)
	}
	dir := files{}.dir(f)
	file := filepath.Join(dir, Name)
	f.Fuzz(func(t *testing.T, text string) {
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		c, err := load(file, today)
		again, errAgain := load(file, today)
		if fmt.Sprint(err) != fmt.Sprint(errAgain) || (c == nil) != (err != nil) {
			t.Fatalf("%q: %v, then %v", text, err, errAgain)
		}
		if err != nil {
			return
		}
		if c.Hash != again.Hash || !reflect.DeepEqual(c.Overlay, again.Overlay) {
			t.Errorf("%q is read in two ways", text)
		}
		for _, p := range c.Policy.Promises {
			if p.ID == "" || p.Says == "" || len(p.Rules)+len(p.ProgramRules) == 0 {
				t.Errorf("%q has the promise %+v", text, p)
			}
			for _, r := range p.Rules {
				if r.Require == nil || len(r.Data) == 0 || len(r.Sinks) == 0 {
					t.Errorf("%q has the rule %+v", text, r)
				}
			}
		}
		if c.judged("example.com/shop", policy.Personal, "log/line", 0); c.Owns("a") {
			c.judged("a", policy.Personal, "log/line", 0)
		}
	})
}
