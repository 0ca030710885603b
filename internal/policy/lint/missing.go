package lint

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/suggest"
)

// Missing returns complaints about scopes of a module's configuration that name
// packages of it where there is no Go file: a directory that is misspelt makes a
// rule that never decides. It says nothing of files that others include: not
// every module that shares one has every package.
func Missing(c *config.Config) strict.Problems {
	module := filepath.Dir(c.File)
	if _, err := os.Stat(filepath.Join(module, "go.mod")); err != nil || filepath.Base(c.File) != config.Name {
		return nil
	}
	var missing strict.Problems
	check := func(at config.Place, scope []string) {
		for _, pattern := range scope {
			if dir, tree, ok := directory(c.Module, pattern); ok && at.File == c.File && !hasGo(module, dir, tree) {
				missing = append(missing, at.Problem("scope", "%s has no package: there is no Go file in %s%s", pattern, dir, didYouMean(module, dir)))
			}
		}
	}
	for i := range c.Entries {
		check(c.Entries[i].Place, c.Entries[i].Rule.Scope)
	}
	for i := range c.Exceptions {
		check(c.Exceptions[i].Place, c.Exceptions[i].Scope)
	}
	slices.SortStableFunc(missing, func(a, b strict.Problem) int { return a.Line - b.Line })
	return missing
}

// directory is where the packages of a pattern are, seen from the root of the
// module; tree says that those below count, too. Packages of other modules have
// none.
func directory(module, pattern string) (dir string, tree, ok bool) {
	root, tree := strings.CutSuffix(pattern, "/...")
	dir, ok = strings.CutPrefix(root, module+"/")
	return dir, tree, ok
}

// hasGo reports whether there is a Go file in the directory or, where the tree
// counts, below. It is true as well where that cannot be told.
func hasGo(module, dir string, tree bool) bool {
	root := filepath.Join(module, filepath.FromSlash(dir))
	found := false
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != root && !tree:
			return fs.SkipDir
		case !entry.IsDir() && strings.HasSuffix(name, ".go"):
			found = true
			return fs.SkipAll
		}
		return nil
	})
	return found || err != nil && !errors.Is(err, fs.ErrNotExist)
}

// didYouMean is the directory beside it that the first one on the way which does
// not exist may stand for.
func didYouMean(module, dir string) string {
	parent, missing := path.Dir(dir), path.Base(dir)
	if parent != "." {
		if text := didYouMean(module, parent); text != "" {
			return text
		}
	}
	entries, err := fs.ReadDir(os.DirFS(module), parent)
	if err != nil {
		return ""
	}
	var beside []string
	for _, entry := range entries {
		if entry.Name() == missing {
			return ""
		}
		if entry.IsDir() {
			beside = append(beside, entry.Name())
		}
	}
	near, ok := suggest.Nearest(missing, beside...)
	if !ok {
		return ""
	}
	return "; did you mean " + path.Join(parent, near) + "?"
}
