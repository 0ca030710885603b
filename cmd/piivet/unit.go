package main

import (
	"encoding/json"
	"os"
	"slices"
	"strings"

	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/std"
)

// unit is the part that matters here of the file by which go vet describes a
// package.
type unit struct {
	ImportPath string
	GoFiles    []string
	VetxOnly   bool
	VetxOutput string
	// PackageVetx are the files with the facts of the packages that it imports.
	PackageVetx map[string]string
}

// testsAlone is what a package that only tests can import says in place of its
// facts, so that what imports it is known to be for tests as well: go vet
// describes it like any other. Nothing that is reported rests on its facts.
const testsAlone = "piivet: only tests import this package\n"

// readUnit reads the file that is the last argument; nil when it is none.
func readUnit(args []string) *unit {
	u := new(unit)
	data, err := os.ReadFile(args[len(args)-1])
	if err != nil || json.Unmarshal(data, u) != nil {
		return nil
	}
	return u
}

// answered gives go vet its answer when that needs no look at the package: its
// facts are all that is asked for, and it has none that anybody reads, or it is
// all tests, which no pass reports on. Loading these packages would be a third of
// all work on a small module.
func (u *unit) answered(tests bool) bool {
	facts := ""
	switch {
	case u.VetxOnly && std.Has(u.ImportPath):
	case !tests && (u.allTests() || u.VetxOnly && u.forTests()):
		facts = testsAlone
	case u.VetxOnly && u.modelled():
	default:
		return false
	}
	return u.write(facts) == nil
}

func (u *unit) write(facts string) error {
	return os.WriteFile(u.VetxOutput, []byte(facts), 0o666)
}

// modelled reports whether models say all that matters of the package, and it has
// nothing to hand on of what it imports.
func (u *unit) modelled() bool {
	if !piiflow.Covered(u.ImportPath) {
		return false
	}
	for _, name := range u.PackageVetx {
		info, err := os.Stat(name)
		if err != nil || info.Size() > 0 {
			return false
		}
	}
	return true
}

// forTests reports whether only tests import the package: it imports one that
// only tests do.
func (u *unit) forTests() bool {
	for _, name := range u.PackageVetx {
		info, err := os.Stat(name)
		if err != nil || info.Size() != int64(len(testsAlone)) {
			continue
		}
		if data, err := os.ReadFile(name); err == nil && string(data) == testsAlone {
			return true
		}
	}
	return false
}

func isTest(file string) bool { return strings.HasSuffix(file, "_test.go") }

func (u *unit) allTests() bool {
	return len(u.GoFiles) > 0 && !slices.ContainsFunc(u.GoFiles, func(file string) bool { return !isTest(file) })
}

// withTests reports whether the package is the one that is made for its tests:
// others import another, without its _test.go files.
func (u *unit) withTests() bool { return slices.ContainsFunc(u.GoFiles, isTest) }

// withoutFacts says testsAlone in place of the facts of a package, and returns the
// name of a file that describes it to the unitchecker and has its facts dropped;
// imported has those of its imports left out too, which only the engine reads.
func (u *unit) withoutFacts(file string, imported bool) (string, error) {
	if err := u.write(testsAlone); err != nil {
		return "", err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	all := map[string]json.RawMessage{}
	if err := json.Unmarshal(data, &all); err != nil {
		return "", err
	}
	if all["VetxOutput"], err = json.Marshal(os.DevNull); err != nil {
		return "", err
	}
	if imported {
		delete(all, "PackageVetx")
	}
	if data, err = json.Marshal(all); err != nil {
		return "", err
	}
	dropping := strings.TrimSuffix(file, ".cfg") + ".tests.cfg"
	return dropping, os.WriteFile(dropping, data, 0o666)
}
