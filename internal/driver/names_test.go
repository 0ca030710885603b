package driver

import (
	"testing"

	"golang.org/x/tools/go/packages"
	"honnef.co/go/tools/go/loader"
	"honnef.co/go/tools/lintcmd/runner"

	"github.com/piivet/piivet/internal/flow"
)

func TestNamesOfFiles(t *testing.T) {
	module := func(path, version string, replace *packages.Module) *packages.Module {
		return &packages.Module{Path: path, Version: version, Replace: replace}
	}
	main := module("example.com/m", "", nil)
	main.Main = true
	byDir := module("example.com/local", "v0.0.0", &packages.Module{Path: "../local"})
	byVersion := module("example.com/dep", "v1.0.0", &packages.Module{Path: "example.com/fork", Version: "v1.9.9"})
	for _, test := range []struct {
		name, pkg, file string
		module          *packages.Module
		want, shown     string
	}{
		{"own", "example.com/m/p", "/w/m/p/a.go", main, "p/a.go", "a.go"},
		{"own root", "example.com/m", "/w/m/a.go", main, "a.go", "../a.go"},
		{"files on the command line", "command-line-arguments", "/w/m/p/a.go", nil, "p/a.go", "a.go"},
		{"standard library", "net/http", "/usr/go/src/net/http/server.go", nil, "std/net/http/server.go", ""},
		{"dependency", "example.com/dep/in", "/mod/example.com/dep@v1.2.3/in/a.go", module("example.com/dep", "v1.2.3", nil),
			"example.com/dep@v1.2.3/in/a.go", ""},
		{"root of a dependency", "example.com/dep", "/mod/example.com/dep@v1.2.3/a.go", module("example.com/dep", "v1.2.3", nil),
			"example.com/dep@v1.2.3/a.go", ""},
		{"vendored", "example.com/dep/in", "/w/m/vendor/example.com/dep/in/a.go", module("example.com/dep", "v1.2.3", nil),
			"example.com/dep@v1.2.3/in/a.go", ""},
		{"replaced by a version", "example.com/dep/in", "/mod/example.com/fork@v1.9.9/in/a.go", byVersion,
			"example.com/fork@v1.9.9/in/a.go", ""},
		{"replaced by a directory", "example.com/local/in", "/w/local/in/a.go", byDir, "../local/in/a.go", "../../local/in/a.go"},
	} {
		t.Run(test.name, func(t *testing.T) {
			spec := &loader.PackageSpec{PkgPath: test.pkg, GoFiles: []string{test.file}, Module: test.module}
			n := newNames(&goEnv{dir: "/w/m/p", root: "/w/m"}, []runner.Result{{Package: spec}})
			p := n.step(flow.Pos{Package: test.pkg, File: base(test.file), Line: 3, Column: 4})
			if p.File != test.want || p.Shown != test.shown || p.Line != 3 || p.Column != 4 {
				t.Errorf("got %+v, want file %q, shown %q", p, test.want, test.shown)
			}
		})
	}
}

func base(file string) string {
	for i := len(file) - 1; i >= 0; i-- {
		if file[i] == '/' {
			return file[i+1:]
		}
	}
	return file
}

func TestNamesOfTheUnknown(t *testing.T) {
	n := newNames(&goEnv{dir: "/w", root: "/w"}, nil)
	if p := n.step(flow.Pos{}); p.IsValid() || p.File != "" {
		t.Errorf("no place became %+v", p)
	}
	p := n.step(flow.Pos{Package: "example.com/p", File: "a.go", Line: 1, Column: 1})
	if p.File != "example.com/p/a.go" {
		t.Errorf("got %+v", p)
	}
}

// A file of the variant with tests is found too.
func TestNamesOfTestFiles(t *testing.T) {
	main := &packages.Module{Path: "example.com/m", Main: true}
	n := newNames(&goEnv{dir: "/w/m", root: "/w/m"}, []runner.Result{
		{Package: &loader.PackageSpec{PkgPath: "example.com/m", GoFiles: []string{"/w/m/a.go"}, Module: main}},
		{Package: &loader.PackageSpec{PkgPath: "example.com/m", GoFiles: []string{"/w/m/a.go", "/w/m/a_test.go"}, Module: main}},
	})
	if p := n.step(flow.Pos{Package: "example.com/m", File: "a_test.go", Line: 1, Column: 1}); p.File != "a_test.go" {
		t.Errorf("got %+v", p)
	}
}
