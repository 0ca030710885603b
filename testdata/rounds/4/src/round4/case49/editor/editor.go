// Package editor changes letters with commands that can be undone.
package editor

import (
	"fmt"
	"strings"
)

// A Doc is a letter.
type Doc struct {
	Title string
	Lines []string
}

type Command interface {
	Do(d *Doc) (undo Command)
	Describe() string
}

// Insert puts a line at the end.
type Insert struct{ Text string }

func (i Insert) Do(d *Doc) Command {
	d.Lines = append(d.Lines, i.Text)
	return Truncate{len(d.Lines) - 1}
}

func (i Insert) Describe() string { return fmt.Sprintf("insert %d letters", len(i.Text)) }

// Truncate cuts lines off.
type Truncate struct{ N int }

func (t Truncate) Do(d *Doc) Command {
	cut := strings.Join(d.Lines[t.N:], "\n")
	d.Lines = d.Lines[:t.N]
	return Insert{cut}
}

func (t Truncate) Describe() string { return fmt.Sprintf("truncate to %d", t.N) }

// Rename gives a title.
type Rename struct{ Title string }

func (r Rename) Do(d *Doc) Command {
	old := d.Title
	d.Title = r.Title
	return Rename{old}
}

func (r Rename) Describe() string { return "rename to " + r.Title }

type Editor struct {
	Doc  Doc
	undo []Command
	Log  []string
}

func (e *Editor) Run(cs ...Command) {
	for _, c := range cs {
		e.Log = append(e.Log, c.Describe())
		e.undo = append(e.undo, c.Do(&e.Doc))
	}
}

func (e *Editor) Undo() {
	if n := len(e.undo); n > 0 {
		c := e.undo[n-1]
		e.undo = e.undo[:n-1]
		c.Do(&e.Doc)
	}
}
