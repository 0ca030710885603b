package workspace

import (
	"crypto/sha256"
	"path/filepath"
)

// Modules are the main modules, configured or not. They tell a program's own
// packages from those of libraries.
type Modules struct{ space Workspace }

// OpenModules finds the main modules from dir, as [Open] does.
func OpenModules(dir string, getenv func(string) string) (*Modules, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	all := &Modules{}
	for _, m := range mainModules(dir, getenv) {
		all.space.add(m.path, nil)
		all.space.others = append(all.space.others, m.requires...)
	}
	return all, nil
}

// Own reports whether a package, by its path, lies in a main module.
func (m *Modules) Own(pkgPath string) bool {
	return pkgPath == looseFiles || m.space.module(pkgPath) != nil
}

// Hash changes with what Own answers.
func (m *Modules) Hash() []byte {
	h := sha256.New()
	for _, main := range m.space.members {
		h.Write([]byte(main.path + "\n"))
	}
	h.Write([]byte("\n"))
	for _, other := range m.space.others {
		h.Write([]byte(other + "\n"))
	}
	return h.Sum(nil)
}
