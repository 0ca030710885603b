package piiusage_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestEntries holds what fills the fields of testdata/entries/src/entries to the
// marks behind them.
func TestEntries(t *testing.T) {
	src, err := filepath.Abs("../../../testdata/entries/src")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(src, "entries", "entries.go"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[int]string{}
	for i, line := range strings.Split(string(text), "\n") {
		if strings.Contains(line, "`pii:") {
			_, mark, _ := strings.Cut(line, "// filled ")
			want[i+1] = mark
		}
	}
	for _, f := range load(t, src, []string{"entries"})["entries"].program.Fields() {
		var by []string
		for _, e := range f.Entries {
			by = append(by, e.By)
			if e.Pos.File != "entries.go" || e.Pos.Line < 45 {
				t.Errorf("%s is filled at %v", f.Name, e.Pos)
			}
		}
		slices.Sort(by)
		if got := strings.Join(slices.Compact(by), " "); got != want[f.Pos.Line] {
			t.Errorf("%s is filled by %q, want %q", f.Name, got, want[f.Pos.Line])
		}
		delete(want, f.Pos.Line)
	}
	if len(want) > 0 {
		t.Error("no fields on the lines ", fmt.Sprint(want))
	}
}
