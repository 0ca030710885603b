package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/piivet/piivet/internal/driver"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/starter"
	"github.com/piivet/piivet/internal/untagged"
)

func initCommand() *command {
	return &command{
		name: "init", args: "[flags]", about: "write a first .piivet.yaml, and list what to tag",
		usage: func() string { return initUsage },
		run:   initialise,
	}
}

const initUsage = `writes a .piivet.yaml beside the go.mod of the module at hand, with comments: the
promises that hold, the vendors and stores whose libraries the module imports, the
struct tags of other tools that it uses, and an exception for programs that print
for the person who started them. What only you can know is marked "unknown".
Then it lists the fields that look like personal data and have no tag, as piivet
suggest does.

flags:
  -force            replace a .piivet.yaml that is there
  -C dir            work in dir
  -tags list        build tags, separated by commas
  -h                print this text

exit codes:
  0  the file is written
  2  piivet could not do its work, or not on every package; if it says so, the file
     is written all the same
`

// start is what the command line of init says.
type start struct {
	dir, tags string
	force     bool
}

func (s *start) parse(args []string) error {
	fs := flag.NewFlagSet("piivet init", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&s.dir, "C", "", "")
	fs.StringVar(&s.tags, "tags", "", "")
	fs.BoolVar(&s.force, "force", false, "")
	if err := fs.Parse(args); err != nil {
		return flagError(err)
	}
	if fs.NArg() > 0 {
		return fmt.Errorf("%s: piivet init takes no packages, it looks at the whole module", fs.Arg(0))
	}
	return validTags(s.tags)
}

// initialise writes a configuration, and lists fields without a tag.
func initialise(args []string, stdout, stderr *os.File) error {
	var s start
	if err := s.parse(args); err != nil {
		return helpAsked(err, initCommand(), stdout)
	}
	root, module, err := driver.Module(s.dir)
	if err != nil {
		return err
	}
	file := filepath.Join(root, config.Name)
	if _, err := os.Lstat(file); !s.force && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already: -force replaces it", shownFrom(s.dir, file))
	}
	pkgs, problems, err := declarations(driver.Config{Dir: root, Patterns: []string{"./..."}, Tags: s.tags})
	if err != nil {
		return err
	}
	written, err := writeConfiguration(file, starter.Look(module, pkgs).File())
	if err != nil {
		return err
	}
	fmt.Fprintf(stderr, "piivet: wrote %s: read it, and fill in what is %s\n", shownFrom(s.dir, file), starter.Unknown)
	found := untagged.Find(pkgs, func(pkgPath string) *overlay.Overlay {
		if !written.Owns(pkgPath) {
			return nil
		}
		return written.Overlay
	})
	suggested := suggestions{dir: s.dir, format: "text"}
	if err := suggested.list(stdout, stderr, pkgs, found, len(problems) == 0); err != nil {
		return err
	}
	tell(problems, nil, stderr)
	if len(problems) > 0 {
		return errPrinted
	}
	return nil
}

// writeConfiguration writes the file, once it is known that it can be read.
func writeConfiguration(file, text string) (*config.Config, error) {
	draft := filepath.Join(filepath.Dir(file), ".piivet-draft.yaml")
	defer os.Remove(draft) // fails once it has its name
	if err := os.WriteFile(draft, []byte(text), 0o644); err != nil {
		return nil, err
	}
	written, err := config.Load(draft)
	if err != nil {
		return nil, fmt.Errorf("a defect of piivet: what init writes cannot be read: %w", err)
	}
	return written, os.Rename(draft, file)
}

// shownFrom names a file as seen from a directory.
func shownFrom(dir, file string) string {
	if base, err := filepath.Abs(dir); err == nil {
		if rel, err := filepath.Rel(base, file); err == nil {
			return rel
		}
	}
	return file
}
