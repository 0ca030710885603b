// Package lines writes lines to what its logger has: a writer, functions, or several of
// these.
package lines

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
)

// An Output takes the lines.
type Output interface{ Line(debug bool, text string) }

type Logger struct {
	Out    Output
	Name   string
	Fields map[string]any
}

var (
	// Default is what a Logger without an Output writes to.
	Default = Logger{Out: To(os.Stderr)}
	last    bytes.Buffer
	tail    io.ReadWriter = &bytes.Buffer{}
	trace   io.Writer
)

type writer struct{ w io.Writer }

func To(w io.Writer) Output { return writer{w} }

func (w writer) Line(debug bool, text string) { io.WriteString(w.w, text) }

type all struct{ outs []Output }

func Each(outs ...Output) Output { return all{outs} }

func (a all) Line(debug bool, text string) {
	for _, o := range a.outs {
		o.Line(debug, text)
	}
}

type call struct{ f func(debug bool, text string) }

func Func(f func(debug bool, text string)) Output { return call{f} }

func (c call) Line(debug bool, text string) { c.f(debug, text) }

func (l Logger) Print(text string, fields ...any) {
	var b strings.Builder
	b.WriteString(text)
	for k, v := range l.Fields {
		fmt.Fprint(&b, k, v)
	}
	for _, f := range fields {
		fmt.Fprint(&b, f)
	}
	l.line(false, b.String())
}

func (l Logger) line(debug bool, text string) {
	if l.Name != "" {
		text = l.Name + ": " + text
	}
	if l.Out != nil {
		l.Out.Line(debug, text)
		return
	}
	Default.Out.Line(debug, text)
}

// Print writes to the default.
func Print(text string, fields ...any) { Default.Print(text, fields...) }

// Note keeps a line for Last.
func Note(text string) { fmt.Fprintln(&last, text) }

func Last() string { return last.String() }

// Put keeps a line for Tail.
func Put(text string) { fmt.Fprintln(tail, text) }

func Tail() string {
	b, _ := io.ReadAll(tail)
	return string(b)
}

// Trace writes to what SetTrace got.
func Trace(text string) { fmt.Fprintln(trace, text) }

func SetTrace(w io.Writer) { trace = w }
