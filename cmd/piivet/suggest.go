package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/internal/driver"
	"github.com/piivet/piivet/internal/fix"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/report"
	"github.com/piivet/piivet/internal/untagged"
)

func suggestCommand() *command {
	return &command{
		name: "suggest", args: "[flags] [packages]", about: "which fields look like personal data and have no tag",
		usage: func() string { return suggestUsage },
		run:   suggest,
	}
}

const suggestUsage = `lists the fields of packages, by default ./..., that look like personal data by
their names and types and have no tag, each with the tag that it should get. It
is a guess: pii:"-" on a field says that it was looked at and is none.

flags:
  -fix              add the tags
  -format name      text: a line for each field (default)
                    json: one object a line for each field
  -C dir            work in dir
  -tags list        build tags, separated by commas
  -h                print this text

exit codes:
  0  every package was looked at; a suggestion is no finding
  2  piivet could not do its work, or not on every package
`

// suggestions is what the command line of suggest says.
type suggestions struct {
	dir, tags, format string
	fix               bool
	patterns          []string
}

func (s *suggestions) parse(args []string) error {
	fs := flag.NewFlagSet("piivet suggest", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&s.dir, "C", "", "")
	fs.StringVar(&s.tags, "tags", "", "")
	fs.StringVar(&s.format, "format", "text", "")
	fs.BoolVar(&s.fix, "fix", false, "")
	if err := fs.Parse(args); err != nil {
		return flagError(err)
	}
	if s.patterns = fs.Args(); len(s.patterns) == 0 {
		s.patterns = []string{"./..."}
	}
	if s.format != "text" && s.format != "json" {
		return fmt.Errorf("-format %s: the formats are text, json", s.format)
	}
	if err := validTags(s.tags); err != nil {
		return err
	}
	return validPatterns(s.patterns)
}

// suggest lists fields without a tag, and tags them with -fix.
func suggest(args []string, stdout, stderr *os.File) error {
	var s suggestions
	if err := s.parse(args); err != nil {
		return helpAsked(err, suggestCommand(), stdout)
	}
	var conf configuration
	if err := conf.open(s.dir, stderr); err != nil {
		return err
	}
	pkgs, problems, err := declarations(driver.Config{Dir: s.dir, Patterns: s.patterns, Tags: s.tags})
	if err != nil {
		return err
	}
	found := untagged.Find(pkgs, conf.overlay)
	if s.fix {
		if err := addTags(found); err != nil {
			return err
		}
	}
	if err := s.list(stdout, stderr, pkgs, found, len(problems) == 0); err != nil {
		return err
	}
	tell(problems, s.patterns, stderr)
	if len(problems) > 0 {
		return errPrinted
	}
	return nil
}

// declarations loads what packages declare, and lists what could not be read.
func declarations(run driver.Config) ([]*packages.Package, []driver.Problem, error) {
	pkgs, err := driver.Declarations(run)
	if err != nil {
		return nil, nil, err
	}
	problems, err := driver.Unread(run, pkgs)
	return pkgs, problems, err
}

// list prints the suggestions, and says what to do about them. That whole is false
// says that some packages could not be read.
func (s *suggestions) list(stdout, stderr io.Writer, pkgs []*packages.Package, found []untagged.Field, whole bool) error {
	place, err := driver.Places(s.dir)
	if err != nil {
		return err
	}
	if err := s.print(stdout, found, place); err != nil {
		return fmt.Errorf("cannot print the suggestions: %w", err)
	}
	s.conclude(stderr, pkgs, found, whole)
	return nil
}

// overlay is what the configuration says of a package's code.
func (c *configuration) overlay(pkgPath string) *overlay.Overlay {
	if own := c.of(pkgPath); own != nil {
		return own.Overlay
	}
	return nil
}

func addTags(found []untagged.Field) error {
	var edits []fix.Edit
	for _, f := range found {
		edits = append(edits, f.Edits...)
	}
	if _, err := fix.Apply(edits); err != nil {
		return fmt.Errorf("cannot add the tags: %w", err)
	}
	return nil
}

func (s *suggestions) print(w io.Writer, found []untagged.Field, place func(string) report.Position) error {
	out := bufio.NewWriter(w)
	for i := range found {
		f := &found[i]
		pos := place(f.Pos.Filename)
		pos.Line, pos.Column = f.Pos.Line, f.Pos.Column
		if s.format == "json" {
			writeSuggestion(out, f, pos)
			continue
		}
		fmt.Fprintf(out, "%s: %s %s pii:%q: %s\n", pos.Text(), f.Name, s.verb(f), f.Guess.Tag(), f.Why())
	}
	return out.Flush()
}

// verb says what there is between a field and its tag.
func (s *suggestions) verb(f *untagged.Field) string {
	switch {
	case s.fix && f.Obstacle == "":
		return "is now tagged"
	case s.fix:
		return "was not tagged (" + f.Obstacle + ")"
	}
	return "looks like"
}

// jsonSuggestion is the output contract: the order of its fields is the order of
// the keys, and no key is ever left out.
type jsonSuggestion struct {
	Pos        report.JSONPosition `json:"pos"`
	Field      string              `json:"field"`
	Type       string              `json:"type"`
	Tag        string              `json:"tag"`
	Categories []string            `json:"categories"`
	Protection []string            `json:"protection"`
	Why        string              `json:"why"`
	Obstacle   string              `json:"obstacle"`
}

func writeSuggestion(w io.Writer, f *untagged.Field, pos report.Position) {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	// It fails as w does, which its last Flush tells.
	_ = enc.Encode(jsonSuggestion{
		Pos: report.ToJSONPosition(pos), Field: f.Package + "." + f.Name, Type: f.Type, Tag: fmt.Sprintf("pii:%q", f.Guess.Tag()),
		Categories: []string{string(f.Guess.Category)}, Protection: f.Guess.Protected.Names(), Why: f.Why(), Obstacle: f.Obstacle,
	})
}

// conclude says how many there are, and what to do about them.
func (s *suggestions) conclude(stderr io.Writer, pkgs []*packages.Package, found []untagged.Field, whole bool) {
	tagged := 0
	for _, f := range found {
		if f.Obstacle == "" {
			tagged++
		}
	}
	switch {
	case !slices.ContainsFunc(pkgs, func(p *packages.Package) bool { return untagged.Own(p.Module) }):
		fmt.Fprintln(stderr, "piivet: none of these packages is of a module at hand: list fields of others under sources in .piivet.yaml")
	case len(found) == 0 && !whole:
		fmt.Fprintln(stderr, "piivet: no field without a tag looks like personal data in what could be read")
	case len(found) == 0:
		fmt.Fprintln(stderr, "piivet: no field without a tag looks like personal data")
	case s.fix:
		fmt.Fprintf(stderr, "piivet: tagged %d of %s; read the change before you commit it\n", tagged, count(len(found), "field"))
	default:
		fmt.Fprintf(stderr, "piivet: %s without a tag; piivet suggest -fix adds the tags\n", count(len(found), "field"))
	}
}

// count is a number of things.
func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}
