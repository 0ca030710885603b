package workspace

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/config"
)

// Workspace is the main modules with their configurations. It is never changed
// once it is made; nil is one without a configuration.
type Workspace struct {
	members []member
	// others are the paths of modules that are no main ones, as far as main
	// modules require them.
	others []string
	// loose is the configuration for files that are given by their names, and
	// so belong to no package path.
	loose *config.Config

	once sync.Once
	made map[*config.Config]*analyzers.Configuration
}

// member is a main module with its configuration.
type member struct {
	path   string
	config *config.Config // or nil
}

// looseFiles is the path of the package made of files that are given by name.
const looseFiles = "command-line-arguments"

// Open finds the main modules from dir, the working directory, which may be
// empty for that of the process, and loads their configurations. The result is
// nil when there is none. The error has everything that is wrong in any of
// them.
func Open(dir string, getenv func(string) string) (*Workspace, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	w := &Workspace{}
	var problems []error
	nearest := above(dir, "go.mod")
	for _, m := range mainModules(dir, getenv) {
		c, err := load(m.dir)
		problems = append(problems, err)
		w.add(m.path, c)
		w.others = append(w.others, m.requires...)
		if c != nil && m.dir == nearest {
			w.loose = c
		}
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	return w.orNil(), nil
}

func (w *Workspace) add(path string, c *config.Config) {
	w.members = append(w.members, member{path, c})
}

// orNil is nil for a work space without a configuration.
func (w *Workspace) orNil() *Workspace {
	if len(w.configs()) == 0 {
		return nil
	}
	return w
}

// load reads the configuration of the module in dir, if there is one.
func load(dir string) (*config.Config, error) {
	file, err := config.Find(dir)
	if file == "" || err != nil {
		return nil, err
	}
	return config.Load(shown(file))
}

// shown is the name of a file as a person in the process's directory knows it.
func shown(file string) string {
	if cwd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(cwd, file); err == nil {
			return rel
		}
	}
	return file
}

// For is what the configuration says about a package; nil when it is not own.
func (w *Workspace) For(pkgPath string) *analyzers.Configuration {
	if w == nil {
		return nil
	}
	c := w.owner(pkgPath)
	if c == nil && strings.HasSuffix(pkgPath, "_test") {
		c = w.owner(strings.TrimSuffix(pkgPath, "_test"))
	}
	if c == nil {
		return nil
	}
	w.once.Do(w.makeAll)
	return w.made[c]
}

func (w *Workspace) makeAll() {
	w.made = map[*config.Config]*analyzers.Configuration{}
	for _, c := range w.configs() {
		w.made[c] = &analyzers.Configuration{Policy: c.Policy, Overlay: c.Overlay}
	}
}

// owner is the configuration for a package: that of the main module that it
// lies in, or the first whose scope names it as own.
func (w *Workspace) owner(pkgPath string) *config.Config {
	if pkgPath == looseFiles {
		return w.loose
	}
	c := w.home(pkgPath)
	if c == nil {
		c = w.adopter(pkgPath)
	}
	if c == nil || matchesAny(c.Scope.Skip, pkgPath) {
		return nil
	}
	return c
}

// home is the configuration of the main module that a package lies in.
func (w *Workspace) home(pkgPath string) *config.Config {
	if m := w.module(pkgPath); m != nil {
		return m.config
	}
	return nil
}

// module is the main module that a package lies in; nil when it lies in another
// one. Modules lie inside others by their paths, so the longest path decides.
func (w *Workspace) module(pkgPath string) *member {
	var best *member
	for i := range w.members {
		m := &w.members[i]
		if within(pkgPath, m.path) && (best == nil || len(m.path) > len(best.path)) {
			best = m
		}
	}
	for _, other := range w.others {
		if best != nil && within(pkgPath, other) && len(other) > len(best.path) {
			return nil
		}
	}
	return best
}

// adopter is the first configuration that names a package as own.
func (w *Workspace) adopter(pkgPath string) *config.Config {
	i := slices.IndexFunc(w.configs(), func(c *config.Config) bool { return matchesAny(c.Scope.Own, pkgPath) })
	if i < 0 {
		return nil
	}
	return w.configs()[i]
}

func matchesAny(patterns []string, pkgPath string) bool {
	return slices.ContainsFunc(patterns, func(p string) bool { return policy.MatchPackage(p, pkgPath) })
}

// configs are those that there are, in the order of go.work.
func (w *Workspace) configs() []*config.Config {
	if w == nil {
		return nil
	}
	var all []*config.Config
	for _, m := range w.members {
		if m.config != nil {
			all = append(all, m.config)
		}
	}
	return all
}

// Hash changes with whatever configurations say, and with which modules they
// are for; it is empty without one.
func (w *Workspace) Hash() []byte {
	if w == nil {
		return nil
	}
	h := sha256.New()
	for _, m := range w.members {
		if m.config != nil {
			h.Write([]byte(m.path + "\n"))
			h.Write(m.config.Hash[:])
		}
	}
	return h.Sum(nil)
}

// Mentions are what the configurations speak of by exact names.
func (w *Workspace) Mentions() []config.Mention {
	var all []config.Mention
	for _, c := range w.configs() {
		all = append(all, c.Mentions...)
	}
	return all
}

// Warnings are what people should know about their configurations, a line for
// each.
func (w *Workspace) Warnings() []string {
	var all []string
	for _, c := range w.configs() {
		for _, p := range c.Warnings {
			all = append(all, p.Error())
		}
	}
	return all
}
