// Gen writes the list of the standard library's packages.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(2)
	}
}

func run() error {
	out, err := exec.Command("go", "list", "std").Output()
	if err != nil {
		return err
	}
	names := append(strings.Fields(string(out)), "C", "unsafe")
	slices.Sort(names)
	return os.WriteFile("names.txt", []byte(strings.Join(slices.Compact(names), "\n")+"\n"), 0o644)
}
