// Genproof writes what the module of the proofs needs from the catalog: the
// requirements in go.mod, and the proofs under testdata/src. Run it with `go
// generate` in the directory of the module.
package main

import (
	"fmt"
	"os"

	"github.com/piivet/piivet/internal/model/proof"
	"github.com/piivet/piivet/internal/model/proof/catalog"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	c, err := catalog.Read(".")
	if err != nil {
		return err
	}
	if err := catalog.Require(".", c); err != nil {
		return err
	}
	made, err := proof.Make(".")
	if err != nil {
		return err
	}
	if err := proof.Write(".", made); err != nil {
		return err
	}
	fmt.Println(made.Proofs.Count, "proofs of", len(made.Targets), "functions, variables and types")
	for _, m := range made.Proofs.Missing {
		fmt.Println(m.Target.Errorf("%s", m.Reason))
	}
	return nil
}
