package driver

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/mod/modfile"
	"golang.org/x/tools/go/packages"
	"honnef.co/go/tools/go/loader"

	"github.com/piivet/piivet/internal/report"
)

// Places returns how a run in that directory names files of the user's own,
// given by their paths.
func Places(dir string) (func(file string) report.Position, error) {
	env, err := environment(dir)
	if err != nil {
		return nil, err
	}
	return newNames(env, nil).byPath, nil
}

// Module is the module that a directory belongs to: the directory of its go.mod,
// and its path.
func Module(dir string) (root, path string, err error) {
	env, err := environment(dir)
	if err != nil {
		return "", "", err
	}
	var vars struct{ GOMOD string }
	if err := askGo(env.dir, &vars, "env", "-json", "GOMOD"); err != nil {
		return "", "", err
	}
	if vars.GOMOD == "" || vars.GOMOD == os.DevNull {
		return "", "", fmt.Errorf("no go.mod in %s or above it: a configuration belongs to a module, not to a work space", env.dir)
	}
	text, err := os.ReadFile(vars.GOMOD)
	if err != nil {
		return "", "", err
	}
	if path = modfile.ModulePath(text); path == "" {
		return "", "", fmt.Errorf("%s does not say which module it is", vars.GOMOD)
	}
	return filepath.Dir(vars.GOMOD), path, nil
}

// Unread lists why packages that [Declarations] loads were not read, or not all
// of them: files with syntax errors, packages that do not exist. What else is
// wrong with a package leaves its declarations in place.
func Unread(cfg Config, pkgs []*packages.Package) ([]Problem, error) {
	env, err := environment(cfg.Dir)
	if err != nil {
		return nil, err
	}
	names := newNames(env, nil)
	var all []Problem
	for _, p := range pkgs {
		missing := len(p.GoFiles) == 0 && len(p.CompiledGoFiles) == 0 && len(p.IgnoredFiles) == 0
		for _, err := range p.Errors {
			if err.Kind == packages.ParseError || missing && err.Kind == packages.ListError {
				all = append(all, explain(&loader.PackageSpec{PkgPath: p.PkgPath}, err, names)...)
			}
		}
	}
	if len(pkgs) == 0 && len(cfg.Patterns) > 0 {
		all = append(all, Problem{Message: fmt.Sprintf("no packages match %s", quoted(cfg.Patterns))})
	}
	return slices.Clip(tidy(all)), nil
}
