package workspace

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/piivet/piivet/internal/policy/config"
)

// note is what a process that go vet asks once leaves for those that it starts
// for packages.
type note struct {
	// Hashes are those of all configurations.
	Hashes []string
	// Adopt are the configurations that name packages of other modules as own.
	Adopt []adopt
}

type adopt struct {
	File     string // absolute
	Patterns []string
}

// noteLife is how long notes are kept: longer than any run takes.
const noteLife = 24 * time.Hour

// Leave leaves a note in a directory of ours for the processes that go vet
// will start, or takes an old one away when there is nothing to say. A note
// that cannot be left is no error: then packages of other modules are nobody's
// own.
func (w *Workspace) Leave(dir string) {
	file := noteFile(dir)
	os.Remove(file)
	if w == nil {
		return
	}
	dir = filepath.Dir(file)
	if os.MkdirAll(dir, 0o700) != nil {
		return
	}
	sweep(dir)
	data, err := json.Marshal(w.note())
	if err == nil {
		os.WriteFile(file, data, 0o600)
	}
}

func (w *Workspace) note() *note {
	n := &note{}
	for _, c := range w.configs() {
		n.Hashes = append(n.Hashes, hex(c))
		file, err := filepath.Abs(c.File)
		if err == nil && len(c.Scope.Own) > 0 {
			n.Adopt = append(n.Adopt, adopt{file, c.Scope.Own})
		}
	}
	return n
}

func hex(c *config.Config) string { return fmt.Sprintf("%x", c.Hash) }

// readNote reads the note that was left for this process; nil when there is
// none.
func readNote(dir string) *note {
	data, err := os.ReadFile(noteFile(dir))
	if err != nil {
		return nil
	}
	n := new(note)
	if json.Unmarshal(data, n) != nil {
		return nil
	}
	return n
}

// adopts reports whether packages of other modules may be own.
func (n *note) adopts() bool { return n != nil && len(n.Adopt) > 0 }

// files are the configurations that name a package as own.
func (n *note) files(pkgPath string) []string {
	if n == nil {
		return nil
	}
	var files []string
	for _, a := range n.Adopt {
		if matchesAny(a.Patterns, pkgPath) || matchesAny(a.Patterns, strings.TrimSuffix(pkgPath, "_test")) {
			files = append(files, a.File)
		}
	}
	return files
}

// noteFile is named after the process that has started this one: the go
// command, which asks first and starts processes for packages then.
func noteFile(dir string) string {
	return filepath.Join(dir, "vet", strconv.Itoa(os.Getppid())+".json")
}

// sweep removes notes of runs that are over for long.
func sweep(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > noteLife {
			os.Remove(filepath.Join(dir, e.Name()))
		}
	}
}

// plain is a package path without the mark of a test variant.
func plain(pkgPath string) string {
	path, _, _ := strings.Cut(pkgPath, " ")
	return path
}
