// Package case04 exports the payroll.
package case04

import (
	"bytes"
	"encoding/csv"
	"io"
	"os"
	"strconv"
)

// Employee is on the payroll.
type Employee struct {
	Row    int
	Team   string
	Name   string `pii:"name"`
	Salary string `pii:"income"`
}

// A column is one of an export.
type column struct {
	title string
	value func(Employee) string
}

var (
	team   = column{"team", func(e Employee) string { return e.Team }}
	row    = column{"row", func(e Employee) string { return strconv.Itoa(e.Row) }}
	name   = column{"name", func(e Employee) string { return e.Name }}
	salary = column{"salary", func(e Employee) string { return e.Salary }}
	paid   = column{"paid", func(e Employee) string { return strconv.FormatBool(e.Salary != "") }}
)

func export(w io.Writer, staff []Employee, columns ...column) error {
	out := csv.NewWriter(w)
	head := make([]string, len(columns))
	for i, c := range columns {
		head[i] = c.title
	}
	if err := out.Write(head); err != nil {
		return err
	}
	for _, e := range staff {
		record := make([]string, 0, len(columns))
		for _, c := range columns {
			record = append(record, c.value(e))
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// LeakRows writes names into a file, CleanRows the teams.
func LeakRows(staff []Employee) error {
	var text bytes.Buffer
	w := csv.NewWriter(&text)
	for _, e := range staff {
		w.Write([]string{strconv.Itoa(e.Row), e.Name})
	}
	w.Flush()
	return os.WriteFile("rows.csv", text.Bytes(), 0o600) // leak: Employee.Name
}

func CleanRows(staff []Employee) error {
	var text bytes.Buffer
	w := csv.NewWriter(&text)
	for _, e := range staff {
		w.Write([]string{strconv.Itoa(e.Row), e.Team})
	}
	w.Flush()
	return os.WriteFile("rows.csv", text.Bytes(), 0o600)
}

// LeakSalaries exports what everybody earns, CleanSalaries whether.
func LeakSalaries(staff []Employee) error {
	f, err := os.Create("salaries.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	return export(f, staff, row, team, salary) // leak: Employee.Salary
}

func CleanSalaries(staff []Employee) error {
	f, err := os.Create("salaries.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	return export(f, staff, row, team, paid)
}

// LeakPreview prints the names to the console, CleanPreview counts what it would export.
func LeakPreview(staff []Employee) error {
	return export(os.Stdout, staff, team, name) // leak: Employee.Name
}

func CleanPreview(staff []Employee) error {
	n := &counter{}
	if err := export(n, staff, team, name); err != nil {
		return err
	}
	_, err := os.Stdout.WriteString(strconv.Itoa(n.bytes) + " bytes\n")
	return err
}

type counter struct{ bytes int }

func (c *counter) Write(p []byte) (int, error) {
	c.bytes += len(p)
	return len(p), nil
}
