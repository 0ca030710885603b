// Package applog is the logger of the application.
package applog

import (
	"fmt"
	"log/slog"
	"os"
	"strings"
)

// A Field is a key with a value.
type Field struct {
	key   string
	value any
}

func F(key string, value any) Field { return Field{key, value} }

// Secret makes a field that says that there is a value, and not which.
func Secret(key string, value any) Field { return Field{key, value != nil} }

func Infof(format string, args ...any) { write("INFO", fmt.Sprintf(format, args...)) }

func Event(name string, fields ...Field) {
	var b strings.Builder
	b.WriteString(name)
	for _, f := range fields {
		fmt.Fprintf(&b, " %s=%v", f.key, f.value)
	}
	write("EVENT", b.String())
}

func Err(err error) {
	if err != nil {
		slog.Error("failed", "err", err)
	}
}

func write(level, text string) { fmt.Fprintln(os.Stderr, level, text) }

// A Scope logs for one subject.
type Scope struct {
	subject string
	last    string
}

func For(subject string) *Scope { return &Scope{subject: subject} }

func (s *Scope) Remember(text string) { s.last = text }

func (s *Scope) Say(text string) { Infof("[%s] %s %d", s.subject, text, len(s.last)) }
