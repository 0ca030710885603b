package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/driver"
	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/inventory/print"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
	"github.com/piivet/piivet/internal/workspace"
)

// survey is what the commands have in common that look at all flows of the
// program.
type survey struct {
	dir, tags                string
	tests, generated, strict bool
	patterns                 []string
	conf                     configuration
}

// surveyFlags is the help text of the flags.
const surveyFlags = `  -C dir            work in dir
  -tests            look at _test.go files too
  -generated        look at generated files too (default true)
  -strict           leave out flows that rest on code that was not seen
  -tags list        build tags, separated by commas
  -h                print this text
`

// parse reads the command line of a command. It returns flag.ErrHelp when help
// is asked for.
func (s *survey) parse(fs *flag.FlagSet, args []string) error {
	fs.SetOutput(io.Discard)
	fs.StringVar(&s.dir, "C", "", "")
	fs.StringVar(&s.tags, "tags", "", "")
	fs.BoolVar(&s.tests, "tests", false, "")
	fs.BoolVar(&s.generated, "generated", true, "")
	fs.BoolVar(&s.strict, "strict", false, "")
	if err := fs.Parse(args); err != nil {
		return flagError(err)
	}
	s.patterns = fs.Args()
	if err := validTags(s.tags); err != nil {
		return err
	}
	return validPatterns(s.patterns)
}

// run takes the inventory.
func (s *survey) run(stderr *os.File) (*inventory.Inventory, []driver.Problem, error) {
	if err := s.conf.open(s.dir, stderr); err != nil {
		return nil, nil, err
	}
	if err := s.conf.resolve(s.dir, s.tags); err != nil {
		return nil, nil, err
	}
	modules, err := workspace.OpenModules(s.dir, os.Getenv)
	if err != nil {
		return nil, nil, err
	}
	own := func(pkgPath string) bool { return modules.Own(pkgPath) || s.conf.of(pkgPath) != nil }
	debug.SetGCPercent(checkGarbage)
	debug.SetMemoryLimit(checkMemory)
	outcome, err := driver.Run(driver.Config{
		Dir:       s.dir,
		Patterns:  s.patterns,
		Tests:     s.tests,
		Tags:      s.tags,
		Analyzers: analyzers.Inventory(analyzers.Options{Configuration: s.conf.of, Tests: s.tests}, own),
		Salt:      append(s.conf.space.Hash(), modules.Hash()...),
		Progress:  progress(stderr),
	})
	if err != nil {
		return nil, nil, err
	}
	return outcome.Inventory.Where(s.counts), slices.Concat(outcome.Problems, defects(outcome.Findings)), nil
}

// defects are the functions that the engine failed on: it reports nothing else,
// and their flows are missing.
func defects(findings []report.Finding) []driver.Problem {
	var problems []driver.Problem
	for _, f := range findings {
		problems = append(problems, driver.Problem{Package: f.Func, Pos: f.Pos, Message: f.Message})
	}
	return problems
}

// path is a file as seen from the process's directory.
func (s *survey) path(file string) string {
	if filepath.IsAbs(file) {
		return file
	}
	return filepath.Join(s.dir, file)
}

// counts reports whether a flow is one of those that the flags ask for.
func (s *survey) counts(f *inventory.Flow) bool {
	return (s.generated || !f.Generated) && (!s.strict || f.Approximate == "")
}

// policies is what holds in each package.
func (s *survey) policies() inventory.Policies {
	byDefault := policy.Default()
	return func(pkgPath string) *policy.Policy {
		if c := s.conf.of(pkgPath); c != nil && c.Policy != nil {
			return c.Policy
		}
		return byDefault
	}
}

// tell prints what kept packages from being looked at.
func tell(problems []driver.Problem, patterns []string, stderr io.Writer) {
	for _, p := range problems {
		fmt.Fprintf(stderr, "piivet: %s\n", explain(p, patterns))
	}
}

// tellCuts prints which functions were not followed to their end: flows through
// them may be missing in what a survey says.
func tellCuts(inv *inventory.Inventory, stderr io.Writer) {
	for _, c := range inv.Cuts {
		message := fmt.Sprintf("%s is too much for the limit %s: flows through it may be missing", c.Func, c.Limit)
		fmt.Fprintf(stderr, "piivet: %s\n", driver.Problem{Pos: c.Pos, Message: message})
	}
}

// formatNamed finds one of the formats of a command.
func formatNamed[T any](formats []print.Format[T], name string) (print.Format[T], error) {
	var names []string
	for _, f := range formats {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return print.Format[T]{}, fmt.Errorf("-format %s: the formats are %s", name, strings.Join(names, ", "))
}

// describe lists formats for the help text, the default first.
func describe[T any](formats []print.Format[T]) string {
	var lines []string
	for i, f := range formats {
		line := f.Name + ": " + f.About
		if i == 0 {
			line += " (default)"
		}
		lines = append(lines, line)
	}
	return "  -format name      " + strings.Join(lines, "\n                    ") + "\n"
}

// helpAsked turns the error of a command line that asks for help into that.
func helpAsked(err error, c *command, stdout io.Writer) error {
	if errors.Is(err, flag.ErrHelp) {
		return c.help(stdout)
	}
	return err
}
