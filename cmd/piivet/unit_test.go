package main

import (
	"encoding/json"
	"os"
	"path/filepath"
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
	for _, tt := range []struct {
		name string
		unit unit
		args []string
		want bool
	}{
		{"of the standard library", unit{ImportPath: "fmt", VetxOnly: true}, nil, true},
		{"to be checked", unit{ImportPath: "fmt"}, nil, false},
		{"of a program", unit{ImportPath: "example.com/shop", VetxOnly: true}, nil, false},
		{"modelled", unit{ImportPath: "gopkg.in/yaml.v3", VetxOnly: true, PackageVetx: map[string]string{"fmt": none}}, nil, true},
		{"modelled and checked", unit{ImportPath: "gopkg.in/yaml.v3", PackageVetx: map[string]string{"fmt": none}}, nil, false},
		{"modelled, with facts to hand on", unit{ImportPath: "gopkg.in/yaml.v3", VetxOnly: true, PackageVetx: map[string]string{"fmt": none, "example.com/a": some}}, nil, false},
		{"modelled, without a file", unit{ImportPath: "gopkg.in/yaml.v3", VetxOnly: true, PackageVetx: map[string]string{"fmt": filepath.Join(dir, "lost")}}, nil, false},
		{"for tests", unit{ID: "example.com/shop [example.com/shop.test]", ImportPath: "example.com/shop", VetxOnly: true}, nil, true},
		{"for tests that are reported", unit{ID: "example.com/shop [example.com/shop.test]", ImportPath: "example.com/shop", VetxOnly: true}, []string{"-piilog.tests"}, false},
	} {
		tt.unit.VetxOutput = filepath.Join(dir, "out.vetx")
		os.Remove(tt.unit.VetxOutput)
		text, err := json.Marshal(tt.unit)
		if err != nil {
			t.Fatal(err)
		}
		got := answered(append(tt.args, file("unit.cfg", string(text))))
		_, err = os.Stat(tt.unit.VetxOutput)
		if got != tt.want || (err == nil) != tt.want {
			t.Errorf("a package %s: answered %v, with facts %v; want %v", tt.name, got, err == nil, tt.want)
		}
	}
}
