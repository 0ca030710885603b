package driver

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// chain is three packages of which the middle hides the last.
const chain = `
-- go.mod --
module example.com/m
go 1.26
-- a/a.go --
package a

import "example.com/m/b"

func A() { b.Hand() }
-- b/b.go --
package b

import "example.com/m/c"

func Hand() { c.Leak() }
-- c/c.go --
package c

func Leak() {}
`

func TestChain(t *testing.T) {
	wantLines(t, newFakes().run(t, module(t, chain), "./a"),
		"a/a.go:5: T.F (pii:email) reaches Leak through Hand > a/a.go:5 > b/b.go:5 > c/c.go:3")
}

// A finding comes out of the runner and its cache as the pass made it.
func TestFindingIsWhole(t *testing.T) {
	outcome := newFakes().run(t, module(t, chain), "./b")
	if len(outcome.Findings) != 1 {
		t.Fatalf("got %q", lines(outcome))
	}
	f := outcome.Findings[0]
	if f.Analyzer != "leakpass" || f.Severity != "error" || f.Func != "example.com/m/b.Hand" ||
		f.Source.Name != "p.T.F" || f.Source.Pos.File != "c/c.go" || f.Sink.Kind != "log/line" ||
		f.Promises[0].Says != "Nothing leaks." || f.Pos.Column != 15 || f.End.Column != 23 || f.Fingerprint == "" ||
		!reflect.DeepEqual(f.Categories, []string{"contact.email"}) || f.Path[0].Kind != "call" {
		t.Errorf("got %+v", f)
	}
}

func TestPlainDiagnostic(t *testing.T) {
	outcome := newFakes().run(t, module(t, `
-- go.mod --
module example.com/m
-- odd.go --
package m

func Odd() {}
`))
	wantLines(t, outcome, "odd.go:3: odd > odd.go:1")
	if f := outcome.Findings[0]; f.Severity != "warning" || f.End != f.Pos || f.Path[0].Kind != "note" {
		t.Errorf("got %+v", f)
	}
}

// The findings of a package and of its test variant are the same; those in
// test files are of the variant alone.
func TestVariants(t *testing.T) {
	wantLines(t, newFakes().run(t, module(t, `
-- go.mod --
module example.com/m
-- m.go --
package m

func Leak() {}
func M() { Leak() }
-- in_test.go --
package m

func in() { Leak() }
-- ex_test.go --
package m_test

import "example.com/m"

func ex() { m.M() }
`)),
		"ex_test.go:5: T.F (pii:email) reaches Leak through M > ex_test.go:5 > m.go:4 > m.go:3",
		"in_test.go:3: T.F (pii:email) reaches Leak > in_test.go:3 > m.go:3",
		"m.go:4: T.F (pii:email) reaches Leak > m.go:4 > m.go:3",
	)
}

func TestBrokenPackages(t *testing.T) {
	wantLines(t, newFakes().run(t, module(t, `
-- go.mod --
module example.com/m
go 1.26
-- good/a.go --
package good

func Leak() {}
func M() { Leak() }
-- types/a.go --
package types

func F() int { return "x" }
func G() { undefined() }
-- syntax/a.go --
package syntax

func F( {
-- above/a.go --
package above

import "example.com/m/types"

var X = types.F()
-- missing/a.go --
package missing

import _ "example.com/nowhere"
-- two/a.go --
package two
-- two/b.go --
package three
-- cycle/a.go --
package cycle

import _ "example.com/m/cycle/b"
-- cycle/b/b.go --
package b

import _ "example.com/m/cycle"
-- testcycle/a.go --
package testcycle

func Leak() {}
func M() { Leak() }
-- testcycle/a_test.go --
package testcycle

import _ "example.com/m/testcycle/b"
-- testcycle/b/b.go --
package b

import _ "example.com/m/testcycle"
-- tests/a.go --
package tests

func Leak() {}
func M() { Leak() }
-- tests/a_test.go --
package tests

func f() { undefined() }
`)),
		"good/a.go:4: T.F (pii:email) reaches Leak > good/a.go:4 > good/a.go:3",
		"testcycle/a.go:4: T.F (pii:email) reaches Leak > testcycle/a.go:4 > testcycle/a.go:3",
		"tests/a.go:4: T.F (pii:email) reaches Leak > tests/a.go:4 > tests/a.go:3",
		"! example.com/m/testcycle: import cycle not allowed in test",
		"! example.com/m/two: found packages two (a.go) and three (b.go) in DIR/two",
		"! import cycle not allowed: import stack: [example.com/m/cycle example.com/m/cycle/b example.com/m/cycle]",
		"! missing/a.go:3:8: no required module provides package example.com/nowhere; to add it: go get example.com/nowhere",
		`! syntax/a.go:3:9: syntax error: unexpected {, expected )`,
		`! tests/a_test.go:3:12: undefined: undefined`,
		`! types/a.go:3:23: cannot use "x" (untyped string constant) as int value in return statement`,
		`! types/a.go:4:12: undefined: undefined`,
		"! not checked, because of what they import: example.com/m/above, example.com/m/cycle/b, example.com/m/missing",
	)
}

