package analyzers_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"
)

// A round is a batch of cases that were written without knowledge of the
// engine; see testdata/rounds/README.md.
type round struct {
	dir   string // testdata/rounds/N
	open  []string
	score score
}

// TestRounds holds each round to the list of its cases that are still open:
// what is missed, and what is reported wrongly.
func TestRounds(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the passes over a hundred packages")
	}
	for _, r := range readRounds(t) {
		t.Run(filepath.Base(r.dir), func(t *testing.T) {
			hold(t, filepath.Join(r.dir, "open.txt"), strings.Join(append(r.open, ""), "\n"))
		})
	}
}

var rounds struct {
	once sync.Once
	all  []round
}

// readRounds runs the passes over all rounds, once.
func readRounds(t *testing.T) []round {
	t.Helper()
	rounds.once.Do(func() {
		dirs, err := filepath.Glob(filepath.Join(testdata(), "rounds", "[0-9]*"))
		if err != nil || len(dirs) == 0 {
			t.Fatalf("no rounds: %v", err)
		}
		slices.SortFunc(dirs, func(a, b string) int { return cmp.Or(len(a)-len(b), strings.Compare(a, b)) }) // 10 after 9
		for _, dir := range dirs {
			rounds.all = append(rounds.all, runRound(t, dir))
		}
	})
	return rounds.all
}

// finding is a place in a case, and the field whose data leaks there.
type finding struct{ at, field string }

func runRound(t *testing.T, dir string) round {
	t.Helper()
	r := round{dir: dir, score: score{name: filepath.Base(dir)}}
	marked, packages := r.read(t)
	reported := map[finding]bool{}
	for _, result := range analysistest.Run(&mismatches{byFolder: map[string][]string{}}, dir, findings, packages...) {
		for _, d := range result.Diagnostics {
			pos := result.Pass.Fset.Position(d.Pos)
			field, _, _ := strings.Cut(d.Message, " ")
			reported[finding{r.place(t, pos.Filename, pos.Line), field}] = true
		}
	}
	for f := range marked {
		if !reported[f] {
			r.open = append(r.open, f.at+" missed "+f.field)
			r.score.missed++
		}
	}
	for f := range reported {
		if !marked[f] {
			r.open = append(r.open, f.at+" false alarm "+f.field)
			r.score.alarms++
		}
	}
	slices.Sort(r.open)
	r.score.leaks = len(marked)
	return r
}

// place is a line of a case, with the number padded so that lists sort.
func (r round) place(t *testing.T, file string, line int) string {
	t.Helper()
	rel, err := filepath.Rel(filepath.Join(r.dir, "src"), file)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%s:%03d", filepath.ToSlash(rel), line)
}

var (
	roundMark  = regexp.MustCompile(`// leak: (.+)$`)
	cleanTwins = regexp.MustCompile(`^func Clean\w+\(`)
)

// read collects the marks and the packages of a round. The stubs of libraries beside them are no part of it.
func (r *round) read(t *testing.T) (marked map[finding]bool, packages []string) {
	t.Helper()
	marked = map[finding]bool{}
	src := filepath.Join(r.dir, "src")
	err := filepath.WalkDir(filepath.Join(src, "round"+filepath.Base(r.dir)), func(path string, e os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || e.Name() == "probe.go" {
			return err
		}
		pkg, err := filepath.Rel(src, filepath.Dir(path))
		if pkg = filepath.ToSlash(pkg); !slices.Contains(packages, pkg) {
			packages = append(packages, pkg)
		}
		if err != nil {
			return err
		}
		return r.readFile(t, path, marked)
	})
	if err != nil {
		t.Fatal(err)
	}
	return marked, packages
}

func (r *round) readFile(t *testing.T, path string, marked map[finding]bool) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for i, line := range strings.Split(string(text), "\n") {
		if cleanTwins.MatchString(line) {
			r.score.clean++
		}
		m := roundMark.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		for field := range strings.SplitSeq(m[1], ",") {
			marked[finding{r.place(t, path, i+1), strings.TrimSpace(field)}] = true
		}
	}
	return nil
}
