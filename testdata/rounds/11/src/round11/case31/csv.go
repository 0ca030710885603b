// Package case31 writes lists of runners as CSV.
package case31

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
)

// Runner takes part in a race.
type Runner struct {
	Bib    int
	Club   string
	Name   string `pii:"name"`
	Gender string `pii:"gender"`
}

// column is one column of a list.
type column struct {
	title string
	value func(Runner) string
}

var (
	bib    = column{"bib", func(r Runner) string { return strconv.Itoa(r.Bib) }}
	club   = column{"club", func(r Runner) string { return r.Club }}
	name   = column{"name", func(r Runner) string { return r.Name }}
	gender = column{"gender", func(r Runner) string { return r.Gender }}
)

// encode writes the columns of all runners.
func encode(runners []Runner, columns ...column) []byte {
	var buf bytes.Buffer
	w := csv.NewWriter(&buf)
	row := make([]string, len(columns))
	for i, c := range columns {
		row[i] = c.title
	}
	_ = w.Write(row)
	for _, r := range runners {
		for i, c := range columns {
			row[i] = c.value(r)
		}
		_ = w.Write(row)
	}
	w.Flush()
	return buf.Bytes()
}

func LeakColumns(runners []Runner) {
	_ = os.WriteFile("start.csv", encode(runners, bib, name), 0o644) // leak: Runner.Name
}

func CleanColumns(runners []Runner) {
	_ = os.WriteFile("start.csv", encode(runners, bib, club), 0o644)
}

// LeakRows collects rows and drops the wrong column, CleanRows the one that matters.
func LeakRows(runners []Runner) {
	var rows [][]string
	for _, r := range runners {
		rows = append(rows, []string{r.Club, r.Gender})
	}
	for i, row := range rows {
		rows[i] = row[1:]
	}
	log.Print(rows) // leak: Runner.Gender
}

func CleanRows(runners []Runner) {
	var rows [][]string
	for _, r := range runners {
		rows = append(rows, []string{r.Club, r.Gender})
	}
	for i, row := range rows {
		rows[i] = row[:1]
	}
	log.Print(rows)
}

// LeakBack reads what was written.
func LeakBack(runners []Runner) {
	r := csv.NewReader(bytes.NewReader(encode(runners, name)))
	all, err := r.ReadAll()
	log.Print(all, err) // leak: Runner.Name
}

func CleanBack(runners []Runner) {
	r := csv.NewReader(bytes.NewReader(encode(runners, name)))
	all, err := r.ReadAll()
	log.Print(len(all), err)
}

// LeakHeader prints what follows the titles, CleanHeader the titles.
func LeakHeader(runners []Runner) {
	_, rest, _ := strings.Cut(string(encode(runners, gender, club)), "\n")
	fmt.Print(rest) // leak: Runner.Gender
}

func CleanHeader(runners []Runner) {
	titles := []string{gender.title, club.title}
	slices.Sort(titles)
	fmt.Print(titles)
}
