// Genindex compiles the catalog, catalog/*.yaml in the directory that it runs
// in, into catalog.idx. Run it with `go generate ./internal/model`.
package main

import (
	"fmt"
	"os"

	"github.com/piivet/piivet/internal/model/schema"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	catalog, err := schema.ReadCatalog(os.DirFS("catalog"))
	if err != nil {
		return err
	}
	return os.WriteFile("catalog.idx", []byte(catalog.Index()), 0o644)
}
