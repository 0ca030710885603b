// Package fields is a logger with fields that have types, and objects that encode themselves.
package fields

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

type kind uint8

const (
	skip kind = iota
	text
	number
	object
)

// A Field is a key with a value, kept where it needs no allocation.
type Field struct {
	Key  string
	kind kind
	n    int64
	s    string
	v    any
}

func Skip() Field                          { return Field{} }
func String(key, s string) Field           { return Field{Key: key, kind: text, s: s} }
func Int(key string, n int) Field          { return Field{Key: key, kind: number, n: int64(n)} }
func Object(key string, o Marshaler) Field { return Field{Key: key, kind: object, v: o} }

// A Marshaler adds itself to what is written.
type Marshaler interface{ MarshalTo(*Encoder) error }

// An Encoder writes fields.
type Encoder struct{ b strings.Builder }

func (e *Encoder) Add(f Field) {
	switch f.kind {
	case text:
		e.b.WriteString(" " + f.Key + "=" + f.s)
	case number:
		e.b.WriteString(" " + f.Key + "=" + strconv.FormatInt(f.n, 10))
	case object:
		if err := f.v.(Marshaler).MarshalTo(e); err != nil {
			e.b.WriteString(" " + f.Key + "Error=" + err.Error())
		}
	}
}

// A Logger writes lines.
type Logger struct {
	w    io.Writer
	with []Field
}

func New() *Logger { return &Logger{w: os.Stderr} }

func (l *Logger) With(fs ...Field) *Logger {
	return &Logger{l.w, append(l.with[:len(l.with):len(l.with)], fs...)}
}

func (l *Logger) Info(msg string, fs ...Field) {
	var e Encoder
	for _, f := range l.with {
		e.Add(f)
	}
	for _, f := range fs {
		e.Add(f)
	}
	fmt.Fprintln(l.w, msg+e.b.String())
}
