package workspace

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/policy/config"
)

// unit is what matters here of the file in which go vet describes a package.
type unit struct {
	ImportPath    string
	ModulePath    string
	ModuleVersion string
	Module        *analysis.Module
}

// main reports whether the package is of a main module, and the path of that.
func (u *unit) main() (path string, ok bool) {
	if u.Module != nil {
		return u.Module.Path, u.Module.Main
	}
	return u.ModulePath, u.ModulePath != "" && u.ModuleVersion == ""
}

// OpenPackage is [Open] for a process that go vet has started for one package,
// in the directory of that; file describes the package, and notes is where
// [Workspace.Leave] has left what it had to say. It reads as little as it can:
// most packages are somebody else's.
func OpenPackage(file, notes string) (*Workspace, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	near, err := config.Find(dir)
	if err != nil {
		return nil, err
	}
	note := readNote(notes)
	if near == "" && !note.adopts() {
		return nil, nil
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var u unit
	if err := json.Unmarshal(data, &u); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return open(&u, near, note)
}

// open loads the configurations that may be for the package.
func open(u *unit, near string, note *note) (*Workspace, error) {
	w := &Workspace{}
	path, main := u.main()
	if near != "" && (main || u.ImportPath == looseFiles) {
		c, err := config.Load(shown(near))
		if err != nil {
			return nil, err
		}
		w.add(path, c)
		w.loose = c
	}
	for _, f := range note.files(plain(u.ImportPath)) {
		c, err := config.Load(shown(f))
		if err != nil {
			return nil, err
		}
		w.add("", c)
	}
	if err := w.unchanged(note); err != nil {
		return nil, err
	}
	return w.orNil(), nil
}

var errChanged = errors.New("the configuration was edited while go vet ran: run it again")

// unchanged holds the configurations to what go vet was told that its answers
// depend on.
func (w *Workspace) unchanged(note *note) error {
	for _, c := range w.configs() {
		if note != nil && !slices.Contains(note.Hashes, hex(c)) {
			return errChanged
		}
	}
	return nil
}
