// Package case17 reads pupils from a table.
package case17

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"log"
	"strconv"
	"strings"
)

// A Pupil is a line of the table.
type Pupil struct {
	Class int
	Name  string `pii:"name,subject=child"`
	Guard string `pii:"guardian"`
}

// row writes a pupil as the school does.
func row(p Pupil) string {
	return strings.Join([]string{strconv.Itoa(p.Class), p.Name, p.Guard}, ";")
}

// A rowError says which line is wrong.
type rowError struct {
	line   int
	record []string
	err    error
}

func (e rowError) Error() string { return fmt.Sprintf("line %d: %v", e.line, e.err) }

func (e rowError) verbose() string { return fmt.Sprintf("%s: %q", e.Error(), e.record) }

var (
	errColumns = errors.New("wrong number of columns")
	errNoClass = errors.New("no class")
)

func parse(record []string) (Pupil, error) {
	if len(record) != 3 {
		return Pupil{}, errColumns
	}
	class, err := strconv.Atoi(record[0])
	if err != nil {
		return Pupil{}, errNoClass
	}
	return Pupil{class, record[1], record[2]}, nil
}

// An outcome is what became of a table.
type outcome struct {
	pupils []Pupil
	errs   []rowError
}

func read(in io.Reader) (o outcome) {
	r := csv.NewReader(in)
	r.Comma, r.FieldsPerRecord = ';', -1
	for line := 1; ; line++ {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return o
		}
		p, err := parse(record)
		if err != nil {
			o.errs = append(o.errs, rowError{line, record, err})
			continue
		}
		o.pupils = append(o.pupils, p)
	}
}

func LeakRow(p Pupil) {
	for _, e := range read(strings.NewReader(row(p) + ";extra")).errs {
		log.Print(e.verbose()) // leak: Pupil.Name, Pupil.Guard
	}
}

func CleanRow(p Pupil) {
	for _, e := range read(strings.NewReader(row(p) + ";extra")).errs {
		log.Print(e)
	}
}

func LeakRead(p Pupil) {
	o := read(strings.NewReader(row(p)))
	log.Print("last: ", o.pupils[len(o.pupils)-1].Name) // leak: Pupil.Name
}

func CleanRead(p Pupil) {
	o := read(strings.NewReader(row(p)))
	classes := map[int]int{}
	for _, q := range o.pupils {
		classes[q.Class]++
	}
	log.Print("read ", len(o.pupils), " in ", classes, ", wrong: ", len(o.errs))
}

func LeakDuplicate(ps []Pupil) {
	seen := map[string]bool{}
	for _, p := range append(ps, ps...) {
		if seen[p.Name] {
			log.Printf("%s is there twice", p.Name) // leak: Pupil.Name
		}
		seen[p.Name] = true
	}
}

func CleanDuplicate(ps []Pupil) {
	seen := map[string]bool{}
	twice := 0
	for i, p := range append(ps, ps...) {
		if seen[p.Name] {
			log.Printf("line %d is there twice", i)
			twice++
		}
		seen[p.Name] = true
	}
	log.Print(twice, " twice")
}

func LeakNumber(p Pupil) {
	if _, err := strconv.Atoi(p.Guard); err != nil {
		log.Print("column 3: ", err) // leak: Pupil.Guard
	}
}

func CleanNumber(p Pupil) {
	if _, err := strconv.Atoi(p.Guard); err != nil {
		log.Print("column 3: not a number")
	}
}
