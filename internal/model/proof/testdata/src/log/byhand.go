package proofs

import (
	"bytes"
	"io"
	"log"
	"os"
)

// proves Logger.SetOutput
func loud(l *log.Logger, d data[string]) {
	l.SetOutput(os.Stderr)
	l.Print(d.Tagged) // want "log/line"
}

func quiet(l *log.Logger, d data[string]) {
	l.SetOutput(io.Discard)
	l.Print(d.Tagged)
	l.Printf("%s", d.Tagged)
	l.Output(1, d.Tagged)
	l.SetPrefix(d.Tagged)
}

func newLoud(d data[string]) {
	log.New(os.Stderr, "", 0).Print(d.Tagged) // want "log/line"
}

func newQuiet(d data[string]) {
	log.New(io.Discard, d.Tagged, 0).Print(d.Tagged)
}

func buffer(d data[string]) {
	var b bytes.Buffer
	log.New(&b, "", 0).Print(d.Tagged)
	show(b.String()) // want "log/line"
}
