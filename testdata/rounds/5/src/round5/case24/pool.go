// Package case24 borrows buffers, and forgets to empty some.
package case24

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"sync"
)

type Quote struct {
	Ref    string
	Client string `pii:"name"`
	Phone  string `pii:"phone"`
}

type buffers struct{ p sync.Pool }

func newBuffers() *buffers {
	return &buffers{sync.Pool{New: func() any { return new(bytes.Buffer) }}}
}

func (b *buffers) with(f func(*bytes.Buffer)) {
	buf := b.p.Get().(*bytes.Buffer)
	buf.Reset()
	f(buf)
	b.p.Put(buf)
}

func (q Quote) encode(w io.Writer) error {
	return json.NewEncoder(w).Encode(map[string]string{"ref": q.Ref, "client": q.Client})
}

func LeakWith(q Quote) {
	newBuffers().with(func(b *bytes.Buffer) {
		_ = q.encode(b)
		b.WriteTo(os.Stdout) // leak: Quote.Client
	})
}

func CleanWith(q Quote) {
	bs := newBuffers()
	bs.with(func(b *bytes.Buffer) { _ = q.encode(b) })
	bs.with(func(b *bytes.Buffer) {
		b.WriteString(q.Ref)
		b.WriteTo(os.Stdout)
	})
}

func LeakTruncated(q Quote) {
	var b bytes.Buffer
	b.WriteString(q.Phone)
	n := b.Len()
	b.WriteString(q.Client)
	b.Truncate(n)
	os.Stdout.Write(b.Bytes()) // leak: Quote.Phone
}

func CleanTruncated(q Quote) {
	var b bytes.Buffer
	b.WriteString(q.Phone)
	b.Truncate(0)
	b.WriteString(q.Ref)
	os.Stdout.Write(b.Bytes())
}

func LeakCopied(q Quote) {
	b := bytes.NewBufferString(q.Phone)
	kept := bytes.Clone(b.Bytes())
	b.Reset()
	os.Stdout.Write(kept) // leak: Quote.Phone
}

func CleanCopied(q Quote) {
	b := bytes.NewBufferString(q.Phone)
	b.Reset()
	kept := bytes.Clone(b.Bytes())
	os.Stdout.Write(kept)
}
