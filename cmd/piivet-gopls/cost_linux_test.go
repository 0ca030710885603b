package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

var (
	costDir   = flag.String("cost", "", "measure sessions in the module in `dir`")
	costFiles = flag.String("cost.files", "", "the `files` that are opened and edited, one a session, relative to the module, with commas between")
	costStock = flag.String("cost.stock", "", "the gopls of the same release, without the passes, to compare with")
	costRuns  = flag.Int("cost.runs", 3, "how many `sessions` of each gopls there are for a file")
	costEdits = flag.Int("cost.edits", 10, "how many `times` a file is edited in a session")
)

// quiet is how long gopls does nothing when it is done. It waits before it looks at what
// was opened or edited: were quiet too short, that would count for the next edit.
const quiet = 4 * time.Second

// cost is the CPU time of a session, user and system, with that of the commands
// that gopls runs.
type cost struct {
	cold, edit time.Duration // until all is analysed with nothing in the cache; for one edit after that
}

// TestCost compares the CPU time of sessions of two gopls, run in turn, by the
// medians.
func TestCost(t *testing.T) {
	if *costDir == "" || *costFiles == "" || *costStock == "" {
		t.Skip("needs -cost, -cost.files and -cost.stock")
	}
	with := built(t)
	for file := range strings.SplitSeq(*costFiles, ",") {
		var stock, passes []cost
		for range *costRuns {
			stock = append(stock, session(t, *costStock, file))
			passes = append(passes, session(t, with, file))
		}
		compare(t, file+": cold", stock, passes, func(c cost) time.Duration { return c.cold })
		compare(t, file+": edit", stock, passes, func(c cost) time.Duration { return c.edit })
	}
}

func compare(t *testing.T, what string, stock, passes []cost, of func(cost) time.Duration) {
	was, is := median(stock, of), median(passes, of)
	t.Logf("%s: without %.2f s, with %.2f s, %.2f times", what, was.Seconds(), is.Seconds(), is.Seconds()/was.Seconds())
}

func median(all []cost, of func(cost) time.Duration) time.Duration {
	var took []time.Duration
	for _, c := range all {
		took = append(took, of(c))
	}
	slices.Sort(took)
	return took[len(took)/2]
}

func session(t *testing.T, gopls, name string) (c cost) {
	t.Run("session", func(t *testing.T) {
		s := start(t, gopls, *costDir)
		file := filepath.Join(*costDir, filepath.FromSlash(name))
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		s.open(file)
		s.wait("on opening", file, func([]diagnostic) bool { return true })
		c.cold = settled(t, s.process)
		for i := range *costEdits {
			s.edit(file, string(text)+fmt.Sprintf("\nfunc edited%d() {}\n", i))
			time.Sleep(quiet)
			settled(t, s.process)
		}
		c.edit = (used(t, s.process) - c.cold) / time.Duration(*costEdits)
		t.Logf("%s: cold %.2f s, an edit %.2f s", filepath.Base(gopls), c.cold.Seconds(), c.edit.Seconds())
	})
	return c
}

// settled waits until a process does nothing, and returns the CPU time that it
// has used.
func settled(t *testing.T, p *os.Process) time.Duration {
	t.Helper()
	for before := used(t, p); ; {
		time.Sleep(quiet)
		now := used(t, p)
		if now-before < quiet/100 {
			return now
		}
		before = now
	}
}

// used reads the CPU time of a process and of its ended children from proc(5):
// the fields 14 to 17, in hundredths of a second.
func used(t *testing.T, p *os.Process) (sum time.Duration) {
	t.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.Pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := bytes.Cut(stat, []byte(") ")) // the name of the program may have spaces; field 3 follows it
	for _, field := range strings.Fields(string(rest))[11:15] {
		n, err := strconv.Atoi(field)
		if err != nil {
			t.Fatal(err)
		}
		sum += time.Duration(n) * 10 * time.Millisecond
	}
	return sum
}
