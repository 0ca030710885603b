package main

import (
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/term"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/driver"
	"github.com/piivet/piivet/internal/fix"
)

// Most of what a run allocates is garbage soon, and memory is cheaper than
// looking for it: up to checkMemory bytes, it is looked for seldom.
const (
	checkGarbage = 800 // per cent of what is in use
	checkMemory  = 450 << 20
)

// check runs the passes and prints what they find.
func check(opts *options, stdout, stderr *os.File) error {
	if err := opts.conf.open(opts.dir, stderr); err != nil {
		return err
	}
	if err := opts.conf.resolve(opts.dir, opts.tags); err != nil {
		return err
	}
	debug.SetGCPercent(checkGarbage)
	debug.SetMemoryLimit(checkMemory)
	outcome, err := runPasses(opts, driver.Config{
		Dir:       opts.dir,
		Patterns:  opts.patterns,
		Tests:     analyzers.ReportTests(opts.analyzers),
		Tags:      opts.tags,
		Analyzers: opts.analyzers,
		Salt:      opts.conf.space.Hash(),
		Progress:  progress(stderr),
	})
	if err != nil {
		return err
	}
	if err := opts.format.Write(stdout, outcome.Findings, writing(opts, outcome.Root, stdout)); err != nil {
		return fmt.Errorf("cannot print the findings: %w", err)
	}
	tell(outcome.Problems, opts.patterns, stderr)
	switch {
	case len(outcome.Problems) > 0:
		return errPrinted
	case len(outcome.Findings) > 0:
		return errFindings
	}
	return nil
}

// fixRounds is how often files are fixed and checked again: each time, tags may
// spread by one more copy.
const fixRounds = 50

// runPasses runs the passes, with -fix until they leave nothing to fix.
func runPasses(opts *options, conf driver.Config) (*driver.Outcome, error) {
	for range fixRounds {
		outcome, err := driver.Run(conf)
		if err != nil || !opts.fix {
			return outcome, err
		}
		// What a mended tag says is copied from the next round on.
		edits := outcome.Fixes
		if len(edits) == 0 {
			edits = outcome.Tags
		}
		applied, err := fix.Apply(edits)
		if err != nil {
			return nil, fmt.Errorf("cannot apply the fixes: %w", err)
		}
		if applied == 0 {
			return outcome, nil
		}
	}
	return driver.Run(conf)
}

// explain words a problem. A word that is no package was meant as a command.
func explain(p driver.Problem, patterns []string) string {
	if bareWord(p.Package) && slices.Contains(patterns, p.Package) && strings.Contains(p.Message, "is not in std") {
		return fmt.Sprintf("no command and no package is called %q (piivet -h lists the commands)", p.Package)
	}
	return p.String()
}

func bareWord(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(c rune) bool { return c < 'a' || c > 'z' })
}

// progress is where to show progress: a terminal, or nowhere.
func progress(stderr *os.File) io.Writer {
	if terminal(stderr) {
		return stderr
	}
	return nil
}

// colored decides about colours: on a terminal, unless NO_COLOR asks for none.
func colored(choice string, stdout *os.File) bool {
	if choice != "auto" {
		return choice == "always"
	}
	return terminal(stdout) && os.Getenv("NO_COLOR") == ""
}

func terminal(f *os.File) bool {
	return term.IsTerminal(int(f.Fd())) && os.Getenv("TERM") != "dumb"
}
