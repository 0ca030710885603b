// Package case36 is a command that shows the roster of a ward, with the columns that a user asks for.
package case36

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
)

type Nurse struct {
	No    string
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	Shift string
}

// A column has a heading, and says what stands below it.
type column struct {
	head string
	cell func(Nurse) string
}

func basic() []column {
	return []column{
		{"NO", func(n Nurse) string { return n.No }},
		{"SHIFT", func(n Nurse) string { return strings.ToUpper(n.Shift) }},
	}
}

var (
	nameColumn  = column{"NAME", func(n Nurse) string { return n.Name }}
	phoneColumn = column{"PHONE", func(n Nurse) string { return n.Phone }}
	knownColumn = column{"PHONE?", func(n Nurse) string { return map[bool]string{true: "yes", false: "no"}[n.Phone != ""] }}
)

// A table is written in lines of cells.
type table struct {
	columns []column
	rows    []Nurse
}

func (t table) heads() []string {
	var out []string
	for _, c := range t.columns {
		out = append(out, c.head)
	}
	return out
}

func (t table) cells(n Nurse) []string {
	out := make([]string, len(t.columns))
	for i, c := range t.columns {
		out[i] = c.cell(n)
	}
	return out
}

func (t table) text(w io.Writer) error {
	tw := tabwriter.NewWriter(w, 0, 8, 1, ' ', 0)
	fmt.Fprintln(tw, strings.Join(t.heads(), "\t"))
	for _, n := range t.rows {
		fmt.Fprintln(tw, strings.Join(t.cells(n), "\t"))
	}
	return tw.Flush()
}

func (t table) csv(w io.Writer) error {
	cw := csv.NewWriter(w)
	if err := cw.Write(t.heads()); err != nil {
		return err
	}
	for _, n := range t.rows {
		if err := cw.Write(t.cells(n)); err != nil {
			return err
		}
	}
	cw.Flush()
	return cw.Error()
}

func sorted(ns []Nurse) []Nurse {
	ns = slices.Clone(ns)
	slices.SortStableFunc(ns, func(a, b Nurse) int { return strings.Compare(a.Name, b.Name) })
	return ns
}

func LeakText(ns []Nurse) error {
	return table{append(basic(), phoneColumn), sorted(ns)}.text(os.Stdout) // leak: Nurse.Phone
}

func CleanText(ns []Nurse) error {
	return table{append(basic(), knownColumn), sorted(ns)}.text(os.Stdout)
}

func LeakFile(ns []Nurse) error {
	f, err := os.Create("roster.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	return table{append(basic(), nameColumn), ns}.csv(f) // leak: Nurse.Name
}

func CleanFile(ns []Nurse) error {
	f, err := os.Create("roster.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	return table{basic(), ns}.csv(f)
}

func CleanHeads(ns []Nurse) {
	t := table{[]column{nameColumn, phoneColumn}, ns}
	fmt.Println(t.heads(), len(t.rows))
}

func LeakFirst(ns []Nurse) {
	t := table{[]column{nameColumn}, sorted(ns)}
	fmt.Println(t.cells(t.rows[0])) // leak: Nurse.Name
}

func CleanFirst(ns []Nurse) {
	t := table{basic(), sorted(ns)}
	fmt.Println(t.cells(t.rows[0]))
}
