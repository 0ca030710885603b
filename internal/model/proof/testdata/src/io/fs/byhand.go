package proofs

import (
	"errors"
	"io/fs"
	"os"
)

// proves PathError
func PathError_quotes(d data[string]) {
	_, err := os.Open(d.Tagged)
	var e *fs.PathError
	if errors.As(err, &e) {
		show(e.Path) // want "log/line"
	}
}

func PathError_quotes_clean(d data[string]) {
	_, err := os.Open(d.Plain)
	var e *fs.PathError
	if errors.As(err, &e) {
		show(e.Path)
	}
}

func PathError_quotes_others(d data[string]) {
	_, err := os.Open(d.Tagged)
	var e *fs.PathError
	if errors.As(err, &e) {
		show(e.Op, e.Err)
	}
}
