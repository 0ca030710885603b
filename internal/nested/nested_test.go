package nested

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const root = "../.."

// modules finds the directories below root that hold a module of their own.
// What tools ignore and what tests use as data for a driver is left out.
func modules(t *testing.T) []string {
	t.Helper()
	var dirs []string
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != root && strings.HasPrefix(d.Name(), ".") {
			return fs.SkipDir
		}
		// The go command reuses the result of a test as long as the files it
		// looked at are the same. These tests depend on every file there is.
		if _, err := os.Stat(name); err != nil {
			return err
		}
		if dir := filepath.Dir(name); d.Name() == "go.mod" && dir != root {
			dirs = append(dirs, dir)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return dirs
}

func TestNestedModules(t *testing.T) {
	if testing.Short() {
		t.Skip("needs the libraries that the modules require")
	}
	dirs := modules(t)
	if len(dirs) == 0 {
		t.Fatal("found no module")
	}
	for _, dir := range dirs {
		rel, err := filepath.Rel(root, dir)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.ToSlash(rel), func(t *testing.T) {
			cmd := exec.Command("go", "test", "-timeout", "30m", "./...") // as the README has it, for slow machines
			cmd.Dir = dir
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%s: %v\n%s", cmd, err, out)
			}
		})
	}
}
