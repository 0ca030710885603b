package realworld

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	page   = "../../docs/realworld.md"
	data   = "../../testdata/realworld"
	suffix = ".verdicts.tsv"
	header = "place\tdata\tsink\tverdict\treason\n"
	unread = "unread"
)

// judged are the verdicts of what has been read, as the columns of the page name them.
var judged = []string{"leak", "intended", "false"}

// A key tells the findings in a module apart.
type key struct {
	file         string
	line, column int // column is 0 where the line is enough
	data, sink   string
}

func (k key) place() string {
	if k.column == 0 {
		return fmt.Sprintf("%s:%d", k.file, k.line)
	}
	return fmt.Sprintf("%s:%d:%d", k.file, k.line, k.column)
}

func (k key) String() string {
	return fmt.Sprintf("%s: %s, %s", k.place(), k.data, k.sink)
}

func (k key) compare(other key) int {
	return cmp.Or(cmp.Compare(k.file, other.file), cmp.Compare(k.line, other.line), cmp.Compare(k.column, other.column),
		cmp.Compare(k.data, other.data), cmp.Compare(k.sink, other.sink))
}

// A verdict is one line of a file.
type verdict struct {
	key
	verdict, reason string
}

func (v verdict) String() string {
	return strings.Join([]string{v.place(), v.data, v.sink, v.verdict, v.reason}, "\t") + "\n"
}

func fileOf(module string) string { return filepath.Join(data, module+suffix) }

func readVerdicts(module string) ([]verdict, error) {
	text, err := os.ReadFile(fileOf(module))
	if err != nil {
		return nil, err
	}
	verdicts, err := parse(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s:%w", fileOf(module), err)
	}
	return verdicts, nil
}

// parse reads a file; an error begins with the number of the line.
func parse(text string) ([]verdict, error) {
	rest, ok := strings.CutPrefix(text, header)
	if !ok {
		return nil, fmt.Errorf("1: does not begin with the line %q", header)
	}
	var verdicts []verdict
	n := 1
	for line := range strings.Lines(rest) {
		n++
		v, err := parseLine(line)
		if err != nil {
			return nil, fmt.Errorf("%d: %w", n, err)
		}
		if last := len(verdicts) - 1; last >= 0 && verdicts[last].compare(v.key) >= 0 {
			return nil, fmt.Errorf("%d: stands before the line above or twice", n)
		}
		verdicts = append(verdicts, v)
	}
	return verdicts, nil
}

var placeForm = regexp.MustCompile(`^([^:]+):([1-9][0-9]*)(?::([1-9][0-9]*))?$`)

func parseLine(line string) (verdict, error) {
	line, ended := strings.CutSuffix(line, "\n")
	cells := strings.Split(line, "\t")
	if !ended || len(cells) != 5 {
		return verdict{}, fmt.Errorf("has not the five columns of the first line")
	}
	m := placeForm.FindStringSubmatch(cells[0])
	if m == nil {
		return verdict{}, fmt.Errorf("%q is no place: file:line or file:line:column", cells[0])
	}
	v := verdict{key{file: m[1], data: cells[1], sink: cells[2]}, cells[3], cells[4]}
	v.line, _ = strconv.Atoi(m[2])
	v.column, _ = strconv.Atoi(m[3])
	switch {
	case v.data == "" || v.sink == "":
		return v, fmt.Errorf("names no data or no sink")
	case v.verdict == unread && v.reason != "":
		return v, fmt.Errorf("a reason for what is unread")
	case v.verdict != unread && !slices.Contains(judged, v.verdict):
		return v, fmt.Errorf("%q is no verdict: %s", v.verdict, strings.Join(judged, ", "))
	case v.verdict != unread && strings.TrimSpace(v.reason) == "":
		return v, fmt.Errorf("no reason")
	}
	return v, nil
}

func format(verdicts []verdict) string {
	var b strings.Builder
	b.WriteString(header)
	for _, v := range verdicts {
		b.WriteString(v.String())
	}
	return b.String()
}

// TestVerdicts holds the files to their form and the table of the page to what they say.
func TestVerdicts(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	table, err := readTable(string(text))
	if err != nil {
		t.Fatalf("%s: %v", page, err)
	}
	together := map[string]int{}
	for _, m := range modules {
		verdicts, err := readVerdicts(m.name)
		if err != nil {
			t.Error(err)
			continue
		}
		counts := map[string]int{"today": len(verdicts)}
		for _, v := range verdicts {
			counts[v.verdict]++
			if v.verdict == unread {
				t.Errorf("%s: unread: %s", fileOf(m.name), v.key)
			}
		}
		compareRow(t, table, m.name, counts)
		if link := "](../testdata/realworld/" + m.name + suffix + ")"; !strings.Contains(string(text), link) {
			t.Errorf("%s does not link %s", page, fileOf(m.name))
		}
		for column, n := range counts {
			together[column] += n
		}
	}
	compareRow(t, table, "together", together)
	if len(table) != len(modules)+1 {
		t.Errorf("%s: the table has %d rows, for %d modules and one for all together", page, len(table), len(modules))
	}
	checkStray(t)
}

