// Package case19 has loggers behind an interface of its own.
package case19

import (
	"fmt"
	"io"
	"log"
	"os"
	"sort"
	"strings"
)

type Member struct {
	ID     int
	Name   string `pii:"name"`
	Church string `pii:"religion"`
}

// Logger is what the packages of the program log with.
type Logger interface {
	Infof(format string, args ...any)
	With(key string, value any) Logger
}

// lineLogger writes lines with fields.
type lineLogger struct {
	out    *log.Logger
	fields map[string]any
}

func newLineLogger(w io.Writer) *lineLogger {
	return &lineLogger{out: log.New(w, "", log.LstdFlags), fields: map[string]any{}}
}

func (l *lineLogger) Infof(format string, args ...any) {
	var b strings.Builder
	fmt.Fprintf(&b, format, args...)
	for _, k := range l.sorted() {
		fmt.Fprintf(&b, " %s=%v", k, l.fields[k])
	}
	l.out.Println(b.String())
}

func (l *lineLogger) sorted() []string {
	keys := make([]string, 0, len(l.fields))
	for k := range l.fields {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func (l *lineLogger) With(key string, value any) Logger {
	c := &lineLogger{out: l.out, fields: map[string]any{}}
	for k, v := range l.fields {
		c.fields[k] = v
	}
	c.fields[key] = value
	return c
}

// nopLogger discards.
type nopLogger struct{}

func (nopLogger) Infof(string, ...any)      {}
func (n nopLogger) With(string, any) Logger { return n }

// typeLogger tells of what types the values are.
type typeLogger struct{}

func (typeLogger) Infof(format string, args ...any) {
	types := make([]string, len(args))
	for i, a := range args {
		types[i] = fmt.Sprintf("%T", a)
	}
	log.Print(format, " ", types)
}

func LeakInfof(m Member) {
	var l Logger = newLineLogger(os.Stderr)
	l.Infof("member %d is %s", m.ID, m.Name) // leak: Member.Name
}

func CleanInfof(m Member) {
	var l Logger = nopLogger{}
	l.Infof("member %d is %s", m.ID, m.Name)
}

func CleanDiscard(m Member) {
	l := log.New(io.Discard, "members: ", 0)
	l.Printf("member %d is %s", m.ID, m.Name)
}

func CleanTypes(m Member) {
	l := typeLogger{}
	l.Infof("member", m.ID, m.Church)
}

func LeakWith(m Member) {
	l := newLineLogger(os.Stderr)
	l.With("id", m.ID).With("church", m.Church).Infof("joined") // leak: Member.Church
}

func CleanWith(m Member) {
	l := newLineLogger(os.Stderr)
	l.With("id", m.ID).With("church", m.Church != "").Infof("joined")
}

// With does not change the logger that it is called on.
func CleanWithDropped(m Member) {
	l := newLineLogger(os.Stderr)
	_ = l.With("church", m.Church)
	l.Infof("member %d joined", m.ID)
}

type logFunc func(format string, args ...any)

func (f logFunc) Infof(format string, args ...any) { f(format, args...) }

func LeakFunc(m Member) {
	l := logFunc(log.Printf)
	l.Infof("member %d is %s", m.ID, m.Name) // leak: Member.Name
}

func CleanFunc(m Member) {
	l := logFunc(func(format string, args ...any) { log.Print("members: ", format, " ", len(args)) })
	l.Infof("member %d is %s", m.ID, m.Name)
}

// initials of a name.
//
//pii:protect masked
func initials(name string) string {
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		b.WriteString(w[:1] + ".")
	}
	return b.String()
}

func CleanInitials(m Member) {
	var l Logger = newLineLogger(os.Stderr)
	l.With("id", m.ID).Infof("member is %s", initials(m.Name))
}

// masked hides the names in what it passes on.
type masked struct{ next Logger }

func (l masked) member(m Member) { l.next.Infof("member %d is %s", m.ID, initials(m.Name)) }

// open passes them on as they are.
type open struct{ next Logger }

func (l open) member(m Member) { l.next.Infof("member %d is %s", m.ID, m.Name) } // leak: Member.Name

func LeakWrapper(m Member) {
	open{newLineLogger(os.Stderr)}.member(m)
}

func CleanWrapper(m Member) {
	masked{newLineLogger(os.Stderr)}.member(m)
}
