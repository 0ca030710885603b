package main

import (
	"flag"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/report"
)

const usage = `piivet reports personal data that reaches a logger, a mail, a store or a third
party against the privacy policy.

usage: piivet [flags] [packages]           check packages, by default ./...
%s       piivet help [NAME]                  print this text, or what a pass or command does
       go vet -vettool=$(which piivet) [packages]

flags:
  -C dir            work in dir
  -format name      %s
  -tests            report findings in _test.go files too
  -generated        report findings in generated files too
  -strict           leave out findings that rest on code that was not seen
  -fix              apply the fixes of tags and directives, and tag the fields that
                    personal data is copied to (-piitag.copies=false: do not); the
                    files are checked again until nothing is left to fix
  -fixes which      safe or all (default safe): with all, each finding lists what
                    could be done about it that changes what the program does
  -tags list        build tags, separated by commas
  -color when       auto, always or never (default auto: on a terminal)
  -PASS             run only the passes given; -PASS=false: all but those
  -PASS.flag        a flag of one pass, see piivet help PASS
  -version          print the version
  -h                print this text

passes:
%s
exit codes:
  0  no findings
  1  findings
  2  piivet could not do its work; findings are printed all the same
`

// help prints the usage, or the documentation of a pass.
func help(topics []string, w io.Writer) error {
	switch len(topics) {
	case 0:
		_, err := fmt.Fprintf(w, usage, commandList(), formatList(), passList())
		return err
	case 1:
	default:
		return fmt.Errorf("help takes one name at a time")
	}
	if c := commandNamed(topics[0]); c != nil {
		return c.help(w)
	}
	for _, a := range passes(new(configuration)) {
		if a.Name == topics[0] {
			return helpPass(a, w)
		}
	}
	return fmt.Errorf("no pass and no command is called %q (piivet -h lists them)", topics[0])
}

func formatList() string {
	var lines []string
	for i, f := range report.Formats() {
		line := f.Name + ": " + f.About
		if i == 0 {
			line += " (default)"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n                    ")
}

func passList() string {
	var b strings.Builder
	for _, a := range passes(new(configuration)) {
		title, _, _ := strings.Cut(about(a), "\n")
		fmt.Fprintf(&b, "  %-10s %s\n", a.Name, title)
	}
	return b.String()
}

// about is the text of a pass without its name before it.
func about(a *analysis.Analyzer) string {
	return strings.TrimPrefix(strings.TrimSpace(a.Doc), a.Name+": ")
}

func helpPass(a *analysis.Analyzer, w io.Writer) error {
	fmt.Fprintf(w, "%s: %s\n", a.Name, about(a))
	first := true
	a.Flags.VisitAll(func(f *flag.Flag) {
		if first {
			fmt.Fprint(w, "\nflags:\n")
			first = false
		}
		fmt.Fprintf(w, "  -%s.%s (default %s)\n        %s\n", a.Name, f.Name, f.DefValue, f.Usage)
	})
	_, err := fmt.Fprintf(w, "\n%s\n", a.URL)
	return err
}

// printVersion prints what the go command recorded when it built the binary.
func printVersion(w io.Writer) error {
	_, err := fmt.Fprintf(w, "piivet %s, built with %s\n", version(), runtime.Version())
	return err
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(unknown)"
}
