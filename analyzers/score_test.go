package analyzers_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite what the tests hold to files: docs/precision.md and the open cases of the rounds")

// score counts what the passes find in a folder against its marks.
type score struct {
	name   string
	leaks  int // findings that the marks ask for
	clean  int // lines, or functions of a round, that are marked clean
	missed int
	alarms int // false ones: findings without a mark
}

func (s score) add(t score) score {
	return score{s.name, s.leaks + t.leaks, s.clean + t.clean, s.missed + t.missed, s.alarms + t.alarms}
}

// recall is the share of the leaks that are found, precision the share of the
// findings that are right, both in per cent.
func (s score) recall() string    { return share(s.leaks-s.missed, s.leaks) }
func (s score) precision() string { return share(s.leaks-s.missed, s.leaks-s.missed+s.alarms) }

// share rounds down: 100 means all.
func share(part, all int) string {
	if all == 0 {
		return "-"
	}
	tenths := 1000 * part / all
	if tenths%10 == 0 {
		return fmt.Sprintf("%d %%", tenths/10)
	}
	return fmt.Sprintf("%d.%d %%", tenths/10, tenths%10)
}

// table prints scores as Markdown, with their sum at the end.
func table(first, clean string, scores []score) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | leaks | missed | %s | false alarms | recall | precision |\n", first, clean)
	b.WriteString("| --- | --- | --- | --- | --- | --- | --- |\n")
	sum := score{name: "all"}
	for _, s := range scores {
		sum = sum.add(s)
		s.row(&b)
	}
	sum.row(&b)
	return b.String()
}

func (s score) row(b *strings.Builder) {
	fmt.Fprintf(b, "| %s | %d | %d | %d | %d | %s | %s |\n", s.name, s.leaks, s.missed, s.clean, s.alarms, s.recall(), s.precision())
}

// TestPrecisionPage holds docs/precision.md to what the passes find today.
func TestPrecisionPage(t *testing.T) {
	if *only != "" || testing.Short() {
		t.Skip("the page is about all folders")
	}
	_, scores := scoreCorpus(t)
	var rounds []score
	for _, r := range readRounds(t) {
		rounds = append(rounds, r.score)
	}
	corpusTable, roundsTable := table("folder", "clean lines", scores), table("round", "clean functions", rounds)
	t.Logf("\n%s\n%s", corpusTable, roundsTable)
	text, err := os.ReadFile(filepath.Join("..", "docs", "precision.md"))
	if err != nil {
		t.Fatal(err)
	}
	want := replaceBlock(t, replaceBlock(t, string(text), "corpus", corpusTable), "rounds", roundsTable)
	hold(t, filepath.Join("..", "docs", "precision.md"), want)
}

// replaceBlock puts a table between the two comments of its name.
func replaceBlock(t *testing.T, page, name, table string) string {
	t.Helper()
	begin, end := "<!-- table: "+name+" -->\n", "<!-- end: "+name+" -->"
	head, rest, ok := strings.Cut(page, begin)
	_, tail, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("docs/precision.md has no place for the table %q", name)
	}
	return head + begin + table + end + tail
}

// hold compares a file with what it is to be.
func hold(t *testing.T, name, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is stale; run go test ./analyzers -update and read the change. It is to be:\n%s", name, want)
	}
}
