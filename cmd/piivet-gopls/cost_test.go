package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

var (
	costDir   = flag.String("cost", "", "measure sessions in the module in `dir`")
	costFile  = flag.String("cost.file", "", "the `file` that is edited, relative to the module")
	costStock = flag.String("cost.stock", "", "the gopls of the same release, without the passes, to compare with")
)

// edits is how often the file is edited, and pause how long gopls has for each.
const (
	edits = 10
	pause = 5 * time.Second
)

// TestCost compares the CPU time of sessions: until the first diagnostics, with
// nothing in the cache, and for each edit after that.
func TestCost(t *testing.T) {
	if *costDir == "" || *costFile == "" || *costStock == "" {
		t.Skip("needs -cost, -cost.file and -cost.stock")
	}
	for name, gopls := range map[string]string{"stock": *costStock, "with the passes": built(t)} {
		cold := session(t, gopls, 0)
		edited := session(t, gopls, edits)
		t.Logf("%s: cold %.1f s, an edit %.2f s", name, cold.Seconds(), (edited-cold).Seconds()/edits)
	}
}

// session is the CPU time of a session with n edits.
func session(t *testing.T, gopls string, n int) (used time.Duration) {
	t.Run("session", func(t *testing.T) {
		c := start(t, gopls, *costDir)
		file := filepath.Join(*costDir, filepath.FromSlash(*costFile))
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c.ended = func(p *os.ProcessState) { used = p.UserTime() + p.SystemTime() }
		c.open(file)
		c.wait("on opening", file, func([]diagnostic) bool { return true })
		time.Sleep(12 * pause) // the analysis goes on behind the first answer
		for i := range n {
			c.edit(file, string(text)+fmt.Sprintf("\nfunc edited%d() {}\n", i))
			time.Sleep(pause)
		}
	})
	return used
}
