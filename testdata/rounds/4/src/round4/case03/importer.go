// Package case03 imports patients from CSV, and reports the lines that it cannot use.
package case03

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"log"
	"strings"
	"time"
)

type Patient struct {
	Number string
	Name   string `pii:"name"`
	Born   string `pii:"date-of-birth"`
}

// A LineError says what is wrong in which line.
type LineError struct {
	Line  int
	Field string
	Value string
	Err   error
}

func (e *LineError) Error() string {
	return fmt.Sprintf("line %d: %s %q: %v", e.Line, e.Field, e.Value, e.Err)
}

func (e *LineError) Unwrap() error { return e.Err }

type report struct {
	rows []Patient
	errs []error
}

func (r *report) err() error { return errors.Join(r.errs...) }

var errFormat = errors.New("bad format")

func check(line int, p Patient) error {
	if _, err := time.Parse(time.DateOnly, p.Born); err != nil {
		return &LineError{Line: line, Field: "born", Value: p.Born, Err: errFormat}
	}
	return nil
}

func checkNumber(line int, p Patient) error {
	if len(p.Number) != 9 {
		return &LineError{Line: line, Field: "number", Value: p.Number, Err: errFormat}
	}
	return nil
}

func load(in io.Reader, check func(int, Patient) error) (*report, error) {
	r := csv.NewReader(in)
	var out report
	for line := 1; ; line++ {
		rec, err := r.Read()
		if err == io.EOF {
			return &out, nil
		}
		if err != nil {
			return nil, err
		}
		p := Patient{Number: rec[0], Name: rec[1], Born: rec[2]}
		if err := check(line, p); err != nil {
			out.errs = append(out.errs, err)
			continue
		}
		out.rows = append(out.rows, p)
	}
}

func LeakReport(in string) {
	r, err := load(strings.NewReader(in), check)
	if err != nil {
		return
	}
	log.Print(r.err()) // leak: Patient.Born
}

func CleanReport(in string) {
	r, err := load(strings.NewReader(in), check)
	if err != nil {
		return
	}
	log.Print(len(r.errs))
}

func LeakLine(p Patient) {
	err := check(1, p)
	if le, ok := errors.AsType[*LineError](err); ok {
		log.Printf("line %d: %s", le.Line, le.Value) // leak: Patient.Born
	}
}

func CleanLine(p Patient) {
	err := check(1, p)
	if le, ok := errors.AsType[*LineError](err); ok {
		log.Printf("line %d: %s: %v", le.Line, le.Field, le.Err)
	}
}

func CleanNumber(p Patient) {
	if err := checkNumber(1, p); err != nil {
		log.Print(err)
	}
}

func LeakAccepted(in string) {
	r, err := load(strings.NewReader(in), func(int, Patient) error { return nil })
	if err != nil {
		return
	}
	for i, p := range r.rows {
		log.Print(i, ": ", p.Name) // leak: Patient.Name
	}
}

func CleanAccepted(in string) {
	r, err := load(strings.NewReader(in), func(int, Patient) error { return nil })
	if err != nil {
		return
	}
	for i, p := range r.rows {
		log.Print(i, ": ", p.Number)
	}
}
