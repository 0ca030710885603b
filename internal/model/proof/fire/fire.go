package fire

import (
	"fmt"
	"go/ast"
	"go/token"
	"iter"
	"maps"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model/proof/load"
)

// place is a line of a file.
type place struct {
	file string
	line int
}

// Difference is a line of a proof at which something else is found than
// announced.
type Difference struct {
	// Package is the import path of the proofs, and Func the function there.
	Package, Func    string
	File             string
	Line             int
	Found, Announced []string
}

func (d Difference) String() string {
	return fmt.Sprintf("%s:%d: %s: found %q, announced %q", d.File, d.Line, d.Func, d.Found, d.Announced)
}

// Result is what an analysis of proofs came to.
type Result struct {
	// Differences are sorted by file and line.
	Differences []Difference
	// Wants is the number of lines at which something is announced.
	Wants int
}

// Run analyses the packages with those paths.
func Run(u *load.Universe, paths []string) (*Result, error) {
	flows, err := analyse(u, paths)
	if err != nil {
		return nil, err
	}
	result := new(Result)
	for _, path := range paths {
		for _, f := range u.Package(path).Files {
			wants := announced(u.Fset, f)
			result.Wants += len(wants)
			result.Differences = append(result.Differences, compare(u.Fset, path, f, flows, wants)...)
		}
	}
	return result, nil
}

// analyse runs the engine over packages, on nothing but themselves.
func analyse(u *load.Universe, paths []string) (map[place][]flow.Flow, error) {
	var pkgs []*packages.Package
	for _, path := range paths {
		p := u.Package(path)
		pkgs = append(pkgs, &packages.Package{
			ID: path, PkgPath: path, Name: p.Types.Name(), Fset: u.Fset,
			Syntax: p.Files, Types: p.Types, TypesInfo: p.Info, TypesSizes: u.Sizes,
		})
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{piiflow.Analyzer}, pkgs, nil)
	if err != nil {
		return nil, err
	}
	flows := map[place][]flow.Flow{}
	for _, action := range graph.Roots {
		if action.Err != nil {
			return nil, fmt.Errorf("%s: %w", action.Package.PkgPath, action.Err)
		}
		for _, d := range action.Diagnostics {
			return nil, fmt.Errorf("%s: %s", u.Fset.Position(d.Pos), d.Message)
		}
		for _, f := range action.Result.(*piiflow.Result).Flows {
			at := u.Fset.Position(f.Apex)
			p := place{at.Filename, at.Line}
			flows[p] = append(flows[p], f)
		}
	}
	return flows, nil
}

// announcement is what the comment says of a flow; with what is known of its
// way and of how long the data is kept, where the comment speaks of those.
func announcement(f flow.Flow, terms bool) string {
	text := strings.TrimSpace(string(f.Sink.Kind) + " " + f.Protection.String())
	if terms && f.Transport != "" {
		text += ": " + f.Transport
	}
	if terms && f.Kept.Kind != flow.KeptUnknown {
		text += ": kept " + f.Kept.String()
	}
	return text
}

// compare compares what is found in a file with what it announces.
func compare(fset *token.FileSet, pkg string, f *ast.File, found map[place][]flow.Flow, wants map[place][]string) (list []Difference) {
	name := fset.Position(f.FileStart).Filename
	lines := map[int]bool{}
	for _, places := range []iter.Seq[place]{maps.Keys(found), maps.Keys(wants)} {
		for p := range places {
			if p.file == name {
				lines[p.line] = true
			}
		}
	}
	for _, line := range slices.Sorted(maps.Keys(lines)) {
		p := place{name, line}
		want := unique(wants[p])
		terms := slices.ContainsFunc(want, func(text string) bool { return strings.Contains(text, ":") })
		var got []string
		for _, f := range found[p] {
			got = append(got, announcement(f, terms))
		}
		if got = unique(got); !slices.Equal(got, want) {
			list = append(list, Difference{pkg, functionAt(fset, f, line), name, line, got, want})
		}
	}
	return list
}

// functionAt is the name of the function that a line is in.
func functionAt(fset *token.FileSet, f *ast.File, line int) string {
	for _, decl := range f.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if ok && fset.Position(fn.Pos()).Line <= line && line <= fset.Position(fn.End()).Line {
			return fn.Name.Name
		}
	}
	return ""
}

func unique(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

var quoted = regexp.MustCompile(`"([^"]*)"`)

// announced reads the comments of a file.
func announced(fset *token.FileSet, f *ast.File) map[place][]string {
	wants := map[place][]string{}
	for _, group := range f.Comments {
		for _, c := range group.List {
			text, ok := strings.CutPrefix(c.Text, "// want ")
			if !ok {
				continue
			}
			at := fset.Position(c.Pos())
			p := place{at.Filename, at.Line}
			for _, m := range quoted.FindAllStringSubmatch(text, -1) {
				wants[p] = append(wants[p], m[1])
			}
		}
	}
	return wants
}
