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

// proves MIMEHeader.Del
func MIMEHeader_Del_clear(d data[string]) {
	h := textproto.MIMEHeader{}
	h.Add("X-Key", d.Tagged)
	h.Del("x-key")
	show(h)
}

func MIMEHeader_Del_clear_without(d data[string]) {
	h := textproto.MIMEHeader{}
	h.Add("X-Key", d.Tagged)
	show(h) // want "log/line"
}

func MIMEHeader_Set_clear(d data[string]) {
	h := textproto.MIMEHeader{}
	h.Add("X-Key", d.Tagged)
	h.Set("x-key", d.Plain)
	show(h)
}

func MIMEHeader_Set_clear_without(d data[string]) {
	h := textproto.MIMEHeader{}
	h.Add("X-Key", d.Tagged)
	show(h) // want "log/line"
}
