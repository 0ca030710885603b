package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/lint"
)

const policyUsage = `Says what makes no sense in configurations: rules that contradict each other,
rules and exceptions that never decide anything, exceptions that have expired,
words that are misspelt. What is wrong is told with its line, its key and what
would be right, all of it at once. Without files it looks at the .piivet.yaml
beside go.mod. A file that others include can be named, too.

flags:
  -C dir            work in dir
  -h                print this text

exit codes:
  0  nothing to complain of
  1  something makes no sense
  2  a file cannot be read, or has mistakes in it; what else there is to
     complain of is printed all the same
`

func policyCommand() *command {
	return &command{
		name:  "policy",
		args:  "lint [flags] [files]",
		about: "say what makes no sense in a configuration",
		usage: func() string { return policyUsage },
		run:   runPolicy,
	}
}

// runPolicy is the command; lint is the one thing that it does.
func runPolicy(args []string, stdout, stderr *os.File) error {
	if len(args) == 0 || args[0] != "lint" && !isHelp(args[0]) {
		return errors.New("piivet policy does one thing: write piivet policy lint (piivet help policy says more)")
	}
	var dir string
	fs := flag.NewFlagSet("piivet policy lint", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&dir, "C", "", "")
	if isHelp(args[0]) {
		return policyCommand().help(stdout)
	}
	if err := fs.Parse(args[1:]); errors.Is(err, flag.ErrHelp) {
		return policyCommand().help(stdout)
	} else if err != nil {
		return flagError(err)
	}
	if dir != "" {
		if err := os.Chdir(dir); err != nil {
			return err
		}
	}
	files, err := policyFiles(fs.Args())
	if err != nil {
		return err
	}
	return lintFiles(files, stdout)
}

func isHelp(arg string) bool { return arg == "-h" || arg == "-help" || arg == "--help" }

// policyFiles are the files that were named, or the configuration of the module
// at hand.
func policyFiles(named []string) ([]string, error) {
	if len(named) > 0 {
		return named, nil
	}
	file, err := config.Find(".")
	if err != nil {
		return nil, err
	}
	if file == "" {
		return nil, fmt.Errorf("there is no %s beside a go.mod here or above: name a file", config.Name)
	}
	if cwd, err := os.Getwd(); err == nil {
		if short, err := filepath.Rel(cwd, file); err == nil {
			file = short
		}
	}
	return []string{file}, nil
}

// lintFiles prints the complaints about all files. The error is what is wrong
// in them, or that there are complaints.
func lintFiles(files []string, stdout io.Writer) error {
	var problems strict.Problems
	complaints := 0
	for _, file := range files {
		c, err := config.Draft(file)
		var wrong strict.Problems
		if err != nil && !errors.As(err, &wrong) {
			return err
		}
		problems = append(problems, wrong...)
		for _, p := range slices.Concat(c.Warnings, lint.Check(c, err == nil), lint.Missing(c)) {
			complaints++
			if _, err := fmt.Fprintln(stdout, p); err != nil {
				return err
			}
		}
	}
	switch {
	case len(problems) > 0:
		return problems
	case complaints > 0:
		return errFindings
	}
	return nil
}
