// Package passes is what piivet-gopls builds into gopls: the passes, which look
// at the configuration again whenever they run, and the key by which gopls
// learns that a configuration has changed.
package passes

import (
	"path/filepath"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/workspace"
)

// live is shared: gopls is one process, whose sessions come and go.
var live workspace.Live

// Analyzers returns the passes, with all fixes: an editor applies the one that is
// picked.
func Analyzers() []*analysis.Analyzer {
	return analyzers.New(analyzers.Options{Lookup: lookup, AllFixes: true})
}

// lookup finds the configuration of the package at hand, if a main module has
// it: those have no version.
func lookup(pass *analysis.Pass) (*analyzers.Configuration, error) {
	if pass.Module == nil || pass.Module.Version != "" || len(pass.Files) == 0 {
		return nil, nil
	}
	file := pass.Fset.File(pass.Files[0].FileStart)
	return live.For(pass.Pkg.Path(), filepath.Dir(file.Name()))
}

// Key changes with the configuration of a package of a main module whose files
// are in dir.
func Key(dir string) string { return live.Key(dir) }
