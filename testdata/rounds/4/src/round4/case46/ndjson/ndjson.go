// Package ndjson reads lines of JSON.
package ndjson

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
)

// A Problem is a line that could not be used.
type Problem struct {
	Line int    `json:"line"`
	Why  string `json:"why"`
}

// Each reads values and gives them to f.
func Each[T any](r io.Reader, f func(T) error) (n int, problems []Problem, err error) {
	sc := bufio.NewScanner(r)
	for line := 1; sc.Scan(); line++ {
		var v T
		if err := json.Unmarshal(sc.Bytes(), &v); err != nil {
			problems = append(problems, Problem{line, "not JSON"})
			continue
		}
		if err := f(v); err != nil {
			problems = append(problems, Problem{line, err.Error()})
			continue
		}
		n++
	}
	return n, problems, sc.Err()
}

// Write writes problems as lines of JSON.
func Write(w io.Writer, ps []Problem) error {
	e := json.NewEncoder(w)
	for _, p := range ps {
		if err := e.Encode(p); err != nil {
			return fmt.Errorf("line %d: %w", p.Line, err)
		}
	}
	return nil
}