func TestNoPackages(t *testing.T) {
	dir := module(t, "-- go.mod --\nmodule example.com/m\n-- sub/README --\n")
	wantLines(t, newFakes().run(t, dir), `! no packages match "./..."`)
	wantLines(t, newFakes().run(t, dir, "./sub"), `! ./sub: no Go files in DIR/sub`)
	wantLines(t, newFakes().run(t, dir, "./nosuch"), `! ./nosuch: stat DIR/nosuch: directory not found`)
	wantLines(t, newFakes().run(t, dir, "example.com/m/nosuch"), "! no required module provides package example.com/m/nosuch; to add it: go get example.com/m/nosuch")
}

func TestRefusals(t *testing.T) {
	outside := t.TempDir()
	writeFile(t, filepath.Join(outside, "a.go"), []byte("package a\n"))
	inside := module(t, chain)
	for _, test := range []struct {
		name, dir, env, value, want string
	}{
		{"outside", outside, "GOFLAGS", "", "no go.mod in"},
		{"gopath", inside, "GO111MODULE", "off", "GO111MODULE is off"},
		{"nodir", filepath.Join(inside, "nosuch"), "GOFLAGS", "", "no such file or directory"},
		{"file", filepath.Join(inside, "go.mod"), "GOFLAGS", "", "it is no directory"},
		{"nogo", inside, "PATH", "/nowhere", "piivet needs the go command"},
		{"relative cache", inside, "PIIVET_CACHE", "cache", `PIIVET_CACHE is "cache"`},
		{"unusable cache", inside, "PIIVET_CACHE", filepath.Join(inside, "go.mod", "x"), "PIIVET_CACHE can name another directory"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv(test.env, test.value)
			_, err := Run(Config{Dir: test.dir})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got error %v, want one with %q", err, test.want)
			}
		})
	}
}

func TestBrokenGoMod(t *testing.T) {
	dir := module(t, "-- go.mod --\nmodul example.com/m\n-- a.go --\npackage a\n")
	_, err := Run(Config{Dir: dir, CacheDir: sharedCache})
	if err == nil || !strings.Contains(err.Error(), "go.mod:1: unknown directive: modul") || strings.Contains(err.Error(), "\n") {
		t.Errorf("got error %q", err)
	}
}

func TestBuildTags(t *testing.T) {
	dir := module(t, chain+`
-- a/tagged.go --
//go:build special

package a

import "example.com/m/c"

func Tagged() { c.Leak() }
`)
	f := newFakes()
	if got := lines(f.run(t, dir, "./a")); len(got) != 1 {
		t.Errorf("without tags: got %q", got)
	}
	if got := lines(f.runWith(t, Config{Dir: dir, Patterns: []string{"./a"}, Tags: "special"})); len(got) != 2 {
		t.Errorf("with -tags=special: got %q", got)
	}
}

