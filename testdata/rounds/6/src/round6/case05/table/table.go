// Package table writes rows of any type as CSV.
package table

import (
	"encoding/csv"
	"io"
)

// A Column has a heading, and says what is in a cell of a row.
type Column[T any] struct {
	Head string
	Cell func(T) string
}

func Col[T any](head string, cell func(T) string) Column[T] { return Column[T]{head, cell} }

func Write[T any](w io.Writer, rows []T, cols ...Column[T]) error {
	out := csv.NewWriter(w)
	line := make([]string, len(cols))
	for i, c := range cols {
		line[i] = c.Head
	}
	if err := out.Write(line); err != nil {
		return err
	}
	for _, r := range rows {
		for i, c := range cols {
			line[i] = c.Cell(r)
		}
		if err := out.Write(line); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
