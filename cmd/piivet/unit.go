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
	ID         string
	ImportPath string
	VetxOnly   bool
	VetxOutput string
	// PackageVetx are the files with the facts of the packages that it imports.
	PackageVetx map[string]string
}

// answered gives go vet its answer when that needs no look at the package: its
// facts are all that is asked for, and it has none that anybody reads. Loading
// these packages would be a third of all work on a small module.
func answered(args []string) bool {
	data, err := os.ReadFile(args[len(args)-1])
	if err != nil {
		return false
	}
	var u unit
	if json.Unmarshal(data, &u) != nil || !u.VetxOnly || !std.Has(u.ImportPath) && !u.forTests(args) && !u.modelled() {
		return false
	}
	return os.WriteFile(u.VetxOutput, nil, 0o666) == nil
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

// forTests reports whether only tests import the package, and no pass reports
// what it finds in them.
func (u *unit) forTests(args []string) bool {
	return strings.HasSuffix(u.ID, ".test]") && !slices.ContainsFunc(args, func(arg string) bool {
		return strings.Contains(arg, ".tests")
	})
}
