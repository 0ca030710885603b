package main

import (
	"io"
	"os/exec"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/agree"
)

// findInAll runs the drivers on the module in dir, fails where they differ, and
// returns what they found: a checker that runs in one process and shows every
// fact, go vet, which starts a process for each package, and the command line.
func findInAll(t *testing.T, dir string) agree.Places {
	t.Helper()
	inProcess := checkerFindings(t, dir)
	agree.Same(t, "the checker in one process", inProcess, "go vet", vetFindings(t, dir))
	agree.Same(t, "the checker in one process", inProcess, "the command line", commandFindings(t, dir))
	return inProcess
}

// checkerFindings runs the passes in this process.
func checkerFindings(t *testing.T, dir string) agree.Places {
	t.Helper()
	load := &packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir, Tests: true}
	pkgs, err := packages.Load(load, "./...")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the packages have errors")
	}
	conf := new(configuration)
	if err := conf.open(dir, io.Discard); err != nil {
		t.Fatal(err)
	}
	all := withEngine(analyzers.New(analyzers.Options{Tests: true, Generated: true, Configuration: conf.of}))
	graph, err := checker.Analyze(all, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	found := agree.Places{}
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Errorf("%s: %v", act, act.Err)
		}
		for _, d := range act.Diagnostics {
			at := act.Package.Fset.Position(d.Pos)
			found[agree.Place{
				File: agree.Relative(t, dir, at.Filename), Line: at.Line, Column: at.Column,
				Message: d.Message, Analyzer: act.Analyzer.Name,
			}] = true
		}
	}
	return found
}

// everywhere are the flags that let every pass report in all files.
func everywhere() []string {
	var flags []string
	for _, a := range passes(new(configuration)) {
		for _, name := range []string{"tests", "generated"} {
			if a.Flags.Lookup(name) != nil {
				flags = append(flags, "-"+a.Name+"."+name)
			}
		}
	}
	return flags
}

// vetFindings runs the real go vet, on all files.
func vetFindings(t *testing.T, dir string) agree.Places {
	t.Helper()
	return piivet(t).Vet(t, dir, everywhere()...)
}

// commandFindings runs the command line, on all files.
func commandFindings(t *testing.T, dir string) agree.Places {
	t.Helper()
	return piivet(t).Findings(t, dir, "-tests", "-generated")
}

// piivet is the built command, which TestMain puts in the path.
func piivet(t *testing.T) agree.Command {
	t.Helper()
	tool, err := exec.LookPath("piivet")
	if err != nil {
		t.Fatal(err)
	}
	return agree.Command{Path: tool, Cache: testCache}
}