func compareRow(t *testing.T, table map[string]map[string]string, row string, counts map[string]int) {
	t.Helper()
	for _, column := range append([]string{"today"}, judged...) {
		if got, want := table[row][column], strconv.Itoa(counts[column]); got != want {
			t.Errorf("%s: %q in the row %s and the column %s, and there are %s", page, got, row, column, want)
		}
	}
}

// checkStray reports files of verdicts that are of no module.
func checkStray(t *testing.T) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(data, "*"+suffix))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), suffix)
		if !slices.ContainsFunc(modules, func(m module) bool { return m.name == name }) {
			t.Errorf("%s is of no module", file)
		}
	}
}

// readTable reads the table of the page that has a column "today". A cell is
// found by its row, which the first column names, and its column. Of two columns
// of one name it is the last.
func readTable(text string) (map[string]map[string]string, error) {
	var columns []string
	rows := map[string]map[string]string{}
	for line := range strings.Lines(text) {
		cells := cellsOf(line)
		switch {
		case columns == nil && slices.Contains(cells, "today"):
			columns = cells
		case columns == nil || strings.HasPrefix(line, "| ---"):
		case cells == nil:
			return rows, nil
		case len(cells) != len(columns):
			return nil, fmt.Errorf("the row %q has not the cells of the first", line)
		default:
			row := map[string]string{}
			for i, cell := range cells {
				row[columns[i]] = cell
			}
			rows[cells[0]] = row
		}
	}
	return nil, fmt.Errorf("no table with a column today, or nothing behind it")
}

var linkForm = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)

// cellsOf splits a row of a table, links reduced to their texts. It is nil for any other line.
func cellsOf(line string) []string {
	line, ok := strings.CutPrefix(strings.TrimSpace(line), "|")
	if !ok {
		return nil
	}
	var cells []string
	for cell := range strings.SplitSeq(strings.TrimSuffix(line, "|"), "|") {
		cells = append(cells, linkForm.ReplaceAllString(strings.TrimSpace(cell), "$1"))
	}
	return cells
}

// TestForm holds what reads the files to cases, so that the test above cannot pass for want of teeth.
func TestForm(t *testing.T) {
	const good = "a/b.go:7\tUser.Email\tlog/line log.Print\tleak\tprinted\n"
	for _, tt := range []struct{ text, want string }{
		{header, ""},
		{header + good + "a/b.go:7:9\tUser.Email\tlog/line log.Print\tunread\t\n", ""},
		{header + good + "a/b.go:10\tUser.Email\tlog/line log.Print\tfalse\tno\n", ""},
		{good, "1: does not begin"},
		{header + good + good, "3: stands before"},
		{header + "a/b.go:10\tUser.Email\tx y\tfalse\tno\n" + good, "3: stands before"},
		{header + "a/b.go\tUser.Email\tx y\tfalse\tno\n", "2: \"a/b.go\" is no place"},
		{header + "a/b.go:1\tUser.Email\tx y\tmaybe\tno\n", "2: \"maybe\" is no verdict"},
		{header + "a/b.go:1\tUser.Email\tx y\tfalse\t\n", "2: no reason"},
		{header + "a/b.go:1\tUser.Email\tx y\tunread\tno\n", "2: a reason"},
		{header + "a/b.go:1\tUser.Email\tx y\tfalse\n", "2: has not the five"},
		{header + "a/b.go:1\t\tx y\tfalse\tno\n", "2: names no data"},
		{header + strings.TrimSuffix(good, "\n"), "2: has not the five"},
	} {
		verdicts, err := parse(tt.text)
		switch {
		case tt.want == "" && err != nil:
			t.Errorf("%q: %v", tt.text, err)
		case tt.want == "" && format(verdicts) != tt.text:
			t.Errorf("%q is written as %q", tt.text, format(verdicts))
		case tt.want != "" && (err == nil || !strings.HasPrefix(err.Error(), tt.want)):
			t.Errorf("%q: %v, want %s", tt.text, err, tt.want)
		}
	}
	table, err := readTable("| a | false | false | today |\n| --- | --- | --- | --- |\n| [x](y.md) | 1 | 2 | 3 |\n\n")
	want := map[string]string{"a": "x", "false": "2", "today": "3"}
	if err != nil || len(table) != 1 || !maps.Equal(table["x"], want) {
		t.Errorf("read %v, %v", table, err)
	}
}