func TestSubdirectory(t *testing.T) {
	dir := module(t, chain)
	outcome := newFakes().run(t, filepath.Join(dir, "b"), "../a")
	wantLines(t, outcome, "a/a.go:5: T.F (pii:email) reaches Leak through Hand > a/a.go:5 > b/b.go:5 > c/c.go:3")
	f := outcome.Findings[0]
	if f.Pos.Shown != "../a/a.go" || f.Path[1].Pos.Shown != "b.go" {
		t.Errorf("shown as %s, %s", f.Pos.Shown, f.Path[1].Pos.Shown)
	}
}

func TestWorkspace(t *testing.T) {
	dir := module(t, `
-- go.work --
go 1.26
use (
	./one
	./two
)
-- one/go.mod --
module example.com/one
go 1.26
-- one/a.go --
package one

import "example.com/two"

func A() { two.Leak() }
-- two/go.mod --
module example.com/two
go 1.26
-- two/b.go --
package two

func Leak() {}
`)
	want := "one/a.go:5: T.F (pii:email) reaches Leak > one/a.go:5 > two/b.go:3"
	wantLines(t, newFakes().run(t, filepath.Join(dir, "one")), want)
	wantLines(t, newFakes().run(t, dir, "example.com/one"), want)
}

func TestVendoredAndReplaced(t *testing.T) {
	const files = `
-- a.go --
package m

import (
	"example.com/dep/in"
	"example.com/local"
)

func A() { in.Leak() }
func B() { local.Leak() }
-- local/go.mod --
module example.com/local
go 1.26
-- local/l.go --
package local

func Leak() {}
-- go.mod --
module example.com/m
go 1.26
require (
	example.com/dep v1.2.3
	example.com/local v0.0.0
)
replace example.com/local => ./local
-- vendor/modules.txt --
# example.com/dep v1.2.3
## explicit; go 1.26
example.com/dep/in
# example.com/local v0.0.0 => ./local
## explicit; go 1.26
example.com/local
# example.com/local => ./local
-- vendor/example.com/dep/in/d.go --
package in

func Leak() {}
-- vendor/example.com/local/l.go --
package local

func Leak() {}
`
	wantLines(t, newFakes().run(t, module(t, files), "."),
		"a.go:8: T.F (pii:email) reaches Leak > a.go:8 > example.com/dep@v1.2.3/in/d.go:3",
		"a.go:9: T.F (pii:email) reaches Leak > a.go:9 > vendor/example.com/local/l.go:3",
	)
}

func TestCgo(t *testing.T) {
	if os.Getenv("CGO_ENABLED") == "0" {
		t.Skip("cgo is disabled")
	}
	outcome := newFakes().run(t, module(t, `
-- go.mod --
module example.com/m
-- a.go --
package m

// static int one(void) { return 1; }
import "C"

func Leak() {}
func A() int { Leak(); return int(C.one()) }
-- b.s --
// nothing
`))
	if len(outcome.Problems) > 0 && strings.Contains(outcome.Problems[0].String(), "executable file not found") {
		t.Skip(outcome.Problems[0])
	}
	wantLines(t, outcome, "a.go:7: T.F (pii:email) reaches Leak > a.go:7 > a.go:6")
	if col := outcome.Findings[0].Pos.Column; col != 16 {
		t.Errorf("column %d", col)
	}
}

// TestWithoutTests: where nobody asks for them, test files are not loaded, so
// that one that is broken keeps nothing from being checked.
func TestWithoutTests(t *testing.T) {
	dir := module(t, `
-- go.mod --
module example.com/m
-- m.go --
package m

func Leak() {}
func M() { Leak() }
-- m_test.go --
package m

func broken( {
`)
	wantLines(t, newFakes().runWith(t, Config{Dir: dir}), "m.go:4: T.F (pii:email) reaches Leak > m.go:4 > m.go:3")
	outcome := newFakes().runWith(t, Config{Dir: dir, Tests: true})
	if got := strings.Join(lines(outcome), "\n"); !strings.Contains(got, "! m_test.go:3:14: syntax error") {
		t.Errorf("with tests: %s", got)
	}
}
