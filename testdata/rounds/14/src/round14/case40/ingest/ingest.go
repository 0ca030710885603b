// Package ingest reads sheets.
package ingest

import (
	"bufio"
	"errors"
	"fmt"
	"strings"
)

// Row is a line of a sheet.
type Row struct {
	Line  int
	Cells []string
}

// Errorf is an error of the row.
func (r Row) Errorf(format string, args ...any) error {
	return fmt.Errorf("line %d: %w", r.Line, fmt.Errorf(format, args...))
}

// All parses the rows behind the first.
func All[T any](text string, parse func(Row) (T, error)) ([]T, error) {
	var all []T
	var errs []error
	in := bufio.NewScanner(strings.NewReader(text))
	for n := 1; in.Scan(); n++ {
		if n == 1 {
			continue
		}
		v, err := parse(Row{n, strings.Split(in.Text(), ";")})
		if err != nil {
			errs = append(errs, err)
			continue
		}
		all = append(all, v)
	}
	return all, errors.Join(errs...)
}

// Report is what an import came to.
type Report struct {
	took    []string
	skipped map[int]error
}

// Took adds a row.
func (r *Report) Took(line int, what string) {
	r.took = append(r.took, fmt.Sprintf("%d: %s", line, what))
}

// Skipped adds an error.
func (r *Report) Skipped(line int, err error) {
	if r.skipped == nil {
		r.skipped = map[int]error{}
	}
	r.skipped[line] = err
}

func (r *Report) String() string {
	return fmt.Sprintf("took %s, skipped %d", strings.Join(r.took, ", "), len(r.skipped))
}
