package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

var textFormat = Format{
	Name:  "text",
	About: "the finding, the path of the data, the broken promises",
	Write: writeText,
}

func writeText(w io.Writer, findings []Finding, opts Options) error {
	out := &textWriter{Writer: bufio.NewWriter(w), color: opts.Color}
	for i := range findings {
		out.finding(&findings[i])
	}
	return out.Flush()
}

// textWriter keeps the first error of its bufio.Writer, which Flush returns.
type textWriter struct {
	*bufio.Writer
	color bool
}

// The styles, as parameters of the escape sequence.
const (
	bold   = "1"
	faint  = "2"
	cyan   = "36"
	yellow = "33"
)

func (w *textWriter) paint(style, s string) string {
	if !w.color || s == "" {
		return s
	}
	return "\x1b[" + style + "m" + s + "\x1b[0m"
}

func (w *textWriter) finding(f *Finding) {
	fmt.Fprintf(w, "%s %s  %s\n",
		w.paint(bold, place(f.Pos)+":"), oneLine(f.Message), w.paint(faint, "["+f.Analyzer+"]"))
	w.path(f.Path)
	for _, p := range f.Promises {
		fmt.Fprintf(w, "  %s %s\n", w.paint(yellow, "promise "+p.ID+":"), oneLine(p.Text()))
	}
	for _, fix := range f.Fixes {
		fmt.Fprintf(w, "  %s %s\n", w.paint(yellow, "fix:"), oneLine(fix))
	}
}

// path prints the steps with their texts in one column. A step without a
// place keeps its column.
func (w *textWriter) path(steps []Step) {
	width := 0
	for _, s := range steps {
		width = max(width, utf8.RuneCountInString(place(s.Pos)))
	}
	for _, s := range steps {
		at := place(s.Pos)
		pad := strings.Repeat(" ", width-utf8.RuneCountInString(at))
		fmt.Fprintf(w, "    %s%s  %s\n", w.paint(cyan, at), pad, oneLine(s.Text))
	}
}

func place(p Position) string {
	if !p.IsValid() {
		return p.shown()
	}
	return fmt.Sprintf("%s:%d:%d", p.shown(), p.Line, p.Column)
}

// oneLine keeps the promise that a finding, a step and a promise are one line
// each, and that no tag or policy sends commands to the terminal: a control
// character becomes a space.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}
