package proofs

import (
	"bufio"
	"net/textproto"
	"os"
)

// proves Writer.DotWriter
func Writer_DotWriter_wraps(d data[[]byte]) {
	w := textproto.NewWriter(bufio.NewWriter(os.Stdout)).DotWriter()
	w.Write(d.Tagged) // want "log/console"
}

func Writer_DotWriter_wraps_clean(d data[[]byte]) {
	w := textproto.NewWriter(bufio.NewWriter(os.Stdout)).DotWriter()
	w.Write(d.Plain)
}
