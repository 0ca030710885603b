// Docgen writes the pages of docs that say what the code says: one for each
// analyzer, and one each for the tree of categories, the kinds of sinks, the
// default policy, the limits of the analysis and the keys of a configuration;
// these also as a JSON Schema. Run it by
//
//	go generate ./analyzers
//
// A test fails when a page is stale.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	dir := flag.String("docs", "docs", "the directory that holds the pages")
	flag.Parse()
	if err := write(*dir); err != nil {
		fmt.Fprintln(os.Stderr, "docgen:", err)
		os.Exit(2)
	}
}

func write(dir string) error {
	for _, p := range pages() {
		if err := os.WriteFile(filepath.Join(dir, p.file), []byte(p.text()), 0o644); err != nil {
			return err
		}
	}
	return nil
}
