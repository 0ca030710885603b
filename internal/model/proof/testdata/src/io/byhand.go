package proofs

import "io"

// proves Pipe
func Pipe_through(d data[[]byte]) {
	r, w := io.Pipe()
	go w.Write(d.Tagged)
	b, _ := io.ReadAll(r)
	show(b) // want "log/line"
}

func Pipe_through_clean(d data[[]byte]) {
	r, w := io.Pipe()
	go w.Write(d.Plain)
	b, _ := io.ReadAll(r)
	show(b)
}

// proves PipeWriter.CloseWithError
func PipeWriter_CloseWithError_ends(d data[error]) {
	r, w := io.Pipe()
	w.CloseWithError(d.Tagged)
	_, err := io.ReadAll(r)
	show(err) // want "log/line"
}

func PipeWriter_CloseWithError_ends_clean(d data[error]) {
	r, w := io.Pipe()
	w.CloseWithError(d.Plain)
	_, err := io.ReadAll(r)
	show(err)
}
