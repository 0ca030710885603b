package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/report"
)

// options are what the flags say.
type options struct {
	dir       string
	format    report.Format
	color     string
	tags      string
	help      bool
	version   bool
	fix       bool
	analyzers []*analysis.Analyzer
	patterns  []string
	// conf is what the analyzers ask; it is read before they run.
	conf configuration
}

// parseFlags reads the command line.
func parseFlags(args []string) (*options, error) {
	opts := &options{}
	var format, fixes string
	var tests, generated, strict bool
	fs := flag.NewFlagSet("piivet", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&opts.dir, "C", "", "")
	fs.StringVar(&format, "format", report.Formats()[0].Name, "")
	fs.StringVar(&opts.color, "color", "auto", "")
	fs.StringVar(&opts.tags, "tags", "", "")
	fs.BoolVar(&tests, "tests", false, "")
	fs.BoolVar(&generated, "generated", false, "")
	fs.BoolVar(&strict, "strict", false, "")
	fs.BoolVar(&opts.fix, "fix", false, "")
	fs.StringVar(&fixes, "fixes", "", "")
	fs.BoolVar(&opts.version, "version", false, "")
	all := passes(&opts.conf)
	enabled := addPasses(fs, all)
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		opts.help = true
		return opts, nil
	} else if err != nil {
		return nil, flagError(err)
	}
	opts.patterns = fs.Args()
	opts.analyzers = chosen(all, enabled)
	if err := setEverywhere(all, map[string]bool{"tests": tests, "generated": generated, "strict": strict}); err != nil {
		return nil, err
	}
	if err := offer(all, fixes); err != nil {
		return nil, err
	}
	if opts.fix && !given(fs, copiesFlag) {
		if err := fs.Set(copiesFlag, "true"); err != nil {
			return nil, err
		}
	}
	return opts, opts.validate(format)
}

func (o *options) validate(format string) error {
	var ok bool
	if o.format, ok = report.ByName(format); !ok {
		return fmt.Errorf("-format %s: the formats are %s", format, strings.Join(formatNames(), ", "))
	}
	if o.fix && analyzers.OffersAllFixes(o.analyzers) {
		return errWhichFix
	}
	switch o.color {
	case "auto", "always", "never":
	default:
		return fmt.Errorf("-color %s: want auto, always or never", o.color)
	}
	if err := validTags(o.tags); err != nil {
		return err
	}
	return validPatterns(o.patterns)
}

func validTags(tags string) error {
	if tags != "" && !buildTags().MatchString(tags) {
		return fmt.Errorf("-tags %q: want build tags separated by commas", tags)
	}
	return nil
}

func validPatterns(patterns []string) error {
	for _, p := range patterns {
		if strings.HasPrefix(p, "-") {
			return fmt.Errorf("%s: flags go before the packages", p)
		}
	}
	return nil
}

// errWhichFix refuses to choose among fixes that change what the program does.
var errWhichFix = errors.New("-fix and -fixes=all do not go together: -fix picks none of the fixes that change what the program does; -fixes=all lists them, and an editor with gopls applies the one that you pick")

// offer has every pass offer fixes as -fixes says; an empty value leaves the
// passes' own flags alone.
func offer(all []*analysis.Analyzer, fixes string) error {
	for _, a := range all {
		if fixes == "" || a.Flags.Lookup("fixes") == nil {
			continue
		}
		if err := a.Flags.Set("fixes", fixes); err != nil {
			return fmt.Errorf("-fixes %s: %w", fixes, err)
		}
	}
	return nil
}

// copiesFlag asks piitag for what -fix spreads tags by.
const copiesFlag = "piitag.copies"

// given reports whether the command line has a flag.
func given(fs *flag.FlagSet, name string) bool {
	found := false
	fs.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

// buildTags is compiled when it is asked for: go vet starts a process for each
// package, which would pay for it.
var buildTags = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[\pL\pN_.]+(,[\pL\pN_.]+)*$`) })

func formatNames() []string {
	var names []string
	for _, f := range report.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// flagError says in piivet's words what package flag found.
func flagError(err error) error {
	if name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: "); ok {
		return fmt.Errorf("no flag %s (piivet -h lists the flags)", name)
	}
	return err
}

// addPasses defines, as go vet does, a flag that switches each pass on or off
// and the flags of the pass under its name.
func addPasses(fs *flag.FlagSet, all []*analysis.Analyzer) map[string]*toggle {
	enabled := map[string]*toggle{}
	for _, a := range all {
		t := new(toggle)
		enabled[a.Name] = t
		fs.Var(t, a.Name, "")
		a.Flags.VisitAll(func(f *flag.Flag) { fs.Var(f.Value, a.Name+"."+f.Name, f.Usage) })
	}
	return enabled
}

// chosen lists the passes to run: those switched on if there are any, else all
// but those switched off.
func chosen(all []*analysis.Analyzer, enabled map[string]*toggle) []*analysis.Analyzer {
	var on, rest []*analysis.Analyzer
	for _, a := range all {
		switch *enabled[a.Name] {
		case "true":
			on = append(on, a)
		case "":
			rest = append(rest, a)
		}
	}
	if len(on) > 0 {
		return on
	}
	return rest
}

// toggle is a boolean flag that knows whether it was given: "", "true" or
// "false".
type toggle string

func (t *toggle) IsBoolFlag() bool { return true }
func (t *toggle) String() string   { return string(*t) }

func (t *toggle) Set(s string) error {
	on, err := strconv.ParseBool(s)
	if err != nil {
		return errors.New("want true or false")
	}
	*t = toggle(strconv.FormatBool(on))
	return nil
}

// setEverywhere gives the flags of those names their value in every pass that
// has them; a value that is not set leaves the pass's own alone.
func setEverywhere(all []*analysis.Analyzer, values map[string]bool) error {
	for _, a := range all {
		for name, value := range values {
			if value && a.Flags.Lookup(name) != nil {
				if err := a.Flags.Set(name, "true"); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
