package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestAnswered: packages of which nothing is asked but facts that they do not
// have are answered at once, and no others.
func TestAnswered(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		t.Helper()
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return name
	}
	none, some := file("none.vetx", ""), file("some.vetx", "facts")
	marked := file("marked.vetx", testsAlone)
	longer := file("longer.vetx", strings.Repeat("x", len(testsAlone)))
	source, test := []string{"a.go"}, []string{"a_test.go", "b_test.go"}
	for _, tt := range []struct {
		name  string
		unit  unit
		tests bool
		want  bool
	}{
		{"of the standard library", unit{ImportPath: "fmt", VetxOnly: true}, false, true},
		{"to be checked", unit{ImportPath: "fmt"}, false, false},
		{"of a program", unit{ImportPath: "example.com/shop", VetxOnly: true}, false, false},
		{"modelled", unit{ImportPath: "gopkg.in/yaml.v3", VetxOnly: true, PackageVetx: map[string]string{"fmt": none}}, false, true},
		{"modelled and checked", unit{ImportPath: "gopkg.in/yaml.v3", PackageVetx: map[string]string{"fmt": none}}, false, false},
		{"modelled, with facts to hand on", unit{ImportPath: "gopkg.in/yaml.v3", VetxOnly: true, PackageVetx: map[string]string{"fmt": none, "example.com/a": some}}, false, false},
		{"modelled, without a file", unit{ImportPath: "gopkg.in/yaml.v3", VetxOnly: true, PackageVetx: map[string]string{"fmt": filepath.Join(dir, "lost")}}, false, false},
		{"for tests", unit{ImportPath: "example.com/shop", GoFiles: source, VetxOnly: true, PackageVetx: map[string]string{"fmt": none, "example.com/a": marked}}, false, true},
		{"for tests that are reported", unit{ImportPath: "example.com/shop", GoFiles: source, VetxOnly: true, PackageVetx: map[string]string{"example.com/a": marked}}, true, false},
		{"that imports others", unit{ImportPath: "example.com/shop", GoFiles: source, VetxOnly: true, PackageVetx: map[string]string{"example.com/a": longer}}, false, false},
		{"of tests", unit{ImportPath: "example.com/shop_test", GoFiles: test}, false, true},
		{"of tests that are reported", unit{ImportPath: "example.com/shop_test", GoFiles: test}, true, false},
	} {
		tt.unit.VetxOutput = filepath.Join(dir, "out.vetx")
		os.Remove(tt.unit.VetxOutput)
		text, err := json.Marshal(tt.unit)
		if err != nil {
			t.Fatal(err)
		}
		u := readUnit([]string{file("unit.cfg", string(text))})
		got := u.answered(tt.tests)
		_, err = os.Stat(tt.unit.VetxOutput)
		if got != tt.want || (err == nil) != tt.want {
			t.Errorf("a package %s: answered %v, with facts %v; want %v", tt.name, got, err == nil, tt.want)
		}
	}
}

// TestWithoutFacts: the facts of a package that was made for its tests are
// dropped, and what imports it is told so.
func TestWithoutFacts(t *testing.T) {
	dir := t.TempDir()
	out, cfg := filepath.Join(dir, "out.vetx"), filepath.Join(dir, "unit.cfg")
	text, err := json.Marshal(map[string]any{"ImportPath": "example.com/shop", "GoFiles": []string{"a.go", "a_test.go"}, "VetxOutput": out, "GoVersion": "go1.26", "PackageVetx": map[string]string{"fmt": "fmt.vetx"}})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(cfg, text, 0o666); err != nil {
		t.Fatal(err)
	}
	u := readUnit([]string{"-json", cfg})
	if u.answered(false) || !u.withTests() {
		t.Fatal("the package need not be looked at, or has no tests")
	}
	for _, imported := range []bool{false, true} {
		file, err := u.withoutFacts(cfg, imported)
		if err != nil {
			t.Fatal(err)
		}
		var got map[string]any
		if data, err := os.ReadFile(file); err != nil || json.Unmarshal(data, &got) != nil {
			t.Fatal(err)
		}
		if got["VetxOutput"] != os.DevNull || got["ImportPath"] != "example.com/shop" || got["GoVersion"] != "go1.26" || (got["PackageVetx"] == nil) != imported {
			t.Errorf("without the facts of imports %v, the unitchecker gets %v", imported, got)
		}
	}
	if !(&unit{PackageVetx: map[string]string{"example.com/shop": out}}).forTests() {
		t.Error("what imports the package is not known to be for tests")
	}
}
