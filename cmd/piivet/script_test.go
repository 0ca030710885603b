package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/goproxytest"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/piivet/piivet/internal/agree"
)

var update = flag.Bool("update", false, "rewrite what the scripts compare with")

// testCache is the cache of the tests, but for those about the cache.
var testCache string

// In the tests the test binary stands in for piivet, and for a program that
// shares the build cache.
func TestMain(m *testing.M) {
	testscript.Main(withCache{m}, map[string]func(){"piivet": main, "sharecache": shareCache})
}

// withCache runs tests with a cache that is gone afterwards.
type withCache struct{ m *testing.M }

func (w withCache) Run() int {
	dir, err := os.MkdirTemp("", "piivet-test")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	defer os.RemoveAll(dir)
	testCache = dir
	return w.m.Run()
}

func TestScripts(t *testing.T) {
	env := goEnv(t, "GOCACHE", "GOMODCACHE", "GOPATH")
	proxy, err := goproxytest.NewServer("testdata/mod", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Close) // after the scripts, which run in parallel
	root := agree.Root(t)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Condition:           condition,
		Setup: func(e *testscript.Env) error {
			tool, err := exec.LookPath("piivet")
			if err != nil {
				return fmt.Errorf("the test binary is not in place: %w", err)
			}
			e.Vars = append(e.Vars, env...)
			e.Vars = append(e.Vars,
				"PIIVET="+tool,
				"ROOT="+root,              // of the module of piivet
				"PIIVET_CACHE="+testCache, // a script about the cache sets its own
				"GOPROXY=off",
				"TESTPROXY="+proxy.URL, // has the modules of testdata/mod
				"GOTOOLCHAIN=local",
				"GOFLAGS=",
				"NO_COLOR=",
				"CGO_ENABLED="+os.Getenv("CGO_ENABLED"),
			)
			return nil
		},
	})
}

// condition knows [cgo]: the go command can build packages with C in them.
func condition(name string) (bool, error) {
	if name != "cgo" {
		return false, fmt.Errorf("unknown condition %q", name)
	}
	out, err := exec.Command("go", "env", "CGO_ENABLED", "CC").Output()
	if err != nil {
		return false, err
	}
	enabled, compiler, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	_, err = exec.LookPath(compiler)
	return enabled == "1" && err == nil, nil
}

// goEnv returns variables of the go command as it is outside the scripts, for
// which the home directory changes.
func goEnv(t *testing.T, names ...string) []string {
	t.Helper()
	var vars []string
	for _, name := range names {
		out, err := exec.Command("go", "env", name).Output()
		if err != nil {
			t.Fatal(err)
		}
		vars = append(vars, name+"="+string(out[:len(out)-1]))
	}
	return vars
}
