package workspace

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"
)

// extract writes the files of an archive and returns their directory.
func extract(t *testing.T, archive string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// env is an environment.
type env map[string]string

func (e env) get(name string) string { return e[name] }

// nested are modules inside each other, with a store in each configuration
// that tells it from the others.
const nested = `
-- go.work --
go 1.26
use (
	.
	./sub
	./plain
)
-- go.mod --
module example.com/m
go 1.26
require (
	example.com/m/api v1.0.0
	example.com/dep v1.0.0
)
-- .piivet.yaml --
stores: {root: {at-rest: encrypted}}
scope: {own: [example.com/dep/...], skip: [example.com/m/gen/..., example.com/dep/gen]}
-- deep/deep.go --
package deep
-- sub/go.mod --
module example.com/m/sub
go 1.26
-- sub/.piivet.yaml --
stores: {sub: {at-rest: encrypted}}
scope: {own: [example.com/dep/..., example.com/far]}
-- plain/go.mod --
module example.com/m/plain
go 1.26
-- other.mod --
module example.com/other
-- elsewhere/go.work --
go 1.26
use ../sub
`

// which names the configuration that counts for a package.
func which(t *testing.T, w *Workspace, pkgPath string) string {
	t.Helper()
	c := w.For(pkgPath)
	if c == nil {
		return ""
	}
	if c != w.For(pkgPath) || c.Policy == nil {
		t.Errorf("%s: two answers, or no policy", pkgPath)
	}
	for name := range c.Overlay.Stores {
		return name
	}
	return "?"
}

func TestFor(t *testing.T) {
	dir := extract(t, nested)
	for _, tt := range []struct {
		from string
		env  env
		want map[string]string
	}{
		{"deep", nil, map[string]string{
			"example.com/m": "root", "example.com/m/deep": "root", "example.com/m_test": "root", "example.com/m/deep_test": "root",
			"example.com/m/sub": "sub", "example.com/m/sub/x": "sub", "example.com/m/subway": "root",
			"example.com/m/plain": "", "example.com/m/plain/x": "", // no configuration of its own, and not of the root's module
			"example.com/m/api": "", "example.com/m/api/x": "", // a dependency
			"example.com/dep": "root", "example.com/dep/x": "root", "example.com/dep/gen": "", "example.com/far": "sub",
			"example.com/m/gen/x": "", "example.com/mm": "", "fmt": "", "command-line-arguments": "root",
		}},
		{"sub", nil, map[string]string{"command-line-arguments": "sub"}},
		{"sub", env{"GOWORK": "off"}, map[string]string{"example.com/m/sub": "sub", "example.com/m": "", "example.com/dep": "sub"}},
		{"deep", env{"GOWORK": "off"}, map[string]string{"example.com/m/sub": "root", "example.com/m/api": "", "example.com/dep": "root"}},
		{"deep", env{"GOWORK": filepath.Join(dir, "elsewhere", "go.work")}, map[string]string{"example.com/m": "", "example.com/m/sub": "sub"}},
		{"", env{"GOWORK": "off", "GOFLAGS": "-mod=mod --modfile=other.mod"}, map[string]string{"example.com/m": "", "example.com/other/x": "root"}},
		{"", env{"GO111MODULE": "off"}, map[string]string{"example.com/m": ""}},
	} {
		w, err := Open(filepath.Join(dir, tt.from), tt.env.get)
		if err != nil {
			t.Fatal(err)
		}
		for pkgPath, want := range tt.want {
			if got := which(t, w, pkgPath); got != want {
				t.Errorf("from %q with %v: %s is for %q, want %q", tt.from, tt.env, pkgPath, got, want)
			}
		}
	}
}

func TestNoConfiguration(t *testing.T) {
	for name, archive := range map[string]string{
		"no module": "-- x.go --\npackage x\n", "none in the module": "-- .piivet.yaml --\n-- m/go.mod --\nmodule example.com/m\n",
		"broken work file": "-- go.work --\nuse use use\n-- go.mod --\nmodule example.com/m\n-- .piivet.yaml --\n",
	} {
		dir := extract(t, archive)
		if name == "none in the module" {
			dir = filepath.Join(dir, "m")
		}
		w, err := Open(dir, env{}.get)
		if err != nil || w != nil || w.For("example.com/m") != nil || len(w.Hash()) != 0 || w.Warnings() != nil {
			t.Errorf("%s: %v, %v", name, w, err)
		}
	}
}

// Mistakes in all configurations are told at once.
func TestMistakes(t *testing.T) {
	dir := extract(t, strings.NewReplacer("stores: {root", "storage: {root", "stores: {sub", "storage: {sub").Replace(nested))
	w, err := Open(dir, env{}.get)
	if w != nil || err == nil {
		t.Fatalf("%v, %v", w, err)
	}
	for _, name := range []string{".piivet.yaml:1: ", filepath.Join("sub", ".piivet.yaml") + ":1: "} {
		if strings.Count(err.Error(), name) < 1 {
			t.Errorf("nothing about %s in %v", name, err)
		}
	}
}

func TestHash(t *testing.T) {
	hash := func(archive string) string {
		w, err := Open(extract(t, archive), env{}.get)
		if err != nil {
			t.Fatal(err)
		}
		return string(w.Hash())
	}
	first := hash(nested)
	if first != hash(nested) {
		t.Error("the hash depends on where the files lie")
	}
	for _, edit := range []string{"root: {", "sub: {", "example.com/m/gen", "module example.com/m/sub"} {
		if hash(strings.Replace(nested, edit, edit[:len(edit)-3]+"x"+edit[len(edit)-3:], 1)) == first {
			t.Errorf("an edit of %q leaves the hash alone", edit)
		}
	}
}

// vetUnit writes what go vet says of a package.
func vetUnit(t *testing.T, u unit) string {
	t.Helper()
	data, err := json.Marshal(u)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "vet.cfg")
	if err := os.WriteFile(file, data, 0o666); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestOpenPackage(t *testing.T) {
	dir, notes := extract(t, nested), t.TempDir()
	w, err := Open(dir, env{}.get)
	if err != nil {
		t.Fatal(err)
	}
	w.Leave(notes)
	for _, tt := range []struct {
		from string
		unit unit
		want string
	}{
		{"deep", unit{ImportPath: "example.com/m/deep", ModulePath: "example.com/m"}, "root"},
		{"deep", unit{ImportPath: "example.com/m/deep_test [example.com/m/deep.test]", ModulePath: "example.com/m"}, "root"},
		{"sub", unit{ImportPath: "example.com/m/sub", ModulePath: "example.com/m/sub"}, "sub"},
		{"plain", unit{ImportPath: "example.com/m/plain", ModulePath: "example.com/m/plain"}, ""},
		{"deep", unit{ImportPath: "command-line-arguments"}, "root"},
		// As in vendor/, or in a directory that replaces a module.
		{"deep", unit{ImportPath: "example.com/m/api", ModulePath: "example.com/m/api", ModuleVersion: "v1.0.0"}, ""},
		{"sub", unit{ImportPath: "example.com/dep", ModulePath: "example.com/dep", ModuleVersion: "v1.0.0"}, "root"},
		{"sub", unit{ImportPath: "example.com/far", ModulePath: "example.com/far", ModuleVersion: "v1.0.0"}, "sub"},
		{"sub", unit{ImportPath: "example.com/dep/gen", ModulePath: "example.com/dep", ModuleVersion: "v1.0.0"}, ""},
		{"", unit{ImportPath: "fmt"}, ""},
	} {
		t.Chdir(filepath.Join(dir, tt.from))
		w, err := OpenPackage(vetUnit(t, tt.unit), notes)
		if err != nil {
			t.Fatal(err)
		}
		path, _, _ := strings.Cut(tt.unit.ImportPath, " ")
		if got := which(t, w, path); got != tt.want {
			t.Errorf("%s is for %q, want %q", tt.unit.ImportPath, got, tt.want)
		}
	}
}

// What go vet would keep under the hash of another configuration is refused.
func TestEditedMeanwhile(t *testing.T) {
	dir, notes := extract(t, nested), t.TempDir()
	w, err := Open(dir, env{}.get)
	if err != nil {
		t.Fatal(err)
	}
	w.Leave(notes)
	t.Chdir(dir)
	file := vetUnit(t, unit{ImportPath: "example.com/m", ModulePath: "example.com/m"})
	if _, err := OpenPackage(file, notes); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(".piivet.yaml", []byte("stores: {sql: {at-rest: encrypted}}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenPackage(file, notes); err == nil || !strings.Contains(err.Error(), "run it again") {
		t.Errorf("after an edit: %v", err)
	}
	if _, err := OpenPackage(file, t.TempDir()); err != nil {
		t.Errorf("without a note: %v", err)
	}
}

func TestNotesGoAway(t *testing.T) {
	dir, notes := extract(t, nested), t.TempDir()
	w, err := Open(dir, env{}.get)
	if err != nil {
		t.Fatal(err)
	}
	old := filepath.Join(notes, "vet", "1.json")
	w.Leave(notes)
	if err := os.WriteFile(old, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	long := time.Now().Add(-2 * noteLife)
	if err := os.Chtimes(old, long, long); err != nil {
		t.Fatal(err)
	}
	w.Leave(notes)
	if _, err := os.Stat(old); err == nil {
		t.Error("the note of a run that is over stays")
	}
	if !readNote(notes).adopts() {
		t.Error("the note of this run is gone")
	}
	(*Workspace)(nil).Leave(notes)
	if readNote(notes) != nil {
		t.Error("a run without a configuration leaves the note of another")
	}
}
