// Package case39 wraps files with writers that override some of their methods.
package case39

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

type Note struct {
	No     int
	Author string `pii:"name"`
	Text   string `pii:"message"`
}

// A hush drops texts, but passes bytes on.
type hush struct{ *os.File }

func (hush) WriteString(s string) (int, error) { return len(s), nil }

// A silent drops all.
type silent struct{ io.Writer }

func (silent) Write(p []byte) (int, error) { return len(p), nil }

// A safe replaces what is between angle brackets.
type safe struct{ io.Writer }

func (s safe) Write(p []byte) (int, error) {
	before, rest, ok := strings.Cut(string(p), "<")
	if !ok {
		return s.Writer.Write(p)
	}
	_, after, _ := strings.Cut(rest, ">")
	if _, err := io.WriteString(s.Writer, before+"<>"+after); err != nil {
		return 0, err
	}
	return len(p), nil
}

func LeakBytes(n Note) {
	fmt.Fprint(hush{os.Stdout}, n.Author) // leak: Note.Author
}

func CleanBytes(n Note) {
	io.WriteString(hush{os.Stdout}, n.Author)
}

func LeakInner(n Note) {
	w := silent{os.Stdout}
	fmt.Fprintln(w.Writer, n.Text) // leak: Note.Text
}

func CleanInner(n Note) {
	w := silent{os.Stdout}
	fmt.Fprintln(w, n.Text)
}

func LeakBuffered(n Note) {
	w := bufio.NewWriter(hush{os.Stdout})
	w.WriteString(n.Text) // leak: Note.Text
	w.Flush()
}

func CleanBuffered(n Note) {
	w := bufio.NewWriter(silent{os.Stdout})
	w.WriteString(n.Text)
	w.Flush()
}

func LeakSafe(n Note) {
	fmt.Fprintf(safe{os.Stdout}, "%d %s <%d>\n", n.No, n.Author, n.No) // leak: Note.Author
}

func CleanSafe(n Note) {
	fmt.Fprintf(safe{os.Stdout}, "%d %d <%d>\n", n.No, len(n.Author), n.No)
}
