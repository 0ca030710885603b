package report

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"
)

// Tree is the source that findings are in, for the formats that show lines of
// it or name files as the repository does. The zero Tree has no files, and its
// repository begins where the names of files do.
type Tree struct {
	// Prefix is the way from the root of the repository to the directory that
	// [Position.File] is relative to, with slashes; "" where they are the same.
	Prefix string
	// Read returns the content of a file by its [Position]; nil for none.
	Read func(Position) []byte

	lines map[string][]string
}

// own reports whether a place is in code of the user's own, and not in a
// dependency or the standard library.
func own(p Position) bool { return p.Shown != "" }

// name is the name of a file as it is in the repository; files that are not the
// user's own keep theirs.
func (t *Tree) name(p Position) string {
	if t == nil || !own(p) {
		return p.File
	}
	return path.Join(t.Prefix, p.File)
}

// content is the text of the file that p is in, or nil.
func (t *Tree) content(p Position) []byte {
	if t == nil || t.Read == nil || !own(p) {
		return nil
	}
	return t.Read(p)
}

// line is the text of the line that p is in, without its end; false when there
// is no such line to be had.
func (t *Tree) line(p Position) (string, bool) {
	lines := t.linesOf(p)
	if p.Line < 1 || p.Line > len(lines) {
		return "", false
	}
	return lines[p.Line-1], true
}

func (t *Tree) linesOf(p Position) []string {
	if t == nil || !own(p) {
		return nil
	}
	if lines, ok := t.lines[p.File]; ok {
		return lines
	}
	if t.lines == nil {
		t.lines = map[string][]string{}
	}
	var lines []string
	for line := range bytes.Lines(t.content(p)) {
		lines = append(lines, strings.TrimRight(string(line), "\r\n"))
	}
	t.lines[p.File] = lines
	return lines
}

// utf16Column is the column of p counted in UTF-16 code units, from 1, or the
// column in bytes where the line cannot be had.
func (t *Tree) utf16Column(p Position) int {
	line, ok := t.line(p)
	if !ok || p.Column < 1 || p.Column > len(line)+1 {
		return p.Column
	}
	units := 0
	for _, r := range line[:p.Column-1] {
		units += utf16Len(r)
	}
	return units + 1
}

// utf16Len is the number of code units of a character; a byte that is no
// character counts as one.
func utf16Len(r rune) int {
	if r > 0xffff && r != utf8.RuneError {
		return 2
	}
	return 1
}
