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
