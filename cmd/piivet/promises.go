package main

import (
	"flag"
	"fmt"
	"os"
	"slices"

	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/inventory/print"
)

func promisesCommand() *command {
	return &command{
		name: "promises", args: "[flags] [packages]", about: "what became of each promise",
		usage: promisesUsage,
		run:   promises,
	}
}

func promisesUsage() string {
	return `lists the promises of the policy with what became of them in the packages, by
default ./...: kept, broken, not exercised (nothing in the code is held to it) or
organisational (no program can check it). All flows count, and what only all
packages together can tell: whether some code erases, exports or reads the data.

flags:
` + describe(print.PromiseFormats()) + surveyFlags + `
exit codes:
  0  no promise is broken
  1  a promise is broken
  2  piivet could not do its work; what it knows is printed all the same
`
}

// promises says what became of each promise.
func promises(args []string, stdout, stderr *os.File) error {
	var s survey
	fs := flag.NewFlagSet("piivet promises", flag.ContinueOnError)
	name := fs.String("format", print.PromiseFormats()[0].Name, "")
	if err := s.parse(fs, args); err != nil {
		return helpAsked(err, promisesCommand(), stdout)
	}
	format, err := formatNamed(print.PromiseFormats(), *name)
	if err != nil {
		return err
	}
	inv, problems, err := s.run(stderr)
	if err != nil {
		return err
	}
	policies := s.policies()
	all := inv.Promises(policies, inv.Judge(policies))
	if err := format.Write(stdout, all); err != nil {
		return fmt.Errorf("cannot print the promises: %w", err)
	}
	tell(problems, s.patterns, stderr)
	tellCuts(inv, stderr)
	switch {
	case len(problems) > 0:
		return errPrinted
	case slices.ContainsFunc(all, func(p inventory.Promise) bool { return p.Status == inventory.Broken }):
		return errFindings
	}
	return nil
}
