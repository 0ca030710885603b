package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/driver"
)

// calledByVet recognises the three ways in which go vet starts its tool:
// with -V=full, with -flags, and with a file of its own as last argument.
func calledByVet(args []string) bool {
	if len(args) == 0 {
		return false
	}
	for _, arg := range args {
		if name := strings.TrimPrefix(arg, "-"); name == "-flags" || strings.HasPrefix(name, "-V=") ||
			arg == "-flags" || strings.HasPrefix(arg, "-V=") {
			return true
		}
	}
	return strings.HasSuffix(args[len(args)-1], ".cfg")
}

// runAsVettool serves go vet, which starts a process for each package: no work
// goes before it.
func runAsVettool(args []string) {
	u := readUnit(args) // the unitchecker says what is wrong with it
	tests := slices.ContainsFunc(args, func(arg string) bool { return strings.Contains(arg, ".tests") })
	if u != nil && u.answered(tests) {
		os.Exit(0)
	}
	debug.SetGCPercent(garbageAt(pageCost()))
	debug.SetMemoryLimit(vetMemory)
	runtime.GOMAXPROCS(1) // go vet runs as many of us as there are processors
	conf := new(configuration)
	flag.Var(identityFlag{conf}, "V", "print version and exit")
	if err := conf.forPackage(args); err != nil {
		os.Exit(exitCode(err, os.Stderr))
	}
	all := withEngine(passes(conf))
	if u != nil && !tests {
		u.withoutTests(args[len(args)-1], analyzers.Engine(all))
	}
	unitchecker.Main(driver.Guard(all)...)
}

// withoutTests makes use of it that no pass reports on tests: the facts of a
// package that was made for its tests are nobody's, and its other files may have
// been looked at before.
func (u *unit) withoutTests(file string, engine *analysis.Analyzer) {
	q := quietIn(file)
	if q != nil {
		q.once(engine, u)
	}
	if !u.withTests() {
		return
	}
	if without, err := u.withoutFacts(file, q != nil && q.has(u.ImportPath)); err == nil {
		os.Args[len(os.Args)-1] = without
	}
}

// identityFlag is -V=full, by which the go command learns what its cached
// results depend on: what decides the findings beside the packages and the
// flags. It asks once in a run, in the user's directory. A configuration that
// is broken ends the run there, before any package is looked at.
type identityFlag struct{ conf *configuration }

func (identityFlag) IsBoolFlag() bool { return true }
func (identityFlag) String() string   { return "" }

func (f identityFlag) Set(s string) error {
	if s != "full" {
		return fmt.Errorf("only -V=full is supported")
	}
	id, err := f.conf.forVet()
	if err != nil {
		os.Exit(exitCode(err, os.Stderr))
	}
	fmt.Printf("piivet version devel buildID=%s\n", id)
	os.Exit(0)
	return nil
}
