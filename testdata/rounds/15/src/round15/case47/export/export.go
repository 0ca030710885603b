// Package export writes records in several formats.
package export

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
)

// Encoder writes values of one type.
type Encoder[T any] interface {
	Encode(v T) error
	Close() error
}

type lines[T any] struct{ enc *json.Encoder }

func (l lines[T]) Encode(v T) error { return l.enc.Encode(v) }
func (lines[T]) Close() error       { return nil }

// Lines writes JSON lines.
func Lines[T any](w io.Writer) Encoder[T] { return lines[T]{json.NewEncoder(w)} }

type document[T any] struct{ enc *xml.Encoder }

func (d document[T]) Encode(v T) error { return d.enc.Encode(v) }
func (d document[T]) Close() error     { return d.enc.Close() }

// XML writes elements.
func XML[T any](w io.Writer) Encoder[T] { return document[T]{xml.NewEncoder(w)} }

type table[T any] struct {
	w    *csv.Writer
	cols []func(T) string
}

func (t *table[T]) Encode(v T) error {
	rec := make([]string, len(t.cols))
	for i, c := range t.cols {
		rec[i] = c(v)
	}
	return t.w.Write(rec)
}

func (t *table[T]) Close() error {
	t.w.Flush()
	return t.w.Error()
}

// CSV writes rows of columns.
func CSV[T any](w io.Writer, cols ...func(T) string) Encoder[T] {
	return &table[T]{csv.NewWriter(w), cols}
}

// All encodes all values, and says which it could not.
func All[T any](e Encoder[T], vs []T) error {
	for i, v := range vs {
		if err := e.Encode(v); err != nil {
			return fmt.Errorf("record %d: %w", i, err)
		}
	}
	return e.Close()
}
