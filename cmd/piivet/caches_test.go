package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/piivet/piivet/internal/agree"
)

// upgraded is the command as another version of it: it knows one function of the
// standard library otherwise.
func upgraded(t *testing.T) agree.Command {
	t.Helper()
	if testing.Short() {
		t.Skip("builds the command")
	}
	tool := filepath.Join(testCache, "upgraded.exe")
	if _, err := os.Stat(tool); err == nil { // by a test before
		return agree.Command{Path: tool, Cache: testCache}
	}
	if out, err := exec.Command("go", "build", agree.Upgrade(t, agree.Root(t)), "-o", tool, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return agree.Command{Path: tool, Cache: testCache}
}

// TestCaches: whatever is edited, nobody answers from what a cache has of before:
// not go vet, not the command line, not the second of two machines that share the
// build cache, for which there is nothing left to do.
func TestCaches(t *testing.T) {
	programs := map[bool]agree.Command{false: piivet(t), true: upgraded(t)}
	t.Run("go vet", func(t *testing.T) {
		cache, dir := t.TempDir(), agree.Shop(t)
		agree.Edited(t, dir, func(e agree.Edit, _ func(agree.Places) bool) agree.Places {
			return agree.Command{Path: programs[e.Upgraded].Path, Cache: cache}.Vet(t, dir)
		})
	})
	t.Run("command line", func(t *testing.T) {
		cache, dir := t.TempDir(), agree.Shop(t)
		agree.Edited(t, dir, func(e agree.Edit, _ func(agree.Places) bool) agree.Places {
			return agree.Command{Path: programs[e.Upgraded].Path, Cache: cache}.Findings(t, dir)
		})
	})
	t.Run("shared build cache", func(t *testing.T) {
		shared, dir := t.TempDir(), agree.Shop(t)
		one := newMachine(t, shared)
		agree.Edited(t, dir, func(e agree.Edit, right func(agree.Places) bool) agree.Places {
			two := newMachine(t, shared)
			one.Path, two.Path = programs[e.Upgraded].Path, programs[e.Upgraded].Path
			if found, _ := one.vet(t, dir); !right(found) {
				return found
			}
			found, of := two.vet(t, dir)
			if of.hits == 0 || of.puts > 0 {
				t.Errorf("edited %s: the second machine had %+v", e.What, of)
			}
			return found
		})
	})
}
