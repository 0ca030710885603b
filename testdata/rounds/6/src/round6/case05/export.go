// Package case05 exports members of a club in columns, some of which are for the board alone.
package case05

import (
	"net/http"
	"os"
	"strconv"

	"round6/case05/table"
)

type Member struct {
	No    int
	Name  string `pii:"name"`
	IBAN  string `pii:"bank-account"`
	Team  string
	Notes string `pii:"comment"`
}

func columns(board bool) []table.Column[Member] {
	cols := []table.Column[Member]{
		table.Col("no", func(m Member) string { return strconv.Itoa(m.No) }),
		table.Col("team", func(m Member) string { return m.Team }),
	}
	if board {
		cols = append(cols, table.Col("iban", func(m Member) string { return m.IBAN }))
	}
	return cols
}

func save(name string, ms []Member, cols []table.Column[Member]) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := table.Write(f, ms, cols...); err != nil {
		return err
	}
	return f.Close()
}

func LeakColumns(m Member) error {
	return table.Write(os.Stdout, []Member{m}, columns(true)...) // leak: Member.IBAN
}

func CleanColumns(m Member) error {
	return table.Write(os.Stdout, []Member{m}, columns(false)...)
}

func LeakExtra(m Member) error {
	cols := append(columns(false), table.Col("name", func(m Member) string { return m.Name }))
	return save("members.csv", []Member{m}, cols) // leak: Member.Name
}

func CleanExtra(m Member) error {
	cols := append(columns(false), table.Col("named", func(m Member) string { return strconv.FormatBool(m.Name != "") }))
	return save("members.csv", []Member{m}, cols)
}

func CleanDownload(w http.ResponseWriter, m Member) error {
	w.Header().Set("Content-Type", "text/csv")
	return table.Write(w, []Member{m}, columns(true)...)
}

func LeakHeading(m Member) error {
	return table.Write(os.Stdout, []Member{m}, table.Col(m.Notes, func(m Member) string { return m.Team })) // leak: Member.Notes
}

func CleanHeading(m Member) error {
	return table.Write(os.Stdout, []Member{m}, table.Col(m.Team, func(m Member) string { return m.Team }))
}
