// Package case16 builds the lines of an access log with a builder that can be used again.
package case16

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
)

// Visit is by a person.
type Visit struct {
	Path    string
	Status  int
	IP      string `pii:"ip"`
	Browser string `pii:"browser"`
}

// Line is built up, field by field.
type Line struct {
	b     strings.Builder
	n     int
	quote bool
}

var pool = sync.Pool{New: func() any { return new(Line) }}

func newLine() *Line {
	l := pool.Get().(*Line)
	l.b.Reset()
	l.n = 0
	return l
}

func (l *Line) put(key, value string) *Line {
	if l.n++; l.n > 1 {
		l.b.WriteByte(' ')
	}
	l.b.WriteString(key)
	l.b.WriteByte('=')
	if l.quote {
		value = strconv.Quote(value)
	}
	l.b.WriteString(value)
	return l
}

func (l *Line) Path(v Visit) *Line   { return l.put("path", v.Path) }
func (l *Line) Status(v Visit) *Line { return l.put("status", strconv.Itoa(v.Status)) }
func (l *Line) Client(v Visit) *Line { return l.put("client", v.IP) }
func (l *Line) Agent(v Visit) *Line  { return l.put("agent", v.Browser) }
func (l *Line) Local(v Visit) *Line {
	return l.put("local", strconv.FormatBool(strings.HasPrefix(v.IP, "127.")))
}
func (l *Line) Quoted() *Line { l.quote = true; return l }
func (l *Line) Reset() *Line  { l.b.Reset(); l.n = 0; return l }

// Text ends the line and gives it back.
func (l *Line) Text() string {
	text := l.b.String()
	l.quote = false
	pool.Put(l)
	return text
}

// LeakClient has the address in the line, CleanClient whether it is local.
func LeakClient(v Visit) {
	fmt.Fprintln(os.Stdout, newLine().Path(v).Status(v).Client(v).Text()) // leak: Visit.IP
}

func CleanClient(v Visit) {
	fmt.Fprintln(os.Stdout, newLine().Path(v).Status(v).Local(v).Text())
}

// LeakReset starts over before the browser is added, CleanReset after it.
func LeakReset(v Visit) {
	l := newLine().Path(v)
	l.Reset().Agent(v)
	fmt.Fprintln(os.Stdout, l.Text()) // leak: Visit.Browser
}

func CleanReset(v Visit) {
	l := newLine().Path(v)
	l.Agent(v).Reset()
	fmt.Fprintln(os.Stdout, l.Text())
}

// LeakCopy keeps the text of the line for later, CleanCopy its length.
func LeakCopy(v Visit) {
	var later []string
	later = append(later, newLine().Quoted().Client(v).Text(), newLine().Path(v).Text())
	fmt.Fprintln(os.Stdout, strings.Join(later, "\n")) // leak: Visit.IP
}

func CleanCopy(v Visit) {
	var later []int
	later = append(later, len(newLine().Quoted().Client(v).Text()), len(newLine().Path(v).Text()))
	fmt.Fprintln(os.Stdout, later)
}
