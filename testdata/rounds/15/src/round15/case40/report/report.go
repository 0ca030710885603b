// Package report writes reports.
package report

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// Table is a report with columns.
type Table struct {
	Title string
	Rows  [][]string
}

// Add appends a row.
func (t *Table) Add(cells ...any) {
	row := make([]string, len(cells))
	for i, c := range cells {
		row[i] = fmt.Sprint(c)
	}
	t.Rows = append(t.Rows, row)
}

// Sort orders the rows by their first cell.
func (t *Table) Sort() {
	slices.SortFunc(t.Rows, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
}

// WriteTo implements io.WriterTo.
func (t *Table) WriteTo(w io.Writer) (int64, error) {
	var text strings.Builder
	text.WriteString(t.Title + "\n")
	for _, r := range t.Rows {
		text.WriteString(strings.Join(r, "\t") + "\n")
	}
	n, err := io.WriteString(w, text.String())
	return int64(n), err
}

// Save writes the table into a file.
func (t *Table) Save(name string) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = t.WriteTo(f)
	return err
}
