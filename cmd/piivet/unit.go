package main

import (
	"encoding/json"
	"os"

	"github.com/piivet/piivet/internal/std"
)

// unit is the part that matters here of the file by which go vet describes a
// package.
type unit struct {
	ImportPath string
	VetxOnly   bool
	VetxOutput string
}

// answered gives go vet its answer when that needs no look at the package:
// nothing is to be said about a package of the standard library, and go vet
// asks for its facts only, of which it has none. Loading these packages would
// be a third of all work on a small module.
func answered(cfgFile string) bool {
	data, err := os.ReadFile(cfgFile)
	if err != nil {
		return false
	}
	var u unit
	if json.Unmarshal(data, &u) != nil || !u.VetxOnly || !std.Has(u.ImportPath) {
		return false
	}
	return os.WriteFile(u.VetxOutput, nil, 0o666) == nil
}
