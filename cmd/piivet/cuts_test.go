package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/agree"
	"github.com/piivet/piivet/internal/bounds"
)

// TestTellsCuts has two functions that differ in their length alone: the one that is
// too long for the limit is told of, and once: the test variant of the package has it, too.
func TestTellsCuts(t *testing.T) {
	dir := agree.Extract(t, `
-- go.mod --
module example.com/m
go 1.26
-- m_test.go --
package m

func tested(s *store) { s.some() }
`)
	tool, err := exec.LookPath("piivet")
	if err != nil {
		t.Fatal(err)
	}
	const step = "\ts.n = s.n + *s.step\n"
	src := "package m\n\ntype store struct {\n\tn    int\n\tstep *int\n}\n\nfunc (s *store) some() {\n" +
		strings.Repeat(step, bounds.Work.Limit/20) + "}\n\nfunc (s *store) much() {\n" + strings.Repeat(step, bounds.Work.Limit) + "}\n"
	if err := agree.Write(filepath.Join(dir, "m.go"), []byte(src)); err != nil {
		t.Fatal(err)
	}
	much := 1 + strings.Count(src[:strings.Index(src, ") much")], "\n")
	want := fmt.Sprintf("piivet: m.go:%d:17: (*example.com/m.store).much is too much for the limit work: flows through it may be missing\n", much)
	for _, command := range []string{"promises", "map"} {
		cmd := exec.Command(tool, command, "-tests", "./...")
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "PIIVET_CACHE="+testCache)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		if err := cmd.Run(); err != nil {
			t.Errorf("piivet %s: %v", command, err)
		}
		if stderr.String() != want {
			t.Errorf("piivet %s says\n%s\nwant\n%s", command, &stderr, want)
		}
	}
}
