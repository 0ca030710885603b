// Package report makes lists for the staff.
package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"strconv"

	"round16/case01/domain"
	"round16/case01/mask"
)

// Column is a column of a list.
type Column struct {
	Title string
	Value func(domain.Visit) string
}

// Columns that a list can have.
var (
	Number = Column{"visit", domain.Visit.Key}
	Room   = Column{"room", func(v domain.Visit) string { return v.Appointment.Room }}
	Status = Column{"status", func(v domain.Visit) string { return string(v.Appointment.Status) }}
	Short  = Column{"patient", func(v domain.Visit) string { return mask.Name(v.Patient.Name) }}
)

// Write writes a list as CSV.
func Write(w io.Writer, visits []domain.Visit, columns ...Column) error {
	out := csv.NewWriter(w)
	row := make([]string, len(columns))
	for i, c := range columns {
		row[i] = c.Title
	}
	if err := out.Write(row); err != nil {
		return err
	}
	for _, v := range visits {
		for i, c := range columns {
			row[i] = c.Value(v)
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// Save writes rows to a file.
func Save(name string, rows [][]string) error {
	f, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	defer f.Close()
	out := csv.NewWriter(f)
	if err := out.WriteAll(rows); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return f.Close()
}

// Load counts the visits of each room.
func Load(visits []domain.Visit) [][]string {
	n := map[string]int{}
	for _, v := range visits {
		n[v.Appointment.Room]++
	}
	rows := [][]string{{"room", "visits"}}
	for room, count := range n {
		rows = append(rows, []string{room, strconv.Itoa(count)})
	}
	return rows
}

// Contacts lists how patients are reached.
func Contacts(visits []domain.Visit) [][]string {
	rows := [][]string{{"patient", "phone"}}
	for _, v := range visits {
		rows = append(rows, []string{strconv.FormatInt(v.Patient.ID, 10), v.Patient.Phone})
	}
	return rows
}
