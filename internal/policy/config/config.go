package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/policy"
)

// Name is the name of a configuration, beside go.mod.
const Name = ".piivet.yaml"

// Config is what a configuration says, with the files that it includes. It is
// never changed once it is made.
type Config struct {
	// File is the configuration as it was given to [Load], or the name that
	// [Parse] was given for it.
	File string
	// Module is the module path of the go.mod beside it; empty when there is
	// none.
	Module string
	Scope  Scope
	// Policy holds the default promises, unless the configuration leaves them
	// out, then its own, and its exceptions that have not expired.
	Policy  *policy.Policy
	Overlay *overlay.Overlay
	// Entries and Exceptions are what Policy is made of, in the order in which
	// they were read.
	Entries    []Entry
	Exceptions []Exception
	// Mentions are what sources and models speak of by exact names, in the order
	// in which they were read. Nothing here knows whether it exists.
	Mentions []Mention
	// Inputs are all files that were read, sorted; none for a text.
	Inputs []string
	// Hash changes with the content of Inputs, with their names relative to
	// File, with Module, and when an exception expires: it stands for all that
	// the configuration says today.
	Hash [32]byte
	// Warnings are not wrong, and worth knowing: an exception that expired.
	Warnings strict.Problems
}

// Scope says which packages are our own, as package patterns: those of the
// module, and Own, but not Skip.
type Scope struct{ Own, Skip []string }

// Owns reports whether the configuration applies to the package with that
// import path.
func (c *Config) Owns(pkgPath string) bool {
	own := c.Module != "" && policy.MatchPackage(c.Module+"/...", pkgPath)
	return (own || matchAny(c.Scope.Own, pkgPath)) && !matchAny(c.Scope.Skip, pkgPath)
}

func matchAny(patterns []string, path string) bool {
	for _, pattern := range patterns {
		if policy.MatchPackage(pattern, path) {
			return true
		}
	}
	return false
}

// Find walks up from dir to the nearest go.mod and returns the configuration
// beside it; "" when there is none. What has the name of a configuration is
// returned even when it is no file, so that [Load] says so.
func Find(dir string) (file string, err error) {
	dir, err = filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for {
		if info, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil && !info.IsDir() {
			break
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", nil
		}
		dir = parent
	}
	file = filepath.Join(dir, Name)
	switch _, err := os.Lstat(file); {
	case err == nil:
		return file, nil
	case errors.Is(err, fs.ErrNotExist):
		return "", nil
	default:
		return "", err
	}
}

// Load reads the configuration, what it includes, and the files of models that
// it names. The error is [strict.Problems]: everything that is wrong, at once.
// Nothing of a configuration with a problem is to be applied, so there is none
// then.
func Load(file string) (*Config, error) { return load(file, time.Now()) }

// load is Load on a day.
func load(file string, now time.Time) (*Config, error) {
	l := newLoader(file, moduleOf(filepath.Dir(file)), now)
	l.main()
	l.checkVendors()
	if problems := l.problems(); problems != nil {
		return nil, problems
	}
	return l.config(), nil
}

func (l *loader) config() *Config {
	c := &Config{
		File:     l.file,
		Module:   l.module,
		Scope:    l.scope,
		Policy:   &policy.Policy{Promises: l.policyPromises(), Allows: l.policyAllows()},
		Overlay:  l.overlay(),
		Mentions: l.mentions,
		Entries:  l.entries, Exceptions: l.exceptions,
		Warnings: l.warnings,
	}
	c.Inputs, c.Hash = l.sum()
	return c
}

// base is the name of a file without its directory, for places that cross
// machines.
func base(file string) string { return file[strings.LastIndexAny(file, `/\`)+1:] }
