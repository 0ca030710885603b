package driver

import (
	"cmp"
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
	"honnef.co/go/tools/go/loader"
	"honnef.co/go/tools/lintcmd/runner"

	"github.com/piivet/piivet/internal/report"
)

// Problem is something that kept packages from being checked.
type Problem struct {
	// Package is its path, or empty.
	Package string
	// Pos is where to look, or the zero Position.
	Pos     report.Position
	Message string
}

// String is the problem in one line.
func (p Problem) String() string {
	message := strings.Join(strings.Fields(p.Message), " ")
	switch {
	case p.Pos.IsValid():
		return fmt.Sprintf("%s:%d:%d: %s", p.Pos.Shown, p.Pos.Line, p.Pos.Column, message)
	case strings.Contains(message, p.Package):
		return message
	}
	return p.Package + ": " + message
}

// tidy sorts problems and drops repetitions: a package and its test variant
// have most of theirs in common.
func tidy(problems []Problem) []Problem {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(a.Pos.File, b.Pos.File),
			cmp.Compare(a.Pos.Line, b.Pos.Line),
			cmp.Compare(a.Pos.Column, b.Pos.Column),
			cmp.Compare(a.String(), b.String()),
		)
	})
	return slices.CompactFunc(problems, func(a, b Problem) bool { return a.String() == b.String() })
}

// problems lists what the runner could not load or check.
func problems(results []runner.Result, names *names) []Problem {
	var list []Problem
	for _, res := range results {
		for _, err := range res.Errors {
			list = append(list, explain(res.Package, err, names)...)
		}
		if file := tooLarge(res); file != "" {
			list = append(list, Problem{res.Package.PkgPath, names.byPath(file), "not checked: the file is too large"})
		}
	}
	return list
}

// consequences says what follows from problems.
func consequences(problems []Problem, results []runner.Result, env *goEnv) []Problem {
	var list []Problem
	if skipped := unchecked(results); len(skipped) > 0 {
		list = append(list, Problem{Message: "not checked, because of what they import: " + enumerate(skipped)})
	}
	if len(problems) > 0 && env.tooNew() {
		list = append(list, Problem{Message: fmt.Sprintf(
			"this piivet was built with %s and the go command is %s: build piivet anew with that", runtime.Version(), env.goVersion)})
	}
	return list
}

// explain turns one of the runner's errors into problems: the compiler's
// output is one error of several lines.
func explain(pkg *loader.PackageSpec, err error, names *names) []Problem {
	var load packages.Error
	var check types.Error
	switch {
	case errors.As(err, &check):
		return []Problem{{pkg.PkgPath, names.place(check.Fset.Position(check.Pos)), check.Msg}}
	case !errors.As(err, &load):
		return []Problem{{Package: pkg.PkgPath, Message: err.Error()}}
	}
	if pos, _ := cutPosition(load.Pos + ": "); pos.Line > 0 {
		return []Problem{{pkg.PkgPath, names.place(pos), load.Msg}}
	}
	if output, found := strings.CutPrefix(load.Msg, "# "); found {
		return explainOutput(pkg, output, names)
	}
	return []Problem{{Package: pkg.PkgPath, Message: load.Msg}}
}

// explainOutput reads what the compiler printed below the name of the package.
// Lines without a place illustrate those that have one, as the C compiler's
// do; without any place they are all there is.
func explainOutput(pkg *loader.PackageSpec, output string, names *names) []Problem {
	var placed []Problem
	var rest []string
	for _, line := range strings.Split(output, "\n")[1:] {
		pos, msg := cutPosition(line)
		switch {
		case pos.Line > 0:
			placed = append(placed, Problem{pkg.PkgPath, names.place(pos), msg})
		case strings.HasPrefix(line, "\t") && len(placed) > 0: // goes on from the line before
			placed[len(placed)-1].Message += line
		default:
			rest = append(rest, line)
		}
	}
	if len(placed) > 0 {
		return placed
	}
	return []Problem{{Package: pkg.PkgPath, Message: strings.Join(rest, " ")}}
}

var positionPrefix = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(.+?\.[A-Za-z]+):(\d+)(?::(\d+))?: ?`)
})

// cutPosition splits "file:line:col: message". Without a position the whole of
// s is the message.
func cutPosition(s string) (token.Position, string) {
	m := positionPrefix().FindStringSubmatch(s)
	if m == nil {
		return token.Position{}, s
	}
	line, _ := strconv.Atoi(m[2])
	column, _ := strconv.Atoi(m[3])
	return token.Position{Filename: filepath.FromSlash(m[1]), Line: line, Column: max(column, 1)}, s[len(m[0]):]
}

// unchecked lists the packages that failed for nothing of their own.
func unchecked(results []runner.Result) []string {
	var paths []string
	for _, res := range results {
		if res.Initial && res.Failed && len(res.Errors) == 0 && !isTestMain(res.Package) {
			paths = append(paths, res.Package.PkgPath)
		}
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

// tooLarge returns the file for which the loader gives up on a package.
func tooLarge(res runner.Result) string {
	if !res.Initial || res.Failed {
		return ""
	}
	for _, file := range res.Package.CompiledGoFiles {
		if info, err := os.Stat(file); err == nil && info.Size() >= loader.MaxFileSize {
			return file
		}
	}
	return ""
}

func enumerate(list []string) string {
	const shown = 10
	if rest := len(list) - shown; rest > 1 {
		return fmt.Sprintf("%s and %d more packages", strings.Join(list[:shown], ", "), rest)
	}
	return strings.Join(list, ", ")
}

func quoted(list []string) string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = strconv.Quote(s)
	}
	return strings.Join(out, " ")
}

// failures gathers the analyzers that failed, from several goroutines.
type failures struct {
	mu   sync.Mutex
	list []failure
}

type failure struct{ pkg, analyzer, message string }

func (f *failures) add(pass *analysis.Pass, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.list = append(f.list, failure{pass.Pkg.Path(), pass.Analyzer.Name, err.Error()})
}

func (f *failures) problems() []Problem {
	f.mu.Lock()
	defer f.mu.Unlock()
	list := make([]Problem, len(f.list))
	for i, failed := range f.list {
		list[i] = Problem{Package: failed.pkg, Message: failed.analyzer + " failed: " + failed.message}
	}
	return list
}
