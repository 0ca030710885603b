package record

import (
	"fmt"
	"slices"
	"strings"
)

// table is one of the tables of the record.
type table struct {
	// name is the word of the comment that the table follows.
	name string
	// code are the columns that are generated, the first of which tells rows
	// apart; people are those that are filled in.
	code, people []string
	rows         []row
}

// row has a cell for each column.
type row struct {
	// code and people are Markdown as it stands between the bars of a table.
	code, people []string
}

func (r *row) key() string { return r.code[0] }

// filled reports whether somebody has written something into the row.
func (r *row) filled() bool {
	return slices.ContainsFunc(r.people, func(cell string) bool { return cell != "" })
}

// The comments around a table.
const (
	begin = "<!-- piivet:"
	end   = "<!-- piivet:end -->"
)

func (t *table) begin() string {
	return fmt.Sprintf("%s%s is written anew each time; fill in the columns from %q on -->", begin, t.name, t.people[0])
}

// markdown is the table with the comments around it.
func (t *table) markdown() string {
	var b strings.Builder
	b.WriteString(t.begin() + "\n\n")
	line := func(cells ...[]string) {
		for _, cell := range slices.Concat(cells...) {
			b.WriteString(strings.TrimRight("| "+cell, " ") + " ")
		}
		b.WriteString("|\n")
	}
	line(t.code, t.people)
	b.WriteString(strings.Repeat("|---", len(t.code)+len(t.people)) + "|\n")
	for _, r := range t.rows {
		line(r.code, r.people)
	}
	b.WriteString("\n" + end)
	return b.String()
}

// add gives the table a row that nobody has filled in.
func (t *table) add(cells ...string) {
	t.rows = append(t.rows, row{cells, make([]string, len(t.people))})
}

// cell is a text between the bars of a table.
func cell(s string) string {
	return marks.Replace(strings.Join(strings.Fields(s), " "))
}

var marks = strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "<", "&lt;", "[", `\[`, "`", "\\`")

// code is a name between the bars of a table, as it is.
func code(s string) string {
	if s == "" {
		return ""
	}
	return "`" + strings.ReplaceAll(strings.ReplaceAll(s, "`", "'"), "|", `\|`) + "`"
}

// lines are cells, each without repetition on a line of its own.
func lines(cells []string) string {
	var once []string
	for _, c := range cells {
		if c != "" && !slices.Contains(once, c) {
			once = append(once, c)
		}
	}
	return strings.Join(once, "<br>")
}
