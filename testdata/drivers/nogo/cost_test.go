package nogo

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"
)

var measured = flag.String("cost", "", "print what nogo costs over the module in this `directory`, for docs/scale.md")

// cost is what actions take.
type cost struct {
	actions, lines int
	facts          int64         // bytes
	cpu, largest   time.Duration // of all, and of one
	// chain is the time of the longest chain of actions each of which needs what
	// the one before it made: no number of machines is faster.
	chain time.Duration

	ends map[string]time.Duration // of the longest chain up to a package
}

// add counts an action that took that long.
func (c *cost) add(b *build, p listed, took time.Duration) {
	c.actions++
	c.cpu += took
	c.largest = max(c.largest, took)
	var before time.Duration
	for _, name := range p.Imports {
		before = max(before, c.ends[name])
	}
	c.ends[p.ImportPath] = before + took
	c.chain = max(c.chain, before+took)
	for _, file := range p.GoFiles {
		text, err := os.ReadFile(filepath.Join(p.Dir, file))
		if err != nil {
			b.t.Fatal(err)
		}
		c.lines += bytes.Count(text, []byte("\n"))
	}
	if info, err := os.Stat(b.facts[p.ImportPath]); err == nil {
		c.facts += info.Size()
	}
}

// TestCost measures, when it is told where.
func TestCost(t *testing.T) {
	if *measured == "" {
		t.Skip("-cost names no directory")
	}
	c := nogo(t, nil).run(t, *measured).cost
	t.Logf("%d actions over %d lines: %.1f s of CPU, the largest %.1f s, the longest chain %.1f s; %d KB of facts",
		c.actions, c.lines, c.cpu.Seconds(), c.largest.Seconds(), c.chain.Seconds(), c.facts>>10)
}
