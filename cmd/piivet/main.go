// Piivet holds Go code to what was promised about personal data: it follows
// the data of tagged struct fields through the program and reports where it
// reaches a logger, a mail, a store or a third party against the policy.
//
//	piivet [flags] [packages]
//
// checks packages, by default "./...", and prints its findings to standard
// output; what else there is to say goes to standard error. "piivet -h" lists
// the flags, "piivet help NAME" says what a pass reports or a command does:
//
//	piivet promises [flags] [packages]
//	piivet map [flags] [packages]
//	piivet init [flags]
//	piivet suggest [flags] [packages]
//	piivet policy lint [flags] [files]
//
// say what became of each promise, where personal data is and goes, what a first
// configuration may be, which fields look like personal data and have no tag, and
// what makes no sense in a configuration.
// The same binary is a tool for go vet:
//
//	go vet -vettool=$(which piivet) ./...
//
// # Exit codes
//
//	0  every package was checked and there are no findings
//	1  every package was checked and there are findings, or a promise is broken
//	2  piivet could not do its work: wrong usage, no module, a configuration
//	   with mistakes in it, or packages that could not be loaded, type-checked
//	   or analysed
//
// With exit code 2 the findings in the packages that could be checked are
// printed all the same, and each of the others is accounted for on standard
// error; nothing is checked by a configuration with mistakes in it. As a tool
// for go vet the exit codes are those of go vet.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// errFindings is the exit code 1: nothing went wrong but the code checked.
var errFindings = errors.New("there are findings")

// errPrinted is the exit code 2 when all is said already.
var errPrinted = errors.New("already printed")

func main() {
	args := os.Args[1:]
	if calledByVet(args) {
		runAsVettool(args) // does not return
	}
	os.Exit(exitCode(run(args, os.Stdout, os.Stderr), os.Stderr))
}

func exitCode(err error, stderr io.Writer) int {
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errFindings):
		return 1
	case !errors.Is(err, errPrinted):
		for line := range strings.Lines(err.Error() + "\n") {
			fmt.Fprint(stderr, "piivet: ", line)
		}
	}
	return 2
}

// run is the command line.
func run(args []string, stdout, stderr *os.File) error {
	if len(args) > 0 && args[0] == "help" {
		return help(args[1:], stdout)
	}
	if len(args) > 0 {
		if c := commandNamed(args[0]); c != nil {
			return c.run(args[1:], stdout, stderr)
		}
	}
	opts, err := parseFlags(args)
	if err != nil {
		return err
	}
	switch {
	case opts.help:
		return help(nil, stdout)
	case opts.version:
		return printVersion(stdout)
	}
	return check(opts, stdout, stderr)
}
