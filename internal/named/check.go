package named

import (
	"cmp"
	"fmt"
	"slices"

	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/internal/driver"
	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/policy/config"
)

// Check loads the packages of the names, from the directory and with the build
// tags of cfg, and returns a problem for each name that does not exist, sorted
// by file and line. A package that is not there is told once. The error is for
// what kept the go command from loading anything.
func Check(cfg driver.Config, names []config.Mention) (strict.Problems, error) {
	names = slices.Clone(names)
	slices.SortStableFunc(names, func(a, b config.Mention) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	for _, n := range names {
		if !stands(n.Package) && !slices.Contains(cfg.Patterns, n.Package) {
			cfg.Patterns = append(cfg.Patterns, n.Package)
		}
	}
	loaded := map[string]*packages.Package{}
	if len(cfg.Patterns) > 0 {
		pkgs, err := driver.Declarations(cfg)
		if err != nil {
			return nil, err
		}
		for _, p := range pkgs {
			loaded[p.PkgPath] = p
		}
	}
	return problems(names, loaded), nil
}

// stands reports whether the go command takes path for many packages.
func stands(path string) bool {
	return slices.Contains([]string{"all", "cmd", "std", "tool", "work"}, path)
}

func problems(names []config.Mention, loaded map[string]*packages.Package) strict.Problems {
	var all strict.Problems
	missing := map[string]bool{}
	for _, n := range names {
		p, text := loaded[n.Package], ""
		switch {
		case missing[n.Package]:
			continue
		case absent(p):
			missing[n.Package] = true
			text = fmt.Sprintf("no package %s is part of this build: correct the path, add its module with go get, or write %[1]s/... in models for what may be missing", n.Package)
		case broken(p):
			continue // the run says what is wrong there
		default:
			text = lookUp(p.Types, &n)
		}
		if text != "" {
			all = append(all, strict.Problem{File: n.File, Line: n.Line, Key: n.Key, Text: text})
		}
	}
	// Several names of a row may be wrong in the same way.
	return slices.Compact(all)
}

// absent reports whether there is no such package.
func absent(p *packages.Package) bool {
	return p == nil || p.Types == nil || len(p.GoFiles) == 0 && len(p.CompiledGoFiles) == 0 && p.PkgPath != "unsafe"
}

// broken reports whether files of a package could not be read, so that names
// may be in them that are not seen. Other errors leave the names in place.
func broken(p *packages.Package) bool {
	unread := len(p.CompiledGoFiles) == 0 && p.PkgPath != "unsafe"
	return unread || slices.ContainsFunc(p.Errors, func(err packages.Error) bool { return err.Kind == packages.ParseError })
}
