// Package case45 joins tables of text, whose columns are found by their headings.
package case45

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
)

type Worker struct {
	Badge string
	Name  string `pii:"name"`
	Wage  string `pii:"income"`
}

// A table has a heading and rows.
type table struct {
	head []string
	rows [][]string
}

func of(ws ...Worker) *table {
	t := &table{head: []string{"badge", "name", "wage"}}
	for _, w := range ws {
		t.rows = append(t.rows, []string{w.Badge, w.Name, w.Wage})
	}
	return t
}

func (t *table) col(name string) (out []string) {
	i := slices.Index(t.head, name)
	for _, r := range t.rows {
		out = append(out, r[i])
	}
	return out
}

// blank has the columns at the places given, and rows with nothing in them.
func (t *table) blank(at ...int) *table {
	p := &table{}
	for _, i := range at {
		p.head = append(p.head, t.head[i])
	}
	for range t.rows {
		p.rows = append(p.rows, make([]string, len(at)))
	}
	return p
}

func (t *table) write(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Comma = ';'
	if err := c.Write(t.head); err != nil {
		return err
	}
	return c.WriteAll(t.rows)
}

func LeakColumn(w Worker) {
	fmt.Println(strings.Join(of(w).col("name"), ",")) // leak: Worker.Name
}

func CleanColumn(w Worker) {
	fmt.Println(strings.Join(of(w).col("badge"), ","))
}

func LeakWrite(w Worker) error {
	f, err := os.Create("workers.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	return of(w).write(f) // leak: Worker.Name, Worker.Wage
}

func CleanWrite(w Worker) error {
	f, err := os.Create("workers.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	return of(w).blank(1, 2).write(f)
}

func LeakParse(w Worker) {
	r := csv.NewReader(strings.NewReader("name,wage\n" + w.Wage + ",1\n"))
	for {
		rec, err := r.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		log.Print(rec[0]) // leak: Worker.Wage
	}
}

func CleanParse(w Worker) {
	r := csv.NewReader(strings.NewReader("name,wage\n" + w.Wage + "\n"))
	r.FieldsPerRecord = 2
	_, err := r.ReadAll()
	log.Print(err)
}
