// Package case01 imports customers from CSV, and goes on after bad rows.
package case01

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
)

// Customer is a row of the file.
type Customer struct {
	Ref   string
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Phone string `pii:"phone"`
}

// RowError says which row is bad, and why.
type RowError struct {
	Line  int
	Field string
	Value string
	Err   error
}

func (e *RowError) Error() string {
	return fmt.Sprintf("line %d: %s %q: %v", e.Line, e.Field, e.Value, e.Err)
}
func (e *RowError) Unwrap() error { return e.Err }

var (
	errNoAt   = errors.New("no @")
	errDigits = errors.New("not only digits")
)

func encode(customers []Customer) io.Reader {
	var text strings.Builder
	w := csv.NewWriter(&text)
	for _, c := range customers {
		w.Write([]string{c.Ref, c.Name, c.Email, c.Phone})
	}
	w.Flush()
	return strings.NewReader(text.String())
}

func parse(line int, rec []string) (Customer, error) {
	c := Customer{Ref: rec[0], Name: rec[1], Email: rec[2], Phone: rec[3]}
	var errs []error
	if !strings.Contains(c.Email, "@") {
		errs = append(errs, &RowError{line, "email", c.Email, errNoAt})
	}
	return c, errors.Join(errs...)
}

type result struct {
	good []Customer
	errs []error
}

func load(r io.Reader) (result, error) {
	var res result
	in := csv.NewReader(r)
	in.FieldsPerRecord = 4
	for {
		rec, err := in.Read()
		if errors.Is(err, io.EOF) {
			return res, nil
		}
		if err != nil {
			return res, err
		}
		line, _ := in.FieldPos(0)
		c, err := parse(line, rec)
		if err != nil {
			res.errs = append(res.errs, err)
			continue
		}
		res.good = append(res.good, c)
	}
}

// LeakErrors logs the errors of the rows, CleanErrors their number and the reasons.
func LeakErrors(customers []Customer) error {
	res, err := load(encode(customers))
	if err != nil {
		return err
	}
	slog.Warn("imported in part", "good", len(res.good), "error", errors.Join(res.errs...)) // leak: Customer.Email
	return nil
}

func CleanErrors(customers []Customer) error {
	res, err := load(encode(customers))
	if err != nil {
		return err
	}
	noAt := 0
	for _, e := range res.errs {
		if errors.Is(e, errNoAt) {
			noAt++
		}
	}
	slog.Warn("imported in part", "good", len(res.good), "bad", len(res.errs), "no at", noAt)
	return nil
}

// LeakRow logs the row with its field and value, CleanRow with its line and field.
func LeakRow(c Customer) {
	var err error = &RowError{3, "phone", c.Phone, errDigits}
	var row *RowError
	if errors.As(err, &row) {
		slog.Warn("bad row", "line", row.Line, "field", row.Field, "value", row.Value) // leak: Customer.Phone
	}
}

func CleanRow(c Customer) {
	var err error = &RowError{3, "phone", c.Phone, errDigits}
	var row *RowError
	if errors.As(err, &row) {
		slog.Warn("bad row", "line", row.Line, "field", row.Field, "error", row.Err)
	}
}

// LeakRecord logs a record as it was read, CleanRecord its first column.
func LeakRecord(c Customer) {
	rec := []string{c.Ref, c.Name}
	slog.Info("duplicate", "rec", rec) // leak: Customer.Name
}

func CleanRecord(c Customer) {
	rec := []string{c.Ref, c.Name}
	slog.Info("duplicate", "ref", rec[0], "columns", len(rec))
}

// LeakSummary prints the names of those that have been imported, CleanSummary their references.
func LeakSummary(customers []Customer) {
	var done []string
	for _, c := range customers {
		done = append(done, c.Name)
	}
	fmt.Printf("imported %d: %s\n", len(done), strings.Join(done, ", ")) // leak: Customer.Name
}

func CleanSummary(customers []Customer) {
	var done []string
	for _, c := range customers {
		done = append(done, c.Ref)
	}
	fmt.Printf("imported %d: %s\n", len(done), strings.Join(done, ", "))
}
