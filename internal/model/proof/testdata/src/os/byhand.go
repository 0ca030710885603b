package proofs

import (
	"errors"
	"io"
	"os"
)

// proves Pipe
func Pipe_through(d data[[]byte]) {
	r, w, _ := os.Pipe()
	w.Write(d.Tagged)
	b, _ := io.ReadAll(r)
	show(b) // want "log/line"
}

func Pipe_through_clean(d data[[]byte]) {
	r, w, _ := os.Pipe()
	w.Write(d.Plain)
	b, _ := io.ReadAll(r)
	show(b)
}

// proves LinkError
func LinkError_quotes(d data[string]) {
	err := os.Rename(d.Tagged, "new")
	var e *os.LinkError
	if errors.As(err, &e) {
		show(e.Old) // want "log/line"
		show(e.New) // want "log/line"
	}
}

func LinkError_quotes_clean(d data[string]) {
	err := os.Rename(d.Plain, "new")
	var e *os.LinkError
	if errors.As(err, &e) {
		show(e.Old)
		show(e.New)
	}
}

func LinkError_quotes_others(d data[string]) {
	err := os.Rename(d.Tagged, "new")
	var e *os.LinkError
	if errors.As(err, &e) {
		show(e.Op, e.Err)
	}
}
